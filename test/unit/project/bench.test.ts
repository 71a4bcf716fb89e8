import {describe, expect, test} from 'vitest';
import type {Results} from '../../../bench/measure';
import {median, ratios, rotated, spread} from '../../../bench/numbers';
import {report} from '../../../bench/report';

describe('numbers', () => {
  test('the median is the middle one, or lies between the two middle ones', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 2, 4, 8])).toBe(6);
    expect(median([7])).toBe(7);
    expect(() => median([])).toThrow('Nothing was measured');
  });

  test('the middle 50 % lies between a quarter and three quarters', () => {
    expect(spread([5, 1, 4, 2, 3])).toEqual({median: 3, low: 2, high: 4});
  });

  test('ratios are taken turn by turn, so that a slow turn changes nothing', () => {
    expect(ratios([10, 200, 30], [20, 400, 60])).toEqual({median: 0.5, low: 0.5, high: 0.5});
    expect(() => ratios([1, 2], [1])).toThrow('2 values have 1 references');
  });

  test('each turn begins with another page and leaves none out', () => {
    expect(rotated(['a', 'b', 'c'], 1)).toEqual(['b', 'c', 'a']);
    expect(rotated(['a', 'b', 'c'], 5)).toEqual(['c', 'a', 'b']);
  });
});

const page = (load: number) => ({
  load: [load, load * 2],
  live: [load * 2, load * 4],
  slow: [load * 10, load * 20],
  slowLive: [load * 11, load * 22],
  round: [4, 4],
  lone: [8, 8],
  heap: [1024, 2048],
  bytes: [40_000, 40_000],
  requests: [4, 4],
});

describe('the report', () => {
  const results: Results = {
    article: page(50),
    articleSlider: page(45),
    articleMany: page(20),
    frame: page(23),
    own: page(30),
    handWritten: page(100),
    handWrittenMany: page(100),
    handWrittenPasted: {...page(100), heap: [11_000, 12_000]},
    plain: {...page(10), heap: [24, 48]},
    svg: page(20),
    svgFrame: page(20),
  };
  const about = {
    turns: 2,
    frame: 'embed.html',
    browser: '140.0',
    versions: {'d3-geo': '3.1.1'},
    date: new Date('2026-11-24T12:00:00Z'),
    busy: 1.4,
    processors: 2,
  };
  const text = report(results, about);

  test('sets each ratio beside its goal and says which are missed', () => {
    expect(text).toContain(
      '| first map in an article | article with our script | hand-written page | **0.50 ×** | 0.50 × to 0.50 × | at most 0.75 × | met |',
    );
    expect(text).toContain('| **1.50 ×** | 1.50 × to 1.50 × | at most 1.15 × | missed |');
    expect(text).toContain(
      '**2 of 7 goals are missed**: first map, iframe page alone; memory of one map.',
    );
  });

  test('leaves out of the heap of maps what a page without one has too', () => {
    // (1024 - 24) / (11000 - 24) and (2048 - 48) / (12000 - 48)
    expect(text).toMatch(/memory of 10 maps .* \*\*0\.13 ×\*\* \| 0\.11 × to 0\.15 ×/);
  });

  test('tells of the run, and shows the medians', () => {
    expect(text).toContain('on 2026-11-24, 2 passes, headless Chromium 140.0; d3-geo 3.1.1.');
    expect(text).toContain(
      '| hand-written page | 40,000 | 4 | 150 (125 to 175) | 300 | 1,500 | 1,650 | 4.0 | 2 |',
    );
  });

  test('fails if a page was not measured, rather than leaving it out', () => {
    expect(() => report({...results, svg: {}}, about)).toThrow('svg has no load');
  });
});
