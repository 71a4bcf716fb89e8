/** Acts in the groups of a list. */
import type {IsoDate} from '../types';
import type {ActIndex, IndexedAct} from './index-acts';

/** Acts of one month; of one year where no more is known. */
export interface MonthGroup {
  /** `2021-03`, or `2021`. */
  readonly month: IsoDate;
  readonly acts: readonly IndexedAct[];
}

/** Acts of one country, place or organization. */
export interface ActorGroup {
  /** Code or id; null: persons, who act in nobody’s name. */
  readonly actor: string | null;
  /** Null for persons. */
  readonly name: string | null;
  readonly kind: 'country' | 'organization' | 'persons';
  readonly acts: readonly IndexedAct[];
}

/** Returns acts by month, both in the order in which they are given. */
export function groupByMonth(acts: readonly IndexedAct[]): readonly MonthGroup[] {
  const groups = new Map<IsoDate, IndexedAct[]>();
  for (const one of acts) addTo(groups, one.act.date.slice(0, 7), one);
  return [...groups].map(([month, own]) => ({month, acts: own}));
}

/**
 * Returns acts by whose act they are: countries and places by name, then organizations by name, then
 * persons. An act of several is in the group of each.
 */
export function groupByActor(
  {names, compareNames}: ActIndex,
  acts: readonly IndexedAct[],
): readonly ActorGroup[] {
  const groups = {
    country: new Map<string | null, IndexedAct[]>(),
    organization: new Map<string | null, IndexedAct[]>(),
    persons: new Map<string | null, IndexedAct[]>(),
  };
  for (const one of acts) {
    const {codes, act} = one;
    for (const code of codes) addTo(groups.country, code, one);
    if (act.organization !== null) addTo(groups.organization, act.organization, one);
    else if (codes.length === 0) addTo(groups.persons, null, one);
  }
  return (['country', 'organization', 'persons'] as const).flatMap((kind) =>
    [...groups[kind]]
      .map(([actor, own]) => ({actor, name: nameOf(actor, names), kind, acts: own}))
      .toSorted((a, b) => compareNames(a.name ?? '', b.name ?? '')),
  );
}

function nameOf(actor: string | null, names: ReadonlyMap<string, string>): string | null {
  return actor === null ? null : (names.get(actor) ?? actor);
}

function addTo<K>(groups: Map<K, IndexedAct[]>, key: K, one: IndexedAct): void {
  const own = groups.get(key);
  if (own) own.push(one);
  else groups.set(key, [one]);
}
