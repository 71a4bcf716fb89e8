import type {ComparisonView} from './comparison-view';
import {nameOrder} from '../name-order';
import {fold} from '../search';
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
  /** The countries to keep; undefined keeps all. */
  readonly codes?: ReadonlySet<CountryCode> | undefined;
  readonly typed: string;
  readonly stance: Stance | null;
  /** The round, as a place in the rows, that the stance is asked of. */
  readonly column: number;
  readonly shift?: ShiftId | null;
}

/** The rows that fit all that is asked for. */
export function filterRows(
  rows: readonly Row[],
  {codes, typed, stance, column, shift = null}: Filter,
): readonly Row[] {
  const query = fold(typed);
  return rows.filter(
    (row) =>
      row.text.includes(query) &&
      (codes === undefined || codes.has(row.code)) &&
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

/**
 * Sorted anew, by the first key, then by each further one; rows that are equal by all stay in the
 * order of their names.
 */
export function sortRows(
  rows: readonly Row[],
  sorts: readonly Sort[],
  orders: Orders,
): readonly Row[] {
  const compareNames = nameOrder(orders.locale);
  const comparers = sorts.map(({key, ascending}) => {
    const compare = comparerBy(key, orders);
    return ascending ? compare : (a: Row, b: Row) => compare(b, a);
  });
  return rows.toSorted((a, b) => {
    for (const compare of comparers) {
      const order = compare(a, b);
      if (order) return order;
    }
    return compareNames(a.name, b.name);
  });
}

/** The keys after a reader chose one: alone or, `isAdded`, after the others. A chosen one turns. */
export function chooseSort(
  sorts: readonly Sort[],
  key: SortKey,
  isAdded: boolean,
): readonly Sort[] {
  const turn = (sort: Sort) => (sort.key === key ? {...sort, ascending: !sort.ascending} : sort);
  const isKnown = isAdded ? sorts.some((sort) => sort.key === key) : sorts[0]?.key === key;
  if (isKnown) return (isAdded ? sorts : sorts.slice(0, 1)).map(turn);
  return [...(isAdded ? sorts : []), {key, ascending: true}];
}

function comparerBy(key: SortKey, orders: Orders): (a: Row, b: Row) => number {
  const compareNames = nameOrder(orders.locale);
  const rank = rankBy(key, orders);
  if (rank) return (a, b) => rank(a) - rank(b);
  if (key === 'region') return (a, b) => compareNames(a.region, b.region);
  return (a, b) => compareNames(a.name, b.name);
}

/** The place of a row by its shift or by its stance in a round; undefined for another key. */
function rankBy(key: SortKey, {rounds, categories, shifts = []}: Orders) {
  if (key === 'shift') return ({shift = ''}: Row) => shifts.indexOf(shift);
  const column = rounds.indexOf(key);
  if (column < 0) return undefined;
  return ({stances}: Row) => categories.indexOf(stances[column] ?? 'outside');
}
