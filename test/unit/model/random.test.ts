import {expect, test} from 'vitest';
import {seededRandom, shuffled} from '../../../src/model/random';

test('the numbers of a text are these, on every machine', () => {
  const random = seededRandom('who-signed-what');
  expect(Array.from({length: 8}, () => random(1000))).toMatchInlineSnapshot(`
    [
      6,
      594,
      250,
      843,
      349,
      791,
      576,
      778,
    ]
  `);
});

test('space around the text and the way an accent is written make no difference', () => {
  expect(seededRandom(' é ')(1e6)).toBe(seededRandom('e\u0301')(1e6));
});

test('every number below the limit comes, and none else', () => {
  const random = seededRandom('seven');
  const counts = new Map<number, number>();
  for (let turn = 0; turn < 7000; turn += 1) {
    const number = random(7);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  // Each near a thousand: five standard deviations are 146.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(146);
});

test('an order of chance has every item once and leaves the list alone', () => {
  const items = [1, 2, 3, 4, 5];
  const order = shuffled(items, seededRandom('order'));
  expect(order.toSorted()).toEqual(items);
  expect(items).toEqual([1, 2, 3, 4, 5]);
  const orders = Array.from({length: 50}, (_, seed) => shuffled(items, seededRandom(`${seed}`)));
  expect(new Set(orders.map(String)).size).toBeGreaterThan(30);
});
