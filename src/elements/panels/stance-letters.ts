import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {formatDay, formatMonth} from '../../model/dates';
import type {AllMessages} from '../../model/messages/views';
import {letterDetails} from '../../model/view/letter-details';
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

  #facts(letter: Letter, messages: AllMessages) {
    const {letters} = messages;
    const details = letterDetails(letter, this.positions, this.#nameOf, messages);
    return html`<p class="facts">${letters.facts(details)}</p>
      <p><strong>${letters.counts(details)}</strong></p>`;
  }

  /** The list as it stands and, where it changed, as it was first sent and who joined later. */
  #signatories(letter: Letter, {letters, locale}: AllMessages) {
    const {signatories, originalSignatories: first, laterSignatories: joined} = letter;
    const current = first ? letters.currentSignatories : letters.signatories;
    return html`${this.#names(current(signatories.length), signatories, locale)}
    ${first ? this.#names(letters.originalSignatories(first.signatories.length, formatDay(first.date, locale)), first.signatories, locale) : nothing}
    ${joined ? this.#names(letters.laterSignatories(joined.signatories.length, formatDay(joined.date, locale)), joined.signatories, locale) : nothing}`;
  }

  #names(summary: string, codes: readonly CountryCode[], locale: string) {
    const {names} = this;
    const choose = (code: CountryCode) => this.dispatchEvent(new StanceCountryEvent(code));
    return html`<details>
      <summary>${summary}</summary>
      ${renderCountryList(codes, {names, locale, choose})}
    </details>`;
  }

  #remarks(letter: Letter, messages: AllMessages) {
    const {letters, sentences} = messages;
    const worded = (remarks: readonly Remark[], word: (name: string) => string) =>
      remarks.map(({country, note}) => sentences([word(this.#nameOf(country)), note]));
    const lines = [
      ...letter.notes,
      ...worded(letter.withdrew, letters.withdrew),
      ...worded(letter.denied, letters.denied),
      ...worded(letter.reportedSignatories, letters.reported),
      ...worded(letter.discrepancies, letters.discrepancy),
      ...worded(letter.individualStatements, letters.alone),
    ];
    if (!lines.length) return nothing;
    return html`<details>
      <summary>${letters.notes}</summary>
      <ul class="remarks">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>`;
  }

  override render() {
    const {round} = this;
    if (!round) return nothing;
    const messages = allMessagesFor(this);
    const label = messages.letters.label(formatMonth(round.id, messages.locale));
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
