import {expect, test} from 'vitest';
import {commandForKey, type Command, type Focus} from '../../../src/pages/present/keyboard';

/** What a clicker sends: forward, back, and a blank screen. */
const CLICKER: readonly (readonly [string, Command])[] = [
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['b', 'blank'],
  ['.', 'blank'],
];

test.each<Focus>(['slide', 'number'])(
  'with the focus on a %s all keys of a clicker work',
  (focus) => {
    expect(CLICKER.map(([key]) => commandForKey(key, focus, false))).toEqual(
      CLICKER.map(([, command]) => command),
    );
  },
);

test.each<Focus>(['line', 'map'])(
  'with the focus on a %s a clicker turns the slide, and letters stay',
  (focus) => {
    expect(CLICKER.map(([key]) => commandForKey(key, focus, false))).toEqual([
      'next',
      'previous',
      undefined,
      undefined,
    ]);
  },
);

test('a field of several lines keeps all keys', () => {
  expect(CLICKER.map(([key]) => commandForKey(key, 'field', false))).toEqual(
    CLICKER.map(() => undefined),
  );
});

test('digits, arrows and Escape stay with the number that is being typed', () => {
  const keys = ['1', 'ArrowLeft', 'Home', 'Escape'];
  expect(keys.map((key) => commandForKey(key, 'number', false))).toEqual(keys.map(() => undefined));
});
