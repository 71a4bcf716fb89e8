import {compareDates} from '../model/dates';
import type {Dataset, Letter, Position, Round, RoundId} from '../model/types';
import {bundle, type Bundle} from './fields';
import type {Problem} from './problems';
import {checkRules} from './rules';
import {Findings} from './shape';

/** Either a dataset that can be trusted, or everything that is wrong with the file. */
export type Reading =
  | {readonly dataset: Dataset; readonly problems?: undefined}
  | {readonly dataset?: undefined; readonly problems: readonly Problem[]};

/**
 * Reads what a record's file holds. The same rules serve at build time and in the reader's
 * browser, so that a record that somebody else publishes is held to them too.
 *
 * @param json - The parsed file, trusted in nothing.
 * @param file - Its name or address, for the problems.
 */
export function readDataset(json: unknown, file: string): Reading {
  const findings = new Findings();
  const read = bundle(json, '', findings);
  checkRules(read, findings);
  if (findings.problems.length > 0) {
    return {problems: findings.problems.map((problem) => ({file, ...problem}))};
  }
  return {dataset: deepFreeze(toDataset(read))};
}

function toDataset(read: Bundle): Dataset {
  const {title, version, updated, positions, countries, letters} = read;
  const {knownRounds, sources, areas, disclaimer} = read;
  return {
    title,
    version,
    updated,
    positions,
    countries,
    rounds: roundsOf(letters, positions),
    knownRounds: knownRounds.toSorted((a, b) => compareDates(a.id, b.id)),
    sources,
    areas,
    disclaimer,
  };
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
