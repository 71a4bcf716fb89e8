import type {LitElement, ReactiveController} from 'lit';
import type {GestureTarget} from './gestures';
import type {MapInteractions} from './interactions';
import {nextPaint} from '../shared/visibility';

/** Fetches a map's keys and gestures once it is painted; what failed is tried at the next touch. */
export class InteractionsLoader implements ReactiveController {
  /** Undefined till they are there. */
  interactions: MapInteractions | undefined;

  readonly #host: LitElement;
  readonly #target: GestureTarget;
  #isStarted = false;
  #loading: Promise<void> | undefined;

  constructor(host: LitElement, target: GestureTarget) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostUpdated() {
    if (this.#isStarted) return;
    this.#isStarted = true;
    this.#loading ??= nextPaint().then(() => this.#load());
  }

  /** Somebody is about to use them. */
  load() {
    this.#loading ??= this.#load();
  }

  /** Settles when they are there, or could not be had. */
  get settled(): Promise<void> | undefined {
    return this.#loading;
  }

  async #load() {
    try {
      const {MapInteractions} = await import('./interactions');
      this.interactions = new MapInteractions(this.#host, this.#target);
      this.#host.requestUpdate();
    } catch {
      this.#loading = undefined;
    }
  }
}
