/** What the tests of the comparison share: the real record, its pairs, and the rule once more. */
import {readFileSync} from 'node:fs';
import {readDataset} from '../../src/data/validate';
import {allEnglish} from '../../src/model/messages-parts';
import {pairView, type PairView} from '../../src/model/pair';
import {Presentation, type RoundView} from '../../src/model/presentation';
import type {Dataset} from '../../src/model/types';
import evidence from '../evidence/letters.json';

export const record = datasetOf(JSON.parse(readFileSync('public/atlas.json', 'utf8')));

/** All that is shown of the real record. */
export const presentation = new Presentation(record, allEnglish);

export const codes = record.countries.map(({code}) => code);

/** The rounds of the evidence, oldest first. */
export const ROUNDS = [...new Set(evidence.statements.map(({date}) => date.slice(0, 7)))];

/** All ordered pairs of two different rounds. */
export const PAIRS = ROUNDS.flatMap((first) =>
  ROUNDS.filter((second) => second !== first).map((second) => [first, second] as const),
);

/** A checked dataset; a bad one is a fault of the test. */
export function datasetOf(value: unknown): Dataset {
  const {dataset, problems} = readDataset(value, 'record');
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

export function viewOf(id: string, shown = presentation): RoundView {
  const round = shown.dataset.rounds.find((candidate) => candidate.id === id);
  if (!round) throw new Error(`The record has no round ${id}`);
  return shown.viewOf(round);
}

export function pairOf(first: string, second: string, shown = presentation): PairView {
  return pairView(shown.dataset, viewOf(first, shown), viewOf(second, shown), allEnglish);
}

/** The states that the evidence names on one letter; undefined: no letter, or no whole list. */
export function listOf(round: string, position: string): ReadonlySet<string> | undefined {
  const found = statementOf(round, position);
  return found?.listStatus === 'complete' ? new Set(found.signatories) : undefined;
}

/** The states that the evidence names on one letter, however good its list is. */
export function namedOn(round: string, position: string): ReadonlySet<string> {
  return new Set(statementOf(round, position)?.signatories);
}

/** Names of a set that are not in another, in the order of their codes. */
export function without(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((code) => !other.has(code)).toSorted();
}

function statementOf(round: string, position: string) {
  return evidence.statements.find(
    (statement) => statement.date.startsWith(round) && statement.position === position,
  );
}
