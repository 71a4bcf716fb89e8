import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  interpolateView,
  fitExtent,
  MAX_ZOOM,
  panBy,
  reveal,
  WORLD,
  zoomAt,
  type ViewTransform,
  type Extent,
  type Size,
} from '../../map/view/viewport';
import type {MapViewport} from '../shared/events';

/** Milliseconds of a move to a region. */
const TRANSITION_MS = 420;

/** Who moves the map: events are sent only for what a reader does. */
export type MoveSource = 'reader' | 'script';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the map looks and how large it is drawn. Moves are smooth, or at once if motion is unwelcome. */
export class ViewportController implements ReactiveController {
  camera: ViewTransform = WORLD;
  /** The region last gone to by its button, until the reader moves on alone. */
  region: string | undefined = 'world';
  /** Width of the drawing in CSS pixels; 0 before it is laid out. */
  drawnWidth = 0;

  readonly #host: ReactiveControllerHost;
  readonly #onMove: (viewport: MapViewport) => void;
  #size: Size = {width: 1, height: 1};
  #frame = 0;
  #observer: ResizeObserver | undefined;
  #observed: Element | undefined;

  /** Calls `onMove` for every move that a reader makes, and for none that a script makes. */
  constructor(host: ReactiveControllerHost, onMove: (viewport: MapViewport) => void) {
    this.#host = host;
    this.#onMove = onMove;
    host.addController(this);
  }

  /** Back on a page: what was let go of is taken up again by the next drawing. */
  hostConnected() {
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  /** Takes over where another map looks. */
  show({camera, region}: MapViewport) {
    if (camera === this.camera && region === this.region) return;
    cancelAnimationFrame(this.#frame);
    Object.assign(this, {camera, region});
    this.#host.requestUpdate();
  }

  /** Follows the drawn width of the SVG, in a map of the given size. */
  observe(surface: Element | null, size: Size) {
    this.#size = size;
    // Drawn once more after it was taken away, it must not hold on to the page.
    if (!surface?.isConnected || surface === this.#observed) return;
    this.#observer?.disconnect();
    this.#observer = new ResizeObserver(() => this.#measure(surface));
    this.#observer.observe(surface);
    this.#observed = surface;
  }

  /** Map units in a CSS pixel, at the zoom on show. */
  get unitsPerPixel(): number {
    return this.#unitsAtRest / this.camera.k;
  }

  get canZoomIn(): boolean {
    return this.camera.k < MAX_ZOOM;
  }

  get canZoomOut(): boolean {
    return this.camera.k > 1;
  }

  /** Zooms about a point in CSS pixels; about the middle without one. */
  zoomBy(factor: number, at?: Point) {
    this.#move(zoomAt(this.camera, factor, this.#toUnits(at), this.#size));
  }

  /** The same, smoothly: for buttons and keys. */
  zoomSmoothly(factor: number) {
    this.region = undefined;
    this.#animateTo(zoomAt(this.camera, factor, this.#toUnits(), this.#size), 'reader');
  }

  moveBy(dx: number, dy: number) {
    const units = this.#unitsAtRest;
    this.#move(panBy(this.camera, dx * units, dy * units, this.#size));
  }

  showRegion(id: string, extent: Extent, source: MoveSource) {
    this.region = id;
    this.#animateTo(fitExtent(extent, this.#size), source);
  }

  /** Brings a place into view, at least at the given zoom. */
  reveal(place: Point, source: MoveSource, zoom = 1) {
    const camera = reveal(this.camera, place, zoom, this.#size);
    if (camera !== this.camera) this.#animateTo(camera, source);
  }

  /** A map point in CSS pixels of the drawing. */
  toPixels({x, y}: Point): Point {
    const {camera} = this;
    const units = this.#unitsAtRest;
    return {x: (camera.k * x + camera.x) / units, y: (camera.k * y + camera.y) / units};
  }

  get #unitsAtRest(): number {
    return this.#size.width / (this.drawnWidth || this.#size.width);
  }

  #toUnits(at?: Point): Point {
    if (!at) return {x: this.#size.width / 2, y: this.#size.height / 2};
    return {x: at.x * this.#unitsAtRest, y: at.y * this.#unitsAtRest};
  }

  #measure(surface: Element) {
    const pixels = surface.clientWidth;
    if (!pixels || pixels === this.drawnWidth) return;
    this.drawnWidth = pixels;
    this.#host.requestUpdate();
  }

  #move(camera: ViewTransform) {
    cancelAnimationFrame(this.#frame);
    this.camera = camera;
    this.region = camera.k === 1 ? 'world' : undefined;
    this.#update('reader');
  }

  #update(source: MoveSource) {
    this.#host.requestUpdate();
    if (source === 'reader') this.#onMove({camera: this.camera, region: this.region});
  }

  #animateTo(to: ViewTransform, source: MoveSource) {
    cancelAnimationFrame(this.#frame);
    const from = this.camera;
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const began = performance.now();
    const step = (now: number) => {
      const t = isReduced ? 1 : Math.min(1, Math.max(0, (now - began) / TRANSITION_MS));
      this.camera = interpolateView(from, to, t * t * (3 - 2 * t), this.#size);
      this.#update(source);
      if (t < 1) this.#frame = requestAnimationFrame(step);
    };
    step(began);
  }
}
