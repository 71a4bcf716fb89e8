import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {violationsInLooks} from '../../support/site/axe';
import {countryOf} from '../../support/site/explorer';
import {
  headingOf,
  openNotes,
  openStep,
  pressOn,
  showsHeading,
  slideDrawn,
  smallestText,
  STEPS,
} from '../../support/site/lesson';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

test.each([1280, 360])(
  'axe finds nothing to mend in the start, a step, each dialog, the editor and the notes at %i px',
  async (width) => {
    const {page} = await open({width, path: 'present.html', reducedMotion: 'reduce'});
    await page.locator('.lessons li').first().waitFor();
    expect.soft(await violationsInLooks(page), 'the start').toEqual([]);
    await page.locator('.lesson-link').last().click();
    await slideDrawn(page);
    expect.soft(await violationsInLooks(page), 'a step').toEqual([]);
    for (const name of [/choose a step/, 'Sources', 'Blank', 'Help']) {
      await page.getByRole('button', {name}).first().click();
      await page.locator('dialog[open]').waitFor();
      expect.soft(await violationsInLooks(page), String(name)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    const second = await openNotes(page);
    await second.locator('stance-map [data-country]').first().waitFor();
    expect.soft(await violationsInLooks(second), 'the notes').toEqual([]);
    await page.getByRole('button', {name: 'Edit', exact: true}).click();
    expect.soft(await violationsInLooks(page), 'the editor').toEqual([]);
    await page.getByLabel('Heading', {exact: true}).fill('');
    expect.soft(await violationsInLooks(page), 'the editor with a problem').toEqual([]);
  },
);

describe('the focus', () => {
  test('goes to the heading of the next step, and stays on a button that was pressed', async () => {
    const {page} = await openStep(open);
    await page.keyboard.press('PageDown');
    await showsHeading(page, STEPS[3]!.heading);
    expect(await focused(page)).toBe(`h1: ${STEPS[3]!.heading}`);
    await page.keyboard.press('Home');
    await showsHeading(page, STEPS[0]!.heading);
    expect(await focused(page)).toBe(`h1: ${STEPS[0]!.heading}`);
    await pressOn(page, 'PageDown', STEPS[0]!.heading);
    const next = page.getByRole('button', {name: 'Next', exact: true});
    await next.focus();
    await page.keyboard.press('Enter');
    await showsHeading(page, STEPS[2]!.heading);
    expect(await next.evaluate((button) => button.matches(':focus'))).toBe(true);
    const said = `3 of ${STEPS.length}: ${STEPS[2]!.heading}`;
    await expect.poll(() => page.locator('#announcer').textContent()).toBe(said);
  });

  test('after a choice from the list of steps is on the heading or the button of the list', async () => {
    const {page} = await openStep(open);
    await page.getByRole('button', {name: /choose a step/}).click();
    await page.getByRole('button', {name: STEPS[7]!.heading}).click();
    await showsHeading(page, STEPS[7]!.heading);
    expect(await focused(page)).not.toMatch(/^body/);
  });

  test('goes to the heading of the start when the lesson is left', async () => {
    const {page} = await openStep(open);
    await page.keyboard.press('Escape');
    await showsHeading(page, 'Present in class');
    expect(await focused(page)).toBe('h1: Present in class');
  });
});

describe('keys', () => {
  test('of the map stay its own; those of a clicker turn the page there too', async () => {
    const {page} = await openStep(open);
    await countryOf(page, 'FRA').focus();
    for (const key of ['ArrowRight', 'Home', 'End', 'b', 'f']) await page.keyboard.press(key);
    expect(await headingOf(page)).toBe(STEPS[2]!.heading);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('PageDown');
    await showsHeading(page, STEPS[3]!.heading);
  });

  test('of a field stay its own', async () => {
    const {page} = await openStep(open);
    await page.getByRole('button', {name: 'Edit', exact: true}).click();
    const field = page.getByLabel('Notes', {exact: true});
    await field.focus();
    for (const key of ['b', '.', 'f', ' ', 'ArrowLeft', 'Home', 'PageUp']) {
      await page.keyboard.press(key);
    }
    expect(await headingOf(page)).toBe(STEPS[2]!.heading);
    expect(await field.inputValue()).toContain('b.f ');
  });

  test('blank the screen and show it again, and do not turn the page meanwhile', async () => {
    const {page} = await openStep(open);
    const blank = page.locator('dialog#blank[open]');
    for (const [on, off] of [
      ['b', 'b'],
      ['.', 'PageDown'],
      ['B', 'Escape'],
    ] as const) {
      await page.keyboard.press(on);
      await blank.waitFor();
      await page.keyboard.press(off);
      await blank.waitFor({state: 'detached'});
      expect(await headingOf(page)).toBe(STEPS[2]!.heading);
    }
  });

  test('blank the screen to black also where colours are forced', async () => {
    const {page} = await openStep(open, 3, {forcedColors: 'active'});
    await page.keyboard.press('b');
    const blank = page.locator('dialog#blank[open]');
    await blank.waitFor();
    const colour = await blank.evaluate((dialog) => getComputedStyle(dialog).backgroundColor);
    expect(colour).toBe('rgb(0, 0, 0)');
  });

  test.each([1, 2, 3, 4])('%i strokes at once blank the screen or show it', async (strokes) => {
    const {page} = await openStep(open);
    await page.evaluate(async (count) => {
      for (let number = 0; number < count; number += 1) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'b', bubbles: true}));
      }
      // The events of dialogs that closed meanwhile come before the second frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, strokes);
    expect(await page.locator('dialog#blank[open]').count()).toBe(strokes % 2);
  });

  test('open and close their own list', async () => {
    const {page} = await openStep(open);
    await page.keyboard.press('?');
    await page.locator('dialog#help[open]').waitFor();
    await page.keyboard.press('?');
    await page.locator('dialog#help[open]').waitFor({state: 'detached'});
    expect(await headingOf(page)).toBe(STEPS[2]!.heading);
  });
});

