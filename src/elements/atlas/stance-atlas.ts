import {html, nothing, type PropertyValues} from 'lit';
import {property, query, queryAll, state} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import {importAgain} from '../../data/import-again';
import type {ShiftId} from '../../model/comparison/shifts';
import type {Messages} from '../../model/messages/core';
import type {CountryCode, Dataset, RoundId, Stance} from '../../model/types';
import {
  defaultComparison,
  isSameRounds,
  resolveView,
  validFilter,
  type ResolvedView,
  type RoundIds,
} from '../../model/view/resolve-view';
import type {AtlasViewModel} from '../../model/view/view-model';
import {siteAddress} from '../../model/share/site-address';
import {changeScope} from '../../model/view/scope-text';
import {DEFAULT_VIEW} from '../../model/view/default-view';
import type {StanceMap} from '../map/stance-map';
import {DebounceController} from '../shared/debounce';
import {
  StanceErrorEvent,
  StanceReadyEvent,
  StanceRoundEvent,
  StanceVersusEvent,
  StanceViewEvent,
  type MapViewport,
  type StanceCountryEvent,
  type StanceFilterEvent,
  type StanceScopeEvent,
} from '../shared/events';
import {LanguageController, redraw} from '../shared/language-controller';
import {messagesFor} from '../shared/messages';
import {oneOf} from '../shared/one-of';
import {buttons, container, field, tokens} from '../shared/styles';
import {swatchStyles} from '../shared/swatch.styles';
import {nextPaint} from '../shared/visibility';
import {
  ACTS,
  type ActsPlace,
  BORDERS,
  type BordersChoice,
  CONTROLS,
  type ControlsChoice,
  type LoadingChoice,
  NOTES,
  type NotesPlace,
  type Theme,
  type ViewName,
  VIEWS,
} from '../../model/view/attribute-values';
import {ActsLoader} from './acts-loader';
import {goToNotes} from './bar';
import type {AtlasContext, LaterViews} from './context';
import {DatasetState} from '../loading/dataset-state';
import {focusSearch, pendingSearchIn} from './find';
import {renderAtlas} from './layout';
import {LazyElementController, renderRetry} from './lazy-element-controller';
import {LazyStartController} from '../loading/lazy-start';
import {AtlasLoader} from '../loading/loader';
import {PanelController} from './panel-controller';
import {findPrerendered, type PrerenderedContent} from '../loading/prerendered';
import {widthStyles} from './responsive.styles';
import {atlasStyles} from './stance-atlas.styles';
import {renderError, renderLoading} from './status';

/** An attribute that is taken away is not there, as if it never was. */
const optional = (value: string | null) => value ?? undefined;

const [, , ALL] = VIEWS;

/** One of several maps that move together. */
const SYNCED_MAP = '.maps stance-map';

