import {describe, expect, test} from 'vitest';
import {
  labelledStops,
  nearestStop,
  snapToStop,
  stopForKey,
  type Stop,
} from '../../../src/model/view/slider-stops';

/** July and October 2019, October 2020, March 2021: months since the first. */
const FOUR = [0, 3, 15, 20].map(stopAt);

const ARCHIVE = Array.from({length: 4000}, (_, index) => stopAt(index));

/** Room of a label, in the unit of the width. */
const GAP = 38;

describe('a place on the track', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [8, 1],
    [10, 2],
    [17, 2],
    [18, 3],
    [20, 3],
    [-5, 0],
    [99, 3],
  ])('%i months lie nearest to stop %i', (at, stop) => {
    expect(nearestStop(FOUR, at)).toBe(stop);
  });

  test('half-way between two stops the earlier one holds', () => {
    expect(nearestStop(FOUR, 9)).toBe(1);
  });
});

describe('a finger', () => {
  test('goes to the nearest stop from wherever it was, and may stay', () => {
    for (const from of FOUR.keys()) {
      expect([1, 4, 14, 19].map((at) => snapToStop(FOUR, from, at, true))).toEqual([0, 1, 2, 3]);
    }
  });
});

describe('a step by a screen reader or a switch', () => {
  test('of one month means the next stop, both ways', () => {
    const forth = FOUR.map(({at}, from) => snapToStop(FOUR, from, at + 1, false));
    const back = FOUR.map(({at}, from) => snapToStop(FOUR, from, at - 1, false));
    expect(forth).toEqual([1, 2, 3, 3]);
    expect(back).toEqual([0, 0, 1, 2]);
  });

  test('of a tenth of the track reaches each stop in turn', () => {
    const walk = [0];
    for (let turn = 0; turn < 4; turn += 1) {
      const from = walk.at(-1)!;
      walk.push(snapToStop(FOUR, from, Math.min(20, FOUR[from]!.at + 2), false));
    }
    expect(walk).toEqual([0, 1, 2, 3, 3]);
  });

  test('to a far place means the stop there', () => {
    expect(snapToStop(FOUR, 0, 20, false)).toBe(3);
    expect(snapToStop(FOUR, 3, 0, false)).toBe(0);
  });

  test('to the place where it is changes nothing', () => {
    expect(FOUR.map(({at}, from) => snapToStop(FOUR, from, at, false))).toEqual([0, 1, 2, 3]);
  });
});

describe('keys', () => {
  test.each([
    ['ArrowRight', 2],
    ['ArrowUp', 2],
    ['PageUp', 2],
    ['ArrowLeft', 0],
    ['ArrowDown', 0],
    ['PageDown', 0],
    ['Home', 0],
    ['End', 3],
  ])('%s leads from the second of four to %i', (key, to) => {
    expect(stopForKey(key, 1, 4, false)).toBe(to);
  });

  test('right to left swaps left and right, and nothing else', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageUp', 'Home', 'End'];
    expect(keys.map((key) => stopForKey(key, 1, 4, true))).toEqual([0, 2, 2, 0, 2, 0, 3]);
  });

  test('the ends hold', () => {
    expect(stopForKey('ArrowLeft', 0, 4, false)).toBe(0);
    expect(stopForKey('PageDown', 0, 4, false)).toBe(0);
    expect(stopForKey('ArrowRight', 3, 4, false)).toBe(3);
    expect(stopForKey('ArrowLeft', 3, 4, true)).toBe(3);
    expect(stopForKey('ArrowRight', 0, 1, false)).toBe(0);
  });

  test('a page of a long series is a tenth of it', () => {
    expect(stopForKey('PageUp', 1000, 4000, false)).toBe(1400);
    expect(stopForKey('PageDown', 1000, 4000, false)).toBe(600);
  });

  test.each(['a', 'Tab', 'Enter', ' '])('%j is no key of the slider', (key) => {
    expect(stopForKey(key, 1, 4, false)).toBeUndefined();
  });
});

describe('labels', () => {
  const widths = Array.from({length: 260}, (_, index) => 20 + index * 7);

  test('never touch, at any width and round; the current one is always there', () => {
    for (const width of widths) {
      for (const current of FOUR.keys()) expectLabels(FOUR, current, width);
    }
  });

  test('never touch in an archive of 4,000 rounds', () => {
    for (const width of [40, 200, 360, 1280, 3840]) {
      for (const current of [0, 1, 2, 1999, 2000, 3998, 3999]) {
        expectLabels(ARCHIVE, current, width);
      }
    }
  });

  test('of the four rounds all have room at 300 pixels, and not at 200', () => {
    expect([...labelledStops(FOUR, 2, 300, GAP)].toSorted()).toEqual([0, 1, 2, 3]);
    expect(labelledStops(FOUR, 2, 200, GAP).size).toBe(3);
  });

  test('of the ends come before those between', () => {
    const labels = labelledStops(ARCHIVE, 2000, 4 * GAP, GAP);
    expect(labels).toContain(0);
    expect(labels).toContain(3999);
  });

  test('where nothing else has room only the current one is left', () => {
    expect([...labelledStops(FOUR, 1, 10, GAP)]).toEqual([1]);
  });

  test('a lone round has its label; no rounds have none', () => {
    expect([...labelledStops([stopAt(0)], 0, 300, GAP)]).toEqual([0]);
    expect([...labelledStops([], 0, 300, GAP)]).toEqual([]);
  });
});

/** The current one is labelled, no two touch, and no other would have found room. */
function expectLabels(stops: readonly Stop[], current: number, width: number) {
  const labels = labelledStops(stops, current, width, GAP);
  const scale = width / stops.at(-1)!.at;
  const places = [...labels].map((index) => stops[index]!.at * scale).toSorted((a, b) => a - b);
  const gaps = places.slice(1).map((place, i) => place - places[i]!);
  const what = `${stops.length} stops, ${current} at ${width}`;
  expect(labels, what).toContain(current);
  expect(Math.min(Infinity, ...gaps), what).toBeGreaterThanOrEqual(GAP - 1e-6);
  const left = stops.filter(({at}) => places.every((place) => Math.abs(place - at * scale) > GAP));
  expect(left, what).toEqual([]);
}

function stopAt(at: number): Stop {
  return {id: `stop-${at}`, at, label: `Month ${at}`, short: ['Mon', String(at)], counts: []};
}
