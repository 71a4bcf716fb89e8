import type {LitElement, ReactiveController} from 'lit';
import type {CountryCode} from '../../model/types';
import type {StanceMap} from '../map/stance-map';
import {scaleOf} from '../base/local-pixels';

/** The country stays this far from a panel that lies over the map, in CSS pixels. */
const CLEARANCE = 48;

/** An atlas, as far as its panel may cover its map. */
export interface SlideHost extends LitElement {
  readonly country?: CountryCode | undefined;
}

/** Keeps the open country clear of the panel, also when the atlas gets another size. */
export class SlideController implements ReactiveController {
  readonly #host: SlideHost;
  readonly #observer = new ResizeObserver(() => this.hostUpdated());

  constructor(host: SlideHost) {
    this.#host = host;
  }

  hostConnected() {
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  hostUpdated() {
    const {shadowRoot, country} = this.#host;
    const map = shadowRoot?.querySelector('stance-map');
    if (map?.hasUpdated) slideMapClear(shadowRoot!, map, country);
  }
}

/**
 * Slides the map just so far that a country is clear of the panel beside it; back, where there is
 * none or where it lies below the map.
 */
function slideMapClear(root: ShadowRoot, map: StanceMap, country: CountryCode | undefined) {
  const cover = coverOf(map, root.querySelector('.panel'));
  const shape = country && map.shapeOf(country);
  const scale = scaleOf(map);
  map.slide = cover && shape ? slideFor(map, cover, shape, scale) : 0;
  const covered = cover ? `${Math.round(cover.width / scale)}px` : null;
  map.style.setProperty('--_covered', covered);
  // The corner control stands at the left; in a page from right to left the panel does too.
  map.style.setProperty('--_covered-left', cover?.isOnRight ? null : covered);
}

/** The part of a map that a panel covers. */
interface Cover {
  readonly isOnRight: boolean;
  /** The edge towards the middle of the map, in CSS pixels of the window. */
  readonly edge: number;
  /** In the same pixels. */
  readonly width: number;
}

function coverOf(map: StanceMap, panel: Element | null): Cover | undefined {
  if (!panel) return undefined;
  const box = panel.getBoundingClientRect();
  const below = map.getBoundingClientRect();
  if (box.top >= below.bottom - 1) return undefined;
  const isOnRight = box.left - below.left > below.right - box.right;
  const edge = isOnRight ? box.left : box.right;
  return {isOnRight, edge, width: Math.max(0, isOnRight ? below.right - edge : edge - below.left)};
}

/** How far the map has to move, in CSS pixels of its own; to the left is less than 0. */
function slideFor(map: StanceMap, {isOnRight, edge}: Cover, shape: Element, scale: number): number {
  const box = shape.getBoundingClientRect();
  const middle = box.left + box.width / 2 - map.slid;
  const clearance = CLEARANCE * scale;
  const room = (isOnRight ? edge - clearance : edge + clearance) - middle;
  const isHidden = isOnRight ? room < 0 : room > 0;
  return isHidden ? Math.round(room / scale) : 0;
}
