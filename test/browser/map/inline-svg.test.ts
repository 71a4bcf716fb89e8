import {expect, onTestFinished, test} from 'vitest';
import {markup, worldAttributes, worldInPage, worldMarkup} from '../../../src/map/world/inline-svg';
import {realWorld} from '../../support/browser/helpers';

/** What no markup may come from. */
const HOSTILE = {'data-fill': '"><script>'};

test('a map written into a page is read from it as it was', async () => {
  const world = await realWorld();
  const place = document.createElement('div');
  onTestFinished(() => place.remove());
  place.innerHTML = `<svg ${markup(worldAttributes(world))}>${worldMarkup(world, () => HOSTILE)}</svg>`;
  expect(place.querySelector('script')).toBeNull();
  document.body.append(place);
  const found = worldInPage([document])!;
  expect(found.states).toEqual(world.states);
  expect(found.areas).toEqual(world.areas.map((area) => ({mark: undefined, of: null, ...area})));
  const {width, height, borders, disputedBorders, frames} = world;
  expect(found).toMatchObject({width, height, borders, disputedBorders, frames});
});
