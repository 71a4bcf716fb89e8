import {beforeAll, describe, expect, test} from 'vitest';
import {defineAll, type StanceMap} from '../../src/index';
import type {World} from '../../src/map/world/shapes';
import {allIn, mount, realPresentation, reduceMotion, roundOf} from '../support/browser/helpers';
import {surfaceOf} from '../support/browser/map-harness';
import {imageOf} from '../support/browser/gallery-image';

beforeAll(defineAll);
beforeAll(reduceMotion);

/** Two states side by side, a dot of a state off their coast, an area of each kind. */
const SMALL_WORLD: World = {
  width: 100,
  height: 50,
  countries: [
    {kind: 'state', key: 'AAA', x: 25, y: 25, area: 1200, path: 'M10 10L40 10L40 40L10 40Z'},
    {kind: 'state', key: 'BBB', x: 55, y: 25, area: 900, path: 'M40 10L70 10L70 40L40 40Z'},
    {kind: 'state', key: 'CCC', x: 90, y: 30, area: 0.001, path: 'M90 30L90.02 30L90 30.02Z'},
  ],
  areas: [
    {kind: 'territory', key: 'Isle', of: 'AAA', path: 'M80 5L85 5L85 10Z'},
    {kind: 'outside', key: 'Ice', path: 'M0 45L100 45L100 50Z'},
    {kind: 'disputed', key: 'Hill', of: 'BBB', mark: 'hatched', path: 'M38 20L42 20L42 24Z'},
  ],
  borders: 'M40 10L40 40',
  disputedBorders: 'M38 20L42 20',
  regionExtents: {world: [0, 0, 100, 50]},
};

const SMALL: Partial<StanceMap> = {
  world: SMALL_WORLD,
  stances: new Map([
    ['AAA', 'yes'],
    ['BBB', 'no'],
    ['CCC', 'withdrawn'],
  ]),
  names: new Map([
    ['AAA', 'Aland'],
    ['BBB', 'Beland'],
    ['CCC', 'Celand'],
  ]),
  positions: ['yes', 'no'].map((id) => ({
    id,
    label: id,
    short: id,
    letter: id,
    colour: {light: '#000', dark: '#fff'},
  })),
  caption: 'April 2020',
};

describe('the drawing of', () => {
  test('a world of three states', async () => {
    const map = await mount('stance-map', SMALL, {width: 500});
    expect(imageOf(surfaceOf(map))).toMatchSnapshot();
  });

  test('the same with neutral borders, one state open and one that spoke alone', async () => {
    const more: Partial<StanceMap> = {
      borders: 'neutral',
      country: 'AAA',
      individualSpeakers: new Map([['BBB', 'yes']]),
    };
    const map = await mount('stance-map', {...SMALL, ...more}, {width: 500});
    expect(imageOf(surfaceOf(map))).toMatchSnapshot();
  });

  test('the slider’s ticks, with the round that is known and not mapped', async () => {
    const {stops, unmappedStops} = await realPresentation();
    const slider = await mount(
      'stance-slider',
      {stops, unmappedStops, round: '2019-10'},
      {width: 600},
    );
    expect(imageOf(slider.shadowRoot!.querySelector('input')!.parentElement!)).toMatchSnapshot();
  });

  test.each(['2019-07', '2021-03'])('the legend of %s', async (round) => {
    const viewModel = await realPresentation();
    const {categories, missing} = viewModel.viewOf(roundOf(viewModel, round));
    const {positions} = viewModel.dataset;
    const values = {items: categories, missing, positions};
    const legend = await mount('stance-legend', values, {width: 300});
    expect(allIn(legend, 'ul').map(imageOf).join('\n')).toMatchSnapshot();
  });
});

test('two drawings of one map are the same text', async () => {
  const one = await mount('stance-map', SMALL, {width: 500});
  const two = await mount('stance-map', SMALL, {width: 500});
  expect(imageOf(surfaceOf(one))).toBe(imageOf(surfaceOf(two)));
});
