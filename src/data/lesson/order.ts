import type {Lesson} from '../../model/lesson/lesson';
import {spoilersIn, type Spoiler} from '../../model/lesson/order';
import type {LessonDataset} from '../../model/lesson/step-acts';
import type {LessonMessages} from '../../model/messages/lessons';
import {wordProblems, type LessonProblem} from './problem-text';

/** Where each kind of place is in a step. */
const PATHS: Readonly<Record<Spoiler['place'], string>> = {
  show: 'show.round',
  heading: 'heading',
  text: 'text',
  question: 'question.text',
};

/** Returns each place of a lesson that tells what a later step asks, in words. */
export function orderProblems(
  lesson: Lesson,
  file: string,
  dataset: LessonDataset,
  messages: LessonMessages,
): readonly LessonProblem[] {
  const problems = spoilersIn(lesson, dataset).map(({step, place, asked}) => ({
    code: 'spoiler' as const,
    path: `steps[${step}].${PATHS[place]}`,
    value: place === 'show' ? lesson.steps[step]!.show.round : null,
    data: {asked: asked + 1, heading: lesson.steps[asked]!.heading},
  }));
  return wordProblems(problems, {file, json: lesson, dataset, messages});
}
