/** Which acts a reader looks at, and what can be chosen among them. */
import type {IndexedAct} from '../../model/acts/index-acts';
import {railOf, type Rail} from '../../model/acts/rail';
import type {ActRecord} from '../../model/acts/types';
import type {Stop} from '../../model/view/slider-stops';

/** Acts by their ids, or the whole list, open where it was asked for. */
export type ActShown = readonly string[] | ActPeriod;

/** Before the first round, from the first to the last, after it. */
export type ActPeriod = 'before' | 'within' | 'after';

/** A kind of act, and how many acts of it there are. */
export interface KindChoice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Returns the acts of one kind, or all. */
export function actsOfKind(acts: readonly IndexedAct[], kind: string | null) {
  return kind === null ? acts : acts.filter(({act}) => act.kind === kind);
}

/** Returns the kinds that occur, in the order of the record. */
export function kindChoices(
  {kinds}: ActRecord,
  acts: readonly IndexedAct[],
): readonly KindChoice[] {
  return kinds
    .map(({id, plural}) => ({id, label: plural, count: actsOfKind(acts, id).length}))
    .filter(({count}) => count > 0);
}

/** Returns the acts of each period. */
export function actsByPeriod(
  acts: readonly IndexedAct[],
  stops: readonly Stop[],
): Readonly<Record<ActPeriod, readonly IndexedAct[]>> {
  const {before, marks, after}: Rail = railOf(acts, stops, 0);
  return {before, within: marks.flatMap((mark) => mark.acts), after};
}
