/** What the tests of the quiz share: all that can be asked, and many quizzes. */
import {englishLesson} from '../../src/model/messages-lesson';
import {makeQuiz, questionOn, subjectsOf} from '../../src/model/quiz';
import {randomFrom} from '../../src/model/random';
import {record} from './lesson-sample';

export const SEEDS = Array.from({length: 500}, (_, index) => `class ${index}`);

/** Every question that can be asked of the record. */
export const all = subjectsOf(record).map((subject) =>
  questionOn(subject, {dataset: record, messages: englishLesson, random: randomFrom('all')}),
);
export const quizzes = SEEDS.map((seed) => makeQuiz(record, seed, 10, englishLesson));
