import type {Locator} from 'playwright';
import {describe, expect, test} from 'vitest';
import {listenForCountries, allDrawn, stateOf} from '../setup/explorer';
import {useBrowser, type Visit} from '../setup/visit';

const open = useBrowser();

const SMALL = ['NRU', 'MCO', 'PLW', 'BHR', 'COM', 'TUV', 'PSE', 'VAT'];

/** Those with open sea around them: nothing takes a part of their 24 px. */
const LONE = ['NRU', 'PLW', 'COM', 'TUV'];

/** Just within a disc of 24 px, in eight directions. */
const RIM = Array.from({length: 8}, (_, step) => {
  const angle = (step * Math.PI) / 4;
  return [11.5 * Math.cos(angle), 11.5 * Math.sin(angle)] as const;
});

describe.each([360, 1280])('at %i px, a state too small to see', (width) => {
  test('has a dot of at least 4 px that nothing covers', async () => {
    const visit = await openMap({width});
    for (const code of SMALL) {
      const {size, x, y} = await dotOf(visit, code);
      expect(size, code).toBeGreaterThanOrEqual(4);
      expect(await stateAt(visit, x, y), code).toBe(code);
    }
  });

  test('opens by a click on its dot', async () => {
    const visit = await openMap({width});
    const opened = await listenForCountries(visit.page);
    for (const code of SMALL) {
      const {x, y} = await dotOf(visit, code);
      await visit.page.mouse.click(x, y);
      await expect.poll(async () => (await opened()).at(-1)).toBe(code);
    }
  });

  test('opens by a tap on its dot', async () => {
    const visit = await openMap({width, touch: true});
    const opened = await listenForCountries(visit.page);
    for (const code of SMALL) {
      const {x, y} = await dotOf(visit, code);
      await visit.page.touchscreen.tap(x, y);
      await expect.poll(async () => (await opened()).at(-1)).toBe(code);
    }
  });

  test('takes the focus and opens by Enter', async () => {
    const visit = await openMap({width});
    const opened = await listenForCountries(visit.page);
    for (const code of SMALL) {
      const state = stateOf(visit.page, code);
      await state.focus();
      expect(await hasFocus(state), code).toBe(true);
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
      expect(await stateAt(visit, x + right, y + down), `${code} ${right} ${down}`).toBe(code);
    }
  }
});

async function openMap(options: {width: number; touch?: boolean}): Promise<Visit> {
  const visit = await open({...options, height: 900, reducedMotion: 'reduce'});
  await allDrawn(visit);
  return visit;
}

/** Centre and smaller side of a state's dot in the window, once it has been scrolled to. */
async function dotOf({page}: Visit, code: string) {
  const dot = stateOf(page, code).locator('circle').first();
  await dot.scrollIntoViewIfNeeded();
  const box = await dot.boundingBox();
  if (!box) throw new Error(`${code} has no dot on the page`);
  const {x, y, width, height} = box;
  return {x: x + width / 2, y: y + height / 2, size: Math.min(width, height)};
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

async function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node);
}
