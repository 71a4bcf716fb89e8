import type {Country} from './types';

/** A state that answers a search, with the other name that did, if it was not its own. */
export interface Match {
  readonly country: Country;
  readonly via?: string;
}

/** Lower case, no accents, no punctuation: "Côte d’Ivoire" and "cote divoire" are one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|['’‘ʼ`.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Compares two names, for `sort`. */
export type NameOrder = (a: string, b: string) => number;

const orders = new Map<string, NameOrder>();

/** Returns the order of names in a locale, whatever the language of the reader's browser. */
export function nameOrder(locale: string): NameOrder {
  const order = orders.get(locale) ?? createOrder(locale);
  orders.set(locale, order);
  return order;
}

function createOrder(locale: string): NameOrder {
  try {
    return new Intl.Collator(locale).compare;
  } catch {
    // The locale of an added language can be any text.
    return new Intl.Collator().compare;
  }
}

/**
 * The states whose name, other name or code fits what was typed, best first: whole names,
 * then names that begin so, then words that begin so. Nothing typed finds nothing.
 */
export function searchCountries(
  countries: readonly Country[],
  typed: string,
  locale: string,
): readonly Match[] {
  const query = fold(typed);
  if (!query) return [];
  const compareNames = nameOrder(locale);
  return countries
    .flatMap((country) => {
      const best = bestName(country, query);
      return best ? [{...best, country}] : [];
    })
    .toSorted((a, b) => a.rank - b.rank || compareNames(a.country.name, b.country.name))
    .map(({country, via}) => (via === undefined ? {country} : {country, via}));
}

interface Ranked {
  readonly rank: number;
  readonly via?: string;
}

function bestName({name, otherNames, code}: Country, query: string): Ranked | undefined {
  const own = rankOf(name, query);
  const candidates: Ranked[] = own === undefined ? [] : [{rank: own}];
  for (const via of otherNames) {
    const rank = rankOf(via, query);
    if (rank !== undefined) candidates.push({rank: rank + 0.5, via});
  }
  if (code.toLowerCase() === query) candidates.push({rank: 0.5});
  return candidates.toSorted((a, b) => a.rank - b.rank)[0];
}

/** 0: the whole name; 1: its beginning; 2: the beginning of a word; undefined: no fit. */
function rankOf(name: string, query: string): number | undefined {
  const folded = fold(name);
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  return ` ${folded}`.includes(` ${query}`) ? 2 : undefined;
}
