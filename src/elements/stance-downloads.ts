import {css, html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {csvText, type Cells} from '../model/csv';
import {
  factCells,
  fileName,
  pairCells,
  pairObject,
  recordCells,
  recordObject,
} from '../model/exports';
import type {AllMessages} from '../model/messages-parts';
import type {PairView} from '../model/pair';
import type {RoundView} from '../model/presentation';
import type {Dataset} from '../model/types';
import {allMessagesFor} from './language-parts';
import {buttons, tokens} from './styles';

/** A file on offer: what its button says, how it is called, what is in it. */
interface Offer {
  readonly label: string;
  readonly name: string;
  /** Made when a reader asks for it, and not before. */
  readonly content: () => Cells | object;
}

/**
 * The record, and the comparison on show, as files: CSV by RFC 4180 and JSON. They are made in
 * the reader's browser; nothing is sent or kept anywhere.
 *
 * @element stance-downloads
 * @csspart group - The files of the record, or of the comparison.
 */
export class StanceDownloads extends LitElement {
  static override styles = [
    tokens,
    buttons,
    css`
      :host {
        font-size: 0.875rem;
      }

      section {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 8px 24px;
      }

      .group {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }

      .group span {
        font-weight: 600;
      }

      label {
        align-items: center;
        display: flex;
        gap: 8px;
        min-block-size: 24px;
      }

      input {
        block-size: 18px;
        flex: none;
        inline-size: 18px;
        margin: 3px;
      }

      p {
        color: var(--_muted);
        flex-basis: 100%;
        margin: 0;
        overflow-wrap: anywhere;
      }

      [role='alert'] {
        color: inherit;
        font-weight: 600;
      }

      /* Nothing can be downloaded from paper. */
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) record?: Dataset;
  /** All rounds, oldest first. */
  @property({attribute: false}) rounds: readonly RoundView[] = [];
  /** The comparison on show. */
  @property({attribute: false}) pair?: PairView | undefined;

  @state() private bom = false;
  @state() private started = '';
  @state() private failure = '';

  #url = '';

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#forget();
  }

  #recordOffers(record: Dataset, messages: AllMessages): readonly Offer[] {
    const {downloads} = messages;
    const {rounds} = this;
    const {version} = record;
    return [
      {
        label: downloads.csv,
        name: fileName(version, '', 'csv'),
        content: () => recordCells(record, rounds, messages),
      },
      {
        label: downloads.facts,
        name: fileName(version, 'facts', 'csv'),
        content: () => factCells(record, rounds, messages),
      },
      {
        label: downloads.json,
        name: fileName(version, '', 'json'),
        content: () => recordObject(record, rounds, messages),
      },
    ];
  }

  #pairOffers(record: Dataset, pair: PairView, messages: AllMessages): readonly Offer[] {
    const {downloads} = messages;
    return [
      {
        label: downloads.csv,
        name: fileName(record.version, pair.caption, 'csv'),
        content: () => pairCells(record, pair, messages),
      },
      {
        label: downloads.json,
        name: fileName(record.version, pair.caption, 'json'),
        content: () => pairObject(record, pair, messages),
      },
    ];
  }

  #download({name, content}: Offer, {downloads}: AllMessages) {
    this.started = '';
    this.failure = '';
    try {
      this.#save(name, blobOf(content(), this.bom));
      this.started = downloads.started(name);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      this.failure = downloads.failed(name, reason);
    }
  }

  /** The link stands in no document, so that the page hears of no click. */
  #save(name: string, blob: Blob) {
    this.#forget();
    this.#url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = this.#url;
    link.download = name;
    link.click();
  }

  /**
   * Frees the last file. Not at once after the click, because some browsers read the file only
   * then: with the next one, or when the element goes.
   */
  #forget() {
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = '';
  }

  #group(label: string, offers: readonly Offer[], messages: AllMessages) {
    return html`<div class="group" part="group" role="group" aria-label=${label}>
      <span aria-hidden="true">${label}:</span>
      ${offers.map(
        (offer) =>
          html`<button
            type="button"
            aria-label=${messages.downloads.button(label, offer.label)}
            title=${offer.name}
            @click=${() => this.#download(offer, messages)}
          >
            ${offer.label}
          </button>`,
      )}
    </div>`;
  }

  override render() {
    const {record, pair} = this;
    if (!record) return nothing;
    const messages = allMessagesFor(this);
    const {downloads} = messages;
    const onBom = (event: Event) => (this.bom = (event.target as HTMLInputElement).checked);
    return html`<section aria-label=${downloads.label}>
      ${this.#group(downloads.record, this.#recordOffers(record, messages), messages)}
      ${
        pair
          ? this.#group(downloads.pair, this.#pairOffers(record, pair, messages), messages)
          : nothing
      }
      <label>
        <input type="checkbox" .checked=${this.bom} @change=${onBom} />
        ${downloads.bom}
      </label>
      <p role="status">${this.started}</p>
      ${this.failure ? html`<p role="alert">${this.failure}</p>` : nothing}
    </section>`;
  }
}

/** Rows become CSV, anything else JSON; the byte order mark is for CSV alone. */
function blobOf(content: Cells | object, bom: boolean): Blob {
  if (Array.isArray(content)) {
    return new Blob([csvText(content as Cells, {bom})], {type: 'text/csv;charset=utf-8'});
  }
  return new Blob([`${JSON.stringify(content, null, 2)}\n`], {type: 'application/json'});
}
