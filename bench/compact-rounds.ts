/** The record as the hand-written page loads it: numeric codes, as in world-atlas. */
import worldCountries from 'world-countries';
import {stancesOf} from '../src/model/stances/stances';
import {formatMonth} from '../src/model/dates';
import type {Dataset, Round, Stance} from '../src/model/types';

export interface CompactRound {
  readonly label: string;
  readonly condemn: readonly string[];
  readonly support: readonly string[];
  readonly withdrawn: readonly string[];
  /** What all others are. */
  readonly rest: 'none' | 'unknown';
}

const NUMERIC = new Map(worldCountries.map(({cca3, ccn3}) => [cca3, ccn3]));

export function compactRounds({rounds, countries}: Dataset): readonly CompactRound[] {
  return rounds.map((round) => compact(round, stancesOf(countries, round)));
}

function compact(round: Round, stances: ReadonlyMap<string, Stance>): CompactRound {
  const named = (stance: Stance) =>
    [...stances].filter(([, its]) => its === stance).map(([code]) => numericOf(code));
  return {
    label: formatMonth(round.id, 'en'),
    condemn: named('condemn'),
    support: named('support'),
    withdrawn: named('withdrawn'),
    rest: [...stances.values()].includes('unknown') ? 'unknown' : 'none',
  };
}

function numericOf(code: string): string {
  const numeric = NUMERIC.get(code);
  if (!numeric) throw new Error(`No numeric code for ${code}`);
  return numeric;
}
