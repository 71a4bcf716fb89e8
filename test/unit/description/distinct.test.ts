/** Categories that can be told apart by eyes that see no colours, or fewer of them. */
import {describe, expect, test} from 'vitest';
import {dotOf} from '../../../src/model/description/dots';
import {fillOf, stippledPositions} from '../../../src/model/description/look';
import {stippledFill, stippledMark} from '../../../src/model/description/stipple';
import {coloursOf} from '../../../src/model/stances/colours';
import type {Stance} from '../../../src/model/types';
import {distance, VISIONS} from '../../support/colour-vision';
import {builtData} from '../../support/fixtures/built-data';

const {positions} = builtData.dataset;
const COLOURS = coloursOf(positions);
const THEMES = ['light', 'dark'] as const;
const STANCES: readonly Stance[] = [...positions.map(({id}) => id), 'none', 'withdrawn', 'unknown'];

/** ΔE of two patches that nobody takes for each other: ten times a just noticeable difference. */
const CLEAR = 23;

const pairs = STANCES.flatMap((one, i) =>
  STANCES.slice(i + 1).map((other) => [one, other] as const),
);

describe.each(THEMES)('in the %s theme', (theme) => {
  const at = THEMES.indexOf(theme);
  const colour = (stance: Stance) => COLOURS.get(stance)![at]!;

  describe.each(VISIONS)('for eyes that see %s', (vision) => {
    const isClear = (one: Stance, other: Stance) =>
      distance(colour(one), colour(other), vision) >= CLEAR;

    test.each(pairs)('countries of %s and %s differ on the map', (one, other) => {
      const [a, b] = [one, other].map((stance) => fillOf({kind: 'state', stance}));
      const isPatterned = JSON.stringify([a, b]).includes('pattern');
      expect(isPatterned ? a : isClear(one, other)).not.toEqual(isPatterned ? b : false);
    });

    test.each(pairs)('dots of %s and %s differ', (one, other) => {
      const [a, b] = [one, other].map((stance) => {
        const {shape, ring, colour: fill} = dotOf({stance}, positions);
        return {shape, ring, isEmpty: fill === 'paper'};
      });
      expect(JSON.stringify(a) !== JSON.stringify(b) || isClear(one, other)).toBe(true);
    });
  });

  test('the two positions are clear of each other for all eyes', () => {
    const [one, other] = positions.map(({id}) => colour(id));
    for (const vision of VISIONS)
      expect(distance(one!, other!, vision), vision).toBeGreaterThan(CLEAR);
  });
});

test('marks and print tell positions apart without any shade', () => {
  const stippled = stippledPositions(positions);
  const fills = positions.map(({id}) =>
    JSON.stringify(stippledFill({kind: 'state', stance: id}, stippled)),
  );
  expect(fills.filter((fill) => fill.includes('pattern'))).toHaveLength(1);
  expect(positions.map(({id}) => stippledMark(id, stippled))).toEqual([undefined, 'dots']);
});
