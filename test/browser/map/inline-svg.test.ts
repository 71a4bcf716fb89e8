import {expect, onTestFinished, test} from 'vitest';
import {readInlineWorld} from '../../../src/map/world/inline-svg';
import {worldAttributes, worldMarkup} from '../../../src/map/world/inline-svg-markup';
import {attributeText} from '../../../src/model/html';
import {realWorld} from '../../support/browser/helpers';

/** What no markup may come from. */
const HOSTILE = {'data-fill': '"><script>'};

test('a map written into a page is read from it as it was', async () => {
  const world = await realWorld();
  const place = document.createElement('div');
  onTestFinished(() => place.remove());
  place.innerHTML = `<svg${attributeText(worldAttributes(world))}>${worldMarkup(world, () => HOSTILE)}</svg>`;
  expect(place.querySelector('script')).toBeNull();
  document.body.append(place);
  const found = readInlineWorld([document])!;
  expect(found.countries).toEqual(world.countries);
  expect(found.areas).toEqual(world.areas.map((area) => ({mark: undefined, of: null, ...area})));
  const {width, height, borders, disputedBorders, regionExtents} = world;
  expect(found).toMatchObject({width, height, borders, disputedBorders, regionExtents});
});

test('each place has the map that it holds, and none has that of another', async () => {
  const world = await realWorld();
  const [one, other] = [1, 2].map((factor) => {
    const place = document.createElement('div');
    const own = {...world, width: world.width * factor};
    place.innerHTML = `<svg${attributeText(worldAttributes(own))}>${worldMarkup(own, () => ({}))}</svg>`;
    return place;
  });
  expect(readInlineWorld([one!])!.width).toBe(world.width);
  expect(readInlineWorld([other!])!.width).toBe(world.width * 2);
  expect(readInlineWorld([one!])).toBe(readInlineWorld([document.createElement('p'), one!]));
  expect(readInlineWorld([document.createElement('p')])).toBeUndefined();
});

test('a map that came cut is none', async () => {
  const world = await realWorld();
  const markup = worldMarkup(world, () => ({})).toString();
  const mapOf = (inside: string) => {
    const place = document.createElement('div');
    place.innerHTML = `<svg${attributeText(worldAttributes(world))}>${inside}`;
    return readInlineWorld([place]);
  };
  expect(mapOf(markup)?.countries).toHaveLength(195);
  for (const share of [0, 0.1, 0.5, 0.9]) {
    expect(mapOf(markup.slice(0, markup.length * share)), String(share)).toBeUndefined();
  }
  // The last border is cut, all shapes are there.
  expect(mapOf(markup.slice(0, -20))).toBeUndefined();
});
