import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import type {World} from '../../map/world/shapes';
import type {AllMessages} from '../../model/messages/views';
import type {Separator} from '../../model/share/csv';
import type {ComparisonView} from '../../model/view/comparison-view';
import type {ScopeView} from '../../model/view/scope-view';
import type {RoundView} from '../../model/view/view-model';
import type {ShiftId} from '../../model/comparison/shifts';
import type {CountryCode, Dataset, Stance} from '../../model/types';
import {allMessagesFor} from '../shared/all-messages';
import {downloadStyles} from './stance-downloads.styles';
import {
  blobOf,
  canCopy,
  COPY_TYPES,
  comparisonDownloads,
  imageDownloads,
  datasetDownloads,
  type DownloadOption,
} from './options';
import {ImageError} from './image-error';
import {saveBlob} from '../shared/save-blob';
import {buttons, tokens} from '../shared/styles';

/**
 * The record and the comparison on show as files (CSV by RFC 4180, JSON), and what is on show as a
 * picture (SVG, PNG) and in words. All is made in the reader's browser; nothing is sent or kept
 * anywhere.
 *
 * @element stance-downloads
 * @csspart group - One group of buttons: dataset, comparison or image.
 */
export class StanceDownloads extends StanceElement {
  static override styles = [tokens, buttons, downloadStyles];

  @property({attribute: false}) data?: Dataset;
  /** All rounds, oldest first. */
  @property({attribute: false}) rounds: readonly RoundView[] = [];
  /** The comparison on show. */
  @property({attribute: false}) comparison?: ComparisonView | undefined;
  /** The round on show; without it and a world there is no picture. */
  @property({attribute: false}) round?: RoundView;
  @property({attribute: false}) world?: World | undefined;
  /** Code of the open state, outlined in the picture. */
  @property({attribute: false}) country?: CountryCode | undefined;
  /** The one class to see in the picture, if any. */
  @property({attribute: false}) filter: Stance | ShiftId | null = null;
  /** The countries that files of data hold; undefined: all. */
  @property({attribute: false}) scope?: ScopeView | undefined;
  /** Whose colour the disputed areas take. */
  @property({attribute: false}) borders: 'un' | 'neutral' = 'un';

  @state() private bom = true;
  @state() private separator: Separator = 'comma';
  @state() private started = '';
  @state() private failure = '';

  #freeLast: (() => void) | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#freeLast?.();
    this.#freeLast = undefined;
  }

  async #take(offer: DownloadOption, {downloads}: AllMessages) {
    const {name, copies} = offer;
    this.started = '';
    this.failure = '';
    try {
      if (copies) await this.#copy(offer, COPY_TYPES[copies]);
      else
        this.#save(name, blobOf(await offer.content(), {bom: this.bom, separator: this.separator}));
      this.started = copies ? downloads.copied[copies] : downloads.started(name);
    } catch (cause) {
      const reason = reasonOf(cause, downloads);
      this.failure = copies ? downloads.notCopied[copies](reason) : downloads.failed(name, reason);
    }
  }

  /** Begun before its content is there: some browsers allow it only within the click. */
  async #copy({content}: DownloadOption, type: string) {
    const blob = Promise.resolve(content()).then((made) => blobOf(made));
    await navigator.clipboard.write([new ClipboardItem({[type]: blob})]);
  }

  /** Frees the last file: with the next one, or when the element is removed. */
  #save(name: string, blob: Blob) {
    this.#freeLast?.();
    this.#freeLast = saveBlob(name, blob);
  }

  #renderGroup(label: string, offers: readonly DownloadOption[], messages: AllMessages) {
    return html`<div class="group" part="group" role="group" aria-label=${label}>
      <span aria-hidden="true">${label}</span>
      ${offers.map((offer) => html`<button type="button" aria-label=${messages.downloads.button(label, offer.label)} title=${offer.copies ? nothing : offer.name} @click=${() => this.#take(offer, messages)}>${offer.label}</button>`)}
    </div>`;
  }

  #renderImage(dataset: Dataset, messages: AllMessages) {
    const {world, round, comparison, country, filter, borders} = this;
    const {downloads} = messages;
    if (!world || !round) return nothing;
    const shown = {dataset, world, view: comparison ?? round, country, filter, borders};
    return html`${this.#renderGroup(downloads.image, imageDownloads(shown, this, messages), messages)}
    ${canCopy() ? nothing : html`<p>${downloads.cannotCopy}</p>`}`;
  }

  #renderSeparator({separator, separators}: AllMessages['downloads']) {
    const onChange = (event: Event) =>
      (this.separator = (event.target as HTMLSelectElement).value as Separator);
    return html`<label>
      ${separator}
      <select @change=${onChange}>
        ${Object.entries(separators).map(([id, name]) => html`<option value=${id} .selected=${id === this.separator}>${name}</option>`)}
      </select>
    </label>`;
  }

  override render() {
    const {data, rounds, comparison, scope} = this;
    if (!data) return nothing;
    const messages = allMessagesFor(this);
    const {downloads} = messages;
    const onBom = (event: Event) => (this.bom = (event.target as HTMLInputElement).checked);
    return html`<div class="downloads" role="group" aria-label=${downloads.label}>
      ${this.#renderImage(data, messages)}
      ${this.#renderGroup(downloads.dataset, datasetDownloads({dataset: data, scope}, rounds, messages), messages)}
      ${comparison ? this.#renderGroup(downloads.comparison, comparisonDownloads({dataset: data, scope}, comparison, messages), messages) : nothing}
      ${scope ? html`<p class="scope">${downloads.filtered(scope.counted)}</p>` : nothing}
      <div class="options">
        <label>
          <input type="checkbox" .checked=${this.bom} @change=${onBom} />
          ${downloads.bom}
        </label>
        ${this.#renderSeparator(downloads)}
      </div>
      <p role="status">${this.started}</p>
      ${this.failure ? html`<p role="alert">${this.failure}</p>` : nothing}
    </div>`;
  }
}

/** Why something failed, in a sentence; what the browser says is in the browser's language. */
function reasonOf(cause: unknown, downloads: AllMessages['downloads']): string {
  if (cause instanceof ImageError) return downloads[cause.reason];
  return cause instanceof Error ? cause.message : String(cause);
}
