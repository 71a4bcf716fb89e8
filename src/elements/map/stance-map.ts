import {html, nothing, type PropertyValues} from 'lit';
import {query} from 'lit/decorators.js';
import {MarkerCache} from '../../map/view/marker-cache';
import type {World} from '../../map/world/shapes';
import type {Messages} from '../../model/messages/core';
import type {CountryCode} from '../../model/types';
import {
  StanceCountryEvent,
  StanceDetailEvent,
  StanceLookEvent,
  StancePointEvent,
} from '../shared/events';
import {InteractionsLoader} from './interactions-loader';
import {messagesFor} from '../shared/messages';
import {mapControlStyles} from './controls.styles';
import {MapProperties} from './properties';
import {hatchStyles} from './patterns.styles';
import type {KeyAction} from './keyboard';
import type {NearbyView} from './nearby-picker';
import {MapPointer} from './pointer';
import {renderScene, NO_MARKERS, placeOf, type Scene} from './scene';
import {MapShapes} from './shapes';
import {MapNavigation, type NavigableMap} from './navigation';
import {ownerOf, type PointerTarget} from './pointer-target';
import {renderTooltip, TooltipController, tooltipText} from './tooltip';
import {ViewportController} from './viewport';
import {adoptPalette} from '../shared/palette';
import {mapStyles} from './stance-map.styles';
import {buttons, tokens} from '../shared/styles';

/** Device pixels per map unit from which the finer coasts are worth their bytes. */
const FINE_FROM = 2.6;

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
export class StanceMap extends MapProperties {
  static override styles = [tokens, buttons, hatchStyles, mapStyles, mapControlStyles];

  @query('svg.map') private surface!: SVGSVGElement | null;
  @query('.stage') private stage!: HTMLElement | null;
  @query('dialog') private help!: HTMLDialogElement | null;

  readonly #view = new ViewportController(this, (look) =>
    this.dispatchEvent(new StanceLookEvent(look)),
  );
  readonly #tip = new TooltipController(this, (code) =>
    this.dispatchEvent(new StancePointEvent(code)),
  );
  readonly #pointer = new MapPointer(this.#tip, {
    scene: () => this.#scene,
    interactions: () => this.#loader.interactions,
    loadInteractions: () => this.#loader.load(),
    open: (target) => this.#open(target),
  });
  readonly #places = new MarkerCache();
  readonly #shapes = new MapShapes();
  readonly #loader = new InteractionsLoader(this, this.#view);
  readonly #steering = new MapNavigation(this.#steered(), this.#view);
  #scene?: Scene;

  override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (this.viewport && changed.has('viewport')) this.#view.show(this.viewport);
    if (!this.world) return;
    this.#scene = this.#makeScene(this.world);
    const label = messagesFor(this).map.label(this.caption);
    const recoloured = this.#shapes.draw(this.#scene, label);
    if (this.layer === 'stance')
      this.#loader.interactions?.fade(recoloured, this.#shapes.countries);
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('positions')) adoptPalette(this, this.positions);
    if (this.world) this.#view.observe(this.surface, this.world);
    this.#loader.interactions?.observe(this.surface);
    this.#placeTip();
    const drawn =
      (devicePixelRatio * this.#view.drawnWidth * this.#view.camera.k) / (this.world?.width ?? 1);
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
    const shape = this.world?.countries.find(({key}) => key === code);
    if (!shape) return;
    this.#steering.reveal(shape, this.#scene?.markers.has(code) ?? false);
    this.active = code;
  }

  /** Goes to a region, else near a small state, else to the whole world. */
  goTo(region?: string, country?: CountryCode) {
    const isSmall = country !== undefined && this.#scene?.markers.has(country);
    if (!region && isSmall) this.reveal(country);
    else this.#steering.showRegion(region ?? 'world');
  }

  /** Puts the keyboard focus on a state. */
  focusCountry(code: CountryCode) {
    this.active = code;
    this.#shapes.of(code)?.focus();
  }

  #steered(): NavigableMap {
    return {
      world: () => this.world,
      changed: () => this.changed,
      active: () => this.active,
      visit: (code) => this.#visit(code),
      showKeys: () => this.help?.showModal(),
      requestUpdate: () => this.requestUpdate(),
    };
  }

  /** Goes to a state, shows it and opens it. */
  #visit(code: CountryCode) {
    this.reveal(code);
    this.#tip.show({kind: 'state', key: code});
    this.#choose(code);
  }

  #makeScene(world: World): Scene {
    const {drawnWidth, unitsPerPixel} = this.#view;
    // Shapes need no width; dots follow in the same frame, as soon as one is laid out.
    const places = drawnWidth ? this.#places.at(world.countries, unitsPerPixel) : NO_MARKERS;
    return this.sceneOf(world, {...places, unitsPerPixel}, this.#tip.aimed?.key);
  }

  #nearView(scene: Scene, messages: Messages): NearbyView {
    const {caption, layer} = this;
    const open = (target: PointerTarget) => {
      this.#tip.show(target);
      this.#open(target);
    };
    const {camera} = this.#view;
    return {scene, camera, caption, layer, nameOf: this.facts(messages).nameOf, open};
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
    const action = this.#loader.interactions?.actionForKey(
      event,
      this.places,
      this.active,
      this.changed,
    );
    if (!action) return;
    event.preventDefault();
    this.#act(action);
  }

  #act(action: KeyAction) {
    switch (action.kind) {
      case 'go':
        return this.focusCountry(action.to);
      case 'open':
        return this.#choose(this.active ?? null);
      case 'close':
        this.#tip.show(undefined);
        return this.#choose(null);
      default:
        return this.#steering.act(action.kind);
    }
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
    const {target, aimed} = this.#tip;
    const words = target && tooltipText(target, this.facts(messages));
    return html`
      <div class="stage" @focusin=${this.#onFocusIn} @focusout=${this.#onFocusOut}>
        <svg
          class="map"
          part="map"
          viewBox="0 0 ${width} ${height}"
          data-filter=${this.filter ?? ''}
          data-layer=${this.shifts ? this.layer : nothing}
          ?data-over=${aimed && ownerOf(aimed, this.areas)}
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
        ${renderTooltip(words)}
        ${this.#loader.interactions?.renderNearby(this.#nearView(scene, messages)) ?? nothing}
      </div>
      <p id="hint" class="visually-hidden">${this.description} ${messages.map.description}</p>
      ${this.withoutControls ? nothing : this.#steering.draw(scene.world, messages)}
      ${this.#loader.interactions?.renderHelp() ?? nothing}
    `;
  }
}
