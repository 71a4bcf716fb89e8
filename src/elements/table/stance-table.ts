import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {StanceElement} from '../base/stance-element';
import {categoriesOf} from '../../model/stances/categories';
import {formatMonth, formatMonthShort, type MonthParts} from '../../model/dates';
import type {AllMessages} from '../../model/messages/views';
import type {ComparisonView} from '../../model/view/comparison-view';
import type {ShiftId} from '../../model/comparison/shifts';
import {readScope, type Scope} from '../../model/view/scope';
import {changeScope, type ScopeChanges} from '../../model/view/scope-text';
import type {ScopeViewModel} from '../../model/view/scope-view';
import {tableLabelOf} from '../../model/view/table-labels';
import {
  chooseSort,
  filterRows,
  comparisonTableRows,
  sortRows,
  type Row,
  type Sort,
  type SortKey,
} from '../../model/view/table';
import type {Position, RoundId, Stance} from '../../model/types';
import {StanceCountryEvent, StanceFilterEvent, StanceScopeEvent} from '../shared/events';
import {allMessagesFor} from '../shared/all-messages';
import {renderChoice, type Option} from '../shared/choice';
import {adoptPalette} from '../shared/palette';
import {scrollBoxStyles} from '../shared/scroll-box.styles';
import {
  focusControls,
  renderNoMatches,
  renderScopeControls,
  scopeStyles,
} from '../shared/scope-controls';
import {tableStyles} from './stance-table.styles';
import {buttons, container, tokens} from '../shared/styles';
import {shiftSwatch, swatch} from '../shared/swatch';
import {swatchStyles} from '../shared/swatch.styles';

/**
 * The same facts as the map, as a table: every state, a column a round, sortable by
 * several of them, filterable by name, by region, by group, by whether a country changed, and by
 * the stance in the round on show. In a comparison: a column for each of its two
 * rounds and one for what changed, filterable by that as well.
 *
 * @element stance-table
 * @fires {StanceCountryEvent} stance-country - The reader opened a country.
 * @fires {StanceFilterEvent} stance-filter - The reader chose one stance (in a comparison: one
 *   change), or all.
 * @fires {StanceScopeEvent} stance-scope - The reader filtered the countries: `changes`.
 * @csspart table - The table.
 */
export class StanceTable extends StanceElement {
  static override styles = [
    tokens,
    buttons,
    swatchStyles,
    container,
    scopeStyles,
    scrollBoxStyles,
    tableStyles,
  ];

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
  /** The countries asked for, such as `region=africa&changed=1`. */
  @property() scope?: string | undefined;
  /** What can be asked for; without it, only names and positions. */
  @property({attribute: false}) scopes?: ScopeViewModel | undefined;

  @state() private sorts: readonly Sort[] = [BY_NAME];

  override willUpdate() {
    // A column that is gone can sort nothing, and no head would say so.
    const keys = ['name', 'region', ...this.#columns, ...(this.comparison ? ['shift'] : [])];
    const known = this.sorts.filter(({key}) => keys.includes(key));
    if (known.length < this.sorts.length) this.sorts = known.length > 0 ? known : [BY_NAME];
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

  /** All countries, with the columns of the table. */
  get #all(): readonly Row[] {
    const {comparison, rows} = this;
    return comparison ? comparisonTableRows(rows, comparison) : rows;
  }

  get #shown(): readonly Row[] {
    const {comparison, scope} = this;
    const {name: typed, position} = readScope(scope);
    const rounds = this.#columns;
    const asked = comparison
      ? {stance: position, column: 0, shift: this.#shift}
      : {stance: this.filter, column: rounds.indexOf(this.round)};
    const codes = this.scopes?.codesOf(scope, this);
    const messages = allMessagesFor(this);
    return sortRows(filterRows(this.#all, {codes, typed, ...asked}), this.sorts, {
      rounds,
      locale: messages.locale,
      categories: categoriesOf(this.positions, messages).map(({stance}) => stance),
      shifts: comparison?.categories.map(({shift}) => shift) ?? [],
    });
  }

  #sortBy(key: SortKey, {shiftKey}: MouseEvent) {
    this.sorts = chooseSort(this.sorts, key, shiftKey);
  }

