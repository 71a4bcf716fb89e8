import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Messages} from '../../model/messages/core';
import type {DatasetState} from '../loading/dataset-state';
import {isLoaded, loadElement, type LazyTag} from './lazy-elements';

/** The part that stands below the map: loaded when a reader comes near. */
const BELOW_MAP = 'stance-letters' satisfies LazyTag;

/** An element, or views that need none of their own. */
type LazyPart = LazyTag | 'views';

/** Distance from the screen at which they begin to load, in CSS pixels. */
const PRELOAD_DISTANCE = 200;

/**
 * Draws views whose code arrives when they are first used. Meanwhile their place says so; if
 * the code cannot be had, it says that and offers to try again, and the rest goes on.
 */
export class LazyElementController implements ReactiveController {
  readonly #host: LitElement;
  readonly #dataset: DatasetState;
  readonly #failed = new Set<LazyPart>();
  readonly #loading = new Set<LazyPart>();
  /** Those that need not wait any longer for a reader to come near or to use them. */
  readonly #requested = new Set<LazyPart>();
  #observer: IntersectionObserver | undefined;
  #isEnabled = false;

  /** The record has what the parts are given, once it is fetched. */
  constructor(host: LitElement, dataset: DatasetState) {
    this.#host = host;
    this.#dataset = dataset;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#requestAll);
    if (this.#isEnabled) this.#host.requestUpdate();
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#requestAll);
    this.#loading.clear();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Watches the places of what stands further down. */
  hostUpdated() {
    const placeholders = this.#host.renderRoot.querySelectorAll('.part-loading[data-part]');
    if (!this.#isEnabled || placeholders.length === 0 || !this.#host.isConnected) return;
    this.#observer ??= new IntersectionObserver((seen) => this.#onSeen(seen), {
      rootMargin: `${PRELOAD_DISTANCE}px`,
    });
    for (const placeholder of placeholders) this.#observer.observe(placeholder);
  }

  /** From now on parts are fetched; before, they would delay the first map. */
  enable() {
    this.#isEnabled = true;
    this.#host.requestUpdate();
  }

  /** A reader is about to use a part that waits for that. */
  request(...tags: readonly LazyTag[]) {
    for (const tag of tags) this.#requested.add(tag);
    this.#host.requestUpdate();
  }

  /** The part's own template once it is there; till then its place. */
  render(
    tag: LazyPart,
    template: () => TemplateResult,
    messages: Messages,
    placeholder?: TemplateResult,
  ): TemplateResult {
    if (this.#dataset.details && (tag === 'views' || isLoaded(tag))) return template();
    if (this.#failed.has(tag)) return this.#offerRetry(messages);
    const isWaiting = (placeholder || tag === BELOW_MAP) && !this.#requested.has(tag);
    if (this.#isEnabled && !isWaiting) void this.#load(tag);
    return (
      placeholder ??
      html`<p class="part-loading ${tag}" data-part=${isWaiting ? tag : nothing}>
        ${messages.atlas.partLoading}
      </p>`
    );
  }

  /** Starts to load a part that has not been rendered yet. */
  expect(tag: LazyTag) {
    if (this.#isEnabled && !isLoaded(tag) && !this.#failed.has(tag)) void this.#load(tag);
  }

  readonly #requestAll = () => this.request(BELOW_MAP);

  #onSeen(seen: readonly IntersectionObserverEntry[]) {
    const near = seen.filter(({isIntersecting}) => isIntersecting);
    const tags = near.map(({target}) => (target as HTMLElement).dataset['part'] as LazyTag);
    if (tags.length > 0) this.request(...tags);
  }

  async #load(tag: LazyPart) {
    if (this.#loading.has(tag)) return;
    this.#loading.add(tag);
    try {
      await Promise.all([tag !== 'views' && loadElement(tag), this.#dataset.loadDetails()]);
    } catch {
      this.#failed.add(tag);
    }
    this.#loading.delete(tag);
    this.#host.requestUpdate();
  }

  /** What failed together is tried again together. */
  #offerRetry(messages: Messages) {
    const retry = () => {
      this.#failed.clear();
      this.#host.requestUpdate();
    };
    return renderRetry(messages, retry);
  }
}

/** Says that a part could not be loaded, and offers to try again. */
export function renderRetry(
  {atlas}: Messages,
  retry: () => void,
  failed = atlas.partFailed,
): TemplateResult {
  return html`<p class="part-loading" role="alert">
    ${failed} <button type="button" @click=${retry}>${atlas.retry}</button>
  </p>`;
}
