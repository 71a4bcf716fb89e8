import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import {MarkerCache} from '../../map/view/marker-cache';
import type {World} from '../../map/world/shapes';
import type {Shifts, ShiftId} from '../../model/comparison/shifts';
import type {Messages} from '../../model/messages/core';
import {nameOrder} from '../../model/name-order';
import {labelsOf} from '../../model/stances/categories';
import type {Stances} from '../../model/stances/stances';
import type {Area, CountryCode, Position, PositionId, Stance} from '../../model/types';
import {
  StanceCountryEvent,
  StanceDetailEvent,
  StanceLookEvent,
  StanceScopeEvent,
  StancePointEvent,
  type MapViewport,
} from '../shared/events';
import {InteractionsLoader} from './interactions-loader';
import {messagesFor} from '../shared/messages';
import {hatchStyles} from './patterns.styles';
import type {KeyAction, NamedCountry} from './keyboard';
import type {NearbyView} from './nearby-picker';
import {MapPointer} from './pointer';
import {renderScene, NO_MARKERS, placeOf, type Scene} from './scene';
import {MapShapes} from './shapes';
import type {NavigableMap} from './navigation';
import {ownerOf, type PointerTarget} from './pointer-target';
import {renderTooltip, TooltipController, tooltipText, type TooltipContext} from './tooltip';
import {tooltipStyles} from './tooltip.styles';
import {ViewportController, type MoveSource} from './viewport';
import {adoptPalette} from '../shared/palette';
import {mapStyles} from './stance-map.styles';
import {buttons, tokens} from '../shared/styles';

/** Device pixels per map unit from which the finer coasts are worth their bytes. */
const FINE_FROM = 2.6;

/** Properties that the descriptions of countries are made from. */
const DESCRIBED_BY = ['descriptions', 'names', 'positions'] as const;

/**
 * The choropleth of one round. Each state is one element with `data-country` and
 * `data-stance`; small ones have a dot that can be seen and hit. One tab stop for all of them;
 * arrows, type-ahead and Enter inside.
 *
 * @element stance-map
 * @fires {StanceCountryEvent} stance-country - The reader opened or closed a country.
 * @fires {StanceDetailEvent} stance-detail - The map is drawn so large that finer coasts would show. Does not bubble.
 * @fires {StancePointEvent} stance-point - The reader points at a country, or focuses it: `country`, a code or undefined. Does not bubble.
 * @fires {StanceLookEvent} stance-look - The reader zoomed or moved the map: `look`. Does not bubble.
 * @fires {StanceScopeEvent} stance-scope - The reader chose a region: `changes`.
 * @csspart map - The SVG.
 * @csspart toolbar - Buttons for regions and zoom.
 * @csspart tooltip - Name and stance of the country under the pointer.
 * @cssprop [--stance-none] - Fill of countries that signed neither letter.
 * @cssprop [--stance-unknown] - Fill of countries whose stance is not known.
 * @cssprop [--stance-withdrawn] - Hatching of countries that withdrew.
 * @cssprop [--stance-both] - Fill of countries that signed both letters.
 * @cssprop [--stance-outside] - Fill of areas that could not sign.
 * @cssprop [--stance-accent=currentColor] - Focus ring.
 */
export class StanceMap extends StanceElement {
  static override styles = [tokens, buttons, hatchStyles, mapStyles, tooltipStyles];

  /** Shapes, read once. A finer world may take its place; nothing jumps. */
  @property({attribute: false}) world?: World;

  /** State → stance in the round on show. */
  @property({attribute: false}) stances: Stances = new Map();

  /** State → name. */
  @property({attribute: false}) names: ReadonlyMap<CountryCode, string> = new Map();

  /** What is said of the shapes that are no states. */
  @property({attribute: false}) areas: readonly Area[] = [];

  /** The sides, with their words and colours. */
  @property({attribute: false}) positions: readonly Position[] = [];

  /** States that spoke alone, with the side they took. */
  @property({attribute: false}) individualSpeakers: ReadonlyMap<CountryCode, PositionId> =
    new Map();

  /** Name of the round on show. */
  @property() caption = '';

  /** One sentence on what the map shows, for those who cannot see it. */
  @property({attribute: false}) description = '';

  /** Code of the open state. */
  @property() country?: CountryCode | undefined;

  /** The one class to see, if any: a stance or, with shifts, a shift. */
  @property({attribute: false}) filter: Stance | ShiftId | null = null;

