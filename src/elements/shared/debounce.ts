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
 * What the parts further down show: a change that stands alone at once, of many in quick succession
 * the last one, when the hand rests. Before printing nothing is held back.
 */
export class DebounceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #pace = new BurstDetector();
  #given: string | undefined;
  #latest: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#settle);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#settle);
    this.#settle();
  }

  /** The name of what is to be shown there now, if this is the name of what is shown above. */
  take(name: string): string {
    if (name !== this.#latest) {
      this.#latest = name;
      clearTimeout(this.#timer);
      if (this.#pace.isFirstInBurst()) this.#given = name;
      else this.#timer = setTimeout(this.#settle, IDLE_MS);
    }
    return (this.#given ??= name);
  }

  readonly #settle = () => {
    clearTimeout(this.#timer);
    if (this.#given === this.#latest) return;
    this.#given = this.#latest;
    this.#host.requestUpdate();
  };
}
