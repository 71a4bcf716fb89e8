import {stancesOf} from '../../src/model/stances/stances';
import type {CountryCode, Dataset, RoundId, Stance} from '../../src/model/types';

/** What states did from round to round: a few courses for all of them, so that names can be short. */
export interface StanceHistories {
  /** The name of a state's course, which its shape has as `data-r`; no state is outside throughout. */
  nameOf(code: CountryCode | null | undefined): string;
  /** The names of the courses, by the stance that they have in a round. */
  inRound(round: RoundId): ReadonlyMap<Stance, readonly string[]>;
}

/** The courses of a record, named in the order in which its states have them. */
export function coursesOf({countries, rounds}: Dataset): StanceHistories {
  const byRound = new Map(rounds.map((round) => [round.id, stancesOf(countries, round)]));
  const courseOf = (code: CountryCode) =>
    [...byRound.values()].map((stances) => stances.get(code) ?? 'outside').join(' ');
  /** One state for each course. */
  const models = new Map(
    ['', ...countries.map(({code}) => code)].map((code) => [courseOf(code), code]),
  );
  const names = new Map([...models.keys()].map((course, index) => [course, index.toString(36)]));
  return {
    nameOf: (code) => names.get(courseOf(code ?? ''))!,
    inRound: (round) => {
      const named = new Map<Stance, string[]>();
      for (const [course, model] of models) {
        const stance = byRound.get(round)?.get(model) ?? 'outside';
        named.set(stance, [...(named.get(stance) ?? []), names.get(course)!]);
      }
      return named;
    },
  };
}
