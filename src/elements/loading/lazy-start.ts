import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {LOADING} from '../../model/view/attribute-values';
import {whenNearViewport} from '../shared/visibility';

const [, EAGER] = LOADING;

/** An element that loads its data at once or when it comes near the screen. */
interface StartHost extends ReactiveControllerHost, Element {
  /** `lazy` (default) or `eager`. */
  readonly loading?: string;
  /** True once what it was asked for last is there. */
  readonly isLoaded: boolean;
  load(): Promise<void>;
  /** Loads what a reader may use next. */
  prepare(): void;
}

/** Starts loading when it is time to. An element that is moved meanwhile continues where it is. */
export class LazyStartController implements ReactiveController {
  readonly #host: StartHost;
  #isStarted = false;
  #stopWaiting: (() => void) | undefined;

  constructor(host: StartHost) {
    this.#host = host;
    // The pointer or the Tab key arrives: the reader will soon use more than the map.
    for (const type of ['pointerover', 'focusin']) {
      host.addEventListener(type, () => host.prepare(), {once: true});
    }
  }

  hostConnected() {
    if (this.#host.isLoaded) return;
    if (this.#isStarted || this.#host.loading === EAGER) this.#start();
    else this.#wait();
  }

  hostDisconnected() {
    this.#stopWaiting?.();
  }

  /** Paper has no screen to come near: what is not there when printing begins is asked for then. */
  #wait() {
    const start = () => {
      this.#stopWaiting?.();
      this.#start();
    };
    const stopWatching = whenNearViewport(this.#host, start);
    addEventListener('beforeprint', start);
    this.#stopWaiting = () => {
      stopWatching();
      removeEventListener('beforeprint', start);
    };
  }

  #start() {
    this.#isStarted = true;
    void this.#host.load();
  }
}
