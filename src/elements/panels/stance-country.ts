import {StanceElement} from '../base/stance-element';
import {capitalize} from '../../model/text';
import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {labelsOf} from '../../model/stances/categories';
import {bearingText, type CountryEntry, type Finding} from '../../model/stances/country-history';
import {formatMonth, formatMonthShort} from '../../model/dates';
import type {AllMessages} from '../../model/messages/views';
import {
  datedNote,
  describeLetter,
  laterCountText,
  letterDetails,
} from '../../model/description/letter';
import type {Country, CountryCode, LaterCount, Letter, Position, RoundId} from '../../model/types';
import type {CardActs} from '../acts/card-acts';
import {disclosureStyles} from '../shared/disclosure.styles';
import {StanceCountryEvent} from '../shared/events';
import {allMessagesFor} from '../shared/all-messages';
import {adoptPalette} from '../shared/palette';
import {qualityNote, sourceList, sourceStyles, type Sources} from '../shared/source-list';
import {buttons, tokens} from '../shared/styles';
import {swatch} from '../shared/swatch';
import {swatchStyles} from '../shared/swatch.styles';
import {countryStyles} from './stance-country.styles';

/**
 * One state: its stance in every round, the letters behind each, and how we know.
 *
 * @element stance-country
 * @fires {StanceCountryEvent} stance-country - The reader closed the card (`null`).
 * @csspart entry - One round on the card.
 */
export class StanceCountry extends StanceElement {
  static override styles = [
    tokens,
    buttons,
    swatchStyles,
    disclosureStyles,
    sourceStyles,
    countryStyles,
  ];

  @property({attribute: false}) country?: Country;
  /** The state in every round, oldest first. */
  @property({attribute: false}) entries: readonly CountryEntry[] = [];
  @property({attribute: false}) positions: readonly Position[] = [];
  @property({attribute: false}) names: ReadonlyMap<CountryCode, string> = new Map();
  @property({attribute: false}) sources: Sources = new Map();
  /** The round on show, which the card marks. */
  @property() round = '';
  /** Its acts, in an atlas that has them. */
  @property({attribute: false}) acts: CardActs | undefined;
  /** On a phone only the name, the position and a mark for each round. */
  @property({type: Boolean, reflect: true}) brief = false;

