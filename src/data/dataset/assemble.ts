import {compareDates} from '../../model/dates';
import {keepKnownLetters} from '../../model/stances/known-letters';
import type {Dataset, Letter, Position, Round, RoundId} from '../../model/types';
import type {Bundle} from './schema';

/** A dataset from a bundle that was checked: letters gathered into rounds, everything frozen. */
export function assemble(read: Bundle): Dataset {
  const {title, version, updated, positions, countries, sources, areas, disclaimer} = read;
  const {letters, unmappedRounds} = keepKnownLetters(read.letters, read.unmappedRounds);
  return deepFreeze({
    title,
    version,
    updated,
    positions,
    countries,
    rounds: roundsOf(letters, positions),
    unmappedRounds: unmappedRounds.toSorted((a, b) => compareDates(a.id, b.id)),
    sources,
    areas,
    disclaimer,
  });
}

/** Gathers letters into rounds, both oldest first. */
function roundsOf(letters: readonly Letter[], positions: readonly Position[]): Round[] {
  const byRound = new Map<RoundId, Letter[]>();
  for (const letter of letters.toSorted((a, b) => compareDates(a.date, b.date))) {
    const own = byRound.get(letter.round);
    if (own) own.push(letter);
    else byRound.set(letter.round, [letter]);
  }
  return [...byRound]
    .map(([id, own]) => ({id, letters: own, missing: missingFrom(own, positions)}))
    .toSorted((a, b) => compareDates(a.id, b.id));
}

function missingFrom(letters: readonly Letter[], positions: readonly Position[]): Position[] {
  const written = new Set(letters.map(({position}) => position));
  return positions.filter(({id}) => !written.has(id));
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) deepFreeze(part);
  }
  return Object.freeze(value);
}
