import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pointInElement} from '../base/local-pixels';

/** What a gesture asks of the map. Distances and points in CSS pixels of the surface. */
export interface GestureTarget {
  /** False when there is nothing to move: the whole map is in view. */
  readonly canZoomOut: boolean;
  zoomBy(factor: number, at: {x: number; y: number}): void;
  moveBy(dx: number, dy: number): void;
}

interface Pinch {
  readonly x: number;
  readonly y: number;
  readonly spread: number;
}

/**
 * Pinch, Ctrl-wheel and mouse drag. It never takes the page's scroll: one finger and a plain
 * wheel stay the page's own. Touch events, since a pointer event cannot keep the browser from
 * scrolling once it has begun to.
 */
export class MapGestures implements ReactiveController {
  readonly #target: GestureTarget;
  #surface: SVGSVGElement | undefined;
  #pinch: Pinch | undefined;
  #drag: {x: number; y: number; moved: boolean} | undefined;

  constructor(host: ReactiveControllerHost, target: GestureTarget) {
    this.#target = target;
    host.addController(this);
  }

  /** True right after a drag, so that the click which ends it chooses nothing. */
  get dragged(): boolean {
    return this.#drag?.moved ?? false;
  }

  /** Listens on the element on which fingers, wheel and mouse act. */
  observe(surface: SVGSVGElement | null) {
    if (!surface || surface === this.#surface) return;
    this.hostDisconnected();
    this.#surface = surface;
    surface.addEventListener('wheel', this.#onWheel, {passive: false});
    surface.addEventListener('touchstart', this.#onTouch, {passive: false});
    surface.addEventListener('touchmove', this.#onTouch, {passive: false});
    surface.addEventListener('touchend', this.#onTouchEnd);
    surface.addEventListener('pointerdown', this.#onPointerDown);
  }

  hostDisconnected() {
    this.#endDrag();
    this.#surface?.removeEventListener('wheel', this.#onWheel);
    this.#surface?.removeEventListener('touchstart', this.#onTouch);
    this.#surface?.removeEventListener('touchmove', this.#onTouch);
    this.#surface?.removeEventListener('touchend', this.#onTouchEnd);
    this.#surface?.removeEventListener('pointerdown', this.#onPointerDown);
    this.#surface = undefined;
  }

  #onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const step = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 0.004;
    this.#target.zoomBy(Math.exp(-event.deltaY * step), this.#local(event));
  };

  #onTouch = (event: TouchEvent) => {
    const [a, b] = event.touches;
    if (!a || !b) return;
    event.preventDefault();
    const [from, to] = [this.#local(a), this.#local(b)];
    const spread = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const now = {x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, spread};
    if (this.#pinch && event.type === 'touchmove') {
      this.#target.zoomBy(spread / this.#pinch.spread, this.#pinch);
      this.#target.moveBy(now.x - this.#pinch.x, now.y - this.#pinch.y);
    }
    this.#pinch = now;
  };

  #onTouchEnd = () => {
    this.#pinch = undefined;
  };

  #onPointerDown = (event: PointerEvent) => {
    this.#drag = undefined;
    if (event.pointerType !== 'mouse' || event.button !== 0 || !this.#target.canZoomOut) return;
    this.#drag = {...this.#local(event), moved: false};
    window.addEventListener('pointermove', this.#onPointerMove);
    window.addEventListener('pointerup', this.#stopMoving);
  };

  #onPointerMove = (event: PointerEvent) => {
    if (!this.#drag) return;
    const {x, y} = this.#local(event);
    const dx = x - this.#drag.x;
    const dy = y - this.#drag.y;
    // A hand that clicks trembles; only a real pull is a drag.
    if (!this.#drag.moved && Math.hypot(dx, dy) < 4) return;
    this.#drag = {x, y, moved: true};
    this.#target.moveBy(dx, dy);
  };

  #stopMoving = () => {
    window.removeEventListener('pointermove', this.#onPointerMove);
    window.removeEventListener('pointerup', this.#stopMoving);
  };

  #endDrag() {
    this.#stopMoving();
    this.#drag = undefined;
    this.#pinch = undefined;
  }

  #local(place: {readonly clientX: number; readonly clientY: number}) {
    return pointInElement(this.#surface!, place);
  }
}
