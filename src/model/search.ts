import {nameOrder} from './name-order';
import type {Country} from './types';

/** A state that answers a search, with the other name that did, if it was not its own. */
export interface Match {
  readonly country: Country;
  readonly via?: string;
}

/**
 * Lower case, no accents, no punctuation: "Côte d’Ivoire" and "cote divoire" are one, so are "&" and
 * "and".
 */
export function fold(text: string): string {
  return text
    .replaceAll('&', ' and ')
    .normalize('NFD')
    .replace(/\p{M}|['’‘ʼ`.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
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
  const compareNames = nameOrder(locale);
  return rankCountries(countries, typed)
    .toSorted((a, b) => a.rank - b.rank || compareNames(a.match.country.name, b.match.country.name))
    .map(({match}) => match);
}

/** The same in the order of the record, with how well each fits: the lower, the better. */
export function rankCountries(
  countries: readonly Country[],
  typed: string,
): readonly {readonly rank: number; readonly match: Match}[] {
  return countries.flatMap((country) => {
    const best = bestName(country, fold(typed));
    if (!best) return [];
    const {rank, via} = best;
    return [{rank, match: via === undefined ? {country} : {country, via}}];
  });
}

interface Ranked {
  readonly rank: number;
  readonly via?: string;
}

function bestName({name, otherNames, code, alpha2}: Country, query: string): Ranked | undefined {
  const own = rankOf(name, query);
  const candidates: Ranked[] = own === undefined ? [] : [{rank: own}];
  for (const via of otherNames) {
    const rank = rankOf(via, query);
    if (rank !== undefined) candidates.push({rank: rank + 0.5, via});
  }
  if ([code, alpha2].some((one) => one?.toLowerCase() === query)) candidates.push({rank: 0.5});
  return candidates.toSorted((a, b) => a.rank - b.rank)[0];
}

/**
 * 0: the whole name; 1: its beginning; 2: the beginning of a word; undefined: no fit. An article
 * before it and blanks within it do not count: "The Gambia", "cote d ivoire".
 */
export function rankOf(name: string, typed: string): number | undefined {
  const query = fold(typed);
  const folded = fold(name);
  return (
    rankFolded(folded, query) ??
    rankFolded(folded, query.replace(/^the /, '')) ??
    rankFolded(folded.replaceAll(' ', ''), query.replaceAll(' ', ''))
  );
}

function rankFolded(folded: string, query: string): number | undefined {
  if (!query) return undefined;
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  return ` ${folded}`.includes(` ${query}`) ? 2 : undefined;
}