  /** Countries and areas that are outlined, as those of an act are; never filled. */
  @property({attribute: false}) outlined: readonly CountryCode[] = [];

  /** Countries and areas to see, if only some; the others are dimmed. */
  @property({attribute: false}) lit: ReadonlySet<string> | undefined;

  /** State → shift, if two rounds are compared. */
  @property({attribute: false}) shifts: Shifts | undefined;

  /** What the colours tell: the stance, or the shift. */
  @property() layer: 'stance' | 'shift' = 'stance';

  /** State → what is said of it; without this, its stance. */
  @property({attribute: false}) descriptions:
    ReadonlyMap<CountryCode, readonly string[]> | undefined;

  /** The states that changed, to be walked through in this order. */
  @property({attribute: false}) changed: readonly CountryCode[] = [];

  /** No buttons on the map: another one steers it. */
  @property({type: Boolean, attribute: 'plain'}) withoutControls = false;

  /** @internal The buttons are all there, also on a narrow map. */
  @property({type: Boolean, attribute: 'all-controls'}) hasAllControls = false;

  /** The state that another map points at. */
  @property({attribute: false}) hoveredElsewhere: CountryCode | undefined;

  /** Where another map looks. */
  @property({attribute: false}) viewport: MapViewport | undefined;

  /** How far the drawing is moved aside, in CSS pixels; to the left is less than 0. */
  @property({attribute: false}) slide = 0;

  /** Whose colour the disputed areas take: as the UN lists them, or nobody's. */
  @property() borders: 'un' | 'neutral' = 'un';

  /** The state that the Tab key leads to. */
  @state() private active: CountryCode | undefined;

  /** That country has the keyboard focus, and shows a ring. */
  @state() private hasFocusRing = false;

  @query('svg.map') private surface!: SVGSVGElement | null;
  @query('.stage') private stage!: HTMLElement | null;
  @query('dialog') private help!: HTMLDialogElement | null;

