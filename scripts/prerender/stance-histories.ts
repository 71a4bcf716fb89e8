import {stancesOf} from '../../src/model/stances/stances';
import type {CountryCode, Dataset, RoundId, Stance} from '../../src/model/types';

/** The few distinct sequences of stances that countries have, so that their names can be short. */
export interface StanceHistories {
  /** Returns the name of a country’s history, its shape’s `data-r`; without a code, “outside” in all rounds. */
  nameOf(code: CountryCode | null | undefined): string;
  /** Returns the names of histories by their stance in a round. */
  inRound(round: RoundId): ReadonlyMap<Stance, readonly string[]>;
}

/** Finds the histories of a dataset and names them in the order in which countries have them. */
export function coursesOf({countries, rounds}: Dataset): StanceHistories {
  const byRound = new Map(rounds.map((round) => [round.id, stancesOf(countries, round)]));
  const courseOf = (code: CountryCode) =>
    [...byRound.values()].map((stances) => stances.get(code) ?? 'outside').join(' ');
  /** One country per history. */
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
