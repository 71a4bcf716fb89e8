import {expect, test} from 'vitest';
import {GuessHistory} from '../../../src/model/quiz/guess-sheets';
import {
  readSavedGuesses,
  readSavedQuiz,
  writeSavedGuesses,
  writeSavedQuiz,
  type SavedGuesses,
} from '../../../src/model/quiz/saved-play';
import {QuizSession} from '../../../src/model/quiz/session';
import {dataset} from '../../support/fixtures/lesson-sample';
import {quizzes} from '../../support/fixtures/quiz-sample';

const history = new GuessHistory();
history.setTeams(2);
history.guess(0, 'FRA', 'condemn');
history.guess(1, 'CUB', 'none');
history.guessCount(1, 'support', 50);
const game: SavedGuesses = {
  round: '2019-10',
  kind: 'countries',
  isRevealed: true,
  team: 1,
  names: ['Owls'],
  sheets: history.sheets,
};

test('a game that was kept as JSON is the same game', () => {
  const kept: unknown = JSON.parse(JSON.stringify(writeSavedGuesses(game)));
  expect(readSavedGuesses(kept, dataset)).toEqual(game);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a list', []],
  ['an unknown round', {...written(), round: '1999-01'}],
  ['an unknown kind', {...written(), kind: 'all'}],
  ['a team that is not there', {...written(), team: 2}],
  ['five teams', {...written(), sheets: [1, 2, 3, 4, 5].map(() => ({countries: [], numbers: []}))}],
  ['an unknown country', {...written(), sheets: [{countries: [['XXX', 'none']], numbers: []}]}],
  ['an unknown guess', {...written(), sheets: [{countries: [['FRA', 'maybe']], numbers: []}]}],
  ['a number too large', {...written(), sheets: [{countries: [], numbers: [['support', 999]]}]}],
  ['a name that is none', {...written(), names: [7]}],
])('a kept game with %s is none', (_, json) => {
  expect(readSavedGuesses(json, dataset)).toBeUndefined();
});

test('a quiz that was kept goes on with its teams, its question and its answers, judged anew', () => {
  const questions = quizzes[0]!;
  const run = new QuizSession(questions);
  run.setTeams(2);
  run.answer([...questions[0]!.answers][0]!);
  run.next();
  run.next();
  const kept: unknown = JSON.parse(JSON.stringify(writeSavedQuiz({seed: 'a', ...run.saved})));
  const again = new QuizSession(questions);
  again.resume(readSavedQuiz(kept)!);
  expect([again.teams, again.index]).toEqual([2, 1]);
  expect(again.givenTo(0)).toEqual(run.givenTo(0));
  expect(again.givenTo(1)).toEqual({mark: 'skipped'});
  expect(again.score(0)).toEqual({right: 1, counted: 1});
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['no seed', {teams: 1, index: 0, answers: []}],
  ['no team', {seed: 'a', teams: 0, index: 0, answers: []}],
  ['a place that is none', {seed: 'a', teams: 1, index: -1, answers: []}],
  ['an answer that is none', {seed: 'a', teams: 1, index: 0, answers: [[0, 7]]}],
])('a kept quiz with %s is none', (_, json) => {
  expect(readSavedQuiz(json)).toBeUndefined();
});

function written(): object {
  return writeSavedGuesses(game) as object;
}
