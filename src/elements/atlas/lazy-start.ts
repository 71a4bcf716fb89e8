import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {whenNearViewport} from '../shared/visibility';

/** An element that loads something, at once or when it nears the screen. */
interface StartHost extends ReactiveControllerHost, Element {
  readonly isEager: boolean;
  /** What it loaded, if it did. */
  readonly data: unknown;
}

/** Begins to load when it is time to. An element that is moved meanwhile goes on where it is. */
export class LazyStartController implements ReactiveController {
  readonly #host: StartHost;
  readonly #load: () => Promise<void>;
  #begun = false;
  #stopWaiting: (() => void) | undefined;

  constructor(host: StartHost, load: () => Promise<void>) {
    this.#host = host;
    this.#load = load;
  }

  hostConnected() {
    if (this.#host.data) return;
    if (this.#begun || this.#host.isEager) this.#begin();
    else this.#stopWaiting = whenNearViewport(this.#host, () => this.#begin());
  }

  hostDisconnected() {
    this.#stopWaiting?.();
  }

  #begin() {
    this.#begun = true;
    void this.#load();
  }
}
