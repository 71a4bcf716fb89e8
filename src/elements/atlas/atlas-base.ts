import type {PropertyValues} from 'lit';
import type {World} from '../../map/world/shapes';
import type {DetailViewModel} from '../../model/view/detail-view-model';
import type {AtlasViewModel} from '../../model/view/view-model';
import type {ResolvedView} from '../../model/view/resolve-view';
import type {Dataset} from '../../model/types';
import {AtlasAttributes} from './attributes';
import {DatasetState} from './dataset-state';
import {StanceErrorEvent, StanceReadyEvent} from '../shared/events';
import {findPrerendered, type PrerenderedContent} from './prerendered';
import {messagesFor} from '../shared/messages';
import {LanguageController, redraw} from '../shared/language-controller';
import {AtlasLoader, type LoadingHost} from './loader';
import {LazyElementController} from './lazy-element-controller';
import {LazyStartController} from './lazy-start';
import {nextPaint} from '../shared/visibility';

/** What an atlas shows and when it gets it; what readers do with it is in `stance-atlas.ts`. */
export abstract class AtlasBase extends AtlasAttributes implements LoadingHost {
  readonly #loading = new AtlasLoader(this);
  readonly #dataset = new DatasetState(this, () => this.#loading.loadWhole());
  readonly #language = new LanguageController(this, () => this.#followLanguage());
  protected readonly parts = new LazyElementController(this, this.#dataset);
  #firstHere: PrerenderedContent | undefined;
  #ready = false;

  constructor() {
    super();
    this.addController(new LazyStartController(this, () => this.load()));
    // A hand that comes near or a Tab key is the first sign that later parts will be used.
    for (const sign of ['pointerover', 'focusin']) {
      this.addEventListener(sign, () => this.prepare(), {once: true});
    }
  }

  /**
   * The record on show, once it is loaded. Sources, remarks and what else the later views tell
   * are empty till one of these is first used.
   */
  get data(): Dataset | undefined {
    return this.#dataset.viewModel?.dataset ?? this.#loading.dataset;
  }

  /** The round that is really shown: an unknown one gives way to the default. */
  get shownRound(): string | undefined {
    return this.shown?.view.round.id;
  }

  /** The second round that is really shown, in a comparison. */
  get shownVersus(): string | undefined {
    return this.shown?.comparison?.second.round.id;
  }

  /** @internal The record in finished values, for a slider outside. */
  get viewModel(): AtlasViewModel | undefined {
    return this.#dataset.viewModel;
  }

  /** Loads the record and the map, or tries again after a failure. */
  async load(): Promise<void> {
    await this.#loading.load(this.src);
  }

  /**
   * Fetches what a reader may use next: the search and the whole record. Done by itself when a
   * reader comes to the atlas; sooner, by a page that may lose the network.
   */
  prepare(): void {
    if (this.effectiveControls === 'none') return;
    if (this.effectiveControls === 'full') this.parts.request('stance-search');
    void this.loadDetails();
  }

  /** Called by the loader: record and map are there. */
  async loaded(dataset: Dataset) {
    await this.#dataset.take(dataset, this.versus !== undefined);
  }

  /** Called by the loader: something is missing; the last good view stays. */
  failed(error: Error) {
    this.dispatchEvent(new StanceErrorEvent(error));
  }

  protected get shown(): ResolvedView | undefined {
    return this.resolve(this.round, this.versus);
  }

  protected resolve(
    round: string | undefined,
    versus: string | undefined,
  ): ResolvedView | undefined {
    return this.#dataset.resolve(round, versus);
  }

  protected get details(): DetailViewModel | undefined {
    return this.#dataset.details;
  }

  protected get world(): World | undefined {
    return this.#loading.world;
  }

  protected get failure(): Error | undefined {
    return this.#loading.error;
  }

  /** Settles when the map that stands in the figure now is drawn. */
  protected abstract mapDrawn(): Promise<unknown>;

  /** True while the map is shown as `stance-atlas.js` put it here, before the elements were there. */
  protected get isPrerendered(): boolean {
    return this.#firstHere !== undefined;
  }

  protected override createRenderRoot() {
    this.#firstHere = findPrerendered(this);
    const root = super.createRenderRoot() as ShadowRoot;
    if (this.#firstHere) {
      root.adoptedStyleSheets.push(...this.#firstHere.styles);
      // What will be taken away is nothing to keep one's place by.
      this.renderOptions.renderBefore = null;
    }
    return root;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (this.viewModel || !this.#firstHere?.isPicture) this.#firstHere?.remove();
    if (this.viewModel) this.#firstHere = undefined;
    if (changed.has('src') && this.hasUpdated) void this.load();
    if (this.#ready && this.versus !== undefined && changed.has('versus')) void this.loadDetails();
  }

  override async updated() {
    if (this.#ready) void this.#warnOfUnknown();
    if (this.#ready || !this.viewModel) return;
    this.#ready = true;
    await this.mapDrawn();
    this.dispatchEvent(new StanceReadyEvent());
    await nextPaint();
    this.parts.enable();
    this.#language.begin();
    await this.#warnOfUnknown();
  }

  /** Fetches what the later views need; where it cannot be had, their places offer to try again. */
  protected async loadDetails(): Promise<void> {
    await this.#dataset.loadDetails().catch(() => this.requestUpdate());
  }

  /** Loads the finer coasts, once. */
  protected loadFine(): void {
    void this.#loading.loadDetailedWorld();
  }

  /** A warning that cannot be fetched is none that a reader would miss. */
  async #warnOfUnknown() {
    const later = await import('./attribute-warnings').catch(() => undefined);
    if (this.viewModel) later?.warnAboutInvalidAttributes(this, this.viewModel, this.shownRound);
  }

  /** Says everything again if the language has changed. */
  async #followLanguage() {
    const {data, viewModel} = this;
    if (!data || viewModel?.lang === messagesFor(this).lang) return;
    await this.#dataset.take(data, this.details !== undefined);
    redraw(this);
  }
}