/**
 * Shows the whole atlas: loads the data and the map, keeps what the reader chose, and arranges the
 * other elements. The content of the tag is shown until the map is ready, and stays if it fails.
 *
 * @element stance-atlas
 * @fires {StanceReadyEvent} stance-ready - The first complete map is drawn.
 * @fires {StanceErrorEvent} stance-error - The data or the map could not be loaded; what was shown stays. `error` says why.
 * @fires {StanceRoundEvent} stance-round - The reader chose another round: `round`.
 * @fires {StanceVersusEvent} stance-versus - The reader chose another second round, or ended the comparison: `versus`, a round or `null`.
 * @fires {StanceCountryEvent} stance-country - The reader opened a country, or closed the open one: `country`, a code or `null`.
 * @fires {StanceFilterEvent} stance-filter - The reader chose a category or, if not `pinned`, points at one: `stance`, a category or `null` for all.
 * @fires {StanceScopeEvent} stance-scope - The reader filtered the countries, or asked for all again: `changes`.
 * @fires {StanceViewEvent} stance-view - The reader chose another view: `view`.
 * @fires {StanceActEvent} stance-act - The reader opened one act, or closed it: `act`, an id or `null`.
 * @attr {string} [lang=en] - Language of words and dates, also from an element around it. So far `en`.
 * @slot - Shown until the map is ready, and if it fails: a sentence, an image, a link.
 * @csspart summary - The sentence about the round or the comparison.
 * @csspart layout - Everything, from top to bottom.
 * @csspart body - The place of the map, with what lies on it.
 * @csspart figure - The map, or the table or changes in its place.
 * @csspart timeline - The slider, and the button that starts a comparison.
 * @csspart bar - The buttons for views and actions.
 * @csspart panel - The open country, or what an action of the bar opened.
 * @csspart maps - Several maps.
 * @csspart legend - The legend.
 * @csspart notes - The letters.
 * @csspart source - The name and version of the dataset.
 * @csspart disclaimer - The note on boundaries.
 * @cssprop [--stance-font=inherit] - Font family.
 * @cssprop [--stance-map-height=none] - Greatest height of the map.
 * @cssprop [--stance-inset=0px] - How far the map of a narrow atlas reaches into the margins at its sides.
 * @cssprop [--stance-size=max(1rem, 16px)] - Text size, in px or rem. Smaller and larger text scales with it.
 * @cssprop [--stance-background=Canvas] - Background of hollow marks.
 * @cssprop [--stance-accent=currentColor] - Colour of the slider’s thumb and of the focus ring.
 */
export class StanceAtlas extends StanceElement {
  static override styles = [
    tokens,
    buttons,
    field,
    swatchStyles,
    container,
    atlasStyles,
    widthStyles,
  ];

  /** The round, such as `2020-10`. Default: the latest round with published lists only. */
  @property({converter: optional, reflect: true}) round?: string;

  /**
   * A second round, to compare with the first. Joining and leaving follow the calendar, whichever
   * round comes first. Default: none.
   */
  @property({converter: optional, reflect: true}) versus?: string | undefined;

  /** Three-letter code of the country whose card is open, such as `QAT`. Default: none. */
  @property({converter: optional, reflect: true}) country?: string | undefined;

  /**
   * `map` (default); `sides` (in a comparison: two maps side by side); `all` (a small map for each
   * round); `table`; `shifts` (in a comparison: lists, counts and flows).
   */
  @property({converter: optional, reflect: true}) view?: ViewName;

  /**
   * The countries in lists, steps and downloads, as in an address: `region=africa&changed=1`. A
   * region is zoomed to as well. Default: all.
   */
  @property({reflect: true, converter: optional}) scope?: string | undefined;

  /**
   * Address of another dataset in the same format. Default: the one that comes with the program.
   */
  @property({converter: optional}) src?: string;

  /** `auto` (default) follows the page; `light` and `dark` set one. */
  @property({converter: optional, reflect: true}) theme?: Theme;

  /**
   * `un` (default): disputed areas take the colour of the country that a UN document names;
   * `neutral`: they take no country’s colour.
   */
  @property({converter: optional, reflect: true}) borders?: BordersChoice;

  /** `lazy` (default) loads when the atlas comes near the screen; `eager` loads at once. */
  @property({converter: optional, reflect: true}) loading?: LoadingChoice;

  /**
   * `full` (default); `slider` leaves out search, views, letters and downloads; `none` leaves only
   * the map: countries show their stance in a tooltip and open no card.
   */
  @property({converter: optional, reflect: true}) controls?: ControlsChoice;

  /**
   * Where the letters stand: `below` (default) the atlas, or in the `panel` that “Sources” opens, for
   * a place of a fixed height.
   */
  @property({converter: optional, reflect: true}) notes?: NotesPlace;

  /**
   * Acts of countries and organisations beside the letters, of the dataset that comes with the
   * program: `none` (default); `rail` under the timeline; `list` below the atlas. With either, the
   * card of a country has its acts too. They never change a colour.
   */
  @property({converter: optional, reflect: true}) acts?: ActsPlace;

  /** Id of the act that is open, such as `2021-02-22-can-commons-motion`. Default: none. */
  @property({converter: optional, reflect: true}) act?: string | undefined;

