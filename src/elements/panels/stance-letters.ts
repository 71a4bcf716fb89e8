import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {formatDay, formatMonth} from '../../model/dates';
import type {AllMessages} from '../../model/messages/views';
import type {CountryCode, Letter, Position, Remark, Round} from '../../model/types';
import {disclosureStyles} from '../shared/disclosure.styles';
import {StanceCountryEvent} from '../shared/events';
import {allMessagesFor} from '../shared/all-messages';
import {renderCountryList, nameListStyles} from '../shared/country-list';
import {adoptPalette} from '../shared/palette';
import {qualityNote, sourceList, sourceStyles, type Sources} from '../shared/source-list';
import {buttons, tokens} from '../shared/styles';
import {swatch, swatchStyles} from '../shared/swatch';

/**
 * The letters of one round side by side: who read them out, how many states they announced and
 * named, every name, how good the list is, and where it can be checked.
 *
 * @element stance-letters
 * @fires {StanceCountryEvent} stance-country - The reader chose a name.
 * @csspart letter - One letter, or the note that none was found.
 */
export class StanceLetters extends LitElement {
  static override styles = [
    tokens,
    buttons,
    swatchStyles,
    disclosureStyles,
    nameListStyles,
    sourceStyles,
    css`
      .letters {
        display: grid;
        gap: 16px;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19 * var(--_rem)), 1fr));
      }

      article {
        border-block-start: 3px solid var(--_ink, var(--_edge));
        font-size: var(--_text);
        padding-block-start: 8px;
      }

      h2 {
        font-size: calc(1.125 * var(--_rem));
        margin: 0 0 8px;
      }

      h3 {
        font-size: var(--_rem);
        margin: 0 0 4px;
      }

      p {
        margin: 0 0 6px;
      }

      .facts {
        color: var(--_muted);
      }

      .remarks {
        margin: 4px 0 8px;
        padding-inline-start: calc(1.1 * var(--_rem));
      }

      /* Side by side they would be torn by a page's end, each elsewhere. */
      @media print {
        .letters {
          display: block;
        }

        article {
          margin-block-end: 16px;
        }
      }
    `,
  ];

  @property({attribute: false}) round?: Round;
  @property({attribute: false}) positions: readonly Position[] = [];
  @property({attribute: false}) names: ReadonlyMap<CountryCode, string> = new Map();
  @property({attribute: false}) sources: Sources = new Map();

  override updated(changed: PropertyValues<this>) {
    if (changed.has('positions')) adoptPalette(this, this.positions);
  }

  #nameOf = (code: CountryCode) => this.names.get(code) ?? code;

  #letter(position: Position, letter: Letter | undefined, messages: AllMessages) {
    if (!letter) {
      return html`<article part="letter" data-stance=${position.id}>
        <h3>${swatch(position.id)} ${position.label}</h3>
        <p>${messages.letters.missing(position.letter)}</p>
      </article>`;
    }
    return html`<article part="letter" data-stance=${position.id}>
      <h3>${swatch(position.id)} ${position.label}</h3>
      ${this.#facts(letter, messages)} ${this.#signatories(letter, messages)}
      ${qualityNote(letter, this.sources, messages)} ${this.#remarks(letter, messages)}
      <details>
        <summary>${messages.sources.title}</summary>
        ${sourceList(letter.sources, this.sources, messages)}
      </details>
    </article>`;
  }

  #facts(letter: Letter, {letters, lang}: AllMessages) {
    const {announced, signatories, listStatus, deliveredBy, symbol} = letter;
    const counts = listStatus === 'complete' ? letters.counts : letters.unpublished;
    return html`<p class="facts">
        ${letters.forms[letter.form]}, ${formatDay(letter.date, lang)}. ${letter.forum}.
        ${deliveredBy ? `${letters.deliveredBy(this.#nameOf(deliveredBy))}.` : nothing}
        ${symbol ? `${letters.symbol} ${symbol}.` : nothing}
      </p>
      <p><strong>${counts(announced, signatories.length)}.</strong></p>`;
  }

  /** The list as it stands and, where it changed, as it was first sent and who joined later. */
  #signatories(letter: Letter, {letters, lang}: AllMessages) {
    const {signatories, originalSignatories: first, laterSignatories: joined} = letter;
    const asItStands = first ? letters.asItStands : letters.signatories;
    return html`${this.#names(asItStands(signatories.length), signatories)}
    ${
      first
        ? this.#names(
            letters.firstPublished(first.signatories.length, formatDay(first.date, lang)),
            first.signatories,
          )
        : nothing
    }
    ${
      joined
        ? this.#names(
            letters.joined(joined.signatories.length, formatDay(joined.date, lang)),
            joined.signatories,
          )
        : nothing
    }`;
  }

  #names(summary: string, codes: readonly CountryCode[]) {
    const {names} = this;
    const choose = (code: CountryCode) => this.dispatchEvent(new StanceCountryEvent(code));
    return html`<details>
      <summary>${summary}</summary>
      ${renderCountryList(codes, {names, choose})}
    </details>`;
  }

  #remarks(letter: Letter, messages: AllMessages) {
    const {letters} = messages;
    const lines = [
      ...letter.notes,
      ...this.#worded(letter.withdrew, letters.withdrew),
      ...this.#worded(letter.denied, letters.denied),
      ...this.#worded(letter.reportedSignatories, letters.reported),
      ...this.#worded(letter.discrepancies, letters.discrepancy),
      ...this.#worded(letter.individualStatements, letters.alone),
    ];
    if (!lines.length) return nothing;
    return html`<details>
      <summary>${letters.remarks}</summary>
      <ul class="remarks">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>`;
  }

  #worded(remarks: readonly Remark[], word: (name: string) => string): string[] {
    return remarks.map(({country, note}) => `${word(this.#nameOf(country))} ${note}`);
  }

  override render() {
    const {round} = this;
    if (!round) return nothing;
    const messages = allMessagesFor(this);
    const label = messages.letters.label(formatMonth(round.id, messages.lang));
    return html`<section aria-labelledby="title">
      <h2 id="title">${label}</h2>
      <div class="letters">
        ${this.positions.map((position) =>
          this.#letter(
            position,
            round.letters.find((letter) => letter.position === position.id),
            messages,
          ),
        )}
      </div>
    </section>`;
  }
}
