import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds without a change after which a hand is said to rest. */
const IDLE_MS = 300;

/** Tells a change that stands alone from one of many, as a hand that moves a slider makes them. */
export class BurstDetector {
  #last = -Infinity;

  /** Notes a change; true if the one before was long ago. */
  isFirstInBurst(): boolean {
    const before = this.#last;
    this.#last = performance.now();
    return this.#last - before > IDLE_MS;
  }
}

/**
 * Passes a value on at once if it is the first change in a while. Of many changes in quick
 * succession it passes on only the last, once they stop. Before printing it waits for nothing.
 */
export class DebounceController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isEqual: (a: T, b: T) => boolean;
  readonly #bursts = new BurstDetector();
  #debounced: T | undefined;
  #latest: T | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, isEqual: (a: T, b: T) => boolean = Object.is) {
    this.#host = host;
    this.#isEqual = isEqual;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#settle);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#settle);
    this.#settle();
  }

  /** Takes the current value; returns the debounced one. */
  update(value: T): T {
    if (this.#latest === undefined || !this.#isEqual(value, this.#latest)) {
      this.#latest = value;
      clearTimeout(this.#timer);
      if (this.#bursts.isFirstInBurst()) this.#debounced = value;
      else this.#timer = setTimeout(this.#settle, IDLE_MS);
    }
    return (this.#debounced ??= value);
  }

  readonly #settle = () => {
    clearTimeout(this.#timer);
    if (this.#debounced === this.#latest) return;
    this.#debounced = this.#latest;
    this.#host.requestUpdate();
  };
}
