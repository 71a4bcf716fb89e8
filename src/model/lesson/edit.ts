import {PAIR_VIEWS, type Lesson, type Step, type StepQuestion, type StepShow} from './lesson';
import type {LessonEditorMessages} from '../messages/lesson-editor';
import type {RoundId} from '../types';

/** Minutes of a new step. */
const MINUTES = 2;

/** Questions of a new quiz: about ten minutes. */
const QUIZ = 5;

/** What new parts of a lesson begin with. */
export type InitialTexts = LessonEditorMessages['initial'];

/** Changes to a part of a lesson: what is undefined is taken out, and so the default. */
export type Change<T> = {readonly [K in keyof T]?: T[K] | undefined};

/** A part of a lesson with changes. */
export function withChanges<T extends object>(part: T, change: Change<T>): T {
  const all = Object.entries({...part, ...change});
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as T;
}

/**
 * What is shown, with other rounds. What needs two rounds goes with the second one, and so does a
 * class: those of one round are others than those of a comparison.
 */
export function withRounds(show: StepShow, rounds: Change<Pick<StepShow, 'versus'>>): StepShow {
  const isComparison = rounds.versus !== undefined;
  const same = isComparison === (show.versus !== undefined);
  const view = !isComparison && PAIR_VIEWS.includes(show.view ?? 'map') ? undefined : show.view;
  return withChanges(show, {...rounds, view, filter: same ? show.filter : undefined});
}

/** A question or activity to begin with, on what the step shows if that can be guessed. */
export function newQuestion(
  kind: StepQuestion['kind'],
  {question, show}: Step,
  guessable: readonly RoundId[],
  initial: InitialTexts,
): StepQuestion {
  const text = question?.text ?? initial.questions[kind];
  if (kind === 'open') return {kind, text};
  if (kind === 'quiz') return {kind, text, seed: initial.seed, count: QUIZ};
  const round = guessable.find((id) => id === show.round) ?? guessable[0] ?? show.round;
  return {kind, text, round, guess: 'countries'};
}

/** Lesson without the empty lines between its notes, as they come about while writing. */
export function withoutEmptyNotes(lesson: Lesson): Lesson {
  const steps = lesson.steps.map((step) => ({
    ...step,
    notes: step.notes.filter((note) => note.trim()),
  }));
  return {...lesson, steps};
}

/** The lesson with one step put in the place of another. */
export function withStep(lesson: Lesson, index: number, step: Step): Lesson {
  return {...lesson, steps: lesson.steps.with(index, step)};
}

/** A lesson to begin with: one step, which shows a round. */
export function newLesson(round: RoundId, initial: InitialTexts): Lesson {
  return {...initial.lesson, steps: [newStep('step', {round}, initial)]};
}

/** The lesson with a new step behind one, which shows the same. */
export function addStep(lesson: Lesson, index: number, initial: InitialTexts): Lesson {
  const {show} = lesson.steps[index]!;
  return insert(lesson, index + 1, newStep(uniqueId(lesson, 'step'), show, initial));
}

/** The lesson with a step there twice; the second has an id of its own. */
export function duplicateStep(lesson: Lesson, index: number): Lesson {
  const step = lesson.steps[index]!;
  return insert(lesson, index + 1, {...step, id: uniqueId(lesson, step.id)});
}

/** The lesson with a step one place earlier or later; at the ends it stays as it is. */
export function moveStep(lesson: Lesson, index: number, by: 1 | -1): Lesson {
  const steps = [...lesson.steps];
  const [step] = steps.splice(index, 1);
  if (!step || index + by < 0 || index + by > steps.length) return lesson;
  steps.splice(index + by, 0, step);
  return {...lesson, steps};
}

/** The lesson without a step; the last one stays, since a lesson has at least one. */
export function removeStep(lesson: Lesson, index: number): Lesson {
  if (lesson.steps.length < 2) return lesson;
  return {...lesson, steps: lesson.steps.filter((_step, place) => place !== index)};
}

/** The lesson with a step that was removed at its place again. */
export function restoreStep(lesson: Lesson, index: number, step: Step): Lesson {
  return insert(lesson, Math.min(index, lesson.steps.length), {
    ...step,
    id: uniqueId(lesson, step.id),
  });
}

/** A step that still has to be written. */
function newStep(id: string, show: StepShow, {heading, text}: InitialTexts): Step {
  return {id, heading, text, show, notes: [], minutes: MINUTES};
}

function insert(lesson: Lesson, index: number, step: Step): Lesson {
  return {...lesson, steps: lesson.steps.toSpliced(index, 0, step)};
}

/** `qatar` if no step has it yet, else `qatar-2` and so on. */
function uniqueId({steps}: Lesson, wanted: string): string {
  const taken = new Set(steps.map(({id}) => id));
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.replace(/-\d+$/, '');
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
