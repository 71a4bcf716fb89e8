/** Acts beside the letters on the explorer page: the rail under the timeline, and what it opens. */
import {describe, expect, test} from 'vitest';
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
