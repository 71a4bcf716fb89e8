/** What is filtered, in an address. */
import {isIsoDate} from '../dates';
import {countActs, FACETS, type ActFilter} from './filter';
import type {ActIndex} from './index-acts';

/** Keeps these parameters apart from those of the atlas, which has a country of its own. */
const PREFIX = 'acts-';

const OTHERS = ['from', 'to', 'text'] as const;

/** How a list of acts looks. */
export interface ActLook {
  readonly order: 'date' | 'country';
  /** Without notes and sources. */
  readonly short: boolean;
}

/** Reads the looks of a list from a query; what makes no sense is the default. */
export function readActLook(query: string): ActLook {
  const parameters = new URLSearchParams(query);
  return {
    order: parameters.get(`${PREFIX}order`) === 'country' ? 'country' : 'date',
    short: parameters.get(`${PREFIX}short`) === '1',
  };
}

/** Writes the looks of a list into a query, only where they differ from the default. */
export function writeActLook({order, short}: ActLook, query = ''): string {
  return write(
    [
      ['order', order === 'country' && order],
      ['short', short && '1'],
    ],
    query,
  );
}

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
  const values = [
    ...FACETS.map((facet) => [facet, filter[facet]?.join(',')] as const),
    ...OTHERS.map((key) => [key, filter[key]] as const),
  ];
  return write(values, query);
}

function write(
  values: readonly (readonly [key: string, value: string | false | undefined])[],
  query: string,
): string {
  const parameters = new URLSearchParams(query);
  for (const [key, value] of values) {
    if (value) parameters.set(PREFIX + key, value);
    else parameters.delete(PREFIX + key);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
