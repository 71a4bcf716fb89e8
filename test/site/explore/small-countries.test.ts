import type {Locator} from 'playwright';
import {describe, expect, test} from 'vitest';
import {violationsOn} from '../../support/site/axe';
import {allDrawn, listenForCountries, setOnAtlas, countryOf} from '../../support/site/explorer';
import {useBrowser, useVisit, type Visit} from '../../support/site/open-page';

const open = useBrowser();

const SMALL = ['NRU', 'MCO', 'PLW', 'BHR', 'COM', 'TUV', 'PSE', 'VAT'];

/** Those with open sea around them: nothing takes a part of their 24 px. */
const LONE = ['NRU', 'PLW', 'COM', 'TUV'];

/** Ten pixels off, to the sides and the corners of the square. */
const OFF = [-10, 0, 10].flatMap((right) => [-10, 0, 10].map((down) => [right, down] as const));

/** Just within a disc of 24 px, in eight directions. */
const RIM = Array.from({length: 8}, (_, step) => {
  const angle = (step * Math.PI) / 4;
  return [11.5 * Math.cos(angle), 11.5 * Math.sin(angle)] as const;
});

const MAP = {height: 900, reducedMotion: 'reduce'} as const;

describe.each([360, 1280])('at %i px, a state too small to see', (width) => {
  const withMouse = useVisit({...MAP, width});
  const withFinger = useVisit({...MAP, width, touch: true});

  test('has a dot of at least 4 px that nothing covers', async () => {
    const visit = await readyAgain(withMouse());
    for (const code of SMALL) {
      const {size, x, y} = await dotOf(visit, code);
      expect(size, code).toBeGreaterThanOrEqual(4);
      expect(await stateAt(visit, x, y), code).toBe(code);
    }
  });

  test('opens by a click on its dot', async () => {
    const visit = await readyAgain(withMouse());
    const opened = await listenForCountries(visit.page);
    for (const code of SMALL) {
      const {x, y} = await dotOf(visit, code);
      await visit.page.mouse.click(x, y);
      await expect.poll(async () => (await opened()).at(-1)).toBe(code);
      // A card lies over some of the map.
      await setOnAtlas(visit.page, {country: undefined});
    }
  });

  test('has a square of 24 px to be hit, whole', async () => {
    const visit = await readyAgain(withMouse());
    for (const code of SMALL) {
      const box = await countryOf(visit.page, code).locator('.hit').boundingBox();
      expect(box!.width, code).toBeGreaterThanOrEqual(24);
      expect(box!.height, code).toBeGreaterThanOrEqual(24);
    }
  });

  test('is named by the mouse on its dot, with a pointer that says so', async () => {
    const visit = await readyAgain(withMouse());
    for (const code of SMALL) {
      const {x, y} = await dotOf(visit, code);
      await visit.page.mouse.move(x, y);
      await expect.poll(() => aimedOn(visit)).toEqual([code]);
      const cursor = await visit.page
        .locator('stance-map svg.map')
        .evaluate((svg) => getComputedStyle(svg).cursor);
      expect(cursor).toBe('pointer');
    }
  });

  test('can be had by one or two taps from ten pixels off', async () => {
    const visit = await readyAgain(withFinger());
    const opened = await listenForCountries(visit.page);
    for (const code of SMALL) {
      for (const [right, down] of OFF) {
        await closeAll(visit);
        const before = (await opened()).length;
        const {x, y} = await dotOf(visit, code);
        await visit.page.touchscreen.tap(x + right, y + down);
        const what = `${code} ${right} ${down}`;
        await expect.poll(async () => (await opened()).length, {message: what}).toBe(before + 1);
        if ((await opened()).at(-1) === code) continue;
        const name = await countryOf(visit.page, code).getAttribute('aria-label');
        await visit.page.locator('.nearby').getByRole('button', {name: name!, exact: true}).tap();
        await expect
          .poll(async () => (await opened()).slice(before + 1), {message: what})
          .toEqual([code]);
      }
    }
  });

  test('opens by a tap on its dot', async () => {
    const visit = await readyAgain(withFinger());
    const opened = await listenForCountries(visit.page);
    for (const code of SMALL) {
      await closeAll(visit);
      const {x, y} = await dotOf(visit, code);
      await visit.page.touchscreen.tap(x, y);
      await expect.poll(async () => (await opened()).at(-1)).toBe(code);
    }
  });

  test('takes the focus and opens by Enter', async () => {
    const visit = await readyAgain(withMouse());
    const opened = await listenForCountries(visit.page);
    for (const code of SMALL) {
      const country = countryOf(visit.page, code);
      await country.focus();
      expect(await hasFocus(country), code).toBe(true);
      await visit.page.keyboard.press('Enter');
      await expect.poll(async () => (await opened()).at(-1)).toBe(code);
    }
  });
});

test('a small state with open sea around it can be hit anywhere within 24 px', async () => {
  const visit = await openMap({width: 1280});
  for (const code of LONE) {
    const {x, y} = await dotOf(visit, code);
    for (const [right, down] of RIM) {
      await visit.page.mouse.move(x + right, y + down);
      await expect.poll(() => aimedOn(visit), {message: `${right} ${down}`}).toEqual([code]);
    }
  }
});