  readonly #viewport = new ViewportController(this, (viewport) =>
    this.dispatchEvent(new StanceLookEvent(viewport)),
  );
  readonly #tooltip = new TooltipController(this, (code) =>
    this.dispatchEvent(new StancePointEvent(code)),
  );
  readonly #pointer = new MapPointer(this.#tooltip, {
    scene: () => this.#scene,
    interactions: () => this.#loader.interactions,
    loadInteractions: (isAsked) => this.#loader.load(isAsked),
    open: (target) => this.#open(target),
  });
  readonly #markers = new MarkerCache();
  readonly #shapes = new MapShapes();
  readonly #loader = new InteractionsLoader(this, this.#viewport, this.#navigable());
  #scene?: Scene;
  #messages: Messages | undefined;
  #labels: ReadonlyMap<Stance, string> = new Map();
  /** In alphabetical order, as the keyboard moves through them. */
  #countriesByName: readonly NamedCountry[] = [];
  #hasGaps = false;
  /** A country in one line, for screen readers; a new function if more than stances changed. */
  #describe: (code: CountryCode) => string = String;

  override willUpdate(changed: PropertyValues<this>) {
    this.#updateTexts(changed);
    if (this.viewport && changed.has('viewport')) this.#viewport.show(this.viewport);
    if (changed.has('stances')) this.#hasGaps = [...this.stances.values()].includes('unknown');
    if (!this.world) return;
    this.#scene = this.#makeScene(this.world);
    const label = messagesFor(this).map.label(this.caption);
    const recoloured = this.#shapes.draw(this.#scene, label);
    if (this.layer === 'stance')
      this.#loader.interactions?.fade(recoloured, this.#shapes.countries);
  }

  #updateTexts(changed: PropertyValues<this>) {
    const messages = messagesFor(this);
    const isReworded = messages !== this.#messages;
    if (changed.has('positions') || isReworded) {
      this.#messages = messages;
      this.#labels = labelsOf(this.positions, messages);
    }
    if (isReworded || DESCRIBED_BY.some((key) => changed.has(key)))
      this.#describe = (code) => messages.map.country(this.#nameOf(code), this.#linesOf(code));
    if (changed.has('world') || changed.has('names'))
      this.#countriesByName = this.#sortByName(messages.locale);
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('positions')) adoptPalette(this, this.positions);
    if (this.world) this.#viewport.observe(this.surface, this.world);
    this.#loader.interactions?.observe(this.surface);
    this.#placeTooltip();
    if (changed.has('slide') && this.surface)
      this.surface.style.translate = this.slide ? `${this.slide}px` : '';
    const drawn =
      (devicePixelRatio * this.#viewport.drawnWidth * this.#viewport.camera.k) /
      (this.world?.width ?? 1);
    if (drawn > FINE_FROM) this.dispatchEvent(new StanceDetailEvent());
  }

  /** Settles when the map is drawn; keys and gestures may still be on their way. */
  get drawn(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#loader.settled;
    return done;
  }

  /** Brings a state into view, near enough to be told from its neighbours. */
  reveal(code: CountryCode) {
    this.#reveal(code, 'script');
  }

  /** Goes to a region, else near a small state, else to the whole world. */
  goTo(region?: string, country?: CountryCode) {
    const isSmall = country !== undefined && this.#scene?.markers.has(country);
    if (!region && isSmall) this.reveal(country);
    else this.#loader.use(({navigation}) => navigation.showRegion(region ?? 'world', 'script'));
  }

  /** What part of the world is visible now. */
  get currentViewport(): MapViewport {
    const {camera, region} = this.#viewport;
    return {camera, region};
  }

  #reveal(code: CountryCode, source: MoveSource) {
    const shape = this.world?.countries.find(({key}) => key === code);
    if (!shape) return;
    const isSmall = this.#scene?.markers.has(code) ?? false;
    this.#loader.use(({navigation}) => navigation.reveal(shape, isSmall, source));
    this.active = code;
  }

  /** The drawing of a country. */
  shapeOf(code: CountryCode): Element | undefined {
    return this.#shapes.of(code);
  }

  /** How far the drawing is aside by now, while it moves there, in CSS pixels of the window. */
  get slid(): number {
    if (!this.surface || !this.stage) return 0;
    return this.surface.getBoundingClientRect().left - this.stage.getBoundingClientRect().left;
  }

  /** Opens the next country that changed, or the previous one. */
  walkChanges(by: 1 | -1) {
    this.#loader.use(({navigation}) => navigation.walk(by));
  }

  /** Puts the keyboard focus on a state. */
  focusCountry(code: CountryCode) {
    this.active = code;
    this.#shapes.of(code)?.focus();
  }

  #navigable(): NavigableMap {
    return {
      world: () => this.world,
      changed: () => this.changed,
      active: () => this.active,
      visit: (code) => this.#visit(code),
      openHelp: () => this.help?.showModal(),
      chose: (id) => this.dispatchEvent(new StanceScopeEvent({region: id === 'world' ? null : id})),
      requestUpdate: () => this.requestUpdate(),
    };
  }

  /** Goes to a state, shows it and opens it. */
  #visit(code: CountryCode) {
    this.#reveal(code, 'reader');
    this.#tooltip.show({kind: 'state', key: code});
    this.#choose(code);
  }

  #makeScene(world: World): Scene {
    const {drawnWidth, unitsPerPixel} = this.#viewport;
    const {stances, individualSpeakers, country, hoveredElsewhere, shifts, positions} = this;
    const {outlined, lit} = this;
    return {
      world,
      // Shapes need no width; dots follow in the same frame, as soon as one is laid out.
      ...(drawnWidth ? this.#markers.at(world.countries, unitsPerPixel) : NO_MARKERS),
      unitsPerPixel,
      stances,
      individualSpeakers,
      neutral: this.borders === 'neutral',
      active: this.active ?? country ?? this.#countriesByName[0]?.key,
      selected: country,
      outlined,
      lit,
      focused: this.hasFocusRing ? this.active : undefined,
      hovered: this.#tooltip.hovered?.key,
      hoveredElsewhere,
      shifts,
      positions,
      describe: this.#describe,
    };
  }

  #tooltipContext(messages: Messages): TooltipContext {
    const {areas, individualSpeakers, positions} = this;
    const [nameOf, linesOf] = [this.#nameOf, this.#linesOf];
    return {areas, individualSpeakers, positions, messages, nameOf, linesOf};
  }

  #nameOf = (code: CountryCode): string => this.names.get(code) ?? code;

  #linesOf = (code: CountryCode): readonly string[] => {
    const stance = this.stances.get(code) ?? 'outside';
    return this.descriptions?.get(code) ?? [this.#labels.get(stance) ?? stance];
  };

  #sortByName(locale: string): readonly NamedCountry[] {
    const compareNames = nameOrder(locale);
    return (this.world?.countries ?? [])
      .map(({key, x, y}) => ({key, x, y, name: this.#nameOf(key)}))
      .toSorted((a, b) => compareNames(a.name, b.name));
  }

  #nearbyView(scene: Scene): NearbyView {
    const {caption, layer} = this;
    const open = (target: PointerTarget) => {
      this.#tooltip.show(target);
      this.#open(target);
    };
    const {camera} = this.#viewport;
    return {scene, camera, caption, layer, nameOf: this.#nameOf, open};
  }

  #choose(code: CountryCode | null) {
    if ((code ?? undefined) === this.country) return;
    this.country = code ?? undefined;
    this.dispatchEvent(new StanceCountryEvent(code));
  }

  /** What a pointer means: the state, or the one that signs for the territory. */
  #open(target: PointerTarget | undefined) {
    const code = target && ownerOf(target, this.areas);
    if (code) this.active = code;
    this.#choose(code ?? null);
  }

  #onFocusIn(event: FocusEvent) {
    this.#loader.load();
    const element = event.target as SVGElement;
    const {country} = element.dataset;
    if (!country) return;
    this.active = country;
    this.hasFocusRing = element.matches(':focus-visible');
    if (!this.hasFocusRing) return;
    this.#tooltip.show({kind: 'state', key: country});
    const place = this.#scene && placeOf(country, this.#scene);
    if (place) this.#loader.use(({moves}) => moves.reveal(place, 'reader'));
  }

  #onFocusOut() {
    this.hasFocusRing = false;
    this.#tooltip.blur();
  }

  #onKey(event: KeyboardEvent) {
    const action = this.#loader.interactions?.actionForKey(
      event,
      this.#countriesByName,
      this.active,
      this.changed,
    );
    if (!action) return;
    event.preventDefault();
    this.#applyKeyAction(action);
  }

  #applyKeyAction(action: KeyAction) {
    switch (action.kind) {
      case 'go':
        return this.focusCountry(action.to);
      case 'open':
        return this.#choose(this.active ?? null);
      case 'close':
        this.#tooltip.show(undefined);
        return this.#choose(null);
      default:
        return this.#loader.interactions?.navigation.act(action.kind);
    }
  }

  #placeTooltip() {
    const {target} = this.#tooltip;
    if (!target || !this.stage || !this.#scene) return;
    const place = target.kind === 'state' ? placeOf(target.key, this.#scene) : undefined;
    const at = place && this.#viewport.toPixels(place);
    this.#tooltip.place(this.stage, at && {x: at.x + this.slide, y: at.y});
  }

  override render() {
    const messages = messagesFor(this);
    const scene = this.#scene;
    if (!scene) return html`<div class="stage empty"></div>`;
    const {camera} = this.#viewport;
    const {width, height} = scene.world;
    const {target, hovered} = this.#tooltip;
    const tooltip = target && tooltipText(target, this.#tooltipContext(messages));
    return html`
      <div class="stage" @focusin=${this.#onFocusIn} @focusout=${this.#onFocusOut}>
        <svg
          class="map"
          part="map"
          viewBox="0 0 ${width} ${height}"
          data-filter=${this.filter ?? ''}
          data-layer=${this.shifts ? this.layer : nothing}
          ?data-gaps=${this.#hasGaps}
          ?data-lit=${this.lit}
          ?data-over=${hovered && ownerOf(hovered, this.areas)}
          @pointerdown=${this.#pointer.down}
          @pointermove=${this.#pointer.move}
          @pointerleave=${this.#pointer.leave}
          @click=${this.#pointer.click}
          @keydown=${this.#onKey}
        >
          <g class="scene" transform="matrix(${camera.k} 0 0 ${camera.k} ${camera.x} ${camera.y})">
            ${renderScene(scene, this.#shapes)}
          </g>
        </svg>
        ${renderTooltip(tooltip)}
        ${this.#loader.interactions?.renderNearby(this.#nearbyView(scene)) ?? nothing}
        ${(!this.withoutControls && this.#loader.interactions?.renderToolbar(scene.world)) || nothing}
      </div>
      <p id="hint" class="visually-hidden">${this.description} ${messages.map.description}</p>
      ${this.#loader.interactions?.renderHelp() ?? nothing}
    `;
  }
}
