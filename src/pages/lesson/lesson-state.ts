import {stepsOf, type Lesson, type LessonVersion, type Step} from '../../model/lesson/lesson';
import {fillStep} from '../../model/lesson/placeholders';
import type {Dataset} from '../../model/types';

/** What the windows of one lesson agree on. */
export interface LessonState {
  readonly lesson: Lesson;
  /** Key under which a window keeps the lesson; absent: one of the site's. */
  readonly localKey?: string;
  readonly version: LessonVersion;
  /** The step on show, from 0. */
  readonly index: number;
  readonly isBlank: boolean;
  /** When the clock was started, in milliseconds since 1970. */
  readonly startedAt?: number | undefined;
}

/** The steps that are gone through. */
export function shownSteps({lesson, version: length}: LessonState): readonly Step[] {
  return stepsOf(lesson, length);
}

/** The step on show. */
export function stepOf(showing: LessonState): Step {
  return shownSteps(showing)[showing.index]!;
}

/** The steps that are gone through, as the class reads them: with their numbers. */
export function filledSteps(showing: LessonState, dataset: Dataset): readonly Step[] {
  return shownSteps(showing).map((step) => fillStep(step, dataset));
}

/** The step on show, as the class reads it. */
export function filledStep(showing: LessonState, dataset: Dataset): Step {
  return fillStep(stepOf(showing), dataset);
}

/** The same lesson at another step; past the ends it is the first or the last. */
export function withStep(showing: LessonState, index: number): LessonState {
  const last = shownSteps(showing).length - 1;
  return {...showing, index: Math.max(0, Math.min(last, index)), isBlank: false};
}

/** What guesses and answers of a lesson are kept under; a lesson of one’s own is not one of the site. */
export function playOwner({lesson, localKey}: LessonState): string {
  return localKey === undefined ? lesson.id : `own:${lesson.id}`;
}