describe('a finger', () => {
  test('swipes to the next step and back', async () => {
    const {page} = await openStep(open, 3, {touch: true});
    await swipe(page, 900, 300);
    await showsHeading(page, STEPS[3]!.heading);
    await swipe(page, 300, 900);
    await showsHeading(page, STEPS[2]!.heading);
  });

  test('taps at the edges, and not elsewhere', async () => {
    const {page} = await openStep(open, 3, {touch: true});
    await page.touchscreen.tap(600, 120);
    expect(await headingOf(page)).toBe(STEPS[2]!.heading);
    await page.touchscreen.tap(1270, 120);
    await showsHeading(page, STEPS[3]!.heading);
    await page.touchscreen.tap(8, 120);
    await showsHeading(page, STEPS[2]!.heading);
  });

  test('has buttons of 44 px', async () => {
    const {page} = await openStep(open, 3, {touch: true, width: 800, height: 600});
    for (const button of await page.locator('.bar button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
    }
  });
});

test.each([
  [1024, 768],
  [1280, 1024],
  [3840, 2160],
])('at %i × %i the smallest text is a fortieth of the height or more', async (width, height) => {
  const {page} = await openStep(open, 9, {width, height});
  const {size, text} = await smallestText(page);
  expect(size, text).toBeGreaterThanOrEqual(height / 40);
});

test('the screen is kept awake while a lesson is on show, and no longer', async () => {
  const {page} = await open({path: 'present.html'});
  await page.locator('.lessons li').first().waitFor();
  await page.evaluate(() => {
    const calls: string[] = [];
    const release = () => Promise.resolve(void calls.push('released'));
    const request = (type: string) => Promise.resolve((calls.push(type), {release}));
    Object.defineProperty(navigator, 'wakeLock', {value: {request}});
    Object.assign(globalThis, {calls});
  });
  const calls = () => page.evaluate(() => (globalThis as unknown as {calls: string[]}).calls);
  await page.locator('.lesson-link').first().click();
  await expect.poll(calls).toEqual(['screen']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(calls).toEqual(['screen', 'screen']);
  await page.keyboard.press('Escape');
  await expect.poll(calls).toEqual(['screen', 'screen', 'released']);
});

/** What has the focus: its tag and its first words. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const {localName, textContent} = document.activeElement!;
    return `${localName}: ${textContent.trim()}`;
  });
}

async function swipe(page: Page, from: number, to: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{x, y: 120}],
    });
  await send('touchStart', from);
  for (let part = 1; part <= 5; part += 1) await send('touchMove', from + ((to - from) * part) / 5);
  await send('touchEnd');
}
