import {html, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Messages} from '../../model/messages/core';
import type {AtlasViewModel} from '../../model/view/view-model';
import type {ShiftId} from '../../model/comparison/shifts';
import {validFilter, defaultComparison, type ResolvedView} from '../../model/view/resolve-view';
import type {CountryCode, Stance} from '../../model/types';
import {DEFAULT_VIEW} from '../../model/view/view-state';
import {renderAtlas} from './layout';
import type {AtlasContext} from './layout-types';
import {AtlasBase} from './atlas-base';
import {renderError, renderLoading} from './status';
import {widthStyles} from './responsive.styles';
import {
  StanceViewEvent,
  StanceRoundEvent,
  StanceVersusEvent,
  type MapViewport,
  type StanceCountryEvent,
  type StanceFilterEvent,
} from '../shared/events';
import {messagesFor} from '../shared/messages';
import {atlasStyles} from './stance-atlas.styles';
import {DebounceController} from '../shared/debounce';
import type {StanceMap} from '../map/stance-map';
import type {PendingSearch} from '../panels/stance-search';
import {buttons, container, field, tokens} from '../shared/styles';
import {swatchStyles} from '../shared/swatch';

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
 * @fires {StanceViewEvent} stance-view - The reader chose another view: `view`.
 * @attr {string} [lang=en] - Language of words and dates, also from an element around it. So far `en`.
 * @slot - Shown until the map is ready, and if it fails: a sentence, an image, a link.
 * @csspart summary - The sentence about the round or the comparison.
 * @csspart layout - Everything, from top to bottom.
 * @csspart body - Figure, legend, card and notes, side by side if there is space.
 * @csspart figure - The map, or the table or comparison in its place.
 * @csspart maps - Several maps.
 * @csspart legend - The legend.
 * @csspart notes - The note on boundaries, and the letters.
 * @csspart source - The name and version of the dataset.
 * @csspart disclaimer - The note on boundaries.
 * @cssprop [--stance-font=inherit] - Font family.
 * @cssprop [--stance-size=max(1rem, 16px)] - Text size, in px or rem. Smaller and larger text scales with it.
 * @cssprop [--stance-background=Canvas] - Background of hollow marks.
 * @cssprop [--stance-accent=currentColor] - Colour of the slider’s thumb and of the focus ring.
 */
export class StanceAtlas extends AtlasBase {
  static override styles = [
    tokens,
    buttons,
    field,
    swatchStyles,
    container,
    atlasStyles,
    widthStyles,
  ];

  /** The class that stays lit, such as `unknown`; in a comparison a shift. */
  @property({attribute: false}) filter: Stance | ShiftId | null = null;

  @state() private lit: Stance | ShiftId | null = null;
  @state() private pointed: CountryCode | undefined;
  @state() private look: MapViewport | undefined;
  @state() private announcement = '';

  @query('stance-map') private map!: StanceMap | null;

  readonly #atRest = new DebounceController(this);

  protected async mapDrawn() {
    await this.map?.drawn;
  }

  /** Moves the map to a region, else to where a small state can be seen, else to the world. */
  async goTo(region?: string, country?: CountryCode): Promise<void> {
    await this.updateComplete;
    await this.map?.drawn;
    this.map?.goTo(region, country);
  }