  #choose(filter: Stance | ShiftId | null) {
    this.filter = filter;
    this.dispatchEvent(new StanceFilterEvent(filter, true));
  }

  #change = (changes: ScopeChanges | null) => {
    this.scope = changeScope(this.scope, changes);
    this.dispatchEvent(new StanceScopeEvent(changes));
  };

  #clear = () => {
    this.#change(null);
    if (this.filter !== null) this.#choose(null);
    focusControls(this.renderRoot);
  };

  #controls(shown: number, messages: AllMessages) {
    const {comparison, filter} = this;
    const scope = readScope(this.scope);
    const controls = {
      scope,
      sets: this.scopes?.setsOf(this) ?? [],
      areGroupsComing: this.scopes?.areGroupsComing ?? false,
      messages,
      shown,
      total: this.rows.length,
      isFiltered: this.scope !== undefined || filter !== null,
      change: this.#change,
      clear: this.#clear,
    };
    const more = comparison
      ? this.#comparisonChoices(comparison, scope, messages)
      : this.#stanceChoice(messages);
    return renderScopeControls(controls, more);
  }

  #stanceChoice(messages: AllMessages) {
    const {position, anyPosition} = messages.table;
    return renderChoice({
      label: position,
      any: anyPosition,
      groups: [{options: stanceOptions(this.positions, messages)}],
      chosen: this.filter,
      choose: (id) => this.#choose(id),
    });
  }

  #comparisonChoices({from, categories}: ComparisonView, scope: Scope, messages: AllMessages) {
    const {table} = messages;
    const shifts = categories.map(({shift, label, countries}): Option => [
      shift,
      table.changeCount(label, countries.length),
    ]);
    return [
      renderChoice({
        label: table.positionIn(from.caption),
        any: table.anyPosition,
        groups: [{options: stanceOptions(this.positions, messages)}],
        chosen: scope.position,
        choose: (position) => this.#change({position}),
      }),
      renderChoice({
        label: table.change,
        any: table.anyChange,
        groups: [{options: shifts}],
        chosen: this.#shift,
        choose: (id) => this.#choose(id),
      }),
    ];
  }

  /** @param short - What stands in place of the label where there is no room for it. */
  #head(key: SortKey, label: string, {table}: AllMessages, short?: MonthParts) {
    const place = this.sorts.findIndex((sort) => sort.key === key);
    const ascending = this.sorts[place]?.ascending ?? true;
    const direction = ascending ? 'ascending' : 'descending';
    return html`<th
      scope="col"
      class=${this.#isCurrent(key) ? 'round' : ''}
      aria-sort=${place === 0 ? direction : nothing}
    >
      <button
        type="button"
        class="link-button"
        title=${table.sortBy(label)}
        aria-describedby="sort-hint"
        @click=${(event: MouseEvent) => this.#sortBy(key, event)}
      >
        ${short ? html`<span class="long">${label}</span><span class="short">${short.month} ${short.year}</span>` : label}<span
          class="arrow"
          aria-hidden="true"
          >${this.#arrow(place, ascending)}</span
        >
        ${place > 0 ? html`<span class="visually-hidden">${table.sortKey(place + 1, ascending)}</span>` : nothing}
      </button>
    </th>`;
  }

  /** Which way, and which of several. */
  #arrow(place: number, ascending: boolean): string {
    if (place < 0) return '';
    const number = this.sorts.length > 1 ? ` ${place + 1}` : '';
    return ` ${ascending ? '▲' : '▼'}${number}`;
  }

  #row({code, name, region, stances, shift}: Row, messages: AllMessages) {
    const open = () => this.dispatchEvent(new StanceCountryEvent(code));
    return html`<tr class=${code === this.country ? 'current' : ''}>
      <th scope="row">
        <button type="button" class="link-button" @click=${open}>${name}</button>
      </th>
      <td>${region}</td>
      ${stances.map((stance, column) => html`<td class="stance ${this.#isCurrent(this.#columns[column]) ? 'round' : ''}">${swatch(stance)} <span class="sign">${tableLabelOf(stance, this.positions, messages)}</span></td>`)}
      ${shift === undefined ? nothing : this.#shiftCell(shift)}
    </tr>`;
  }

  /** True for the column of the current round. */
  #isCurrent(column: SortKey | undefined): boolean {
    return !this.comparison && column === this.round;
  }

  #shiftCell(shift: ShiftId) {
    const label = this.comparison?.categories.find((candidate) => candidate.shift === shift)?.label;
    return html`<td class="shift">${shiftSwatch(shift)} ${label ?? shift}</td>`;
  }

  /** What the marks of the table mean: only those that it has. */
  #key(messages: AllMessages) {
    const used = new Set(this.#all.flatMap(({stances}) => stances));
    return categoriesOf(this.positions, messages)
      .filter(({stance}) => used.has(stance))
      .map(({stance, label}) => {
        const sign = tableLabelOf(stance, this.positions, messages);
        return html`<span
          >${swatch(stance)} <b>${sign}</b> ${sign === label ? nothing : label}</span
        >`;
      });
  }

  override render() {
    const messages = allMessagesFor(this);
    const {table, locale} = messages;
    const {comparison} = this;
    const shown = this.#shown;
    const label = comparison ? table.comparisonLabel(comparison.caption) : table.label;
    return html`
      ${this.#controls(shown.length, messages)}
      <div class="scroll scroll-box" role="region" aria-label=${label} tabindex="0">
        <table part="table">
          <caption class="visually-hidden">
            ${label}
          </caption>
          <thead>
            <tr>
              ${this.#head('name', table.country, messages)}
              ${this.#head('region', table.region, messages)}
              ${this.#columns.map((id) => this.#head(id, formatMonth(id, locale), messages, formatMonthShort(id, locale)))}
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
        ${shown.length ? nothing : renderNoMatches(messages, this.#clear)}
      </div>
      <p id="sort-hint" class="key hint">${table.sortHint}</p>
      <p class="key">${this.#key(messages)}</p>
    `;
  }
}

const BY_NAME: Sort = {key: 'name', ascending: true};

function stanceOptions(positions: readonly Position[], messages: AllMessages): readonly Option[] {
  return categoriesOf(positions, messages).map(({stance, label}) => [stance, label]);
}
