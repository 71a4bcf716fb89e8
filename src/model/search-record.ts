import {nameOrder} from './name-order';
import {rankCountries, rankOf, type Match} from './search';
import type {Area, Country, CountryCode} from './types';
import type {CountrySet} from './view/scope';

/** What can be found in a record. */
export interface Searchable {
  readonly countries: readonly Country[];
  readonly sets: readonly CountrySet[];
  readonly areas: readonly Area[];
}

/** Something that can be chosen: a country, countries that belong together, or the country that signs. */
export type Found =
  | ({readonly kind: 'country'} & Match)
  | {readonly kind: 'set'; readonly set: CountrySet}
  | {readonly kind: 'territory'; readonly name: string; readonly of: CountryCode};

/** An area that takes no position of its own, and what the record says of it. */
export type AreaNote = Extract<Area, {readonly note: string}>;

export interface SearchResult {
  /** The best first. */
  readonly options: readonly Found[];
  /** Nothing to choose: they say why. */
  readonly notes: readonly AreaNote[];
}

/** More would not be read on a phone; more letters make them fewer. */
const MOST = {options: 8, notes: 2};

/** Of equal fits, countries come first. */
const LATER = {set: 0.1, territory: 0.2};

/** Everything in the record that fits what was typed, the best first. */
export function searchRecord(record: Searchable, typed: string, locale: string): SearchResult {
  const compareNames = nameOrder(locale);
  const best = <T>(ranked: readonly Ranked<T>[], most: number) =>
    ranked
      .toSorted((a, b) => a.rank - b.rank || compareNames(a.name, b.name))
      .slice(0, most)
      .map(({found}) => found);
  const notes = rankAll(record.areas.filter(hasNote), typed, 0);
  return {
    options: best(rankOptions(record, typed), MOST.options),
    notes: best(notes, MOST.notes),
  };
}

interface Ranked<T> {
  readonly rank: number;
  readonly name: string;
  readonly found: T;
}

function rankOptions(
  {countries, sets, areas}: Searchable,
  typed: string,
): readonly Ranked<Found>[] {
  const named = rankCountries(countries, typed).map(({rank, match}): Ranked<Found> => ({
    rank,
    name: match.country.name,
    found: {kind: 'country', ...match},
  }));
  const belonging = rankAll(sets, typed, LATER.set).map(
    ({found: set, ...ranked}): Ranked<Found> => ({...ranked, found: {kind: 'set', set}}),
  );
  const territories = rankAll(areas.filter(isTerritory), typed, LATER.territory);
  return [...named, ...belonging, ...territories];
}

function rankAll<T extends {readonly name: string}>(
  all: readonly T[],
  typed: string,
  later: number,
): readonly Ranked<T>[] {
  return all.flatMap((found) => {
    const rank = rankOf(found.name, typed);
    return rank === undefined ? [] : [{rank: rank + later, name: found.name, found}];
  });
}

function isTerritory(area: Area): area is Extract<Area, {readonly kind: 'territory'}> {
  return area.kind === 'territory';
}

function hasNote(area: Area): area is AreaNote {
  return area.kind !== 'territory';
}
