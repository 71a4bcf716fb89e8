/** The choices that a list of filters offers, and what a reader makes of them. */
import {formatDate} from '../dates';
import type {ActMessages} from '../messages/acts';
import {FACETS, type ActCounts, type ActFilter, type Facet} from './filter';
import type {ActIndex} from './index-acts';
import {termsOf} from './words';

/** One choice of a facet. */
export interface Choice {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  /** How many acts it would show, given the choices in all other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** A choice that was made, and the filter without it. */
export interface MadeChoice {
  /** `Kind: Parliamentary motion`. */
  readonly label: string;
  readonly without: ActFilter;
}

/**
 * Returns the choices of a facet. Those whose words stand in the data are in its order, and all of
 * them; regions and names are in alphabetical order, and those that would show nothing are left out.
 */
export function choicesOf(
  index: ActIndex,
  facet: Facet,
  filter: ActFilter,
  counts: ActCounts,
): readonly Choice[] {
  const chosen = new Set(filter[facet]);
  return labelled(index, facet, [...counts[facet].keys(), ...chosen]).map(([value, label]) => ({
    facet,
    value,
    label,
    count: counts[facet].get(value) ?? 0,
    isChosen: chosen.has(value),
  }));
}

function labelled(
  {record, names, compareNames}: ActIndex,
  facet: Facet,
  values: readonly string[],
): readonly (readonly [value: string, label: string])[] {
  const terms = termsIn(record)[facet];
  if (terms) return terms.map(({id, label}) => [id, label]);
  return [...new Set(values)]
    .map((value) => [value, names.get(value) ?? value] as const)
    .toSorted(([, a], [, b]) => compareNames(a, b));
}

function termsIn(record: ActIndex['record']) {
  return termsOf(record) as Partial<Record<Facet, readonly {id: string; label: string}[]>>;
}

/** Chooses a value of a facet, or no longer. */
export function toggleChoice(filter: ActFilter, facet: Facet, value: string): ActFilter {
  const chosen = filter[facet] ?? [];
  const next = chosen.includes(value)
    ? chosen.filter((known) => known !== value)
    : [...chosen, value];
  return withValue(filter, facet, next.length > 0 ? next : undefined);
}

/** Sets a period or a text; without a value it is no longer asked for. */
export function withValue<K extends keyof ActFilter>(
  filter: ActFilter,
  key: K,
  value: ActFilter[K] | undefined,
): ActFilter {
  const {[key]: _before, ...others} = filter;
  return value === undefined || value.length === 0 ? others : {...others, [key]: value};
}

/** Returns the one year that is asked for as a whole. */
export function chosenYear({from, to}: ActFilter): string | undefined {
  return from === to && from?.length === 4 ? from : undefined;
}

/** Asks for one whole year; without one, for all time. */
export function withYear(filter: ActFilter, year: string): ActFilter {
  return withValue(withValue(filter, 'from', year), 'to', year);
}

/** Returns every choice that was made, in the order of the filters. */
export function madeChoices(
  index: ActIndex,
  filter: ActFilter,
  {facets, filters, locale}: ActMessages,
): readonly MadeChoice[] {
  const made = FACETS.flatMap((facet) =>
    labelled(index, facet, filter[facet] ?? [])
      .filter(([value]) => filter[facet]?.includes(value))
      .map(([value, label]) => ({
        label: filters.made(facets[facet], label),
        without: toggleChoice(filter, facet, value),
      })),
  );
  const ends = (['from', 'to'] as const).flatMap((key) => {
    const value = filter[key];
    const label = value && filters.made(filters[key], formatDate(value, locale));
    return label ? [{label, without: withValue(filter, key, undefined)}] : [];
  });
  const year = chosenYear(filter);
  const period = year
    ? [{label: filters.made(filters.year, year), without: withYear(filter, '')}]
    : ends;
  const text = filter.text
    ? [
        {
          label: filters.made(facets.text, filter.text),
          without: withValue(filter, 'text', undefined),
        },
      ]
    : [];
  return [...made, ...period, ...text];
}

/** Returns the one country or organization whose acts are asked for, however else it is filtered. */
export function onlyActor(filter: ActFilter): string | undefined {
  const {country = [], organization = []} = filter;
  const actors = [...country, ...organization];
  return actors.length === 1 ? actors[0] : undefined;
}

/** Returns the years between the first act and the last, for the ends of a period. */
export function yearsOf({acts}: ActIndex): readonly string[] {
  const [first, last] = [acts[0]?.year, acts.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  return Array.from({length: Number(last) - Number(first) + 1}, (_, i) =>
    String(Number(first) + i),
  );
}
