/** What is filtered, in an address. */
import {isIsoDate} from '../dates';
import {countActs, FACETS, type ActFilter} from './filter';
import type {ActIndex} from './index-acts';

/** Keeps these parameters apart from those of the atlas, which has a country of its own. */
const PREFIX = 'acts-';

const OTHERS = ['from', 'to', 'text'] as const;

/** Reads a filter from a query. What no act has, and dates that do not exist, are left out. */
export function readActFilter(index: ActIndex, query: string): ActFilter {
  const parameters = new URLSearchParams(query);
  const known = countActs(index, {});
  const facets = FACETS.flatMap((facet) => {
    const values = (parameters.get(PREFIX + facet) ?? '').split(',');
    const chosen = values.filter((value) => known[facet].has(value));
    return chosen.length > 0 ? [[facet, chosen] as const] : [];
  });
  const others = OTHERS.flatMap((key) => {
    const value = parameters.get(PREFIX + key);
    return value && (key === 'text' || isIsoDate(value)) ? [[key, value] as const] : [];
  });
  return Object.fromEntries<readonly string[] | string>([...facets, ...others]);
}

/** Writes a filter into a query, and leaves all other parameters as they are. */
export function writeActFilter(filter: ActFilter, query = ''): string {
  const parameters = new URLSearchParams(query);
  const values = [
    ...FACETS.map((facet) => [facet, filter[facet]?.join(',')] as const),
    ...OTHERS.map((key) => [key, filter[key]] as const),
  ];
  for (const [key, value] of values) {
    if (value) parameters.set(PREFIX + key, value);
    else parameters.delete(PREFIX + key);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
