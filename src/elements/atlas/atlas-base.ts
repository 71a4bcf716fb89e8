import type {PropertyValues} from 'lit';
import type {World} from '../../map/world/shapes';
import type {Details} from '../../model/view/detail-view-model';
import type {Presentation} from '../../model/view/view-model';
import type {Shown} from '../../model/view/resolve-view';
import type {Dataset} from '../../model/types';
import {AtlasOptions} from './attributes';
import {AtlasRecord} from './dataset-state';
import {StanceErrorEvent, StanceReadyEvent} from '../shared/events';
import {firstHereIn, type FirstHere} from './prerendered';
import {messagesFor} from '../shared/messages';
import {LanguageFollow, redraw} from '../shared/language-controller';
import {Loading, type LoadingHost} from './loader';
import {PartLoader} from './lazy-element-controller';
import {Start} from './lazy-start';
import {painted} from '../shared/visibility';

/** What an atlas shows and when it gets it; what readers do with it is in `stance-atlas.ts`. */
export abstract class AtlasData extends AtlasOptions implements LoadingHost {
  readonly #loading = new Loading(this);
  readonly #record = new AtlasRecord(this, () => this.#loading.loadWhole());
  readonly #language = new LanguageFollow(this, () => this.#followLanguage());
  protected readonly parts = new PartLoader(this, this.#record);
  #firstHere: FirstHere | undefined;
  #ready = false;

  constructor() {
    super();
    this.addController(new Start(this, () => this.load()));
    // A hand that comes near or a Tab key is the first sign that later parts will be used.
    for (const sign of ['pointerover', 'focusin']) {
      this.addEventListener(sign, () => this.prepare(), {once: true});
    }
  }

  /**
   * The record on show, once it is loaded. Sources, remarks and what else the later views tell
   * are empty till one of these is first used.
   */
  get record(): Dataset | undefined {
    return this.#record.presentation?.dataset ?? this.#loading.dataset;
  }

  /** The round that is really shown: an unknown one gives way to the default. */
  get shownRound(): string | undefined {
    return this.shown?.view.round.id;
  }

  /** The second round that is really shown, in a comparison. */
  get shownVersus(): string | undefined {
    return this.shown?.pair?.second.round.id;
  }

  /** @internal The record in finished values, for a slider outside. */
  get presentation(): Presentation | undefined {
    return this.#record.presentation;
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
    if (this.shownControls === 'none') return;
    if (this.shownControls === 'full') this.parts.want('stance-search');
    void this.needDetails();
  }

  /** Called by the loader: record and map are there. */
  async loaded(dataset: Dataset) {
    await this.#record.take(dataset, this.versus !== undefined);
  }

  /** Called by the loader: something is missing; the last good view stays. */
  failed(error: Error) {
    this.dispatchEvent(new StanceErrorEvent(error));
  }

  protected get shown(): Shown | undefined {
    return this.shownFor(this.round, this.versus);
  }

  protected shownFor(round: string | undefined, versus: string | undefined): Shown | undefined {
    return this.#record.shownFor(round, versus);
  }

  protected get details(): Details | undefined {
    return this.#record.details;
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
  protected get hasPicture(): boolean {
    return this.#firstHere !== undefined;
  }

  protected override createRenderRoot() {
    this.#firstHere = firstHereIn(this);
    const root = super.createRenderRoot() as ShadowRoot;
    if (this.#firstHere) {
      root.adoptedStyleSheets.push(...this.#firstHere.styles);
      // What will be taken away is nothing to keep one's place by.
      this.renderOptions.renderBefore = null;
    }
    return root;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (this.presentation || !this.#firstHere?.isPicture) this.#firstHere?.remove();
    if (this.presentation) this.#firstHere = undefined;
    if (changed.has('src') && this.hasUpdated) void this.load();
    if (this.#ready && this.versus !== undefined && changed.has('versus')) void this.needDetails();
  }

  override async updated() {
    if (this.#ready) void this.#warnOfUnknown();
    if (this.#ready || !this.presentation) return;
    this.#ready = true;
    await this.mapDrawn();
    this.dispatchEvent(new StanceReadyEvent());
    await painted();
    this.parts.begin();
    this.#language.begin();
    await this.#warnOfUnknown();
  }

  /** Fetches what the later views need; where it cannot be had, their places offer to try again. */
  protected async needDetails(): Promise<void> {
    await this.#record.needDetails().catch(() => this.requestUpdate());
  }

  /** Loads the finer coasts, once. */
  protected loadFine(): void {
    void this.#loading.loadFine();
  }

  /** A warning that cannot be fetched is none that a reader would miss. */
  async #warnOfUnknown() {
    const later = await import('./attribute-warnings').catch(() => undefined);
    if (this.presentation) later?.warnOfUnknown(this, this.presentation, this.shownRound);
  }

  /** Says everything again if the language has changed. */
  async #followLanguage() {
    const {record, presentation} = this;
    if (!record || presentation?.lang === messagesFor(this).lang) return;
    await this.#record.take(record, this.details !== undefined);
    redraw(this);
  }
}
