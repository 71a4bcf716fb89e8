import {expect, test} from 'vitest';
import {GuessHistory, MAX_TEAMS} from '../../../src/model/quiz/guess-sheets';

test('the same guess again takes it back, another one replaces it', () => {
  const book = new GuessHistory();
  book.guess(0, 'FRA', 'condemn');
  book.guess(0, 'FRA', 'none');
  expect([...book.sheets[0]!.countries]).toEqual([['FRA', 'none']]);
  book.guess(0, 'FRA', 'none');
  expect(book.isEmpty).toBe(true);
});

test('every step can be undone, clearing too, and nothing before the first', () => {
  const book = new GuessHistory();
  book.guess(0, 'FRA', 'condemn');
  book.guessCount(0, 'support', 50);
  book.clear();
  expect(book.isEmpty).toBe(true);
  book.undo();
  expect(book.sheets[0]!.numbers.get('support')).toBe(50);
  book.undo();
  book.undo();
  expect(book.isEmpty).toBe(true);
  expect(book.canUndo).toBe(false);
  book.undo();
  expect(book.sheets).toHaveLength(1);
});

test('to clear what is empty, or to write the same number, is no step', () => {
  const book = new GuessHistory();
  book.clear();
  book.guessCount(0, 'support', undefined);
  expect(book.canUndo).toBe(false);
  book.guessCount(0, 'support', 3);
  book.guessCount(0, 'support', 3);
  book.undo();
  expect(book.canUndo).toBe(false);
});

test('teams have sheets of their own; those that go take theirs along', () => {
  const book = new GuessHistory();
  book.setTeams(3);
  book.guess(2, 'CUB', 'support');
  book.guess(0, 'FRA', 'condemn');
  book.setTeams(2);
  expect(book.canUndo).toBe(false);
  expect(book.sheets.map(({countries}) => countries.size)).toEqual([1, 0]);
  book.guess(2, 'CUB', 'support');
  expect(book.canUndo).toBe(false);
  book.setTeams(9);
  expect(book.sheets).toHaveLength(MAX_TEAMS);
});

test('a new game keeps the teams and nothing else', () => {
  const book = new GuessHistory();
  book.setTeams(2);
  book.guess(1, 'CUB', 'support');
  book.restart();
  expect(book.sheets).toHaveLength(2);
  expect(book.isEmpty).toBe(true);
  expect(book.canUndo).toBe(false);
});

test('a number is one step back, however many digits were typed', () => {
  const history = new GuessHistory();
  for (const number of [3, 30]) history.guessCount(0, 'support', number);
  for (const number of [2, 22]) history.guessCount(0, 'condemn', number);
  history.undo();
  expect([...history.sheets[0]!.numbers]).toEqual([['support', 30]]);
  history.undo();
  expect(history.isEmpty).toBe(true);
});
