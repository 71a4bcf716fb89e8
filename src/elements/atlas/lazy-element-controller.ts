import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Messages} from '../../model/messages/core';
import type {AtlasRecord} from './dataset-state';
import {isLoaded, loadPart, type PartTag} from './lazy-elements';

/** Parts that stand below the map: loaded when a reader comes near. */
const BELOW: readonly PartTag[] = ['stance-letters', 'stance-downloads'];

/** Distance from the screen at which they begin to load, in CSS pixels. */
const AHEAD = 200;

/**
 * Draws views whose code arrives when they are first used. Meanwhile their place says so; if
 * the code cannot be had, it says that and offers to try again, and the rest goes on.
 */
export class PartLoader implements ReactiveController {
  readonly #host: LitElement;
  readonly #record: AtlasRecord;
  readonly #failed = new Set<PartTag>();
  readonly #asked = new Set<PartTag>();
  /** Those that need not wait any longer for a reader to come near or to use them. */
  readonly #wanted = new Set<PartTag>();
  #observer: IntersectionObserver | undefined;
  #begun = false;

  /** The record has what the parts are given, once it is fetched. */
  constructor(host: LitElement, record: AtlasRecord) {
    this.#host = host;
    this.#record = record;
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
  begin() {
    this.#begun = true;
    this.#host.requestUpdate();
  }

  /** A reader is about to use a part that waits for that. */
  want(...tags: readonly PartTag[]) {
    for (const tag of tags) this.#wanted.add(tag);
    this.#host.requestUpdate();
  }

  /** The part's own template once it is there; till then its place. */
  draw(
    tag: PartTag,
    template: () => TemplateResult,
    messages: Messages,
    place?: TemplateResult,
  ): TemplateResult {
    if (isLoaded(tag) && this.#record.details) return template();
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

  readonly #wantAll = () => this.want(...BELOW);

  #onSeen(seen: readonly IntersectionObserverEntry[]) {
    const near = seen.filter(({isIntersecting}) => isIntersecting);
    const tags = near.map(({target}) => (target as HTMLElement).dataset['part'] as PartTag);
    if (tags.length > 0) this.want(...tags);
  }

  async #ask(tag: PartTag) {
    if (this.#asked.has(tag)) return;
    this.#asked.add(tag);
    try {
      await Promise.all([loadPart(tag), this.#record.needDetails()]);
    } catch {
      this.#failed.add(tag);
    }
    this.#asked.delete(tag);
    this.#host.requestUpdate();
  }

  #offerRetry(tag: PartTag, {atlas}: Messages) {
    const retry = () => {
      this.#failed.delete(tag);
      this.#host.requestUpdate();
    };
    return html`<p class="part-loading" role="alert">
      ${atlas.partFailed} <button type="button" @click=${retry}>${atlas.retry}</button>
    </p>`;
  }
}
