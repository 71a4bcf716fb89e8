import {expect, onTestFinished, test} from 'vitest';
import {
  attributesToString,
  worldAttributes,
  readInlineWorld,
  worldMarkup,
} from '../../../src/map/world/inline-svg';
import {realWorld} from '../../support/browser/helpers';

/** What no markup may come from. */
const HOSTILE = {'data-fill': '"><script>'};

test('a map written into a page is read from it as it was', async () => {
  const world = await realWorld();
  const place = document.createElement('div');
  onTestFinished(() => place.remove());
  place.innerHTML = `<svg ${attributesToString(worldAttributes(world))}>${worldMarkup(world, () => HOSTILE)}</svg>`;
  expect(place.querySelector('script')).toBeNull();
  document.body.append(place);
  const found = readInlineWorld([document])!;
  expect(found.countries).toEqual(world.countries);
  expect(found.areas).toEqual(world.areas.map((area) => ({mark: undefined, of: null, ...area})));
  const {width, height, borders, disputedBorders, regionExtents} = world;
  expect(found).toMatchObject({width, height, borders, disputedBorders, regionExtents});
});
