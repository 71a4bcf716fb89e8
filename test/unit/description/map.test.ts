import {describe, expect, test} from 'vitest';
import {dotOf} from '../../../src/model/description/dots';
import {fillOf, swatchMark, type MapShape} from '../../../src/model/description/look';
import {STEADY_SHADE, TERRITORY_SHADE} from '../../../src/model/description/rules';
import {describeMap} from '../../../src/model/description/map';
import type {MapView} from '../../../src/model/description/view';

const COUNTRIES: readonly MapShape[] = ['AAA', 'BBB', 'CCC'].map((key) => ({kind: 'state', key}));

const AREAS: readonly MapShape[] = [
  {kind: 'territory', key: 'Isle', of: 'AAA'},
  {kind: 'outside', key: 'Ice'},
  {kind: 'disputed', key: 'Hill', of: 'BBB', mark: 'hatched'},
  {kind: 'disputed', key: 'Rock', of: 'BBB', mark: 'dashed'},
  {kind: 'disputed', key: 'Reef', of: null, mark: 'hatched'},
];

const WORLD = {countries: COUNTRIES, areas: AREAS};

const ROUND: MapView = {
  stances: new Map([
    ['AAA', 'yes'],
    ['BBB', 'none'],
    ['CCC', 'withdrawn'],
  ]),
  individualSpeakers: new Map([['BBB', 'no']]),
};

const CHANGE: MapView = {
  ...ROUND,
  shifts: new Map([
    ['AAA', 'joined-yes'],
    ['BBB', 'steady'],
    ['CCC', 'withdrawn'],
  ]),
};

describe('the description of a map', () => {
  test('has every country and every area, in their order', () => {
    const {countries, areas} = describeMap(WORLD, ROUND);
    expect(countries.map(({shape}) => shape)).toEqual(COUNTRIES);
    expect(areas.map(({shape}) => shape)).toEqual(AREAS);
  });

  test('gives each country its own stance', () => {
    expect(describeMap(WORLD, ROUND).countries.map(({stance}) => stance)).toEqual([
      'yes',
      'none',
      'withdrawn',
    ]);
  });

  test('gives a territory the stance of its country, whatever the borders', () => {
    for (const isNeutral of [false, true])
      expect(describeMap(WORLD, ROUND, isNeutral).areas[0]).toMatchObject({
        owner: 'AAA',
        stance: 'yes',
      });
  });

  test('gives disputed areas a country’s stance, and stripes if they are marked so', () => {
    const [, ice, ...disputed] = describeMap(WORLD, ROUND).areas;
    expect(ice).toMatchObject({owner: null, stance: 'outside', isStriped: false});
    expect(disputed.map(({owner, stance, isStriped}) => [owner, stance, isStriped])).toEqual([
      ['BBB', 'none', true],
      ['BBB', 'none', false],
      [null, 'outside', true],
    ]);
  });

  test('gives disputed areas no country’s stance, and stripes, with neutral borders', () => {
    const [, , ...disputed] = describeMap(WORLD, ROUND, true).areas;
    for (const area of disputed)
      expect(area).toMatchObject({owner: null, stance: 'outside', isStriped: true});
  });

  test('marks individual speakers', () => {
    expect([...describeMap(WORLD, ROUND).speakers]).toEqual([['BBB', 'no']]);
  });

  test('gives shapes their shift in a comparison', () => {
    const {countries, areas} = describeMap(WORLD, CHANGE);
    expect(countries.map(({shift}) => shift)).toEqual(['joined-yes', 'steady', 'withdrawn']);
    expect(areas.map(({shift}) => shift)).toEqual([
      'joined-yes',
      undefined,
      'steady',
      'steady',
      undefined,
    ]);
  });
});

