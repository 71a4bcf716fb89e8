import type {LitElement, ReactiveController} from 'lit';

/**
 * Has an element told of every change of its language, wherever it is moved. The code for it
 * comes after the first map.
 */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #changed: () => void;
  #isStarted = false;
  #stop: (() => void) | undefined;

  /** `changed` may be called when nothing has changed. */
  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** From now on changes are followed. */
  start() {
    this.#isStarted = true;
    void this.#watch().catch(() => undefined);
  }

  hostConnected() {
    if (this.#isStarted) this.start();
  }

  hostDisconnected() {
    this.#stop?.();
    this.#stop = undefined;
  }

  async #watch() {
    const {observeLanguage} = await import('./language-observer');
    if (!this.#host.isConnected) return;
    this.hostDisconnected();
    this.#stop = observeLanguage(this.#host, this.#changed);
    this.#changed();
  }
}

/** Draws an element and all that it is made of again. */
export function redraw(element: LitElement): void {
  element.requestUpdate();
  for (const part of element.renderRoot.querySelectorAll<LitElement>('*')) {
    if ('renderRoot' in part) redraw(part);
  }
}
