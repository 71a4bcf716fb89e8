import {css, html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import {formatDay, formatMonth} from '../../model/dates';
import type {AllMessages} from '../../model/messages/views';
import {
  describeLetter,
  laterCountText,
  letterDetails,
  remarkText,
  type LetterDescription,
  type LetterList,
} from '../../model/description/letter';
import type {CountryCode, Letter, Position, Round, SourceId} from '../../model/types';
import {disclosureStyles} from '../shared/disclosure.styles';
import {StanceCountryEvent} from '../shared/events';
import {allMessagesFor} from '../shared/all-messages';
import {renderCountryList, nameListStyles} from '../shared/country-list';
import {adoptPalette} from '../shared/palette';
import {qualityNote, sourceList, sourceStyles, type Sources} from '../shared/source-list';
import {buttons, tokens} from '../shared/styles';
import {swatch} from '../shared/swatch';
import {swatchStyles} from '../shared/swatch.styles';

/**
 * The letters of one round side by side: who read them out, how many states they announced and
 * named, every name, how good the list is, and where it can be checked.
 *
 * @element stance-letters
 * @fires {StanceCountryEvent} stance-country - The reader chose a name.
 * @csspart letter - One letter, or the note that none was found.
 */
export class StanceLetters extends StanceElement {
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
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19 * var(--_font-size)), 1fr));
      }

      article {
        border-block-start: 3px solid var(--_category-colour, var(--_control-border));
        font-size: var(--_text);
        padding-block-start: 8px;
      }

      h2 {
        font-size: calc(1.125 * var(--_font-size));
        margin: 0 0 8px;
      }

      h3 {
        font-size: var(--_font-size);
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
        padding-inline-start: calc(1.1 * var(--_font-size));
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
    const {lists, sources} = description;
    return html`<article part="letter" data-stance=${position.id}>
      <h3>${swatch(position.id)} ${position.label}</h3>
      ${this.#facts(letter, messages)} ${lists.map((list) => this.#list(list, messages))}
      ${qualityNote(description, this.sources, messages)} ${this.#notes(description, messages)}
      <details>
        <summary>${messages.sources.title}</summary>
        ${sourceList(sources, this.sources, messages)}
      </details>
    </article>`;
  }

  #facts(letter: Letter, messages: AllMessages) {
    const {letters} = messages;
    const details = letterDetails(letter, this.positions, this.#nameOf, messages);
    return html`<p class="facts">${letters.facts(details)}</p>
      <p><strong>${letters.counts(details)}</strong></p>`;
  }

  #list({key, date, countries}: LetterList, {letters, locale}: AllMessages) {
    const {names} = this;
    const choose = (code: CountryCode) => this.dispatchEvent(new StanceCountryEvent(code));
    return html`<details>
      <summary>${letters[key](countries.length, formatDay(date, locale))}</summary>
      ${renderCountryList(countries, {names, locale, choose})}
    </details>`;
  }

  /** Everything said beside the lists, each with the sources that say it. */
  #notes({notes, laterCount, remarks}: LetterDescription, messages: AllMessages) {
    const lines: readonly (readonly [string, readonly SourceId[]])[] = [
      ...(laterCount ? [[laterCountText(laterCount, messages), laterCount.sources] as const] : []),
      ...notes.map((note) => [note, []] as const),
      ...remarks.map(
        (remark) =>
          [remarkText(remark, this.positions, this.#nameOf, messages), remark.sources] as const,
      ),
    ];
    if (!lines.length) return nothing;
    return html`<details>
      <summary>${messages.letters.notes}</summary>
      <ul class="remarks">
        ${lines.map(([line, ids]) => html`<li>${line} ${sourceList(ids, this.sources, messages)}</li>`)}
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
