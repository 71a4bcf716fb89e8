import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Messages} from '../model/messages';
import type {AtlasRecord} from './atlas-record';
import {isLoaded, loadPart, type PartTag} from './parts';

/**
 * Draws views whose code arrives when they are first used. Meanwhile their place says so; if
 * the code cannot be had, it says that and offers to try again, and the rest goes on.
 */
export class PartLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #record: AtlasRecord;
  readonly #failed = new Set<PartTag>();
  readonly #asked = new Set<PartTag>();
  #begun = false;

  /** The record has what the parts are given, once it is fetched. */
  constructor(host: ReactiveControllerHost, record: AtlasRecord) {
    this.#host = host;
    this.#record = record;
    host.addController(this);
  }

  hostDisconnected() {
    this.#asked.clear();
  }

  /** From now on parts are fetched; before, they would delay the first map. */
  begin() {
    this.#begun = true;
    this.#host.requestUpdate();
  }

  /** The part's own template once it is there. */
  draw(tag: PartTag, template: () => TemplateResult, messages: Messages): TemplateResult {
    if (isLoaded(tag) && this.#record.details) return template();
    if (this.#failed.has(tag)) return this.#offerRetry(tag, messages);
    if (this.#begun) void this.#ask(tag);
    return html`<p class="part-loading ${tag}">${messages.atlas.partLoading}</p>`;
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
