import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {categoriesOf} from '../../model/stances/categories';
import {formatMonth} from '../../model/dates';
import type {AllMessages} from '../../model/messages/views';
import type {ComparisonView} from '../../model/view/comparison-view';
import type {ShiftId} from '../../model/comparison/shifts';
import {
  filterRows,
  comparisonTableRows,
  sortRows,
  type Row,
  type Sort,
  type SortKey,
} from '../../model/view/table';
import type {Position, RoundId, Stance} from '../../model/types';
import {StanceCountryEvent, StanceFilterEvent} from '../shared/events';
import {allMessagesFor} from '../shared/all-messages';
import {adoptPalette} from '../shared/palette';
import {tableStyles} from './stance-table.styles';
import {buttons, container, tokens} from '../shared/styles';
import {shiftSwatch, swatch} from '../shared/swatch';
import {swatchStyles} from '../shared/swatch.styles';

/**
 * The same facts as the map, as a table: every state, a column a round, sortable, filterable by
 * name and by the stance in the round on show. In a comparison: a column for each of its two
 * rounds and one for what changed, filterable by that as well.
 *
 * @element stance-table
 * @fires {StanceCountryEvent} stance-country - The reader opened a country.
 * @fires {StanceFilterEvent} stance-filter - The reader chose one stance (in a comparison: one
 *   change), or all.
 * @csspart table - The table.
 */
export class StanceTable extends LitElement {
  static override styles = [tokens, buttons, swatchStyles, container, tableStyles];

  @property({attribute: false}) rows: readonly Row[] = [];
  /** The rounds of the columns, oldest first. */
  @property({attribute: false}) rounds: readonly RoundId[] = [];
  /** Two rounds to show instead, in the reader's order. */
  @property({attribute: false}) comparison?: ComparisonView | undefined;
  @property({attribute: false}) positions: readonly Position[] = [];
  /** The round on show, which the stance filter goes by. */
  @property() round = '';
  /** Code of the open state. */
  @property() country?: string;
  /** The stance to see alone; in a comparison, the shift. */
  @property({attribute: false}) filter: Stance | ShiftId | null = null;

  @state() private typed = '';
  @state() private sort: Sort = {key: 'name', ascending: true};
  /** In a comparison: the stance in its earlier round to see alone. */
  @state() private stance: Stance | null = null;

  override willUpdate() {
    if (!this.comparison) this.stance = null;
    // A column that is gone can sort nothing, and no head would say so.
    const keys = ['name', 'region', ...this.#columns, ...(this.comparison ? ['shift'] : [])];
    if (!keys.includes(this.sort.key)) this.sort = {key: 'name', ascending: true};
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('positions')) adoptPalette(this, this.positions);
  }

