import type {LitElement, ReactiveController} from 'lit';
import type {GestureTarget} from './gestures';
import type {MapHands} from './interactions';
import {painted} from '../shared/visibility';

/** Fetches a map's keys and gestures once it is painted; what failed is tried at the next touch. */
export class HandsLoader implements ReactiveController {
  /** Undefined till they are there. */
  hands: MapHands | undefined;

  readonly #host: LitElement;
  readonly #target: GestureTarget;
  #begun = false;
  #coming: Promise<void> | undefined;

  constructor(host: LitElement, target: GestureTarget) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostUpdated() {
    if (this.#begun) return;
    this.#begun = true;
    this.#coming ??= painted().then(() => this.#fetch());
  }

  /** Somebody is about to use them. */
  need() {
    this.#coming ??= this.#fetch();
  }

  /** Settles when they are there, or could not be had. */
  get settled(): Promise<void> | undefined {
    return this.#coming;
  }

  async #fetch() {
    try {
      const {MapHands} = await import('./interactions');
      this.hands = new MapHands(this.#host, this.#target);
      this.#host.requestUpdate();
    } catch {
      this.#coming = undefined;
    }
  }
}
