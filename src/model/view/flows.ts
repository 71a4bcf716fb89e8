import {matrixOf} from '../comparison/matrix';
import type {RoundView} from './view-model';
import {shiftsBetween} from '../comparison/shifts';
import {countStances} from '../stances/stances';
import type {CountryCode, PositionId, Stance} from '../types';

/** The states of one stance in one round. */
export interface FlowNode {
  readonly key: string;
  /** Place of the round in the row of rounds, from 0. */
  readonly column: number;
  readonly stance: Stance;
  readonly count: number;
}

/** The states that went from one stance to another between two neighbouring rounds. */
export interface Flow {
  readonly key: string;
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly countries: readonly CountryCode[];
  /** False where no state of it can be compared: it is not known what became of them. */
  readonly isComparable: boolean;
}

/** All rounds in a row; every state stands in one node of each round. */
export interface Flows {
  /** By round, then in the order of the classes: the same record gives the same order. */
  readonly nodes: readonly FlowNode[];
  /** By round, then by the class they leave, then by the class they reach. */
  readonly flows: readonly Flow[];
}

/** The way of all states through the rounds, oldest first. */
export function flowsOf(
  rounds: readonly RoundView[],
  positions: readonly PositionId[],
  order: readonly Stance[],
): Flows {
  const columns = rounds.map(({stances, round}, column) => {
    const counts = countStances(stances);
    return order
      .filter((stance) => counts.has(stance))
      .map((stance) => nodeOf(round.id, column, stance, counts.get(stance)!));
  });
  const flows = rounds
    .slice(1)
    .flatMap((second, index) =>
      flowsBetween(rounds[index]!, second, columns[index]!, columns[index + 1]!, positions, order),
    );
  return {nodes: columns.flat(), flows};
}

function nodeOf(round: string, column: number, stance: Stance, count: number): FlowNode {
  return {key: `${round} ${stance}`, column, stance, count};
}

function flowsBetween(
  first: RoundView,
  second: RoundView,
  sources: readonly FlowNode[],
  targets: readonly FlowNode[],
  positions: readonly PositionId[],
  order: readonly Stance[],
): readonly Flow[] {
  const all = [...first.stances.keys()].map((code) => ({code}));
  const shifts = shiftsBetween(all, positions, first.round, second.round);
  const {cells} = matrixOf(first.stances, second.stances, order);
  return sources.flatMap((from, row) =>
    targets.flatMap((to, column) => {
      const countries = cells[row]?.[column] ?? [];
      if (!countries.length) return [];
      const isComparable = countries.some((code) => shifts.get(code) !== 'incomparable');
      return [{key: `${from.key} > ${to.key}`, from, to, countries, isComparable}];
    }),
  );
}