  /** The rounds of the columns. */
  get #columns(): readonly RoundId[] {
    const {comparison, rounds} = this;
    return comparison ? [comparison.from.round.id, comparison.to.round.id] : rounds;
  }

  /** The shift to see alone; one that this comparison does not have asks for nothing. */
  get #shift(): ShiftId | null {
    const known = this.comparison?.categories.some(({shift}) => shift === this.filter);
    return known ? this.filter : null;
  }

  get #shown(): readonly Row[] {
    const {comparison, typed} = this;
    const rounds = this.#columns;
    const rows = comparison ? comparisonTableRows(this.rows, comparison) : this.rows;
    const asked = comparison
      ? {stance: this.stance, column: 0, shift: this.#shift}
      : {stance: this.filter, column: rounds.indexOf(this.round)};
    const messages = allMessagesFor(this);
    return sortRows(filterRows(rows, {typed, ...asked}), this.sort, {
      rounds,
      locale: messages.locale,
      categories: categoriesOf(this.positions, messages).map(({stance}) => stance),
      shifts: comparison?.categories.map(({shift}) => shift) ?? [],
    });
  }

  #sortBy(key: SortKey) {
    const ascending = this.sort.key === key ? !this.sort.ascending : true;
    this.sort = {key, ascending};
  }

  #choose(filter: Stance | ShiftId | null) {
    this.filter = filter;
    this.dispatchEvent(new StanceFilterEvent(filter, true));
  }

  #clear() {
    this.typed = '';
    this.stance = null;
    if (this.filter !== null) this.#choose(null);
  }

  #controls(shown: number, messages: AllMessages) {
    const {table} = messages;
    const onInput = (event: Event) => (this.typed = (event.target as HTMLInputElement).value);
    return html`<div class="controls">
      <label>
        <span>${table.find}</span>
        <input type="search" .value=${this.typed} @input=${onInput} />
      </label>
      ${this.comparison ? this.#comparisonChoices(this.comparison, messages) : this.#stanceChoice(messages)}
      <p role="status">${table.shown(shown, this.rows.length)}</p>
    </div>`;
  }

  #stanceChoice(messages: AllMessages) {
    const {position, anyPosition} = messages.table;
    const options = stanceOptions(this.positions, messages);
    return choice(position, anyPosition, options, this.filter, (id) => this.#choose(id));
  }

  #comparisonChoices({from, categories}: ComparisonView, messages: AllMessages) {
    const {table} = messages;
    const stances = stanceOptions(this.positions, messages);
    const shifts = categories.map(({shift, label, countries}): Option => [
      shift,
      table.changeCount(label, countries.length),
    ]);
    const label = table.positionIn(from.caption);
    return [
      choice(label, table.anyPosition, stances, this.stance, (id) => (this.stance = id)),
      choice(table.change, table.anyChange, shifts, this.#shift, (id) => this.#choose(id)),
    ];
  }

  #head(key: SortKey, label: string, {table}: AllMessages) {
    const sorted = this.sort.key === key;
    const direction = this.sort.ascending ? 'ascending' : 'descending';
    return html`<th scope="col" aria-sort=${sorted ? direction : nothing}>
      <button
        type="button"
        class="link-button"
        title=${table.sortBy(label)}
        @click=${() => this.#sortBy(key)}
      >
        ${label}<span class="arrow" aria-hidden="true"
          >${sorted ? (this.sort.ascending ? ' ▲' : ' ▼') : ''}</span
        >
      </button>
    </th>`;
  }

  #row({code, name, region, stances, shift}: Row, messages: AllMessages) {
    const open = () => this.dispatchEvent(new StanceCountryEvent(code));
    return html`<tr class=${code === this.country ? 'current' : ''}>
      <th scope="row">
        <button type="button" class="link-button" @click=${open}>${name}</button>
      </th>
      <td>${region}</td>
      ${stances.map((stance) => html`<td>${swatch(stance)} ${this.#sign(stance, messages)}</td>`)}
      ${shift === undefined ? nothing : this.#shiftCell(shift)}
    </tr>`;
  }

  #shiftCell(shift: ShiftId) {
    const label = this.comparison?.categories.find((candidate) => candidate.shift === shift)?.label;
    return html`<td class="shift">${shiftSwatch(shift)} ${label ?? shift}</td>`;
  }

  #sign(stance: Stance, {tableLabels}: AllMessages): string {
    const position = this.positions.find(({id}) => id === stance);
    return position?.short ?? tableLabels[stance] ?? stance;
  }

  #nothing({table}: AllMessages) {
    return html`<p class="nothing">
      ${table.nothing}
      <button type="button" @click=${this.#clear}>${table.clear}</button>
    </p>`;
  }

  override render() {
    const messages = allMessagesFor(this);
    const {table, locale} = messages;
    const {comparison} = this;
    const shown = this.#shown;
    const label = comparison ? table.comparisonLabel(comparison.caption) : table.label;
    return html`
      ${this.#controls(shown.length, messages)}
      <div class="scroll" role="region" aria-label=${label} tabindex="0">
        <table part="table">
          <caption class="visually-hidden">
            ${label}
          </caption>
          <thead>
            <tr>
              ${this.#head('name', table.country, messages)}
              ${this.#head('region', table.region, messages)}
              ${this.#columns.map((id) => this.#head(id, formatMonth(id, locale), messages))}
              ${comparison ? this.#head('shift', table.change, messages) : nothing}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              shown,
              ({code}) => code,
              (row) => this.#row(row, messages),
            )}
          </tbody>
        </table>
        ${shown.length ? nothing : this.#nothing(messages)}
      </div>
      <p class="key">
        ${categoriesOf(this.positions, messages).map(({stance, label: words}) => html`<span>${swatch(stance)} <b>${this.#sign(stance, messages)}</b> ${words}</span>`)}
      </p>
    `;
  }
}

/** Value and words. */
type Option = readonly [id: string, label: string];

function stanceOptions(positions: readonly Position[], messages: AllMessages): readonly Option[] {
  return categoriesOf(positions, messages).map(({stance, label}) => [stance, label]);
}

/** A labelled list of which one is chosen, or none. */
function choice(
  label: string,
  any: string,
  options: readonly Option[],
  chosen: string | null,
  choose: (id: string | null) => void,
): TemplateResult {
  const change = (event: Event) => choose((event.target as HTMLSelectElement).value || null);
  return html`<label>
    <span>${label}</span>
    <select @change=${change}>
      <option value="" ?selected=${chosen === null}>${any}</option>
      ${options.map(([id, words]) => html`<option value=${id} ?selected=${id === chosen}>${words}</option>`)}
    </select>
  </label>`;
}
