import {expect, test} from 'vitest';
import {compareQuizScores, QuizSession} from '../../../src/model/quiz/session';
import type {QuizQuestion} from '../../../src/model/quiz/types';
import {quizQuery, readQuizUrl} from '../../../src/model/quiz/url';
import {quizzes} from '../../support/fixtures/quiz-sample';

const questions = quizzes[0]!;

/** An answer that is right, and one that no question knows. */
const rightTo = ({answers}: QuizQuestion) => [...answers][0]!;
const WRONG = 'nothing of the kind';

test('the first answer counts, and later ones change nothing', () => {
  const run = new QuizSession(questions);
  expect(run.answer(rightTo(questions[0]!))).toMatchObject({mark: 'hit'});
  expect(run.answer(WRONG)).toBeUndefined();
  expect(run.given).toMatchObject({mark: 'hit'});
  expect(run.score()).toEqual({right: 1, counted: 1});
});

test('going on without an answer shows it first, and counts as neither', () => {
  const run = new QuizSession(questions);
  expect(run.next()).toBe(true);
  expect([run.index, run.given]).toEqual([0, {mark: 'skipped'}]);
  expect(run.next()).toBe(true);
  expect([run.index, run.given]).toEqual([1, undefined]);
  expect(run.score()).toEqual({right: 0, counted: 0});
});

test('ends after the last question, and goes back with the answers kept', () => {
  const run = new QuizSession(questions.slice(0, 2));
  run.answer(WRONG);
  run.next();
  run.answer(WRONG);
  run.next();
  expect([run.question, run.next(), run.index]).toEqual([undefined, false, 2]);
  expect([run.back(), run.given?.answer]).toEqual([true, WRONG]);
  expect([run.back(), run.back(), run.index]).toEqual([true, false, 0]);
});

test('teams take turns, and cannot change once a question is answered', () => {
  const run = new QuizSession(questions.slice(0, 3));
  run.setTeams(2);
  for (const question of run.questions) {
    run.answer(rightTo(question));
    run.next();
  }
  expect([run.score(0).right, run.score(1).right]).toEqual([2, 1]);
  run.setTeams(4);
  expect(run.teams).toBe(2);
});

test('a state that the record does not settle is not counted', () => {
  const open = quizzes.flat().find(({uncounted}) => uncounted.size > 0)!;
  const run = new QuizSession([open]);
  expect(run.answer([...open.uncounted][0]!)?.mark).toBe('uncounted');
  expect(run.score()).toEqual({right: 0, counted: 0});
});

test('the larger share of right answers is better, and none at all the least', () => {
  const scores = [
    {right: 0, counted: 0},
    {right: 2, counted: 3},
    {right: 1, counted: 1},
    {right: 0, counted: 2},
  ];
  expect(scores.toSorted(compareQuizScores).map(({counted}) => counted)).toEqual([1, 3, 2, 0]);
});

test.each([
  ['', {count: 10}],
  ['?seed=class-7b&count=5', {seed: 'class-7b', count: 5}],
  ['?seed=%20%20&count=0', {count: 10}],
  ['?count=21', {count: 10}],
  ['?count=2.5', {count: 10}],
  ['?guess=countries&round=2021-03', {guess: 'countries', round: '2021-03', count: 10}],
  ['?guess=anything', {count: 10}],
])('the address %j is read as %j', (search, expected) => {
  expect(readQuizUrl(search)).toEqual(expected);
});

test('an address asks for what it was written for, in any letters', () => {
  const seed = 'Öffentlich 8 & 9';
  expect(readQuizUrl(quizQuery(seed, 7))).toEqual({seed, count: 7});
  expect(readQuizUrl(`?seed=${'a'.repeat(99)}`).seed).toHaveLength(60);
});