  /**
   * Address of a site of this project, with a slash at its end. “Share” offers links to its pages,
   * and code that loads its files. Default: none, and no “Share”.
   */
  @property({converter: optional}) site?: string;

  /** @internal True: nothing of the record is drawn, for a class guesses before it sees. */
  @property({attribute: false}) concealed = false;

  /** @internal `list`: on a slide, which has its own words, the map has a list beside it. */
  @property({attribute: false}) legend: 'sentence' | 'list' = 'sentence';

  /** @internal Countries and areas to outline, as those of the acts of a step are. */
  @property({attribute: false}) outlined: readonly CountryCode[] = [];

  /** The category that stays highlighted, such as `unknown`; in a comparison a change. */
  @property({attribute: false}) filter: Stance | ShiftId | null = null;

  /** The category that the reader points at in the legend. */
  @state() private hoveredCategory: Stance | ShiftId | null = null;
  @state() private hovered: CountryCode | undefined;
  @state() private viewport: MapViewport | undefined;
  @state() private announcement = '';
  @state() private isSearchOpen = false;

  @query('stance-map') private map!: StanceMap | null;
  @queryAll('stance-map') private maps!: NodeListOf<StanceMap>;

  readonly #loader = new AtlasLoader(this, {
    onLoad: (dataset) => this.#dataset.take(dataset, this.#needsDetails),
    // The last good view stays.
    onError: (error) => this.dispatchEvent(new StanceErrorEvent(error)),
  });
  readonly #dataset = new DatasetState<LaterViews>(
    this,
    () => this.#loader.loadWhole(),
    async () => (await importAgain(() => import('./later-views'))).laterViewsFor(this),
  );
  readonly #language = new LanguageController(this, () => this.#followLanguage());
  readonly #lazyElements = new LazyElementController(this, this.#dataset);
  readonly #acts = new ActsLoader(this);
  readonly #debounce = new DebounceController<RoundIds>(this, isSameRounds);
  readonly #panel = new PanelController(this, () => this.#focusAfterPanel());
  #lastCountry: CountryCode | undefined;
  #prerendered: PrerenderedContent | undefined;
  #isReady = false;
  #warnings: Promise<typeof import('./attribute-warnings') | undefined> | undefined;

  constructor() {
    super();
    this.addController(new LazyStartController(this));
  }

  /**
   * The dataset, once it is loaded. Sources, remarks and other details are empty until a view
   * first needs them.
   */
  get data(): Dataset | undefined {
    return this.viewModel?.dataset ?? this.#loader.dataset;
  }

  /** The round on screen: an unknown `round` falls back to the default. */
  get shownRound(): RoundId | undefined {
    return this.#displayed?.view.round.id;
  }

  /** The second round on screen, in a comparison. */
  get shownVersus(): RoundId | undefined {
    return this.#displayed?.versus;
  }

  /** @internal For a slider outside the atlas. */
  get viewModel(): AtlasViewModel | undefined {
    return this.#dataset.viewModel;
  }

  /** @internal */
  get isLoaded(): boolean {
    return this.#loader.isLoaded;
  }

  /** Shown at once, and not after one round. */
  get #needsDetails() {
    return this.versus !== undefined || this.view === ALL;
  }

  /** Loads the data and the map, or tries again after a failure. */
  async load(): Promise<void> {
    if (this.#needsDetails && this.src === undefined) this.#dataset.preload();
    await this.#loader.load(this.src);
  }

  /**
   * Loads what a reader may use next: the search and the whole dataset. Happens by itself when a
   * reader comes to the atlas; a page that may lose the network can call it earlier.
   */
  prepare(): void {
    if (this.#controls === 'none') return;
    if (this.#controls === 'full') this.#lazyElements.request('stance-search');
    void this.#loadDetails();
  }

  /** Moves the map to a region, else to where a small country can be seen, else to the world. */
  async goTo(region?: string, country?: CountryCode): Promise<void> {
    await this.updateComplete;
    // What moves a map comes after its drawing.
    await Promise.all([...this.maps].map((map) => map.updateComplete));
    for (const map of this.maps) map.goTo(region, country);
  }

  get #controls() {
    return oneOf(this.controls, CONTROLS, 'full');
  }

  /** Another dataset has no acts. */
  get #actsOption() {
    return oneOf(this.src === undefined ? this.acts : undefined, ACTS, 'none');
  }

  /** The view on screen: side by side needs two rounds. */
  get #view() {
    const view = oneOf(this.view, VIEWS, DEFAULT_VIEW);
    return view === 'sides' && !this.#displayed?.comparison ? DEFAULT_VIEW : view;
  }

  get #displayed(): ResolvedView | undefined {
    return this.#resolve(this);
  }

  #resolve({round, versus}: RoundIds): ResolvedView | undefined {
    const {viewModel, details} = this.#dataset;
    return viewModel && resolveView(viewModel, details, round, versus);
  }

  /** The same as displayed, or what was before: with the details as they are known by now. */
  #debounced(displayed: ResolvedView): ResolvedView {
    const {view, versus} = displayed;
    const rounds = {round: view.round.id, versus};
    const debounced = this.#debounce.update(rounds);
    return isSameRounds(debounced, rounds) ? displayed : (this.#resolve(debounced) ?? displayed);
  }

  protected override createRenderRoot() {
    this.#prerendered = findPrerendered(this);
    const root = super.createRenderRoot() as ShadowRoot;
    this.#prerendered?.keepIn(root, this.renderOptions);
    return root;
  }

  override willUpdate(changed: PropertyValues<this>) {
    const {viewModel} = this;
    if (viewModel || !this.#prerendered?.isPicture) this.#prerendered?.remove();
    if (viewModel) this.#prerendered = undefined;
    if (changed.has('src') && this.hasUpdated) void this.load();
    if (this.#isReady && this.versus !== undefined && changed.has('versus'))
      void this.#loadDetails();
    // Maps that the new view adds start where the others are, also after a move by a script.
    const synced = changed.has('view') && this.renderRoot.querySelector<StanceMap>(SYNCED_MAP);
    if (synced) this.viewport = synced.currentViewport;
  }

  override async updated(changed: PropertyValues<this>) {
    if (this.#actsOption !== 'none')
      this.#acts.acts?.follow(this.#panel, this.#actsOption === 'list');
    if (this.#isReady) {
      void this.#warnAboutAttributes();
      if (changed.has('acts')) this.#loadActs();
      // A map that a view brings back begins with the world.
      if (changed.has('scope') || (this.scope && changed.has('view'))) void this.#showScope();
    }
    if (this.#isReady || !this.viewModel) return;
    this.#isReady = true;
    await this.map?.drawn;
    this.dispatchEvent(new StanceReadyEvent());
    await nextPaint();
    this.#lazyElements.enable();
    this.#language.start();
    this.#loadActs();
    if (this.scope) void this.#showScope();
    await this.#warnAboutAttributes();
  }

  #loadActs() {
    if (this.#actsOption !== 'none' && this.#controls !== 'none') void this.#acts.load();
  }

  /** Finds the countries in scope, and takes the map to their region. */
  async #showScope() {
    await this.#loadDetails();
    const region = this.#dataset.details?.scopes.zoomOf(this.scope) ?? 'world';
    if (this.map && this.map.currentViewport.region !== region) await this.goTo(region);
  }

  /** Loads what lazy elements need; where that fails, their placeholders offer to try again. */
  async #loadDetails(): Promise<void> {
    await this.#dataset.loadDetails().catch(() => this.requestUpdate());
  }

  /** Readers miss nothing if the warnings cannot be loaded. */
  async #warnAboutAttributes() {
    this.#warnings ??= import('./attribute-warnings').catch(() => undefined);
    const module = await this.#warnings;
    const {viewModel, scope} = this;
    if (!viewModel || !module) return;
    module.warnAboutInvalidAttributes(this, viewModel, this.shownRound);
    const {details} = this.#dataset;
    const {world} = this.#loader;
    if (scope && details && world)
      module.warnAboutScope(this, scope, details, Object.keys(world.regionExtents));
  }

  async #followLanguage() {
    // The dataset loaded last, even while an earlier one is still displayed.
    const {dataset} = this.#loader;
    if (!dataset || this.viewModel?.lang === messagesFor(this).lang) return;
    await this.#dataset.take(dataset, this.#dataset.details !== undefined);
    redraw(this);
  }

  #onRound({round}: StanceRoundEvent) {
    this.round = round;
    this.#announceRound();
  }

  #onVersus({versus}: StanceVersusEvent) {
    if ((this.versus === undefined) !== (versus === null))
      this.filter = this.hoveredCategory = null;
    this.versus = versus ?? undefined;
    this.#announceRound();
  }

  #announceRound() {
    const {view, comparison} = this.#displayed ?? {};
    this.announcement =
      comparison?.sentence ??
      (view ? messagesFor(this).summary.withRemarks(view.sentence, view.missing) : '');
  }

  /** Announces the stance of the open country as soon as it is known. */
  async #announceCountry(country: CountryCode | null) {
    this.announcement = '';
    if (!country || this.#controls === 'none') return;
    await this.#loadDetails();
    if (this.country === country)
      this.announcement = this.#dataset.details?.announcementOf(country) ?? '';
  }

  /** Starts a comparison with the round on screen, or ends it. */
  #toggleComparison() {
    if (this.#displayed?.comparison) return this.#choose(new StanceVersusEvent(null));
    const {shownRound} = this;
    const rounds = shownRound && defaultComparison(this.data!.rounds, shownRound);
    if (!rounds) return;
    if (rounds[0] !== shownRound) this.#choose(new StanceRoundEvent(rounds[0]));
    this.#choose(new StanceVersusEvent(rounds[1]));
  }

  /** What the reader chose on the atlas itself: applied first, then sent to the page. */
  #choose(event: StanceRoundEvent | StanceVersusEvent) {
    if (event instanceof StanceRoundEvent) this.#onRound(event);
    else this.#onVersus(event);
    this.dispatchEvent(event);
  }

  #onCountry(event: StanceCountryEvent) {
    const {country} = event;
    const target = event.target as Element;
    this.#lastCountry = country ?? this.country;
    this.country = country ?? undefined;
    this.isSearchOpen = false;
    this.#panel.followCountry(country !== null);
    void this.#announceCountry(country);
    if (country && !target.matches('stance-map')) for (const map of this.maps) map.reveal(country);
  }

  /** Nothing that opened the panel is left: its country takes the focus, else the first view. */
  #focusAfterPanel() {
    const code = this.#lastCountry;
    if (code && this.map) this.map.focusCountry(code);
    else this.shadowRoot!.querySelector<HTMLElement>('.views button')?.focus();
  }

  #onPanelKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#panel.close();
  }

  #onFilter({stance, pinned}: StanceFilterEvent) {
    if (pinned) this.filter = stance;
    else this.hoveredCategory = stance;
  }

  async #onScope({changes}: StanceScopeEvent) {
    this.scope = changeScope(this.scope, changes);
    await this.#loadDetails();
    this.announcement = this.#scopeIn(this.#displayed!)?.announcement ?? '';
  }

  #scopeIn(displayed: ResolvedView) {
    const {scope} = this;
    const {details} = this.#dataset;
    if (!scope || !details) return undefined;
    details.askForGroups();
    return details.scopes.scopeOf({...displayed, scope});
  }

  async #toggleFullScreen() {
    // A page may forbid it; then there is nothing to tell that the screen does not show.
    await (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen()).catch(
      () => undefined,
    );
  }

  async #toggleSearch() {
    this.isSearchOpen = !this.isSearchOpen;
    this.#lazyElements.request('stance-search');
    await this.updateComplete;
    if (this.isSearchOpen) focusSearch(this.shadowRoot!);
  }

  #onFindLeft({relatedTarget, currentTarget}: FocusEvent) {
    const isInside = (currentTarget as Element).contains(relatedTarget as Node | null);
    if (!isInside) this.isSearchOpen = false;
  }

  #setView(view: ViewName) {
    if (view === oneOf(this.view, VIEWS, DEFAULT_VIEW)) return;
    this.view = view;
    this.dispatchEvent(new StanceViewEvent(view));
  }

  #context(viewModel: AtlasViewModel, displayed: ResolvedView, messages: Messages): AtlasContext {
    const view = this.#view;
    const filter = view === 'all' ? this.filter : validFilter(displayed, this.filter);
    return {
      data: {viewModel, details: this.#dataset.details, world: this.#loader.world},
      displayed,
      debounced: this.#debounced(displayed),
      options: {
        view,
        controls: this.#controls,
        borders: oneOf(this.borders, BORDERS, 'un'),
        legend: this.legend,
        notes: oneOf(this.notes, NOTES, 'below'),
        acts: this.#actsOption,
        site: siteAddress(this.site, document.baseURI),
      },
      selection: {
        country: viewModel.countries.get(this.country ?? ''),
        filter,
        highlighted: this.hoveredCategory ?? filter,
        outlined: this.outlined,
        asked: this.scope,
        scope: this.#scopeIn(displayed),
      },
      shared: {hovered: this.hovered, viewport: this.viewport},
      messages,
      lazyElements: this.#lazyElements,
      views: this.#dataset.views,
      isSearchOpen: this.isSearchOpen,
      acts: this.#actsOption === 'none' ? undefined : this.#acts.acts,
      haveActsFailed: this.#acts.hasFailed,
      panel: this.#panel,
      actions: {
        setView: (id) => this.#setView(id),
        toggleComparison: () => this.#toggleComparison(),
        walkChanges: (by) => this.map?.walkChanges(by),
        toggleFullScreen: () => void this.#toggleFullScreen(),
        goToNotes: () => goToNotes(this.shadowRoot!),
        togglePanel: (id) => this.#panel.toggle(id),
        openPanel: (id, isWhole) => this.#panel.open(id, isWhole),
        loadActs: () => void this.#acts.load(),
        closePanel: () => this.#panel.close(),
        toggleSheet: () => this.#panel.toggleSheet(),
        onPanelKey: (event) => this.#onPanelKey(event),
        toggleSearch: () => void this.#toggleSearch(),
        onFindLeft: (event) => this.#onFindLeft(event),
        loadDetailedWorld: () => void this.#loader.loadDetailedWorld(),
        setHovered: (country) => (this.hovered = country),
        setViewport: (viewport) => (this.viewport = viewport),
        pendingSearch: () => pendingSearchIn(this.shadowRoot!),
      },
    };
  }

  /** Says that one round is shown instead of two, because the comparison failed to load. */
  #renderComparisonFailure(messages: Messages) {
    const isMissing = this.versus !== undefined && this.#view === DEFAULT_VIEW;
    if (!isMissing || !this.#dataset.hasFailed) return nothing;
    const retry = () => {
      void this.#loadDetails();
      this.requestUpdate();
    };
    return renderRetry(messages, retry, messages.atlas.comparisonFailed);
  }

  override render() {
    if (this.concealed) return nothing;
    const messages = messagesFor(this);
    const {viewModel} = this;
    const displayed = this.#displayed;
    const isKept = viewModel !== undefined;
    const error = renderError(this.#loader.error, isKept, messages, () => void this.load());
    if (!displayed || !viewModel)
      return this.#prerendered ? error : renderLoading(error, this, messages);
    return html`
      ${error} ${this.#renderComparisonFailure(messages)}
      <div
        class="atlas ${this.legend}"
        lang=${messages.lang}
        part="layout"
        @stance-round=${this.#onRound}
        @stance-versus=${this.#onVersus}
        @stance-country=${this.#onCountry}
        @stance-filter=${this.#onFilter}
        @stance-scope=${this.#onScope}
      >
        ${renderAtlas(this.#context(viewModel, displayed, messages))}
        <div class="visually-hidden" role="status">${this.announcement}</div>
      </div>
      <slot hidden></slot>
    `;
  }
}
