import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Messages} from '../../model/messages/core';
import type {DatasetState} from './dataset-state';
import {isLoaded, loadElement, type LazyTag} from './lazy-elements';

/** Parts that stand below the map: loaded when a reader comes near. */
const BELOW: readonly LazyTag[] = ['stance-letters', 'stance-downloads'];

/** Distance from the screen at which they begin to load, in CSS pixels. */
const AHEAD = 200;

/**
 * Draws views whose code arrives when they are first used. Meanwhile their place says so; if
 * the code cannot be had, it says that and offers to try again, and the rest goes on.
 */
export class LazyElementController implements ReactiveController {
  readonly #host: LitElement;
  readonly #dataset: DatasetState;
  readonly #failed = new Set<LazyTag>();
  readonly #asked = new Set<LazyTag>();
  /** Those that need not wait any longer for a reader to come near or to use them. */
  readonly #wanted = new Set<LazyTag>();
  #observer: IntersectionObserver | undefined;
  #begun = false;

  /** The record has what the parts are given, once it is fetched. */
  constructor(host: LitElement, dataset: DatasetState) {
    this.#host = host;
    this.#dataset = dataset;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#wantAll);
    if (this.#begun) this.#host.requestUpdate();
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#wantAll);
    this.#asked.clear();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Watches the places of what stands further down. */
  hostUpdated() {
    const places = this.#host.renderRoot.querySelectorAll('.part-loading[data-part]');
    if (!this.#begun || places.length === 0 || !this.#host.isConnected) return;
    this.#observer ??= new IntersectionObserver((seen) => this.#onSeen(seen), {
      rootMargin: `${AHEAD}px`,
    });
    for (const place of places) this.#observer.observe(place);
  }

  /** From now on parts are fetched; before, they would delay the first map. */
  enable() {
    this.#begun = true;
    this.#host.requestUpdate();
  }

  /** A reader is about to use a part that waits for that. */
  request(...tags: readonly LazyTag[]) {
    for (const tag of tags) this.#wanted.add(tag);
    this.#host.requestUpdate();
  }

  /** The part's own template once it is there; till then its place. */
  render(
    tag: LazyTag,
    template: () => TemplateResult,
    messages: Messages,
    place?: TemplateResult,
  ): TemplateResult {
    if (isLoaded(tag) && this.#dataset.details) return template();
    if (this.#failed.has(tag)) return this.#offerRetry(tag, messages);
    const waits = (place || BELOW.includes(tag)) && !this.#wanted.has(tag);
    if (this.#begun && !waits) void this.#ask(tag);
    return (
      place ??
      html`<p class="part-loading ${tag}" data-part=${waits ? tag : nothing}>
        ${messages.atlas.partLoading}
      </p>`
    );
  }

  readonly #wantAll = () => this.request(...BELOW);

  #onSeen(seen: readonly IntersectionObserverEntry[]) {
    const near = seen.filter(({isIntersecting}) => isIntersecting);
    const tags = near.map(({target}) => (target as HTMLElement).dataset['part'] as LazyTag);
    if (tags.length > 0) this.request(...tags);
  }

  async #ask(tag: LazyTag) {
    if (this.#asked.has(tag)) return;
    this.#asked.add(tag);
    try {
      await Promise.all([loadElement(tag), this.#dataset.loadDetails()]);
    } catch {
      this.#failed.add(tag);
    }
    this.#asked.delete(tag);
    this.#host.requestUpdate();
  }

  #offerRetry(tag: LazyTag, {atlas}: Messages) {
    const retry = () => {
      this.#failed.delete(tag);
      this.#host.requestUpdate();
    };
    return html`<p class="part-loading" role="alert">
      ${atlas.partFailed} <button type="button" @click=${retry}>${atlas.retry}</button>
    </p>`;
  }
}
