import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds without a change after which a hand is said to rest. */
const REST = 300;

/** Tells a change that stands alone from one of many, as a hand that moves a slider makes them. */
export class Pace {
  #last = -Infinity;

  /** Notes a change; true if the one before was long ago. */
  isLone(): boolean {
    const before = this.#last;
    this.#last = performance.now();
    return this.#last - before > REST;
  }
}

/**
 * What the parts further down are given: a change that stands alone at once, of many in quick
 * succession the last one, when the hand rests. Before printing nothing is held back.
 */
export class AtRest<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isSame: (a: T, b: T) => boolean;
  readonly #pace = new Pace();
  #given: T | undefined;
  #latest: T | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, isSame: (a: T, b: T) => boolean) {
    this.#host = host;
    this.#isSame = isSame;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#settle);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#settle);
    this.#settle();
  }

  /** What is to be drawn now, of what is true now. */
  take(value: T): T {
    if (this.#latest && this.#isSame(this.#latest, value)) return this.#given!;
    this.#latest = value;
    if (this.#pace.isLone()) {
      this.#given = value;
    } else {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#settle, REST);
    }
    return (this.#given ??= value);
  }

  readonly #settle = () => {
    clearTimeout(this.#timer);
    if (this.#given === this.#latest) return;
    this.#given = this.#latest;
    this.#host.requestUpdate();
  };
}
