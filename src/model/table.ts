import {fold} from './search';
import type {Stances} from './stances';
import type {Country, CountryCode, RoundId, Stance} from './types';

/** What the table is sorted by: the name, the region, or the stance in one round. */
export type SortKey = 'name' | 'region' | RoundId;

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
  /** Name and other names, folded, for the text filter. */
  readonly text: string;
}

/** The rows of a record, by name. */
export function tableRows(
  countries: readonly Country[],
  rounds: readonly Stances[],
): readonly Row[] {
  return countries
    .map(({code, name, region, otherNames}) => ({
      code,
      name,
      region,
      stances: rounds.map((stances) => stances.get(code) ?? 'outside'),
      text: fold([name, ...otherNames].join(' ')),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The rows that fit what was typed and the stance asked for in one round. */
export function filterRows(
  rows: readonly Row[],
  typed: string,
  stance: Stance | null,
  column: number,
): readonly Row[] {
  const query = fold(typed);
  return rows.filter(
    (row) => row.text.includes(query) && (stance === null || row.stances[column] === stance),
  );
}

/** Sorted anew; rows that are equal by the key stay in the order of their names. */
export function sortRows(
  rows: readonly Row[],
  {key, ascending}: Sort,
  rounds: readonly RoundId[],
  classes: readonly Stance[],
): readonly Row[] {
  const column = rounds.indexOf(key);
  const rank = (row: Row) => classes.indexOf(row.stances[column] ?? 'outside');
  const compare = (a: Row, b: Row) => {
    if (key === 'region') return a.region.localeCompare(b.region);
    return column < 0 ? a.name.localeCompare(b.name) : rank(a) - rank(b);
  };
  const turn = ascending ? 1 : -1;
  return rows.toSorted((a, b) => turn * compare(a, b) || a.name.localeCompare(b.name));
}
