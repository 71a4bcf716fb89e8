import type {Lesson, Step} from './lesson';

/** The lesson with one step put in the place of another. */
export function withStep(lesson: Lesson, index: number, step: Step): Lesson {
  return {...lesson, steps: lesson.steps.with(index, step)};
}

/** The lesson with a new step behind one, which shows the same. */
export function addStep(lesson: Lesson, index: number, heading: string, text: string): Lesson {
  const before = lesson.steps[index]!;
  const id = freeId(lesson, 'step');
  return insert(lesson, index + 1, {id, heading, text, show: before.show, notes: [], minutes: 2});
}

/** The lesson with a step there twice; the second has an id of its own. */
export function duplicateStep(lesson: Lesson, index: number): Lesson {
  const step = lesson.steps[index]!;
  return insert(lesson, index + 1, {...step, id: freeId(lesson, step.id)});
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

function insert(lesson: Lesson, index: number, step: Step): Lesson {
  return {...lesson, steps: lesson.steps.toSpliced(index, 0, step)};
}

/** `qatar` if no step has it yet, else `qatar-2` and so on. */
function freeId({steps}: Lesson, wanted: string): string {
  const taken = new Set(steps.map(({id}) => id));
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.replace(/-\d+$/, '');
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
