import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import type {AllMessages} from '../../model/messages/views';
import {CITATION_FORMS, type CitationForm} from '../../model/share/citations';
import {writeEmbed, type Embed} from '../../model/share/embed';
import {embedText, type EmbedText} from '../../model/share/embed-text';
import {sharePageUrl, webComponentSnippet} from '../../model/share/snippets';
import {localDay} from '../../model/share/local-day';
import type {DetailViewModel} from '../../model/view/detail-view-model';
import type {AtlasViewModel} from '../../model/view/view-model';
import {allMessagesFor} from '../shared/all-messages';
import {copyText} from '../shared/clipboard';
import {buttons, field, tokens} from '../shared/styles';
import {qrOrWords, shareWords} from './share-words';
import {shareStyles} from './stance-share.styles';

/** What can be copied, each from a field of its own. */
type Copied = 'link' | 'code' | 'citation';

/**
 * Passes a view on: a link, a QR code, the code that puts it into a page, and a reference. All is
 * made in the reader's browser; nothing is sent or kept anywhere.
 *
 * @element stance-share
 */
export class StanceShare extends StanceElement {
  static override styles = [tokens, buttons, field, shareStyles];

  @property({attribute: false}) viewModel?: AtlasViewModel;
  @property({attribute: false}) details?: DetailViewModel | undefined;
  /** The view to pass on. */
  @property({attribute: false}) embed: Embed = {};
  /** Absolute address of the site that links and code lead to, with a slash at its end. */
  @property({attribute: false}) site = '';

  @state() private form: CitationForm = 'apa';
  @state() private code: SVGElement | string | undefined;
  @state() private status = '';

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    // Another view has another link.
    if (changed.has('embed') || changed.has('site')) this.code = undefined;
  }

  get #url(): string {
    return sharePageUrl(this.embed, {base: this.site});
  }

  #citation({title}: EmbedText, {lang}: AllMessages): string {
    const {version, updated} = this.viewModel!.dataset;
    const cited = {title, version, updated, url: this.#url, accessed: localDay(new Date()), lang};
    return CITATION_FORMS[this.form].write(cited);
  }

  async #copy(what: Copied, {share}: AllMessages) {
    const text = this.shadowRoot!.querySelector<HTMLInputElement>(`#${what}`)!;
    const isCopied = await copyText(text.value);
    if (!isCopied) {
      text.focus();
      text.select();
    }
    this.status = isCopied ? share.copied[what] : share.notCopied;
  }

  async #send({title}: EmbedText, {share}: AllMessages) {
    // Whoever closes the sheet of the device has done nothing wrong.
    const isSent = await navigator.share({title, url: this.#url}).then(
      () => true,
      () => false,
    );
    this.status = isSent ? share.sent : '';
  }

  async #toggleQr() {
    if (this.code) return (this.code = undefined);
    this.code = await qrOrWords(this.#url, shareWords(this).qr);
  }

  #renderLink(words: EmbedText, messages: AllMessages) {
    const {share} = messages;
    return html`<label for="link">${share.link}</label>
      <input id="link" type="text" readonly dir="ltr" .value=${this.#url} />
      <div class="row">
        <button type="button" @click=${() => this.#copy('link', messages)}>
          ${share.copyLink}
        </button>
        ${'share' in navigator ? html`<button type="button" @click=${() => this.#send(words, messages)}>${share.send}</button>` : nothing}
        <button type="button" aria-expanded=${this.code !== undefined} @click=${this.#toggleQr}>
          ${share.qr}
        </button>
      </div>
      ${this.code ? html`<div class="code" role=${typeof this.code === 'string' ? 'alert' : nothing}>${this.code}</div>` : nothing}`;
  }

  #renderCode(words: EmbedText, messages: AllMessages) {
    const {share} = messages;
    const lines = webComponentSnippet(this.embed, {base: this.site, hashes: {}}, words);
    const more = `${this.site}use.html${writeEmbed(this.embed, '')}`;
    return html`<label for="code">${share.code}</label>
      <textarea id="code" rows="3" readonly dir="ltr" spellcheck="false" .value=${lines}></textarea>
      <div class="row">
        <button type="button" @click=${() => this.#copy('code', messages)}>
          ${share.copyCode}
        </button>
        <a href=${more}>${share.moreOptions}</a>
      </div>`;
  }

  #renderCitation(words: EmbedText, messages: AllMessages) {
    const {share} = messages;
    const choose = ({target}: Event) =>
      (this.form = (target as HTMLSelectElement).value as CitationForm);
    return html`<label for="citation">${share.citation}</label>
      <textarea
        id="citation"
        rows="3"
        readonly
        dir="ltr"
        spellcheck="false"
        .value=${this.#citation(words, messages)}
      ></textarea>
      <div class="row">
        <select aria-label=${share.style} @change=${choose}>
          ${Object.entries(share.styles).map(([id, name]) => html`<option value=${id} ?selected=${id === this.form}>${name}</option>`)}
        </select>
        <button type="button" @click=${() => this.#copy('citation', messages)}>
          ${share.copyCitation}
        </button>
      </div>`;
  }

  override render() {
    const {viewModel, details, embed} = this;
    if (!viewModel || !details || !this.site) return nothing;
    const words = embedText(embed, viewModel, details, shareWords(this).use);
    if (!words) return nothing;
    const messages = allMessagesFor(this);
    return html`${this.#renderLink(words, messages)} ${this.#renderCode(words, messages)}
      ${this.#renderCitation(words, messages)}
      <p role="status">${this.status}</p>`;
  }
}
