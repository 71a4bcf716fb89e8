import {beforeAll, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {StanceMap} from '../../../src/index';
import {
  allIn,
  listenFor,
  reduceMotion,
  settled,
  standBefore,
  textOf,
} from '../../support/browser/helpers';
import {
  centreOf,
  clickAt,
  inWindow,
  mountMap,
  placeOf,
  pointAt,
  scaleOf,
  countryOf,
  surfaceOf,
} from '../../support/browser/map-harness';

beforeAll(reduceMotion);

/** Open sea, west of the Americas. */
const SEA = {x: 40, y: 300};

describe('a click', () => {
  test.each(['FRA', 'BRA', 'CHN', 'LSO'])('on %s opens it by one event', async (code) => {
    const map = await mountMap();
    const opened = listenFor(document, 'stance-country');
    await clickAt(map, placeOf(map, code));
    expect(opened.map(({country}) => country)).toEqual([code]);
    expect(map.country).toBe(code);
  });

  test.each(['NRU', 'MLT', 'SGP', 'VAT'])('on the dot of %s opens it', async (code) => {
    const map = await mountMap();
    const opened = listenFor(map, 'stance-country');
    const dot = countryOf(map, code).querySelector('.dot')!;
    await clickAt(map, centreOf(dot));
    expect(opened.map(({country}) => country)).toEqual([code]);
  });

  test('on Greenland opens Denmark, which signs for it', async () => {
    const map = await mountMap();
    const opened = listenFor(map, 'stance-country');
    const greenland = largest(allIn(map, '[data-territory-of="DNK"]'));
    await clickAt(map, centreOf(greenland));
    expect(opened.map(({country}) => country)).toEqual(['DNK']);
  });

  test('on the sea closes what is open, and a second one says nothing', async () => {
    const map = await mountMap();
    await clickAt(map, placeOf(map, 'BRA'));
    const heard = listenFor(map, 'stance-country');
    await clickAt(map, inWindow(map, SEA));
    await clickAt(map, inWindow(map, SEA));
    expect(heard.map(({country}) => country)).toEqual([null]);
  });

  test('on an area that could not sign opens nothing', async () => {
    const map = await mountMap();
    const heard = listenFor(map, 'stance-country');
    const [taiwan] = allIn(map, '[data-area="Taiwan"]');
    await clickAt(map, centreOf(taiwan!));
    expect(heard).toEqual([]);
  });
});

describe('a script', () => {
  test('that opens or closes a state sends no event', async () => {
    const map = await mountMap();
    const heard = listenFor(map, 'stance-country');
    map.country = 'FRA';
    await settled(map);
    expect(countryOf(map, 'FRA').ariaSelected).toBe('true');
    map.country = undefined;
    await settled(map);
    expect(heard).toEqual([]);
  });

  test('that changes stances sends no event', async () => {
    const map = await mountMap();
    const heard = listenFor(map, 'stance-country');
    map.stances = new Map([['FRA', 'both']]);
    await settled(map);
    expect(countryOf(map, 'FRA').dataset['stance']).toBe('both');
    expect(heard).toEqual([]);
  });
});

describe('the tooltip', () => {
  test('says name and stance of the state pointed at, and goes with the pointer', async () => {
    const map = await mountMap();
    await pointAt(map, placeOf(map, 'BRA'));
    expect(tipOf(map)).toBe('Brazil Signed neither letter');
    await pointAt(map, inWindow(map, SEA));
    expect(tipOf(map)).toBe('');
  });

  test('says of a territory whose it is', async () => {
    const map = await mountMap();
    await pointAt(map, centreOf(largest(allIn(map, '[data-territory-of="DNK"]'))));
    expect(tipOf(map)).toContain('Greenland, territory of Denmark');
    expect(tipOf(map)).toMatch(/Denmark:? Signed the critical letter/);
  });

  test('says that a state spoke alone, and that this is no signature', async () => {
    const map = await mountMap('2021-03');
    await pointAt(map, placeOf(map, 'AUS'));
    expect(tipOf(map)).toMatch(/^Australia Not known.*Spoke alone.*critical.*not a signatory$/);
  });

  test('shows for a state that the keyboard comes to', async () => {
    const map = await mountMap();
    standBefore(map);
    await userEvent.tab();
    await settled(map);
    expect(tipOf(map)).not.toBe('');
  });

  test('stays within the map at its edges', async () => {
    const map = await mountMap('2020-10', 360);
    for (const code of ['NZL', 'USA', 'ISL', 'RUS']) {
      await pointAt(map, placeOf(map, code));
      const tip = allIn(map, '[part~="tooltip"]')[0]!.getBoundingClientRect();
      const frame = map.getBoundingClientRect();
      expect(tip.left, code).toBeGreaterThanOrEqual(frame.left);
      expect(tip.right, code).toBeLessThanOrEqual(frame.right);
    }
  });
});

describe('the wheel', () => {
  test('alone is left to the page', async () => {
    const map = await mountMap();
    const before = scaleOf(map);
    expect(turnWheel(map, {}).defaultPrevented).toBe(false);
    await settled(map);
    expect(scaleOf(map)).toBe(before);
  });

  test.each([{ctrlKey: true}, {metaKey: true}])('with %o zooms the map', async (keys) => {
    const map = await mountMap();
    const before = scaleOf(map);
    expect(turnWheel(map, keys).defaultPrevented).toBe(true);
    await settled(map);
    expect(scaleOf(map)).toBeGreaterThan(before);
  });
});

describe('the buttons of the map', () => {
  test('zoom in and out, and say when there is no further out', async () => {
    const map = await mountMap();
    const whole = scaleOf(map);
    const out = page.getByRole('button', {name: 'Zoom out'});
    await expect.element(out).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(page.getByRole('button', {name: 'Zoom in'}));
    await settled(map);
    expect(scaleOf(map)).toBeGreaterThan(whole);
    await expect.element(out).toHaveAttribute('aria-disabled', 'false');
    await userEvent.click(out);
    await settled(map);
    expect(scaleOf(map)).toBeCloseTo(whole);
  });

  test.each([
    ['Africa', 'TCD'],
    ['Europe', 'DEU'],
    ['Asia', 'MNG'],
    ['Americas', 'COL'],
    ['Oceania', 'FJI'],
    ['Caribbean', 'DOM'],
    ['Gulf', 'QAT'],
  ])('bring %s nearer, with %s in view', async (name, code) => {
    const map = await mountMap();
    const whole = scaleOf(map);
    await userEvent.selectOptions(regions, name);
    await settled(map);
    expect(scaleOf(map)).toBeGreaterThan(whole);
    await expect.element(regions).toHaveDisplayValue(name);
    const {x, y} = placeOf(map, code);
    const {left, top, right, bottom} = surfaceOf(map).getBoundingClientRect();
    expect(x > left && x < right && y > top && y < bottom).toBe(true);
  });

  test('show the whole world again', async () => {
    const map = await mountMap();
    const whole = scaleOf(map);
    await userEvent.selectOptions(regions, 'Gulf');
    await userEvent.selectOptions(regions, 'World');
    await settled(map);
    expect(scaleOf(map)).toBeCloseTo(whole);
  });

  test('keep dots at their size on screen, however near', async () => {
    const map = await mountMap();
    const widthOf = () =>
      countryOf(map, 'NRU').querySelector('.dot')!.getBoundingClientRect().width;
    const before = widthOf();
    await userEvent.selectOptions(regions, 'Oceania');
    await settled(map);
    expect(widthOf()).toBeGreaterThanOrEqual(4);
    expect(widthOf()).toBeCloseTo(before, 0);
  });
});

/** The list of regions, in the corner of the map. */
const regions = page.getByRole('combobox', {name: 'Zoom to region'});

function turnWheel(map: StanceMap, keys: WheelEventInit): WheelEvent {
  const {x, y} = centreOf(surfaceOf(map));
  const init = {deltaY: -120, clientX: x, clientY: y, bubbles: true, cancelable: true, ...keys};
  const event = new WheelEvent('wheel', init);
  surfaceOf(map).dispatchEvent(event);
  return event;
}

/** What the tooltip says; nothing if it is not shown. */
function tipOf(map: StanceMap): string {
  const [tip] = allIn(map, '[part~="tooltip"]');
  return tip?.checkVisibility() ? textOf(tip) : '';
}

function largest(elements: readonly Element[]): Element {
  return elements.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]!;
}

function sizeOf(element: Element): number {
  const {width, height} = element.getBoundingClientRect();
  return width * height;
}
