/** Acts beside the letters on the explorer page: the rail under the timeline, and what it opens. */
import {describe, expect, test} from 'vitest';
import {violationsOn} from '../../support/site/axe';
import {allDrawn} from '../../support/site/explorer';
import {useBrowser, type Visit} from '../../support/site/open-page';

const open = useBrowser();

/** The file of the acts, and the code that shows them. */
const OF_ACTS = /acts\.json|atlas-acts/;

test('acts wait for the first map', async () => {
  const asked: string[] = [];
  const heard = (url: string) => asked.push(url);
  const without = await open({without: /first\.json/, heard});
  await without.page.getByRole('button', {name: 'Try again'}).waitFor();
  await painted(without);
  expect(asked.filter((url) => OF_ACTS.test(url))).toEqual([]);
  await hasRail(await open({heard}));
  expect(asked.filter((url) => OF_ACTS.test(url)).length).toBeGreaterThan(0);
});

test('a frame for articles loads none', async () => {
  const asked: string[] = [];
  const visit = await open({path: 'embed.html', heard: (url) => asked.push(url)});
  await allDrawn(visit);
  await painted(visit);
  expect(await visit.page.locator('stance-acts-rail').count()).toBe(0);
  expect(asked.filter((url) => url.includes('acts.json'))).toEqual([]);
});

describe.each([1280, 768, 360])('at %i px', (width) => {
  test('nothing moves when the rail comes', async () => {
    const visit = await open({width});
    await hasRail(visit);
    await allDrawn(visit);
    await painted(visit);
    expect(await visit.layoutShift()).toBe(0);
    expect(visit.messages).toEqual([]);
  });

  test('the keyboard leads from the timeline to the source of an act, and back', async () => {
    const visit = await open({width, reducedMotion: 'reduce'});
    await hasRail(visit);
    const {page} = visit;
    await page.getByRole('button', {name: 'Compare'}).focus();
    await page.keyboard.press('Tab');
    const first = await focusedName(visit);
    expect(first).toMatch(/2019$/);
    await page.keyboard.press('ArrowRight');
    const mark = await focusedName(visit);
    expect(mark).not.toBe(first);
    await page.keyboard.press('Enter');
    const panel = page.locator('stance-acts-panel');
    await panel.waitFor();
    await expect.poll(() => focusedName(visit)).toBe('Acts');
    const link = panel.getByRole('link').first();
    await link.focus();
    expect(await link.getAttribute('href')).toMatch(/^https?:/);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    expect(await focusedName(visit)).toBe(mark);
  });
});

describe('the address of an act', () => {
  const MOTION = '2021-02-22-can-commons-motion';
  test('opens it in the panel, outlines whose it is, and leaves the view', async () => {
    const visit = await open({path: `?round=2019-07&act=${MOTION}`});
    await expect.poll(() => shown(visit)).toEqual([MOTION]);
    const {page} = visit;
    await page.locator('.ring.inner.outlined').waitFor({state: 'attached'});
    const drawn = await page.locator('.ring.inner.outlined').getAttribute('d');
    expect(drawn).toBe(await page.locator('[data-country=CAN] .shape').getAttribute('d'));
    expect(await page.locator('stance-atlas').getAttribute('round')).toBe('2019-07');
    expect(await page.locator('stance-act-share .citation').innerText()).toContain(
      `acts.html?act=${MOTION}`,
    );
    expect(visit.messages).toEqual([]);
  });

  test('outlines a place that is no country', async () => {
    const {page} = await open({path: '?act=2022-01-25-twn-olympics'});
    await page.locator('.ring.inner.outlined').waitFor({state: 'attached'});
    const drawn = await page.locator('.ring.inner.outlined').getAttribute('d');
    expect(drawn).toBe(await page.locator('[data-area=Taiwan]').first().getAttribute('d'));
  });

  test('is written when an act is opened, and goes with its panel; back and forward follow', async () => {
    const visit = await open();
    await hasRail(visit);
    const {page} = visit;
    const mark = page.locator('stance-acts-rail .mark:not(.number)').first();
    const id = await mark.getAttribute('data-key');
    await mark.click();
    await expect.poll(() => search(visit)).toBe(`?act=${id}`);
    await page.getByRole('button', {name: 'Next act'}).click();
    await expect.poll(() => shown(visit)).not.toEqual([id]);
    const next = new URL(page.url()).searchParams.get('act');
    expect(await shown(visit)).toEqual([next]);
    await page.reload();
    await expect.poll(() => shown(visit)).toEqual([next]);
    await page.locator('.panel').getByRole('button', {name: 'Close'}).click();
    await expect.poll(() => search(visit)).toBe('');
    await page.goBack();
    await expect.poll(() => shown(visit)).toEqual([next]);
    await page.goForward();
    await expect.poll(() => shown(visit)).toEqual([]);
    expect(visit.messages).toEqual([]);
  });

  test('of no act is told, and the view stays', async () => {
    const visit = await open({path: '?round=2019-07&act=nothing'});
    const alert = visit.page.locator('stance-acts-panel').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('There is no act “nothing”.');
    expect(await visit.page.locator('stance-atlas').getAttribute('round')).toBe('2019-07');
    await visit.page.getByRole('button', {name: 'Close'}).first().click();
    await expect.poll(() => search(visit)).toBe('?round=2019-07');
  });

  test.each([1280, 360])('has nothing for axe to mend at %i px', async (width) => {
    const visit = await open({path: `?act=${MOTION}`, width});
    await expect.poll(() => shown(visit)).toEqual([MOTION]);
    expect(await violationsOn(visit.page)).toEqual([]);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

/** Waits until the rail has its marks. */
async function hasRail({page}: Visit): Promise<void> {
  await page.locator('stance-acts-rail .mark').first().waitFor();
}

function painted({page}: Visit): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** What the focused element is called, through all shadow roots. */
function focusedName({page}: Visit): Promise<string | undefined> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.ariaLabel ?? active?.textContent?.trim();
  });
}

function search({page}: Visit): string {
  return new URL(page.url()).search;
}

/** The acts that are open in the panel. */
function shown({page}: Visit): Promise<(string | null)[]> {
  return page
    .locator('stance-acts-panel .act')
    .evaluateAll((all) => all.map((act) => act.getAttribute('data-act')));
}