  /** The name takes the focus. */
  override focus(options?: FocusOptions) {
    this.shadowRoot?.querySelector('h2')?.focus(options);
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('positions')) adoptPalette(this, this.positions);
  }

  #entry({round, stance, findings}: CountryEntry, messages: AllMessages) {
    const current = round.id === this.round;
    const remarks = findings.filter(({bearing, remark}) => remark || bearing === 'delivered');
    return html`<li class="entry ${current ? 'current' : ''}" part="entry">
      <h3>
        ${swatch(stance)}<span class="month">${formatMonth(round.id, messages.locale)}</span>
        <span>${labelsOf(this.positions, messages).get(stance)}</span>
      </h3>
      ${remarks.map((finding) => this.#remark(finding, messages))}
      <details ?open=${current}>
        <summary>${messages.country.letters}</summary>
        ${round.letters.map((letter) => this.#letter(letter, findings, messages))}
        ${round.missing.map((position) => html`<p>${messages.letters.missing(position.letter)}</p>`)}
      </details>
    </li>`;
  }

  /** Acts between the rounds; what a reader has unfolded stays as it is when they come. */
  #line({line, render}: CardActs, messages: AllMessages) {
    return repeat(
      line,
      (one) => (one.type === 'round' ? one.entry.round.id : one.act.act.id),
      (one) =>
        one.type === 'round'
          ? this.#entry(one.entry, messages)
          : html`<li class="entry">${render(one.act)}</li>`,
    );
  }

  /** Acts of others than the country's own organs. */
  #apart({apart, apartTitle, render}: CardActs) {
    if (apart.length === 0) return nothing;
    return html`<h3 class="apart">${apartTitle}</h3>
      <ul class="entries" aria-label=${apartTitle}>
        ${apart.map((act) => html`<li class="entry">${render(act)}</li>`)}
      </ul>`;
  }

  /** Position in the round on show, and marks of all rounds. */
  #glance(messages: AllMessages) {
    const {stance} = this.entries.find(({round}) => round.id === this.round) ?? {};
    return html`<div class="glance">
      ${stance ? html`<p>${swatch(stance)} ${labelsOf(this.positions, messages).get(stance)}</p>` : nothing}
      <ul aria-label=${messages.country.rounds}>
        ${this.entries.map(
          (entry) =>
            html`<li class=${entry.round.id === this.round ? 'current' : ''}>
              ${swatch(entry.stance)}
              <span class="visually-hidden"
                >${labelsOf(this.positions, messages).get(entry.stance)}</span
              >
              ${this.#shortMonth(entry.round.id, messages)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #shortMonth(round: RoundId, {locale}: AllMessages) {
    const {month, year} = formatMonthShort(round, locale);
    return `${month} ${year}`;
  }

  #remark(finding: Finding, messages: AllMessages) {
    const {remark} = finding;
    return html`<div class="remark">
      <p>
        <strong>${bearingText(finding, this.positions, messages)}</strong>
        ${remark ? datedNote(remark, messages) : nothing}
      </p>
      ${remark ? sourceList(remark.sources, this.sources, messages) : nothing}
    </div>`;
  }

  #letter(letter: Letter, findings: readonly Finding[], messages: AllMessages) {
    const position = this.positions.find(({id}) => id === letter.position);
    const description = describeLetter(letter);
    return html`<div class="letter" data-stance=${letter.position}>
      <p><strong>${capitalize(position?.letter ?? letter.position)}</strong></p>
      <p>${messages.country.letter(this.#details(letter, messages))}</p>
      <p>${this.#bearing(letter, findings, messages)}</p>
      ${sourceList(description.sources, this.sources, messages)}
      ${qualityNote(description, this.sources, messages)}
      ${this.#laterCount(description.laterCount, messages)}
    </div>`;
  }

  #laterCount(later: LaterCount | undefined, messages: AllMessages) {
    if (!later) return nothing;
    return html`<p>${laterCountText(later, messages)}</p>
      ${sourceList(later.sources, this.sources, messages)}`;
  }

  #details(letter: Letter, messages: AllMessages) {
    const nameOf = (code: CountryCode) => this.names.get(code) ?? code;
    return letterDetails(letter, this.positions, nameOf, messages);
  }

  /** Whether the country signed the letter, and since when. */
  #bearing(letter: Letter, findings: readonly Finding[], messages: AllMessages): string {
    const {country, sentences} = messages;
    const own = findings.filter(
      (finding) =>
        finding.letter === letter && ['named', 'first-named', 'joined'].includes(finding.bearing),
    );
    if (own.length) {
      return sentences(own.map((finding) => bearingText(finding, this.positions, messages)));
    }
    const {listStatus} = letter;
    return listStatus === 'complete' ? country.notSigned : country.notKnown[listStatus];
  }

  #close() {
    this.dispatchEvent(new StanceCountryEvent(null));
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  }

  override render() {
    const {country} = this;
    if (!country) return nothing;
    const messages = allMessagesFor(this);
    return html`<section aria-labelledby="name" @keydown=${this.#onKey}>
      <header>
        <div>
          <h2 id="name" tabindex="-1">${country.name}</h2>
          <p class="other">${messages.country.about(country.subregion, country.otherNames)}</p>
        </div>
        <button type="button" aria-label=${messages.country.close} @click=${this.#close}>✕</button>
      </header>
      ${this.brief ? this.#glance(messages) : nothing}
      <ul class="entries" aria-label=${messages.country.rounds}>
        ${this.acts ? this.#line(this.acts, messages) : this.entries.map((entry) => this.#entry(entry, messages))}
      </ul>
      ${this.acts ? this.#apart(this.acts) : nothing}
    </section>`;
  }
}
