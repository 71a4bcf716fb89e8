import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds for which each round is shown while playing. */
const INTERVAL_MS = 2200;

/** The clock that plays through the rounds; it stops with its element. */
export class PlaybackController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #beat: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, beat: () => void) {
    this.#host = host;
    this.#beat = beat;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#timer !== undefined;
  }

  start() {
    this.pause();
    this.#timer = setInterval(this.#beat, INTERVAL_MS);
    this.#host.requestUpdate();
  }

  pause() {
    if (!this.playing) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.pause();
  }
}
