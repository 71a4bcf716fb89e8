import {expect, test} from 'vitest';
import {roundTo, roundTo3} from '../../../src/model/round';

test.each([
  [1.25, 1, 1.3],
  [-1.24, 1, -1.2],
  [1234.5678, 2, 1234.57],
  [0.00049, 3, 0],
  [7, 4, 7],
])('%d to %d digits is %d', (value, digits, rounded) => {
  expect(roundTo(value, digits)).toBe(rounded);
});

test('a length of the map has three', () => {
  expect(roundTo3(2 / 3)).toBe(0.667);
});
