import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {whenNear} from '../shared/visibility';

/** An element that loads something, at once or when it nears the screen. */
interface StartHost extends ReactiveControllerHost, Element {
  readonly isEager: boolean;
  /** What it loaded, if it did. */
  readonly record: unknown;
}

/** Begins to load when it is time to. An element that is moved meanwhile goes on where it is. */
export class Start implements ReactiveController {
  readonly #host: StartHost;
  readonly #load: () => Promise<void>;
  #begun = false;
  #stopWaiting: (() => void) | undefined;

  constructor(host: StartHost, load: () => Promise<void>) {
    this.#host = host;
    this.#load = load;
  }

  hostConnected() {
    if (this.#host.record) return;
    if (this.#begun || this.#host.isEager) this.#begin();
    else this.#stopWaiting = whenNear(this.#host, () => this.#begin());
  }

  hostDisconnected() {
    this.#stopWaiting?.();
  }

  #begin() {
    this.#begun = true;
    void this.#load();
  }
}
