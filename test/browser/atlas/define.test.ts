import {expect, test} from 'vitest';
import {StanceAtlas, StanceMap, defineAll} from '../../../src/index';
import {drawn, heard, mapIn, putAtlas} from '../../support/browser/atlas-harness';
import {countries} from '../../support/browser/map-harness';

const TAGS = [
  'stance-atlas',
  'stance-map',
  'stance-slider',
  'stance-legend',
  'stance-table',
  'stance-country',
  'stance-letters',
  'stance-search',
];

/** What a first map needs, and the rest of the record that follows it. */
const DATA = ['atlas.json', 'first.json', 'groups.json', 'world.json', 'world-fine.json'];

// Each module of the program counts, too.
performance.setResourceTimingBufferSize(5000);

test('two atlases fetch the record and the map once', async () => {
  const atlases = [putAtlas({loading: 'eager'}), putAtlas({loading: 'eager', round: '2019-07'})];
  await Promise.all(atlases.map((atlas) => heard(atlas, 'stance-ready')));
  await Promise.all(atlases.map(drawn));
  expect(atlases.map((atlas) => countries(mapIn(atlas)).length)).toEqual([195, 195]);
  expect(atlases.map(({shownRound}) => shownRound)).toEqual(['2020-10', '2019-07']);
  for (const atlas of atlases) atlas.prepare();
  await expect.poll(filesFetched).toEqual(['atlas.json', 'first.json', 'world.json']);
});

test('two atlases on one page hold views of their own', async () => {
  const [one, two] = [putAtlas({loading: 'eager'}), putAtlas({loading: 'eager'})];
  await Promise.all([heard(one, 'stance-ready'), heard(two, 'stance-ready')]);
  one.round = '2019-07';
  await drawn(one);
  expect([one.shownRound, two.shownRound]).toEqual(['2019-07', '2020-10']);
});

test('loading the script twice is harmless', async () => {
  const second = '../../../src/define.ts?second';
  await expect(import(/* @vite-ignore */ second)).resolves.toBeDefined();
  expect(customElements.get('stance-atlas')).toBe(StanceAtlas);
  expect(customElements.get('stance-map')).toBe(StanceMap);
});

test('defining all at once, and once more, registers every element', async () => {
  await defineAll();
  await defineAll();
  for (const tag of TAGS) expect(customElements.get(tag), tag).toBeDefined();
});

/** The data files that the page has asked the network for, one entry each time. */
function filesFetched(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname.split('/').at(-1) ?? '')
    .filter((file) => DATA.includes(file))
    .toSorted();
}
