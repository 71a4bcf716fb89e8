/** The acts that stand beside the map at a step. */
import {filterActs, type ActFilter} from '../acts/filter';
import type {ActIndex, IndexedAct} from '../acts/index-acts';
import type {Dataset, RoundId} from '../types';
import {withChanges} from './edit';
import type {StepActs, StepShow} from './lesson';

/** The dataset that lessons are about, with the acts beside its letters. */
export interface LessonDataset extends Dataset {
  readonly acts: ActIndex;
}

/** What a step shows of the acts: none, one by its id, or those of a filter. */
export type ActsMode = 'none' | 'one' | 'several';

/** Returns what a step shows of the acts. */
export function actsModeOf({act, acts}: Pick<StepShow, 'act' | 'acts'>): ActsMode {
  if (act !== undefined) return 'one';
  return acts === undefined ? 'none' : 'several';
}

/** Returns the acts of a step, in order of time. */
export function actsOfStep(
  {act, acts}: Pick<StepShow, 'act' | 'acts'>,
  index: ActIndex,
): readonly IndexedAct[] {
  if (act !== undefined) return [index.byId.get(act) ?? []].flat();
  return acts === undefined ? [] : filterActs(index, filterOfStep(acts));
}

/** Returns what a step asks for as the filter of a list of acts. */
export function filterOfStep({from, to, kind, direction, country}: StepActs): ActFilter {
  return {
    ...(from && {from}),
    ...(to && {to}),
    ...(kind && {kind: [kind]}),
    ...(direction && {direction: [direction]}),
    ...(country && {country: [country]}),
  };
}

/** Returns what is shown with another choice of acts, which begins with those of the round. */
export function withActsMode(show: StepShow, mode: ActsMode, {acts}: ActIndex): StepShow {
  if (mode === actsModeOf(show)) return show;
  const first = acts.find(({act}) => act.date >= show.round) ?? acts[0];
  return withChanges(show, {
    act: mode === 'one' ? first?.act.id : undefined,
    acts: mode === 'several' ? yearOf(show.round) : undefined,
  });
}

function yearOf(round: RoundId): StepActs {
  const year = round.slice(0, 4);
  return {from: year, to: year};
}
