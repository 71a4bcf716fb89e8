import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {classesOf} from '../model/classes';
import {formatMonth} from '../model/dates';
import type {AllMessages} from '../model/messages-parts';
import {filterRows, sortRows, type Row, type Sort, type SortKey} from '../model/table';
import type {Position, RoundId, Stance} from '../model/types';
import {StanceCountryEvent, StanceFilterEvent} from './events';
import {allMessagesFor} from './language-parts';
import {adoptPalette} from './palette';
import {tableStyles} from './stance-table.styles';
import {buttons, tokens} from './styles';
import {swatch, swatchStyles} from './swatch';

/**
 * The same facts as the map, as a table: every state, a column a round, sortable, filterable by
 * name and by the stance in the round on show.
 *
 * @element stance-table
 * @fires {StanceCountryEvent} stance-country - A reader opened a state.
 * @fires {StanceFilterEvent} stance-filter - A reader chose one stance, or all.
 * @csspart table - The table.
 */
export class StanceTable extends LitElement {
  static override styles = [tokens, buttons, swatchStyles, tableStyles];

  @property({attribute: false}) rows: readonly Row[] = [];
  /** The rounds of the columns, oldest first. */
  @property({attribute: false}) rounds: readonly RoundId[] = [];
  @property({attribute: false}) positions: readonly Position[] = [];
  /** The round on show, which the stance filter goes by. */
  @property() round = '';
  @property() country?: string;
  @property({attribute: false}) filter: Stance | null = null;

  @state() private typed = '';
  @state() private sort: Sort = {key: 'name', ascending: true};

  override updated(changed: PropertyValues<this>) {
    if (changed.has('positions')) adoptPalette(this, this.positions);
  }

  get #shown(): readonly Row[] {
    const column = this.rounds.indexOf(this.round);
    const classes = classesOf(this.positions, allMessagesFor(this)).map(({stance}) => stance);
    const rows = filterRows(this.rows, this.typed, this.filter, column);
    return sortRows(rows, this.sort, this.rounds, classes);
  }

  #sortBy(key: SortKey) {
    const ascending = this.sort.key === key ? !this.sort.ascending : true;
    this.sort = {key, ascending};
  }

  #choose(stance: Stance | null) {
    this.filter = stance;
    this.dispatchEvent(new StanceFilterEvent(stance, true));
  }

  #clear() {
    this.typed = '';
    if (this.filter !== null) this.#choose(null);
  }

  #controls(shown: number, messages: AllMessages) {
    const {table} = messages;
    return html`<div class="controls">
      <label>
        <span>${table.find}</span>
        <input
          type="search"
          .value=${this.typed}
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        />
      </label>
      <label>
        <span>${table.stance}</span>
        <select
          @change=${(event: Event) =>
            this.#choose((event.target as HTMLSelectElement).value || null)}
        >
          <option value="" ?selected=${this.filter === null}>${table.anyStance}</option>
          ${classesOf(this.positions, messages).map(
            ({stance, label}) =>
              html`<option value=${stance} ?selected=${stance === this.filter}>${label}</option>`,
          )}
        </select>
      </label>
      <p role="status">${table.shown(shown, this.rows.length)}</p>
    </div>`;
  }

  #head(key: SortKey, label: string, {table}: AllMessages) {
    const sorted = this.sort.key === key;
    const direction = this.sort.ascending ? 'ascending' : 'descending';
    return html`<th scope="col" aria-sort=${sorted ? direction : nothing}>
      <button
        type="button"
        class="plain"
        title=${table.sortBy(label)}
        @click=${() => this.#sortBy(key)}
      >
        ${label}<span class="arrow" aria-hidden="true"
          >${sorted ? (this.sort.ascending ? ' ▲' : ' ▼') : ''}</span
        >
      </button>
    </th>`;
  }

  #row({code, name, region, stances}: Row, messages: AllMessages) {
    return html`<tr class=${code === this.country ? 'current' : ''}>
      <th scope="row">
        <button
          type="button"
          class="plain"
          @click=${() => this.dispatchEvent(new StanceCountryEvent(code))}
        >
          ${name}
        </button>
      </th>
      <td>${region}</td>
      ${stances.map((stance) => html`<td>${swatch(stance)} ${this.#sign(stance, messages)}</td>`)}
    </tr>`;
  }

  #sign(stance: Stance, {table}: AllMessages): string {
    const position = this.positions.find(({id}) => id === stance);
    return position?.short ?? table.signs[stance] ?? stance;
  }

  override render() {
    const messages = allMessagesFor(this);
    const {table, lang} = messages;
    const shown = this.#shown;
    return html`
      ${this.#controls(shown.length, messages)}
      <div class="scroll" role="region" aria-label=${table.label} tabindex="0">
        <table part="table">
          <caption class="visually-hidden">
            ${table.label}
          </caption>
          <thead>
            <tr>
              ${this.#head('name', table.state, messages)}
              ${this.#head('region', table.region, messages)}
              ${this.rounds.map((id) => this.#head(id, formatMonth(id, lang), messages))}
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
        ${
          shown.length
            ? nothing
            : html`<p class="nothing">
                ${table.nothing}
                <button type="button" @click=${this.#clear}>${table.clear}</button>
              </p>`
        }
      </div>
      <p class="key">
        ${classesOf(this.positions, messages).map(
          ({stance, label}) =>
            html`<span>${swatch(stance)} <b>${this.#sign(stance, messages)}</b> ${label}</span>`,
        )}
      </p>
    `;
  }
}