describe('the fill of', () => {
  test.each([
    ['state', 'yes', undefined, {colour: 'yes', share: 1}],
    ['state', 'withdrawn', undefined, {pattern: 'withdrawn'}],
    ['state', 'both', undefined, {pattern: 'both'}],
    ['territory', 'yes', undefined, {colour: 'yes', share: TERRITORY_SHADE}],
    ['territory', 'none', undefined, {colour: 'none', share: 0.72}],
    ['territory', 'unknown', undefined, {pattern: 'unknown'}],
    ['territory', 'withdrawn', undefined, {colour: 'withdrawn', share: TERRITORY_SHADE}],
    ['disputed', 'yes', undefined, {colour: 'yes', share: 1}],
    ['disputed', 'both', undefined, {colour: 'both', share: 1}],
    ['state', 'unknown', undefined, {pattern: 'unknown'}],
    ['disputed', 'unknown', undefined, {pattern: 'unknown'}],
    ['outside', 'outside', undefined, {colour: 'outside', share: 1}],
    ['state', 'yes', 'steady', {colour: 'yes', share: STEADY_SHADE}],
    ['state', 'none', 'steady', {colour: 'none', share: 1}],
    ['territory', 'yes', 'steady', {colour: 'yes', share: STEADY_SHADE}],
    ['state', 'none', 'joined-yes', {colour: 'yes', share: 1}],
    ['territory', 'none', 'joined-yes', {colour: 'yes', share: 0.72}],
    ['state', 'yes', 'left-yes', {pattern: 'left-yes'}],
    ['territory', 'yes', 'left-yes', {pattern: 'left-yes'}],
    ['state', 'yes', 'switched', {pattern: 'both'}],
    ['disputed', 'yes', 'switched', {colour: 'both', share: 1}],
    ['state', 'unknown', 'incomparable', {pattern: 'incomparable'}],
  ] as const)('a %s with stance %s and shift %s', (kind, stance, shift, fill) => {
    expect(fillOf({kind, stance, shift})).toEqual(fill);
  });
});

describe('the dot of', () => {
  const POSITIONS = [{id: 'yes'}, {id: 'no'}];
  const disc = {shape: 'disc', share: 1, ring: undefined};
  const square = {...disc, shape: 'square'};
  const thick = {width: 2};
  const dashed = {width: 1.4, dash: 1.6};

  test.each([
    ['yes', undefined, {...disc, colour: 'yes'}],
    ['no', undefined, {...square, colour: 'no'}],
    ['none', undefined, {...disc, colour: 'paper'}],
    ['withdrawn', undefined, {...disc, colour: 'withdrawn', ring: thick}],
    ['both', undefined, {...disc, colour: 'both'}],
    ['unknown', undefined, {...disc, colour: 'unknown', ring: dashed}],
    ['yes', 'steady', {...disc, colour: 'yes', share: STEADY_SHADE}],
    ['no', 'steady', {...square, colour: 'no', share: STEADY_SHADE}],
    ['none', 'steady', {...disc, colour: 'paper'}],
    ['none', 'joined-yes', {...disc, colour: 'yes'}],
    ['none', 'joined-no', {...square, colour: 'no'}],
    ['yes', 'left-yes', {...disc, colour: 'yes', ring: thick}],
    ['no', 'left-no', {...square, colour: 'no', ring: thick}],
    ['no', 'withdrawn', {...square, colour: 'withdrawn', ring: thick}],
    ['yes', 'switched', {...disc, colour: 'both'}],
    ['unknown', 'incomparable', {...disc, colour: 'unknown', ring: dashed}],
  ] as const)('a country with stance %s and shift %s', (stance, shift, dot) => {
    expect(dotOf({stance, shift}, POSITIONS)).toEqual(dot);
  });

  test('no two positions have the same shape, before shapes begin again', () => {
    const shapes = POSITIONS.map(({id}) => dotOf({stance: id}, POSITIONS).shape);
    expect(new Set(shapes).size).toBe(POSITIONS.length);
  });
});

describe('the swatch of', () => {
  test.each([
    ['yes', undefined],
    ['none', undefined],
    ['unknown', 'stripes'],
    ['withdrawn', 'stripes'],
    ['outside', undefined],
    ['both', 'half'],
    ['joined-yes', undefined],
    ['left-yes', 'stripes'],
    ['switched', 'half'],
    ['steady', undefined],
    ['incomparable', 'stripes'],
  ])('%s has the mark %s', (category, mark) => {
    expect(swatchMark(category)).toBe(mark);
  });
});
