import {beforeAll, describe, expect, test} from 'vitest';
import {page} from 'vitest/browser';
import areas from '../../evidence/territories.json';
import {ROUNDS, stancesByEvidence} from '../../support/site/explorer';
import {
  allIn,
  painted,
  listenFor,
  listenForErrors,
  reduceMotion,
  settled,
} from '../../support/browser/helpers';
import {
  areasOn,
  clickAt,
  mountMap,
  placeOf,
  scaleOf,
  showRound,
  stancesOn,
  countryOf,
  countries,
  surfaceOf,
} from '../../support/browser/map-harness';

beforeAll(reduceMotion);

describe('the map', () => {
  test('draws each of the 195 states as exactly one element', async () => {
    const map = await mountMap();
    const codes = countries(map).map(({dataset}) => dataset['country']);
    expect(codes).toHaveLength(195);
    expect(new Set(codes).size).toBe(195);
  });

  test.each(ROUNDS)('gives every state its stance of %s', async (round) => {
    const map = await mountMap(round);
    const shown = stancesOn(map);
    expect(shown).toEqual(stancesByEvidence(round, Object.keys(shown)));
  });

  test('names every state with its stance', async () => {
    const map = await mountMap('2019-07');
    const options = countries(map);
    expect(options).toHaveLength(195);
    expect(countryOf(map, 'FRA').ariaLabel).toBe('France: Signed the critical letter');
    expect(countryOf(map, 'QAT').ariaLabel).toBe('Qatar: Signed, then withdrew');
    for (const option of options) expect(option.ariaLabel).toMatch(/^\S.*: \S/);
  });

  test('is a list named after its round and described by a sentence', async () => {
    await mountMap('2019-07');
    const list = page.getByRole('listbox', {name: 'World map, July 2019'});
    await expect
      .element(list)
      .toHaveAccessibleDescription(/22 countries signed.*50 the supporting letter/);
  });

  test('marks territories with the state that signs for them, and never as states', async () => {
    const map = await mountMap();
    const drawn = allIn(map, '[data-territory-of]');
    const owners = new Set(areas.territories.map(({signsFor}) => signsFor));
    expect(new Set(drawn.map(({dataset}) => dataset['territoryOf']))).toEqual(owners);
    expect(drawn.filter((area) => area.closest('[data-country]'))).toEqual([]);
  });

  test('colours a territory as the state that signs for it', async () => {
    const map = await mountMap('2019-07');
    expect(areasOn(map)).toMatchObject({Greenland: 'condemn', 'Hong Kong': 'none'});
    await showRound(map, '2019-10');
    expect(areasOn(map)).toMatchObject({Greenland: 'condemn', 'Hong Kong': 'support'});
  });

  test('colours nobody’s areas for nobody', async () => {
    const map = await mountMap('2019-10');
    expect(areasOn(map)).toMatchObject({Taiwan: 'outside', Kosovo: 'outside'});
  });

  test('says that it is large enough for finer coasts, and only then', async () => {
    const map = await mountMap('2020-10', 360);
    const asked = listenFor(map, 'stance-detail');
    map.requestUpdate();
    await settled(map);
    expect(asked).toHaveLength(0);
    map.parentElement!.style.inlineSize = '3800px';
    await painted();
    await settled(map);
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('a filter', () => {
  test('dims the states of other stances and no others', async () => {
    const map = await mountMap();
    map.filter = 'condemn';
    await settled(map);
    const clear = countries(map).filter((country) => getComputedStyle(country).opacity === '1');
    expect(clear).toHaveLength(39);
    expect(clear.every(({dataset}) => dataset['stance'] === 'condemn')).toBe(true);
    expect(surfaceOf(map).dataset['filter']).toBe('condemn');
  });

  test('taken away leaves all states as they were', async () => {
    const map = await mountMap();
    map.filter = 'condemn';
    await settled(map);
    map.filter = null;
    await settled(map);
    expect(countries(map).every((country) => getComputedStyle(country).opacity === '1')).toBe(true);
  });
});

describe('neutral borders', () => {
  test('take the colour from disputed areas and change nothing else', async () => {
    const map = await mountMap('2020-10');
    const before = {states: stancesOn(map), areas: areasOn(map)};
    map.borders = 'neutral';
    await settled(map);
    const after = areasOn(map);
    const changed = Object.keys(after).filter((name) => after[name] !== before.areas[name]);
    const disputed = new Set(map.areas.flatMap((a) => (a.kind === 'disputed' ? [a.name] : [])));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((name) => !disputed.has(name))).toEqual([]);
    for (const name of disputed) expect(after[name] ?? 'outside', name).toBe('outside');
    expect(stancesOn(map)).toEqual(before.states);
  });

  test('given up, bring back what was there', async () => {
    const map = await mountMap('2020-10');
    const before = areasOn(map);
    map.borders = 'neutral';
    await settled(map);
    map.borders = 'un';
    await settled(map);
    expect(areasOn(map)).toEqual(before);
  });
});

describe('a map taken out of the page and put back', () => {
  test('throws nothing and shows the next round', async () => {
    const errors = listenForErrors();
    const map = await mountMap('2019-07');
    await removeAndReturn(map);
    await showRound(map, '2019-10');
    const shown = stancesOn(map);
    expect(shown).toEqual(stancesByEvidence('2019-10', Object.keys(shown)));
    expect(errors).toEqual([]);
  });

  test('opens states by a click', async () => {
    const map = await mountMap();
    await removeAndReturn(map);
    const opened = listenFor(map, 'stance-country');
    await clickAt(map, placeOf(map, 'BRA'));
    expect(opened.map(({country}) => country)).toEqual(['BRA']);
  });

  test('zooms by Ctrl and wheel again', async () => {
    const map = await mountMap();
    await removeAndReturn(map);
    const before = scaleOf(map);
    const init = {deltaY: -200, ctrlKey: true, cancelable: true, bubbles: true};
    surfaceOf(map).dispatchEvent(new WheelEvent('wheel', init));
    await settled(map);
    expect(scaleOf(map)).toBeGreaterThan(before);
  });

  test('follows its width again', async () => {
    const map = await mountMap();
    const place = await removeAndReturn(map);
    const asked = listenFor(map, 'stance-detail');
    place.style.inlineSize = '3800px';
    await painted();
    await settled(map);
    expect(asked.length).toBeGreaterThan(0);
  });
});

async function removeAndReturn(map: Awaited<ReturnType<typeof mountMap>>): Promise<HTMLElement> {
  const place = map.parentElement!;
  map.remove();
  await painted();
  place.append(map);
  await settled(map);
  return place;
}
