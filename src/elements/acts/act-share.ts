import {css, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import {actCitation, actUrl} from '../../model/acts/address';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import {CITATION_FORMS, type CitationForm} from '../../model/share/citations';
import {localDay} from '../../model/share/local-day';
import {qrOrWords, shareWords} from '../panels/share-words';
import {allMessagesFor} from '../shared/all-messages';
import {copyText} from '../shared/clipboard';
import {buttons, tokens} from '../shared/styles';
import {actMessagesFor} from './load-acts';

/**
 * What passes one act on: a link, a QR code of it, and a reference.
 * Internal element `stance-act-share`.
 */
export class StanceActShare extends StanceElement {
  static override styles = [
    tokens,
    buttons,
    css`
      .row {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        font-size: var(--_small);
        gap: 6px;
        margin-block: 8px 4px;
      }

      select {
        background: Canvas;
        border: 1px solid var(--_control-border);
        border-radius: 6px;
        color: CanvasText;
        font: inherit;
        max-inline-size: 100%;
        min-block-size: 32px;
        padding-inline: 4px;
      }

      .citation,
      .status {
        color: var(--_muted);
        font-size: var(--_small);
        margin: 0 0 4px;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }

      .status:empty {
        margin: 0;
      }

      .code {
        max-inline-size: 12em;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) index?: ActIndex;

  @property({attribute: false}) act?: IndexedAct;

  /** Absolute address of the page that shows acts. */
  @property({attribute: false}) page = '';

  @state() private form: CitationForm = 'apa';
  @state() private code: SVGElement | string | undefined;
  @state() private status = '';

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    // Another act has another link.
    if (changed.has('act')) {
      this.code = undefined;
      this.status = '';
    }
  }

  async #copy(text: string, said: string) {
    this.status = (await copyText(text)) ? said : actMessagesFor(this).copyFailed;
  }

  async #toggleQr(url: string) {
    if (this.code) return (this.code = undefined);
    this.code = await qrOrWords(url, shareWords(this).qr);
  }

  override render() {
    const {index, act, page, form} = this;
    if (!index || !act) return nothing;
    const {share} = allMessagesFor(this);
    const url = actUrl(page, act.act.id);
    const context = {page, accessed: localDay(new Date())};
    const citation = CITATION_FORMS[form].write(
      actCitation(index, act, context, actMessagesFor(this)),
    );
    const onForm = ({target}: Event) =>
      (this.form = (target as HTMLSelectElement).value as CitationForm);
    return html`<div class="row">
        <button type="button" @click=${() => this.#copy(url, share.copied.link)}>
          ${share.copyLink}
        </button>
        <button
          type="button"
          aria-expanded=${this.code !== undefined}
          @click=${() => this.#toggleQr(url)}
        >
          ${share.qr}
        </button>
        <button type="button" @click=${() => this.#copy(citation, share.copied.citation)}>
          ${share.copyCitation}
        </button>
        <select aria-label=${share.style} @change=${onForm}>
          ${Object.entries(share.styles).map(([id, name]) => html`<option value=${id} ?selected=${id === form}>${name}</option>`)}
        </select>
      </div>
      ${this.code ? html`<div class="code" role=${typeof this.code === 'string' ? 'alert' : nothing}>${this.code}</div>` : nothing}
      <p class="citation" dir="ltr">${citation}</p>
      <p class="status" role="status">${this.status}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-act-share': StanceActShare;
  }
}
