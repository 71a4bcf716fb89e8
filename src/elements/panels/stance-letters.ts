import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {formatDay, formatMonth} from '../../model/dates';
import {
  describeLetter,
  type LetterDescription,
  type LetterFact,
  type LetterList,
} from '../../model/description/letter';
import type {AllMessages} from '../../model/messages/views';
import type {CountryCode, Letter, Position, Round} from '../../model/types';
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
    const description = describeLetter(letter);
    return html`<article part="letter" data-stance=${position.id}>
      <h3>${swatch(position.id)} ${position.label}</h3>
      ${this.#facts(description, messages)}
      ${description.lists.map((list) => this.#list(list, messages))}
      ${qualityNote(description, this.sources, messages)} ${this.#remarks(description, messages)}
      <details>
        <summary>${messages.sources.title}</summary>
        ${sourceList(description.sources, this.sources, messages)}
      </details>
    </article>`;
  }

  #facts({facts, counts}: LetterDescription, messages: AllMessages) {
    const {announced, signed, key} = counts;
    return html`<p class="facts">${facts.map((fact) => this.#fact(fact, messages))}</p>
      <p><strong>${messages.letters[key](announced, signed)}.</strong></p>`;
  }

  #fact(fact: LetterFact, {letters, lang}: AllMessages): string {
    switch (fact.kind) {
      case 'date':
        return `${letters.forms[fact.form]}, ${formatDay(fact.date, lang)}. `;
      case 'forum':
        return `${fact.forum}. `;
      case 'symbol':
        return fact.symbol ? `${letters.symbol} ${fact.symbol}. ` : '';
      case 'deliveredBy':
        return fact.country ? `${letters.deliveredBy(this.#nameOf(fact.country))}. ` : '';
    }
  }

  #list({key, date, countries}: LetterList, {letters, lang}: AllMessages) {
    const {names} = this;
    const choose = (code: CountryCode) => this.dispatchEvent(new StanceCountryEvent(code));
    return html`<details>
      <summary>${letters[key](countries.length, formatDay(date, lang))}</summary>
      ${renderCountryList(countries, {names, choose})}
    </details>`;
  }

  #remarks({notes, remarks}: LetterDescription, {letters}: AllMessages) {
    const lines = [
      ...notes,
      ...remarks.map(({kind, country, note}) => `${letters[kind](this.#nameOf(country))} ${note}`),
    ];
    if (!lines.length) return nothing;
    return html`<details>
      <summary>${letters.remarks}</summary>
      <ul class="remarks">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>`;
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
