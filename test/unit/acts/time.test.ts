import {expect, test} from 'vitest';
import {compareActs, isNotAfter, monthsSince, monthsUntil} from '../../../src/model/acts/time';

test.each([
  ['2019-07', '2019-07-01', 0],
  ['2019-07', '2021-03-12', 20 + 11 / 31],
  ['2019-07', '2020-02-29', 7 + 28 / 29],
  ['2019-07', '2021-02-15', 19 + 14 / 28],
  ['2019-07', '2019-06', -1],
  ['2019-07', '2021', 18],
])('from %s to %s it is %d months', (first, date, months) => {
  expect(monthsSince(first, date)).toBeCloseTo(months, 10);
});

test('a month ends where the next begins, a year likewise, and a day where it is', () => {
  expect(monthsUntil('2021-01', '2021-03')).toBe(monthsSince('2021-01', '2021-04'));
  expect(monthsUntil('2021-01', '2021')).toBe(monthsSince('2021-01', '2022'));
  expect(monthsUntil('2021-01', '2021-01-01')).toBe(0);
});

test.each([
  ['2021-03', '2021-03-15', true],
  ['2021-03-15', '2021', true],
  ['2021-03-15', '2021-03-14', false],
  ['2022', '2021-12-31', false],
])('%s is not after %s: %s', (date, limit, expected) => {
  expect(isNotAfter(date, limit)).toBe(expected);
});

test('acts of one day are in the order of their ids', () => {
  const acts = ['b', 'a', 'c'].map((id) => ({id, date: '2021-03-15'}));
  expect(acts.toSorted(compareActs).map(({id}) => id)).toEqual(['a', 'b', 'c']);
});
