import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {WORLD, type Size, type ViewTransform} from '../../map/view/view-transform';
import type {MapViewport} from '../shared/events';

/** Who moves the map: events are sent only for what a reader does. */
export type MoveSource = 'reader' | 'script';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the map looks and how large it is drawn; what moves it comes later, with buttons, keys and gestures. */
export class ViewportController implements ReactiveController {
  camera: ViewTransform = WORLD;
  /** The region last gone to by its button, until the reader moves on alone. */
  region: string | undefined = 'world';
  /** Width of the drawing in CSS pixels; 0 before it is laid out. */
  drawnWidth = 0;
  /** Of the map, in its own units. */
  size: Size = {width: 1, height: 1};
  /** The next frame of a move that is under way. */
  frame = 0;

  readonly #host: ReactiveControllerHost;
  readonly #onMove: (viewport: MapViewport) => void;
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
    cancelAnimationFrame(this.frame);
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  /** Takes over where another map looks. */
  show({camera, region}: MapViewport) {
    if (camera === this.camera && region === this.region) return;
    cancelAnimationFrame(this.frame);
    this.region = region;
    this.look(camera, 'script');
  }

  /** Looks elsewhere at once. */
  look(camera: ViewTransform, source: MoveSource) {
    this.camera = camera;
    this.#host.requestUpdate();
    if (source === 'reader') this.#onMove({camera, region: this.region});
  }

  /** Follows the drawn width of the SVG, in a map of the given size. */
  observe(surface: Element | null, size: Size) {
    this.size = size;
    // Drawn once more after it was taken away, it must not hold on to the page.
    if (!surface?.isConnected || surface === this.#observed) return;
    this.#observer?.disconnect();
    this.#observer = new ResizeObserver(() => this.#measure(surface));
    this.#observer.observe(surface);
    this.#observed = surface;
  }

  /** Map units in a CSS pixel, at the zoom on show. */
  get unitsPerPixel(): number {
    return this.unitsAtRest / this.camera.k;
  }

  /** The same where the whole world is in view. */
  get unitsAtRest(): number {
    return this.size.width / (this.drawnWidth || this.size.width);
  }

  /** A map point in CSS pixels of the drawing. */
  toPixels({x, y}: Point): Point {
    const {camera} = this;
    const units = this.unitsAtRest;
    return {x: (camera.k * x + camera.x) / units, y: (camera.k * y + camera.y) / units};
  }

  #measure(surface: Element) {
    const pixels = surface.clientWidth;
    if (!pixels || pixels === this.drawnWidth) return;
    this.drawnWidth = pixels;
    this.#host.requestUpdate();
  }
}
