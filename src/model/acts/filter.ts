/** What of the acts is shown, and how many each choice would show. */
import {fold} from '../search';
import type {IsoDate} from '../types';
import type {ActIndex, IndexedAct} from './index-acts';
import {isNotAfter} from './time';

/** What acts can be chosen by, one list of choices each. */
export const FACETS = [
  'direction',
  'kind',
  'scope',
  'organKind',
  'status',
  'region',
  'country',
  'organization',
] as const;

export type Facet = (typeof FACETS)[number];

/**
 * Choices of a reader. Within one facet any of the choices fits; every facet, the period and the
 * text have to fit. What is empty or left out lets everything pass.
 */
export type ActFilter = Readonly<Partial<Record<Facet, readonly string[]>>> & {
  /** Acts that began on this day or later; a month or a year counts from its beginning. */
  readonly from?: IsoDate;
  /** Acts that began on this day or before; a month or a year counts to its end. */
  readonly to?: IsoDate;
  /** Beginnings of words, all of which an act must have. */
  readonly text?: string;
};

/** How many acts each choice would show, given the choices in all other facets. */
export type ActCounts = Readonly<Record<Facet | 'year', ReadonlyMap<string, number>>>;

/** The values of an act in each facet. */
const VALUES: Readonly<Record<Facet, (one: IndexedAct) => readonly string[]>> = {
  direction: ({act}) => [act.direction],
  kind: ({act}) => [act.kind],
  scope: ({scope}) => [scope],
  organKind: ({act}) => [act.organKind],
  status: ({act}) => [act.status],
  region: ({regions}) => regions,
  country: ({codes}) => codes,
  organization: ({act}) => (act.organization === null ? [] : [act.organization]),
};

/** Returns the acts that fit a filter, in the order of the index. */
export function filterActs({acts}: ActIndex, filter: ActFilter): readonly IndexedAct[] {
  const tests = testsOf(filter);
  return acts.filter((one) => tests.every(({fits}) => fits(one)));
}

/** Counts each choice, in one pass: an act that fails one facet counts for that facet only. */
export function countActs({acts}: ActIndex, filter: ActFilter): ActCounts {
  const counts = {year: new Map<string, number>()} as Record<Facet | 'year', Map<string, number>>;
  for (const facet of FACETS) counts[facet] = new Map();
  const tests = testsOf(filter);
  for (const one of acts) {
    const failed = tests.filter(({fits}) => !fits(one));
    if (failed.length > 1) continue;
    const [only] = failed;
    for (const facet of FACETS) {
      if (!only || only.facet === facet) addAll(counts[facet], VALUES[facet](one));
    }
    if (!only || only.facet === 'year') addAll(counts.year, [one.year]);
  }
  return counts;
}

/** Makes what a search looks through, so that the first letter of one need not wait for it. */
export function prepareSearch(acts: readonly IndexedAct[]): void {
  acts.forEach(({text}) => text);
}

/** Returns the countries and places that have an act among these, for the map. */
export function actorsOf(acts: readonly IndexedAct[]): ReadonlySet<string> {
  return new Set(acts.flatMap(({codes}) => codes));
}

/** True if no choice was made. */
export function isUnfiltered(filter: ActFilter): boolean {
  return testsOf(filter).length === 0;
}

interface FilterTest {
  /** The facet that it belongs to; the period belongs to the years, the text to none. */
  readonly facet: Facet | 'year' | 'text';
  readonly fits: (one: IndexedAct) => boolean;
}

function testsOf(filter: ActFilter): readonly FilterTest[] {
  const {from, to, text = ''} = filter;
  const facets = FACETS.flatMap((facet): FilterTest[] => {
    const chosen = new Set(filter[facet]);
    const fits = (one: IndexedAct) => VALUES[facet](one).some((value) => chosen.has(value));
    return chosen.size > 0 ? [{facet, fits}] : [];
  });
  const words = fold(text).split(' ').filter(Boolean);
  return [
    ...facets,
    ...(from || to ? [{facet: 'year' as const, fits: periodTest(from, to)}] : []),
    ...(words.length > 0 ? [{facet: 'text' as const, fits: textTest(words)}] : []),
  ];
}

function periodTest(from?: IsoDate, to?: IsoDate) {
  return ({act: {date}}: IndexedAct) =>
    (!from || isNotAfter(from, date)) && (!to || isNotAfter(date, to));
}

function textTest(words: readonly string[]) {
  return ({text}: IndexedAct) => words.every((word) => text.includes(` ${word}`));
}

function addAll(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
