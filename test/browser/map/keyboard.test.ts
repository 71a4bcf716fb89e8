import {beforeAll, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {StanceMap} from '../../../src/index';
import {focused, listenFor, press, reduceMotion, standBefore} from '../../support/browser/helpers';
import {
  focusOn,
  inWindow,
  mountMap,
  scaleOf,
  countries,
  countryOf,
} from '../../support/browser/map-harness';

beforeAll(reduceMotion);

/** The state that has the focus. */
function at(): string | undefined {
  return (focused() as SVGElement | null)?.dataset['country'];
}

async function mapWithFocusOn(code: string): Promise<StanceMap> {
  const map = await mountMap();
  await focusOn(map, code);
  return map;
}

describe('the Tab key', () => {
  test('stops once on the map’s states, and then goes on to the buttons', async () => {
    standBefore(await mountMap());
    await userEvent.tab();
    expect(at()).toBeDefined();
    await userEvent.tab();
    expect(focused()?.localName).toBe('button');
  });

  test('comes back to the state that had the focus', async () => {
    await mapWithFocusOn('BRA');
    await userEvent.tab();
    await userEvent.tab({shift: true});
    expect(at()).toBe('BRA');
  });

  test('finds exactly one stop, wherever the focus is', async () => {
    const map = await mapWithFocusOn('BRA');
    await press(map, '{ArrowRight}');
    expect(countries(map).filter(({tabIndex}) => tabIndex === 0)).toEqual([focused()]);
  });
});

describe('an arrow key', () => {
  test.each([
    ['ESP', 'ArrowLeft', 'PRT'],
    ['PRT', 'ArrowRight', 'ESP'],
    ['USA', 'ArrowUp', 'CAN'],
    ['CAN', 'ArrowDown', 'USA'],
    ['ARG', 'ArrowLeft', 'CHL'],
  ])('leads from %s by %s to %s', async (from, key, to) => {
    const map = await mapWithFocusOn(from);
    await press(map, `{${key}}`);
    expect(at()).toBe(to);
  });

  test.each([
    ['ArrowRight', (dx: number) => dx > 0],
    ['ArrowLeft', (dx: number) => dx < 0],
    ['ArrowDown', (_: number, dy: number) => dy > 0],
    ['ArrowUp', (_: number, dy: number) => dy < 0],
  ])('%s goes its own way until the edge of the world, and stays there', async (key, ahead) => {
    const map = await mapWithFocusOn('TCD');
    const seen = ['TCD'];
    for (let last = ''; last !== at() && seen.length < 195; seen.push(last)) {
      last = at() ?? '';
      await press(map, `{${key}}`);
    }
    const steps = seen.slice(1, -1).map((code) => labelPoint(map, code));
    expect(steps.length).toBeGreaterThan(2);
    for (const [index, {x, y}] of steps.slice(1).entries()) {
      const from = steps[index]!;
      expect(ahead(x - from.x, y - from.y), seen.join(' ')).toBe(true);
    }
  });

  test('does not open what it passes', async () => {
    const map = await mapWithFocusOn('ESP');
    const opened = listenFor(map, 'stance-country');
    await press(map, '{ArrowLeft}{ArrowUp}{ArrowRight}');
    expect(opened).toEqual([]);
    expect(map.country).toBeUndefined();
  });

  test('does not scroll the page', async () => {
    const map = await mapWithFocusOn('ESP');
    const event = new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, cancelable: true});
    countryOf(map, 'ESP').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('letters and ends', () => {
  test('Home and End go to the first and the last state by name', async () => {
    const map = await mapWithFocusOn('BRA');
    await press(map, '{End}');
    expect(at()).toBe('ZWE');
    await press(map, '{Home}');
    expect(at()).toBe('AFG');
  });

  test('typed letters go to the state whose name begins so', async () => {
    const map = await mapWithFocusOn('FRA');
    await press(map, 'mongo');
    expect(at()).toBe('MNG');
  });

  test('a space belongs to a name that is being typed', async () => {
    const map = await mapWithFocusOn('FRA');
    const opened = listenFor(map, 'stance-country');
    await press(map, 'south s');
    expect(at()).toBe('SSD');
    expect(opened).toEqual([]);
  });

  test('the same letter again goes to the next such state', async () => {
    const map = await mapWithFocusOn('FRA');
    await press(map, 'q');
    expect(at()).toBe('QAT');
    await press(map, 'z');
    expect(at()).toBe('QAT');
  });

  test('a key of the browser is left to the browser', async () => {
    const map = await mapWithFocusOn('FRA');
    const init = {key: 'f', ctrlKey: true, bubbles: true, cancelable: true};
    const event = new KeyboardEvent('keydown', init);
    countryOf(map, 'FRA').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(at()).toBe('FRA');
  });
});

describe('Enter and Escape', () => {
  test.each(['{Enter}', ' '])('“%s” opens the state by one event', async (key) => {
    const map = await mapWithFocusOn('FRA');
    const opened = listenFor(document, 'stance-country');
    await press(map, key);
    expect(opened.map(({country}) => country)).toEqual(['FRA']);
    expect(countryOf(map, 'FRA').ariaSelected).toBe('true');
  });

  test('Escape closes by one event and keeps the focus', async () => {
    const map = await mapWithFocusOn('FRA');
    await press(map, '{Enter}');
    const closed = listenFor(map, 'stance-country');
    await press(map, '{Escape}');
    expect(closed.map(({country}) => country)).toEqual([null]);
    expect(at()).toBe('FRA');
    expect(countryOf(map, 'FRA').ariaSelected).toBe('false');
  });

  test('Escape with nothing open says nothing', async () => {
    const map = await mapWithFocusOn('FRA');
    const closed = listenFor(map, 'stance-country');
    await press(map, '{Escape}');
    expect(closed).toEqual([]);
    expect(at()).toBe('FRA');
  });
});

describe('the list of keys', () => {
  test('opens by a question mark, closes by Escape and gives the focus back', async () => {
    const map = await mapWithFocusOn('FRA');
    await press(map, '?');
    const list = page.getByRole('dialog', {name: 'Keyboard shortcuts'});
    await expect.element(list).toBeVisible();
    await expect.element(list).toHaveTextContent(/Arrow keys.*Esc/s);
    await press(map, '{Escape}');
    await expect.element(list).not.toBeInTheDocument();
    expect(at()).toBe('FRA');
  });

  test('opens from the list of regions, which stays as it was', async () => {
    await mountMap();
    const regions = page.getByRole('combobox', {name: 'Zoom to region'});
    await userEvent.selectOptions(regions, 'Shortcuts');
    await expect.element(regions).toHaveDisplayValue('World');
    await expect.element(page.getByRole('dialog', {name: 'Keyboard shortcuts'})).toBeVisible();
  });
});

test('plus and minus zoom, and nought shows the whole world', async () => {
  const map = await mapWithFocusOn('FRA');
  const whole = scaleOf(map);
  await press(map, '+');
  expect(scaleOf(map)).toBeGreaterThan(whole);
  await press(map, '+-');
  const twice = scaleOf(map);
  await press(map, '-');
  expect(scaleOf(map)).toBeLessThan(twice);
  await press(map, '++0');
  expect(scaleOf(map)).toBeCloseTo(whole);
});

test('a state that is off the screen comes into view with the focus', async () => {
  const map = await mapWithFocusOn('FRA');
  await press(map, '+++');
  await press(map, 'new zealand');
  const {x, y} = inWindow(map, labelPoint(map, 'NZL'));
  const {left, top, right, bottom} = map.getBoundingClientRect();
  expect(x > left && x < right && y > top && y < bottom).toBe(true);
});

function labelPoint(map: StanceMap, code: string) {
  return map.world!.countries.find(({key}) => key === code)!;
}
