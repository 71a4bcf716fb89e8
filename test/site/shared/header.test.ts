import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {violationsInLooks} from '../../support/site/axe';
import {allDrawn, setOnAtlas} from '../../support/site/explorer';
import {useBrowser, useVisit} from '../../support/site/open-page';

const open = useBrowser();

/** Every page for readers, and what its header marks: the page itself, or the part it belongs to. */
const PAGES = [
  ['index.html', 'Explore', 'page'],
  ['acts.html', 'Acts', 'page'],
  ['use.html', 'Embed', 'page'],
  ['teaching.html', 'Teach', 'page'],
  ['present.html', 'Teach', 'true'],
  ['quiz.html', 'Teach', 'true'],
  ['handout.html', 'Teach', 'true'],
  ['docs.html', undefined, undefined],
] as const;

const ENTRIES = [
  ['Explore', 'index.html'],
  ['Acts', 'acts.html'],
  ['Embed', 'use.html'],
  ['Teach', 'teaching.html'],
] as const;

/** What every footer leads to. */
const FOOTER = [
  ['Map', 'index.html'],
  ['Plain table', 'index.html#table'],
  ['Acts', 'acts.html'],
  ['Data (JSON)', 'atlas.json'],
  ['Embed code', 'use.html'],
  ['Standalone file', 'stance-atlas.html'],
  ['Documentation', 'docs.html'],
  ['For teachers', 'teaching.html'],
  ['Present', 'present.html'],
  ['Quiz', 'quiz.html'],
  ['Handout', 'handout.html'],
  ['Third-party licences', 'licenses.txt'],
] as const;

describe.each(PAGES)('%s', (path, section, mark) => {
  const wide = useVisit({path});
  const narrow = useVisit({path, width: 360});

  test('has the header, with its place marked and underlined', async () => {
    const {page} = wide();
    const header = page.getByRole('banner');
    await header.waitFor();
    const entries = header.getByRole('navigation', {name: 'Site'}).getByRole('link');
    expect(await linksOf(page, entries)).toEqual(ENTRIES.map((entry) => [...entry]));
    const marked = entries.and(page.locator('[aria-current]'));
    expect(await marked.allInnerTexts()).toEqual(section ? [section] : []);
    if (section) {
      expect(await marked.getAttribute('aria-current')).toBe(mark);
      const line = await marked.evaluate((link) => getComputedStyle(link).textDecorationLine);
      expect(line).toBe('underline');
    }
    expect(await linksOf(page, header.getByRole('link', {name: 'Stance Atlas'}))).toEqual([
      ['Stance Atlas', 'index.html'],
    ]);
  });

  test.each([
    [1280, wide],
    [360, narrow],
  ])('at %i px has a header of 44 px and its line', async (width, visit) => {
    const {page} = visit();
    await page.getByRole('banner').waitFor();
    const box = (await page.getByRole('banner').boundingBox())!;
    expect([box.y, box.height]).toEqual([0, 45]);
    for (const link of await page.getByRole('banner').locator('.site-bar a').all()) {
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    const right = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(right).toBeLessThanOrEqual(width);
  });

  test('stays within a phone at twice the type', async () => {
    const {page} = narrow();
    await page.getByRole('banner').waitFor();
    const right = await page.evaluate(() => {
      const {style, scrollWidth} = document.documentElement;
      style.fontSize = '32px';
      const width = document.documentElement.scrollWidth;
      style.fontSize = '';
      return Math.max(width, scrollWidth);
    });
    expect(right).toBeLessThanOrEqual(360);
  });

  test('has a footer with every other page, and says which of them it is', async () => {
    const {page} = narrow();
    const footer = page.getByRole('contentinfo');
    await footer.waitFor();
    expect(await linksOf(page, footer.getByRole('link'))).toEqual(FOOTER.map((link) => [...link]));
    const marked = footer.locator('[aria-current="page"]');
    expect((await linksOf(page, marked)).map(([, file]) => file)).toEqual([path]);
    for (const link of await footer.getByRole('link').all()) {
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
  });

  test('begins with a link that skips the header', async () => {
    const {page} = await open({path});
    await page.getByRole('banner').waitFor();
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.innerText()).toMatch(/^Skip to /);
    expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    const target = new URL((await skip.getAttribute('href'))!, page.url()).hash;
    expect(await page.locator(target).count()).toBe(1);
  });
});

test('everything in the footer can be opened', async () => {
  const {page} = await open({path: 'docs.html'});
  for (const [, path] of FOOTER) {
    const answer = await page.request.get(new URL(path, page.url()).href);
    expect(answer.status(), path).toBe(200);
  }
});

test('a lesson has the whole screen, and its start the header', async () => {
  const {page} = await open({path: 'present.html?lesson=who-signed-what'});
  await page.locator('.slide').waitFor();
  expect(await page.getByRole('banner').count()).toBe(0);
  expect(await page.getByRole('contentinfo').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('banner').waitFor();
  expect(await page.getByRole('contentinfo').count()).toBe(1);
});

test('the explorer has skip links to map, table and notes; the table opens', async () => {
  const {page} = await open({reducedMotion: 'reduce'});
  await allDrawn({page});
  const skips = page.locator('.skip');
  expect(await skips.allInnerTexts()).toEqual([
    'Skip to map',
    'Skip to table',
    'Skip to “About the data”',
  ]);
  await skips.nth(1).focus();
  await page.keyboard.press('Enter');
  const table = page.getByRole('region', {name: 'Plain table'});
  await table.waitFor();
  expect(await table.evaluate((node) => node.matches(':focus'))).toBe(true);
  await skips.nth(2).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('#about').evaluate((node) => node.matches(':focus'))).toBe(true);
  await skips.nth(0).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('stance-atlas:focus-within').count()).toBe(1);
});

