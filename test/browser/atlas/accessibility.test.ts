import type {LitElement} from 'lit';
import {beforeAll, describe, expect, test} from 'vitest';
import {userEvent} from 'vitest/browser';
import {defineAll} from '../../../src/index';
import {answerFetches, drawn, failedAtlas, readyAtlas} from '../../support/browser/atlas-harness';
import {
  allIn,
  mount,
  press,
  realDetails,
  realPresentation,
  realRecord,
  reduceMotion,
  roundOf,
  settled,
  standBefore,
  violationsIn,
} from '../../support/browser/helpers';
import {mountMap} from '../../support/browser/map-harness';

beforeAll(defineAll);
beforeAll(reduceMotion);

/** One element on the real record, in a state in which readers meet it. */
const ELEMENTS: Readonly<Record<string, () => Promise<LitElement>>> = {
  'the map': () => mountMap('2019-07'),
  'the map of March 2021': () => mountMap('2021-03'),
  'the map on a phone': () => mountMap('2020-10', 360),
  'the map with a state in focus': async () => {
    const map = await mountMap();
    standBefore(map);
    await userEvent.tab();
    await settled(map);
    return map;
  },
  'the slider': slider,
  'the slider with a note open': async () => {
    const element = await slider();
    await userEvent.click(allIn(element, '[popovertarget]')[0]!);
    return element;
  },
  'the legend': () => legend('2019-07'),
  'the legend of March 2021': () => legend('2021-03'),
  'the table': table,
  'the table with nothing in it': async () => {
    const element = await table();
    await userEvent.fill(allIn(element, 'input')[0]!, 'atlantis');
    await settled(element);
    return element;
  },
  'the card of a state': () => card('QAT', '2019-07'),
  'the card of a state in March 2021': () => card('CHN', '2021-03'),
  'the letters': () => letters('2019-07'),
  'the letters of March 2021': () => letters('2021-03'),
  'the search': search,
  'the search with its list open': () => searched('united'),
  'the search with nothing found': () => searched('atlantis'),
};

describe('axe finds nothing wrong in', () => {
  test.each(Object.entries(ELEMENTS))('%s', async (_name, make) => {
    expect(await violationsIn(await make())).toEqual([]);
  });

  test.each(['light', 'dark'])('the whole atlas, %s, with a state open', async (theme) => {
    const atlas = await readyAtlas({theme, country: 'FRA'});
    expect(await violationsIn(atlas)).toEqual([]);
  });

  test.each(['light', 'dark'])('the atlas as a table, %s', async (theme) => {
    const atlas = await readyAtlas({theme, view: 'table'});
    expect(await violationsIn(atlas)).toEqual([]);
  });

  test('the atlas when it could not load', async () => {
    answerFetches(({pathname}) =>
      pathname.endsWith('axe.json') ? new Response('', {status: 404}) : undefined,
    );
    const atlas = await failedAtlas({src: '/axe.json'});
    await drawn(atlas);
    expect(await violationsIn(atlas)).toEqual([]);
  });
});

test('axe finds what is planted in a shadow root', async () => {
  const element = await search();
  const image = document.createElement('img');
  image.src = '/icon.svg';
  element.shadowRoot!.append(image);
  expect(await violationsIn(element)).toEqual([expect.stringContaining('image-alt')]);
});

async function slider() {
  const {stops, unmappedStops} = await realPresentation();
  return mount('stance-slider', {stops, unmappedStops, round: '2019-10'});
}

async function legend(id: string) {
  const viewModel = await realPresentation();
  const {categories, missing} = viewModel.viewOf(roundOf(viewModel, id));
  const {positions} = viewModel.dataset;
  return mount('stance-legend', {items: categories, missing, positions});
}

async function table() {
  const {dataset} = await realPresentation();
  const {rows} = await realDetails();
  const rounds = dataset.rounds.map(({id}) => id);
  return mount('stance-table', {rows, rounds, positions: dataset.positions, round: '2020-10'});
}

async function card(code: string, round: string) {
  const viewModel = await realPresentation();
  const {names, sources, dataset} = viewModel;
  const country = viewModel.countries.get(code)!;
  const entries = (await realDetails()).entriesOf(code);
  const {positions} = dataset;
  return mount('stance-country', {country, entries, positions, names, sources, round});
}

async function letters(id: string) {
  const viewModel = await realPresentation();
  const {names, sources, dataset} = viewModel;
  const round = roundOf(viewModel, id);
  return mount('stance-letters', {round, positions: dataset.positions, names, sources});
}

async function search() {
  const {countries} = await realRecord();
  return mount('stance-search', {countries});
}

async function searched(typed: string) {
  const element = await search();
  await userEvent.click(allIn(element, 'input')[0]!);
  await press(element, typed);
  return element;
}
