import type {Country, CountryCode, Letter, PositionId, Round, Stance} from '../types';

/** The stances that are not positions, in the order in which a legend lists them. */
export const OTHER_STANCES = ['both', 'withdrawn', 'none', 'unknown', 'outside'] as const;

/** State → stance, one entry for each state of the record. */
export type Stances = ReadonlyMap<CountryCode, Stance>;

/**
 * The rule of the whole project: what each state's record says in one round, and in that
 * round only. Nothing is carried forward from an earlier round.
 */
export function stancesOf(countries: readonly Pick<Country, 'code'>[], round: Round): Stances {
  const named = namedOn(round.letters);
  const withdrawn = new Set(round.letters.flatMap((letter) => codesOf(letter.withdrew)));
  const unnamed = hasUnknownList(round) ? 'unknown' : 'none';
  const stanceOf = (code: CountryCode): Stance => {
    const positions = named.get(code);
    if (positions) return positions.size > 1 ? 'both' : [...positions][0]!;
    return withdrawn.has(code) ? 'withdrawn' : unnamed;
  };
  return new Map(countries.map(({code}) => [code, stanceOf(code)]));
}

/** Whether a round's letter on a side names a state; undefined: no letter, or list not known. */
export function isNamed(
  round: Round,
  position: PositionId,
  code: CountryCode,
): boolean | undefined {
  const letter = round.letters.find((candidate) => candidate.position === position);
  if (letter?.signatories.includes(code)) return true;
  return letter?.listStatus === 'complete' ? false : undefined;
}

/** How many states have each stance; a stance that no state has is not in the map. */
export function countStances(stances: Stances): ReadonlyMap<Stance, number> {
  const counts = new Map<Stance, number>();
  for (const stance of stances.values()) counts.set(stance, (counts.get(stance) ?? 0) + 1);
  return counts;
}

/** True when a list of the round is not known: a state named nowhere may have signed it. */
export function hasUnknownList(round: Round): boolean {
  return round.letters.some((letter) => letter.listStatus !== 'complete');
}

/** The states that spoke alone in the round, with the side they took: no signatures, ever. */
export function individualSpeakers(round: Round): ReadonlyMap<CountryCode, PositionId> {
  const remarks = round.letters.flatMap((letter) => letter.individualStatements);
  return new Map(
    remarks.flatMap(({country, position}) => (position ? [[country, position] as const] : [])),
  );
}

/** The latest round whose lists are all known; where there is none, the latest. */
export function defaultRound(rounds: readonly Round[]): Round | undefined {
  return rounds.findLast((round) => !hasUnknownList(round)) ?? rounds.at(-1);
}

function namedOn(letters: readonly Letter[]): Map<CountryCode, Set<PositionId>> {
  const named = new Map<CountryCode, Set<PositionId>>();
  for (const {position, signatories} of letters) {
    for (const code of signatories) {
      named.set(code, (named.get(code) ?? new Set()).add(position));
    }
  }
  return named;
}

function codesOf(remarks: readonly {country: CountryCode}[]): CountryCode[] {
  return remarks.map(({country}) => country);
}