  /** What is in the field that stands where the search will be. */
  get #searchBegun(): PendingSearch | undefined {
    const input = this.renderRoot.querySelector('input');
    const hasFocus = input !== null && input === this.shadowRoot!.activeElement;
    return input ? {text: input.value, hasFocus} : undefined;
  }

  #onRound({round}: StanceRoundEvent) {
    this.round = round;
    this.#sayWhatIsShown();
  }

  #onVersus({versus}: StanceVersusEvent) {
    if ((this.versus === undefined) !== (versus === null)) this.filter = this.lit = null;
    this.versus = versus ?? undefined;
    this.#sayWhatIsShown();
  }

  /** The sentence on what is shown now, for those who listen. */
  #sayWhatIsShown() {
    this.announcement = (this.shown?.comparison ?? this.shown?.view)?.sentence ?? '';
  }

  /** What is said of the open state, as soon as it is known. */
  async #sayOpened(country: CountryCode | null) {
    this.announcement = '';
    if (!country || this.effectiveControls === 'none') return;
    await this.loadDetails();
    if (this.country === country) this.announcement = this.details?.spoken(country) ?? '';
  }

  /** Begins a comparison with the round on show, or ends it. */
  #toggleCompare() {
    if (this.shown?.comparison) return this.#take(new StanceVersusEvent(null));
    const {shownRound} = this;
    const pair = shownRound && defaultComparison(this.data!.rounds, shownRound);
    if (!pair) return;
    if (pair[0] !== shownRound) this.#take(new StanceRoundEvent(pair[0]));
    this.#take(new StanceVersusEvent(pair[1]));
  }

  /** A reader's act on the atlas itself: taken in first, then told to the page. */
  #take(event: StanceRoundEvent | StanceVersusEvent) {
    if (event instanceof StanceRoundEvent) this.#onRound(event);
    else this.#onVersus(event);
    this.dispatchEvent(event);
  }

  #onCountry(event: StanceCountryEvent) {
    const {country} = event;
    const closed = country === null ? this.country : undefined;
    this.country = country ?? undefined;
    // The card goes with the focus in it: give that to the state it told of.
    if (closed && (event.target as Element).matches('stance-country'))
      this.map?.focusCountry(closed);
    void this.#sayOpened(country);
    if (country && !(event.target as Element).matches('stance-map')) this.map?.reveal(country);
  }

  #onFilter({stance, pinned}: StanceFilterEvent) {
    if (pinned) this.filter = stance;
    else this.lit = stance;
  }

  #choose(view: string) {
    if (view === this.effectiveView) return;
    this.view = view;
    this.dispatchEvent(new StanceViewEvent(view));
  }

  /** The same as above, or what was shown before: made of the record as it is known by now. */
  #debouncedView(shown: ResolvedView): ResolvedView {
    const name = `${shown.view.round.id} ${shown.comparison?.second.round.id ?? ''}`;
    const held = this.#atRest.take(name);
    const [round, versus] = held.split(' ');
    return held === name ? shown : (this.resolve(round, versus || undefined) ?? shown);
  }

  #layout(viewModel: AtlasViewModel, shown: ResolvedView, messages: Messages): AtlasContext {
    const filter = this.effectiveView === 'all' ? this.filter : validFilter(shown, this.filter);
    return {
      viewModel,
      details: this.details,
      shown: shown.view,
      comparison: shown.comparison,
      debounced: this.#debouncedView(shown),
      messages,
      parts: this.parts,
      world: this.world,
      // Side by side needs two rounds.
      view: this.effectiveView === 'sides' && !shown.comparison ? DEFAULT_VIEW : this.effectiveView,
      controls: this.effectiveControls,
      pendingSearch: this.#searchBegun,
      country: viewModel.countries.get(this.country ?? ''),
      filter,
      highlighted: this.lit ?? filter,
      borders: this.effectiveBorders,
      pointed: this.pointed,
      look: this.look,
      choose: (view) => this.#choose(view),
      compare: () => this.#toggleCompare(),
      point: (country) => (this.pointed = country),
      lookAt: (look) => (this.look = look),
      needDetail: () => this.loadFine(),
    };
  }

  override render() {
    if (this.concealed) return nothing;
    const messages = messagesFor(this);
    const shown = this.shown;
    const {viewModel} = this;
    const failure = renderError(
      this.failure,
      viewModel !== undefined,
      messages,
      () => void this.load(),
    );
    if (!shown || !viewModel)
      return this.isPrerendered ? failure : renderLoading(failure, this, messages);
    return html`
      ${failure}
      <div
        class="atlas"
        lang=${messages.lang}
        part="layout"
        @stance-round=${this.#onRound}
        @stance-versus=${this.#onVersus}
        @stance-country=${this.#onCountry}
        @stance-filter=${this.#onFilter}
      >
        ${renderAtlas(this.#layout(viewModel, shown, messages))}
        <div class="visually-hidden" role="status">${this.announcement}</div>
      </div>
      <slot hidden></slot>
    `;
  }
}
