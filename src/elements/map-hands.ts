import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {allMessagesFor} from './language-parts';
import {MapGestures, type GestureTarget} from './map-gestures';
import {drawKeyHelp} from './map-help';
import {MapKeys} from './map-keys';

/** Keys and gestures of one map, in a file of their own: the first drawing does without them. */
export class MapHands {
  readonly #host: ReactiveControllerHost & Element;
  readonly #gestures: MapGestures;
  readonly #keys = new MapKeys();

  constructor(host: ReactiveControllerHost & Element, target: GestureTarget) {
    this.#host = host;
    this.#gestures = new MapGestures(host, target);
  }

  /** True right after a drag, so that the click which ends it chooses nothing. */
  get dragged(): boolean {
    return this.#gestures.dragged;
  }

  /** Listens on the element on which fingers, wheel and mouse act. */
  observe(surface: SVGSVGElement | null) {
    this.#gestures.observe(surface);
  }

  /** The list of keys. */
  drawHelp(): TemplateResult {
    return drawKeyHelp(allMessagesFor(this.#host));
  }

  /** The action of a key, or undefined where the key is not the map's. */
  actionOf(...asked: Parameters<MapKeys['actionOf']>) {
    return this.#keys.actionOf(...asked);
  }
}
