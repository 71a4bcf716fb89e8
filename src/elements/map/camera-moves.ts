import {fitExtent, interpolateView, MAX_ZOOM, panBy, reveal, zoomAt} from '../../map/view/viewport';
import type {Extent, ViewTransform} from '../../map/view/view-transform';
import type {Point} from '../base/local-pixels';
import type {MoveSource, ViewportController} from './viewport';

/** Milliseconds of a move to a region. */
const TRANSITION_MS = 420;

/** What moves a map. Moves are smooth, or at once if motion is unwelcome. */
export class CameraMoves {
  readonly #viewport: ViewportController;

  constructor(viewport: ViewportController) {
    this.#viewport = viewport;
  }

  /** The region last gone to by its button, until the reader moves on alone. */
  get region(): string | undefined {
    return this.#viewport.region;
  }

  get canZoomIn(): boolean {
    return this.#viewport.camera.k < MAX_ZOOM;
  }

  get canZoomOut(): boolean {
    return this.#viewport.camera.k > 1;
  }

  /** Zooms about a point in CSS pixels; about the middle without one. */
  zoomBy(factor: number, at?: Point) {
    const {camera, size} = this.#viewport;
    this.#move(zoomAt(camera, factor, this.#toUnits(at), size));
  }

  /** The same, smoothly: for buttons and keys. */
  zoomSmoothly(factor: number) {
    const {camera, size} = this.#viewport;
    this.#viewport.region = undefined;
    this.#animateTo(zoomAt(camera, factor, this.#toUnits(), size), 'reader');
  }

  moveBy(dx: number, dy: number) {
    const {camera, size, unitsAtRest} = this.#viewport;
    this.#move(panBy(camera, dx * unitsAtRest, dy * unitsAtRest, size));
  }

  showRegion(id: string, extent: Extent, source: MoveSource) {
    this.#viewport.region = id;
    this.#animateTo(fitExtent(extent, this.#viewport.size), source);
  }

  /** Brings a place into view, at least at the given zoom. */
  reveal(place: Point, source: MoveSource, zoom = 1) {
    const {camera, size} = this.#viewport;
    const next = reveal(camera, place, zoom, size);
    if (next !== camera) this.#animateTo(next, source);
  }

  #toUnits(at?: Point): Point {
    const {size, unitsAtRest} = this.#viewport;
    if (!at) return {x: size.width / 2, y: size.height / 2};
    return {x: at.x * unitsAtRest, y: at.y * unitsAtRest};
  }

  #move(camera: ViewTransform) {
    cancelAnimationFrame(this.#viewport.frame);
    this.#viewport.region = camera.k === 1 ? 'world' : undefined;
    this.#viewport.look(camera, 'reader');
  }

  #animateTo(to: ViewTransform, source: MoveSource) {
    const viewport = this.#viewport;
    cancelAnimationFrame(viewport.frame);
    const from = viewport.camera;
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const began = performance.now();
    const step = (now: number) => {
      const t = isReduced ? 1 : Math.min(1, Math.max(0, (now - began) / TRANSITION_MS));
      viewport.look(interpolateView(from, to, t * t * (3 - 2 * t), viewport.size), source);
      if (t < 1) viewport.frame = requestAnimationFrame(step);
    };
    step(began);
  }
}
