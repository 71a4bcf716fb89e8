import {html, LitElement, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {HIT_SIZE, layoutMarkers} from '../map/markers';
import type {World} from '../map/shapes';
import {labelsOf} from '../model/classes';
import type {Stances} from '../model/stances';
import type {Area, CountryCode, Position, PositionId, Stance} from '../model/types';
import {StanceCountryEvent, StanceDetailEvent} from './events';
import {messagesFor} from './language';
import {mapControlStyles} from './map-controls.styles';
import {MapGestures} from './map-gestures';
import {MapKeys, type KeyAction, type NamedPlace} from './map-keys';
import {drawScene, placeOf, type Scene} from './map-scene';
import {nearestState, ownerOf, pointIn, targetOf, type Target} from './map-target';
import {drawTip, MapTip, tipWords} from './map-tip';
import {drawKeyHelp, drawToolbar} from './map-toolbar';
import {MapView} from './map-view';
import {adoptPalette} from './palette';
import {mapStyles} from './stance-map.styles';
import {buttons, tokens} from './styles';

/** Device pixels per map unit from which the finer coasts are worth their bytes. */
const FINE_FROM = 2.6;

/** Zoom at which a small state that was found by name can be told from its neighbours. */
const FOUND_ZOOM = 5;

/**
 * The choropleth of one round. Each state is one element with `data-country` and
 * `data-stance`; small ones have a dot that can be seen and hit. One tab stop for all of them;
 * arrows, type-ahead and Enter inside.
 *
 * @element stance-map
 * @fires {StanceCountryEvent} stance-country - A reader opened or closed a state.
 * @csspart map - The SVG.
 * @csspart toolbar - Buttons for regions and zoom.
 * @csspart tooltip - What is said of the state pointed at.
 * @cssprop [--stance-none] - Fill of states named on neither letter.
 * @cssprop [--stance-unknown] - Fill of states whose stance is not known.
 * @cssprop [--stance-withdrawn] - Hatch of states that withdrew.
 * @cssprop [--stance-outside] - Fill of areas that could not sign.
 * @cssprop [--stance-accent=currentColor] - Focus ring.
 */
export class StanceMap extends LitElement {
  static override styles = [tokens, buttons, mapStyles, mapControlStyles];

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
  @property({attribute: false}) alone: ReadonlyMap<CountryCode, PositionId> = new Map();

  /** Name of the round on show. */
  @property() caption = '';

  /** One sentence on what the map shows, for those who cannot see it. */
  @property({attribute: false}) description = '';

  /** Code of the open state. */
  @property() country?: CountryCode | undefined;

  /** The one class to see, if any. */
  @property({attribute: false}) filter: Stance | null = null;

  /** Whose colour the disputed areas take: as the UN lists them, or nobody's. */
  @property() borders: 'un' | 'neutral' = 'un';

  @state() private active: CountryCode | undefined;
  @state() private ringed = false;

  @query('svg.map') private surface!: SVGSVGElement | null;
  @query('.stage') private stage!: HTMLElement | null;
  @query('dialog') private help!: HTMLDialogElement | null;

  readonly #view = new MapView(this);
  readonly #gestures = new MapGestures(this, this.#view);
  readonly #keys = new MapKeys();
  readonly #tip = new MapTip(this);
  #places: readonly NamedPlace[] = [];
  #labels: ReadonlyMap<Stance, string> = new Map();
  #scene?: Scene;

  override willUpdate(changed: PropertyValues<this>) {
    const messages = messagesFor(this);
    if (changed.has('positions')) this.#labels = labelsOf(this.positions, messages);
    if (changed.has('world') || changed.has('names')) this.#places = this.#namedPlaces();
    if (this.world) this.#scene = this.#makeScene(this.world);
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('positions')) adoptPalette(this, this.positions);
    if (this.world) this.#view.observe(this.surface, this.world);
    this.#gestures.observe(this.surface);
    this.#placeTip();
    const drawn =
      (devicePixelRatio * this.#view.pixels * this.#view.camera.k) / (this.world?.width ?? 1);
    if (drawn > FINE_FROM) this.dispatchEvent(new StanceDetailEvent());
  }

  /** Brings a state into view, near enough to be told from its neighbours. */
  reveal(code: CountryCode) {
    const shape = this.world?.states.find(({key}) => key === code);
    if (!shape) return;
    const small = this.#scene?.markers.has(code) ?? false;
    this.#view.reveal(shape, small ? FOUND_ZOOM : 1);
    this.active = code;
  }

  /** Puts the keyboard focus on a state. */
  focusState(code: CountryCode) {
    this.active = code;
    this.renderRoot.querySelector<SVGElement>(`[data-country="${code}"]`)?.focus();
  }

  #namedPlaces(): readonly NamedPlace[] {
    const places = (this.world?.states ?? []).map(({key, x, y}) => ({
      key,
      x,
      y,
      name: this.#nameOf(key),
    }));
    return places.toSorted((a, b) => a.name.localeCompare(b.name));
  }

  #makeScene(world: World): Scene {
    const {unitsPerPixel} = this.#view;
    const markers = layoutMarkers(world.states, unitsPerPixel);
    return {
      world,
      unitsPerPixel,
      markers: new Map(markers.map((marker) => [marker.code, marker])),
      stances: this.stances,
      alone: this.alone,
      neutral: this.borders === 'neutral',
      active: this.active ?? this.country ?? this.#places[0]?.key,
      selected: this.country,
      ringed: this.ringed ? this.active : undefined,
      describe: (code) => messagesFor(this).map.state(this.#nameOf(code), this.#labelOf(code)),
    };
  }

  #nameOf = (code: CountryCode) => this.names.get(code) ?? code;

  #labelOf = (code: CountryCode) => {
    const stance = this.stances.get(code) ?? 'outside';
    return this.#labels.get(stance) ?? stance;
  };

  #choose(code: CountryCode | null) {
    if ((code ?? undefined) === this.country) return;
    this.country = code ?? undefined;
    this.dispatchEvent(new StanceCountryEvent(code));
  }

  #onPointer(event: PointerEvent) {
    if (event.pointerType !== 'mouse') return;
    this.#tip.follow(targetOf(event), pointIn(this.stage!, event), this.stage!);
  }

  #onLeave(event: PointerEvent) {
    if (event.pointerType === 'mouse') this.#tip.leave();
  }

  #onClick(event: PointerEvent) {
    if (this.#gestures.dragged) return;
    const target = targetOf(event) ?? this.#nearMiss(event);
    if (event.pointerType !== 'mouse' || !target) this.#tip.show(target);
    const code = target && ownerOf(target, this.areas);
    if (code) this.active = code;
    this.#choose(code ?? null);
  }

  /** A finger that hits the sea means the dot beside it. */
  #nearMiss(event: PointerEvent): Target | undefined {
    if (event.pointerType !== 'touch' || !this.#scene) return undefined;
    const places = [...this.#scene.markers].map(([key, marker]) => ({
      key,
      ...this.#view.toPixels(marker),
    }));
    return nearestState(places, pointIn(this.stage!, event), HIT_SIZE);
  }

  #onFocusIn(event: FocusEvent) {
    const element = event.target as SVGElement;
    const {country} = element.dataset;
    if (!country) return;
    this.active = country;
    this.ringed = element.matches(':focus-visible');
    if (!this.ringed) return;
    this.#tip.show({kind: 'state', key: country});
    const place = this.#scene && placeOf(country, this.#scene);
    if (place) this.#view.reveal(place);
  }

  #onFocusOut() {
    this.ringed = false;
    this.#tip.blur();
  }

  #onKey(event: KeyboardEvent) {
    const action = this.#keys.actionOf(event, this.#places, this.active);
    if (!action) return;
    event.preventDefault();
    this.#act(action);
  }

  #act(action: KeyAction) {
    switch (action.kind) {
      case 'go':
        return this.focusState(action.to);
      case 'open':
        return this.#choose(this.active ?? null);
      case 'close':
        this.#tip.show(undefined);
        return this.#choose(null);
      case 'help':
        return this.help?.showModal();
      case 'zoom-in':
        return this.#view.zoomSmoothly(1.8);
      case 'zoom-out':
        return this.#view.zoomSmoothly(1 / 1.8);
      case 'world':
        return this.#showRegion('world');
    }
  }

  #showRegion(id: string) {
    const frame = this.world?.frames[id];
    if (frame) this.#view.showRegion(id, frame);
    this.requestUpdate();
  }

  #placeTip() {
    const {target} = this.#tip;
    if (!target || !this.stage || !this.#scene) return;
    const place = target.kind === 'state' ? placeOf(target.key, this.#scene) : undefined;
    this.#tip.place(this.stage, place && this.#view.toPixels(place));
  }

  override render() {
    const messages = messagesFor(this);
    const scene = this.#scene;
    if (!scene) return html`<div class="stage empty"></div>`;
    const {camera} = this.#view;
    const {width, height} = scene.world;
    const {target} = this.#tip;
    const words = target && tipWords(target, {...this.#facts, messages});
    return html`
      <div class="stage" @pointermove=${this.#onPointer} @pointerleave=${this.#onLeave}>
        <svg
          class="map"
          part="map"
          viewBox="0 0 ${width} ${height}"
          data-filter=${this.filter ?? ''}
          @click=${this.#onClick}
          @focusin=${this.#onFocusIn}
          @focusout=${this.#onFocusOut}
          @keydown=${this.#onKey}
        >
          <g class="scene" transform="matrix(${camera.k} 0 0 ${camera.k} ${camera.x} ${camera.y})">
            ${drawScene(scene, messages.map.label(this.caption))}
          </g>
        </svg>
        ${drawTip(words)}
      </div>
      <p id="hint" class="visually-hidden">${this.description} ${messages.map.description}</p>
      ${drawToolbar(Object.keys(scene.world.frames), this.#view.region, this.#zoomable, messages, {
        zoom: (factor) => this.#view.zoomSmoothly(factor),
        region: (id) => this.#showRegion(id),
        keys: () => this.help?.showModal(),
      })}
      ${drawKeyHelp(messages)}
    `;
  }

  get #zoomable() {
    return {in: this.#view.canZoomIn, out: this.#view.canZoomOut};
  }

  get #facts() {
    const {areas, alone, positions} = this;
    return {areas, alone, positions, nameOf: this.#nameOf, labelOf: this.#labelOf};
  }
}
