import type {ComparisonView} from './comparison-view';
import {fold, nameOrder} from '../search';
import type {ShiftId} from '../comparison/shifts';
import type {Stances} from '../stances/stances';
import type {Country, CountryCode, RoundId, Stance} from '../types';

/** What the table is sorted by: the name, the region, the shift, or the stance in one round. */
export type SortKey = 'name' | 'region' | 'shift' | RoundId;

export interface Sort {
  readonly key: SortKey;
  readonly ascending: boolean;
}

/** One state with its stance in every round of the table, in the same order. */
export interface Row {
  readonly code: CountryCode;
  readonly name: string;
  readonly region: string;
  readonly stances: readonly Stance[];
  /** What became of it between the two rounds of a comparison. */
  readonly shift?: ShiftId;
  /** Name and other names, folded, for the text filter. */
  readonly text: string;
}

/** The rows of a record, by name. */
export function tableRows(
  countries: readonly Country[],
  rounds: readonly Stances[],
  locale: string,
): readonly Row[] {
  const compareNames = nameOrder(locale);
  return countries
    .map(({code, name, region, otherNames}) => ({
      code,
      name,
      region,
      stances: rounds.map((stances) => stances.get(code) ?? 'outside'),
      text: fold([name, ...otherNames].join(' ')),
    }))
    .toSorted((a, b) => compareNames(a.name, b.name));
}

/** The rows of a comparison: the same states, with their stances in its two rounds, the earlier one first. */
export function comparisonTableRows(
  rows: readonly Row[],
  {from, to, shifts}: Pick<ComparisonView, 'from' | 'to' | 'shifts'>,
): readonly Row[] {
  return rows.map((row) => ({
    ...row,
    stances: [from, to].map(({stances}) => stances.get(row.code) ?? 'outside'),
    shift: shifts.get(row.code) ?? 'incomparable',
  }));
}

/** What rows are asked for; `null` and no text ask for all. */
export interface Filter {
  readonly typed: string;
  readonly stance: Stance | null;
  /** The round, as a place in the rows, that the stance is asked of. */
  readonly column: number;
  readonly shift?: ShiftId | null;
}

/** The rows that fit all that is asked for. */
export function filterRows(
  rows: readonly Row[],
  {typed, stance, column, shift = null}: Filter,
): readonly Row[] {
  const query = fold(typed);
  return rows.filter(
    (row) =>
      row.text.includes(query) &&
      (stance === null || row.stances[column] === stance) &&
      (shift === null || row.shift === shift),
  );
}

/** The orders in which a table lists what is not a name. */
export interface Orders {
  /** The rounds of the rows' stances. */
  readonly rounds: readonly RoundId[];
  readonly categories: readonly Stance[];
  readonly shifts?: readonly ShiftId[];
  /** Of the names. */
  readonly locale: string;
}

/** Sorted anew; rows that are equal by the key stay in the order of their names. */
export function sortRows(
  rows: readonly Row[],
  {key, ascending}: Sort,
  orders: Orders,
): readonly Row[] {
  const rank = rankBy(key, orders);
  const compareNames = nameOrder(orders.locale);
  const compare = (a: Row, b: Row) => {
    if (key === 'region') return compareNames(a.region, b.region);
    return rank ? rank(a) - rank(b) : compareNames(a.name, b.name);
  };
  const turn = ascending ? 1 : -1;
  return rows.toSorted((a, b) => turn * compare(a, b) || compareNames(a.name, b.name));
}

/** The place of a row by its shift or by its stance in a round; undefined for another key. */
function rankBy(key: SortKey, {rounds, categories, shifts = []}: Orders) {
  if (key === 'shift') return ({shift = ''}: Row) => shifts.indexOf(shift);
  const column = rounds.indexOf(key);
  if (column < 0) return undefined;
  return ({stances}: Row) => categories.indexOf(stances[column] ?? 'outside');
}