describe('what comes before the atlas on the explorer', () => {
  test.each([
    [1280, 900, 146],
    [360, 740, 161],
  ])('at %i by %i ends at or above %i px', async (width, height, most) => {
    const {page} = await open({width, height});
    expect(await topOfAtlas(page)).toBeLessThanOrEqual(most);
  });

  test('on a phone loses its lead while two rounds are compared', async () => {
    const {page} = await open({width: 360, height: 740});
    await allDrawn({page});
    const lead = page.locator('.lead');
    expect(await lead.isVisible()).toBe(true);
    const before = await topOfAtlas(page);
    await setOnAtlas(page, {versus: '2019-07'});
    await lead.waitFor({state: 'hidden'});
    expect(before - (await topOfAtlas(page))).toBeGreaterThan(40);
    await page.locator('stance-atlas').evaluate((atlas) => atlas.removeAttribute('versus'));
    await lead.waitFor();
  });

  test('has no lead from the first on where the address compares', async () => {
    const {page} = await open({
      width: 360,
      path: '?round=2019-07&versus=2020-10',
      without: /\.js$/,
    });
    expect(await page.locator('.lead').isVisible()).toBe(true);
    const visit = await open({width: 360, path: '?round=2019-07&versus=2020-10'});
    await allDrawn(visit);
    expect(await visit.page.locator('.lead').isVisible()).toBe(false);
    expect(await visit.layoutShift()).toBe(0);
  });

  test('keeps its lead on a wide screen', async () => {
    const {page} = await open({path: '?round=2019-07&versus=2020-10'});
    await allDrawn({page});
    expect(await page.locator('.lead').isVisible()).toBe(true);
  });
});

// Each page has a test of its own for what is between the two.
test.each(PAGES)('axe finds nothing to mend in header and footer of %s', async (path) => {
  const {page} = await open({path, width: 768, reducedMotion: 'reduce'});
  await page.getByRole('banner').waitFor();
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.evaluate(leaveTargets);
  expect(await violationsInLooks(page, '.site-header, .site-footer')).toEqual([]);
  expect((await page.locator('.brand').boundingBox())!.x).toBeGreaterThan(384);
  const right = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(right).toBeLessThanOrEqual(768);
});

/** Runs in the page: leaves of its content what links lead to. axe reads all, whatever it is asked for. */
function leaveTargets(): void {
  const main = document.querySelector('main')!;
  const targets = [...main.querySelectorAll('[id]')].map(({id}) => {
    const target = document.createElement('section');
    target.id = id;
    return target;
  });
  main.replaceChildren(...targets);
}

function topOfAtlas(page: Page): Promise<number> {
  return page.locator('stance-atlas').evaluate((atlas) => atlas.getBoundingClientRect().top);
}

/** The words of links, and where they lead, relative to the site and without the view. */
function linksOf(page: Page, links: ReturnType<Page['locator']>): Promise<string[][]> {
  const site = new URL('./', page.url()).href;
  return links.evaluateAll(
    (all, base) =>
      all.map((link) => [
        (link.textContent ?? '').trim(),
        (link as HTMLAnchorElement).href.replace(base, '').replace(/\?[^#]*/, ''),
      ]),
    site,
  );
}
