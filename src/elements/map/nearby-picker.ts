import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {ViewTransform} from '../../map/view/view-transform';
import {adoptSheet} from '../shared/adopt-sheet';
import type {Marker} from '../../map/view/markers';
import type {CountryCode} from '../../model/types';
import {allMessagesFor} from '../shared/all-messages';
import {nearbyStyles} from './nearby-picker.styles';
import type {Scene} from './scene';
import type {PointerTarget} from './pointer-target';
import {shiftSwatch, swatch} from '../shared/swatch';

/** What the map shows, to say of the states on offer. */
export interface NearbyView {
  readonly scene: Scene;
  readonly camera: ViewTransform;
  readonly caption: string;
  readonly layer: 'stance' | 'shift';
  nameOf(code: CountryCode): string;
  open(target: PointerTarget): void;
}

/** Where a finger came down in the window. */
type ClientPoint = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** What a finger may have meant as well, and on what map. */
interface NearbyOffer {
  readonly codes: readonly CountryCode[];
  /** The strip lies at the end of the map, since the finger is at its start. */
  readonly atEnd: boolean;
  view?: NearbyView;
}

/**
 * A strip of buttons over the map, for the states whose squares a finger touched besides the
 * one that it opened. It goes with the next touch elsewhere, Escape, another round, or a move.
 */
export class NearbyPicker implements ReactiveController {
  readonly #host: LitElement;
  #offer: NearbyOffer | undefined;
  #ending: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    adoptSheet(host, nearbyStyles);
  }

  hostDisconnected() {
    this.#close();
  }

  /** Offers the states whose squares, or whose shape, a finger touched, less the one it opened. */
  offer(squares: readonly Marker[], place: ClientPoint, opened: PointerTarget | undefined) {
    const touched = [...squares.map(({code}) => code), ...this.#shapesUnder(place)];
    const codes = [...new Set(touched)].filter((code) => code !== opened?.key);
    this.#close();
    if (codes.length === 0) return;
    const surface = this.#host.shadowRoot!.querySelector('svg.map')!;
    const {top, height} = surface.getBoundingClientRect();
    this.#offer = {codes, atEnd: place.clientY < top + height / 2};
    this.#ending = new AbortController();
    const options = {capture: true, signal: this.#ending.signal};
    document.addEventListener('pointerdown', this.#onPointerDown, options);
    document.addEventListener('keydown', this.#onKey, options);
    this.#host.requestUpdate();
  }

  /** The strip, while what it was offered for is still on show. */
  render(view: NearbyView): TemplateResult | typeof nothing {
    const offer = this.#offer;
    if (!offer) return nothing;
    const {camera, caption} = (offer.view ??= view);
    if (camera !== view.camera || caption !== view.caption) {
      this.#close();
      return nothing;
    }
    const {nearby} = allMessagesFor(this.#host);
    return html`<div
      class="nearby ${offer.atEnd ? 'at-end' : ''}"
      role="group"
      aria-labelledby="nearby-title"
    >
      <span id="nearby-title">${nearby.title}</span>
      ${offer.codes.map((code) => renderNearbyButton(code, view))}
    </div>`;
  }

  /** The shape below dots and squares, which is not what the event is about. */
  #shapesUnder({clientX, clientY}: ClientPoint): CountryCode[] {
    const under = this.#host.shadowRoot!.elementsFromPoint(clientX, clientY);
    return under.flatMap((element) => {
      const country = element.matches('.shape') && element.closest<SVGElement>('[data-country]');
      return country ? [country.dataset['country']!] : [];
    });
  }

  #onPointerDown = (event: Event) => {
    const isHere = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('.nearby'));
    if (!isHere) this.#close();
  };

  #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // It closes the strip alone, not also what is open.
    event.stopPropagation();
    const root = this.#host.shadowRoot!;
    if (root.activeElement?.closest('.nearby')) {
      root.querySelector<SVGElement>('[data-country][tabindex="0"]')?.focus();
    }
    this.#close();
  };

  #close() {
    this.#ending?.abort();
    if (!this.#offer) return;
    this.#offer = undefined;
    this.#host.requestUpdate();
  }
}

function renderNearbyButton(
  code: CountryCode,
  {scene, layer, nameOf, open}: NearbyView,
): TemplateResult {
  const shift = layer === 'shift' ? scene.shifts?.get(code) : undefined;
  return html`<button
    type="button"
    aria-label=${scene.describe(code)}
    aria-pressed=${code === scene.selected}
    @click=${() => open({kind: 'state', key: code})}
  >
    ${shift ? shiftSwatch(shift) : swatch(scene.stances.get(code) ?? 'outside')} ${nameOf(code)}
  </button>`;
}
