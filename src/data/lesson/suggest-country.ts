import {fold, searchCountries} from '../../model/search';
import type {Country} from '../../model/types';

const MAX_SUGGESTIONS = 3;

/**
 * The states that somebody may have meant who wrote something that is no code: by name, by the
 * beginning of a name, or by a code or a name with few letters wrong. Best first, three at most.
 */
export function suggestCountries(
  typed: string,
  countries: readonly Country[],
  locale: string,
): readonly Country[] {
  const found = searchCountries(countries, typed, locale).map(({country}) => country);
  return (found.length > 0 ? found : misspelt(typed, countries)).slice(0, MAX_SUGGESTIONS);
}

function misspelt(typed: string, countries: readonly Country[]): Country[] {
  const query = fold(typed);
  // One letter in four may be wrong; of a code, one.
  const allowed = Math.max(1, Math.floor(query.length / 4));
  const near = countries.flatMap((country) => {
    const {code, name, otherNames} = country;
    const distances = [code, name, ...otherNames].map((text) => distance(query, fold(text)));
    const least = Math.min(...distances);
    return least <= allowed ? [{country, least}] : [];
  });
  return near.toSorted((a, b) => a.least - b.least).map(({country}) => country);
}

/** How many letters must be added, removed or replaced to make one text of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let place = 1; place <= other.length; place += 1) {
      const replaced = row[place - 1]! + Number(one[at - 1] !== other[place - 1]);
      next.push(Math.min(replaced, row[place]! + 1, next[place - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