describe('the strip of other states', () => {
  test.each([360, 1280])('lies within the map at %i px, away from the finger', async (width) => {
    const {visit, strip, y} = await tapMonaco(width);
    const box = (await strip.boundingBox())!;
    const map = (await visit.page.locator('stance-map svg.map').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(map.x);
    expect(box.x + box.width).toBeLessThanOrEqual(map.x + map.width);
    expect(box.y).toBeGreaterThan(y + 12);
    expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
    for (const button of await strip.getByRole('button').all()) {
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    expect(await visit.layoutShift()).toBe(0);
    expect(await violationsOn(visit.page)).toEqual([]);
  });

  test('stays while its buttons are tapped, and goes with a tap elsewhere', async () => {
    const {visit, strip} = await tapMonaco(360);
    const button = strip.getByRole('button').first();
    await button.tap();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await visit.page.getByRole('heading').first().tap();
    await expect.poll(() => strip.count()).toBe(0);
  });

  test('goes by Escape, and what is open stays', async () => {
    const {visit, strip} = await tapMonaco(360);
    await visit.page.keyboard.press('Escape');
    await expect.poll(() => strip.count()).toBe(0);
    expect(await countryOf(visit.page, 'MCO').getAttribute('aria-selected')).toBe('true');
  });

  test('is the next stop of the Tab key, opens by Enter, and Escape leads back', async () => {
    const {visit, strip} = await tapMonaco(360);
    const button = strip.getByRole('button').first();
    await visit.page.keyboard.press('Tab');
    expect(await button.evaluate((node) => node.matches(':focus'))).toBe(true);
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await visit.page.keyboard.press('Escape');
    await expect.poll(() => strip.count()).toBe(0);
    const country = visit.page.locator('stance-map [data-country][tabindex="0"]');
    expect(await hasFocus(country)).toBe(true);
  });

  test.each([
    [{round: '2019-07'}, 0],
    [{country: 'BRA'}, 1],
  ] as const)('after the page sets %o there are %i', async (values, left) => {
    const {visit, strip} = await tapMonaco(360);
    await setOnAtlas(visit.page, values);
    await expect.poll(() => strip.count()).toBe(left);
  });

  test('goes when the map is brought nearer', async () => {
    const {visit, strip} = await tapMonaco(360);
    await visit.page.getByRole('button', {name: 'Zoom in'}).tap();
    await expect.poll(() => strip.count()).toBe(0);
  });

  test('is not for the mouse', async () => {
    const visit = await openMap({width: 360});
    const {x, y} = await dotOf(visit, 'MCO');
    await visit.page.mouse.click(x, y);
    await expect
      .poll(() => countryOf(visit.page, 'MCO').getAttribute('aria-selected'))
      .toBe('true');
    expect(await visit.page.locator('.nearby').count()).toBe(0);
  });
});

async function openMap(options: {width: number; touch?: boolean}): Promise<Visit> {
  const visit = await open({...MAP, ...options});
  await allDrawn(visit);
  return visit;
}

/** The visit that some tests share, with nothing open. */
async function readyAgain(visit: Visit): Promise<Visit> {
  await allDrawn(visit);
  await closeAll(visit);
  return visit;
}

/** Taps Monaco, among whose neighbours a finger cannot choose. */
async function tapMonaco(width: number) {
  const visit = await openMap({width, touch: true});
  const {x, y} = await dotOf(visit, 'MCO');
  await visit.page.touchscreen.tap(x, y);
  const strip = visit.page.getByRole('group', {name: 'Nearby:'});
  await strip.waitFor();
  return {visit, strip, y};
}

/** Centre and smaller side of a state's dot in the window, once it has been scrolled to. */
async function dotOf({page}: Visit, code: string) {
  const dot = countryOf(page, code).locator('.dot').first();
  return dot.evaluate((circle) => {
    circle.scrollIntoView({behavior: 'instant', block: 'nearest', inline: 'nearest'});
    const {x, y, width, height} = circle.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2, size: Math.min(width, height)};
  });
}

/** The state that a pointer at this place of the window would hit. */
async function stateAt({page}: Visit, x: number, y: number): Promise<string | undefined> {
  return page.evaluate(
    ([left, top]) => {
      let found = document.elementFromPoint(left, top);
      while (found?.shadowRoot) {
        const inner = found.shadowRoot.elementFromPoint(left, top);
        if (!inner || inner === found) break;
        found = inner;
      }
      return found?.closest<SVGElement>('[data-country]')?.dataset['country'];
    },
    [x, y] as const,
  );
}

/** The states that are marked as the ones the mouse means. */
async function aimedOn({page}: Visit): Promise<(string | undefined)[]> {
  return page
    .locator('stance-map [data-hovered]')
    .evaluateAll((aimed) => aimed.map((node) => (node as SVGElement).dataset['country']));
}

/** Nothing is open or on offer. */
async function closeAll({page}: Visit): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const atlas = document.querySelector('stance-atlas') as Element & {country?: string};
    atlas.country = undefined as unknown as string;
  });
  await expect.poll(() => page.locator('stance-map [aria-selected="true"]').count()).toBe(0);
}

async function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node);
}
