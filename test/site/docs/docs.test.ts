import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {eventually} from '../../support/site/comparison';
import {violationsInLooks} from '../../support/site/axe';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

/** Pages that lead to the documentation. */
const PAGES = ['index.html', 'use.html', 'handout.html', 'teaching.html', 'present.html'];

const GUIDES = ['embedding', 'elements', 'data', 'classroom', 'self-hosting', 'architecture'];

test.each(PAGES)('%s leads to it', async (path) => {
  const {page} = await open({path});
  await page.getByRole('link', {name: 'Documentation'}).click();
  await eventually(() =>
    page.getByRole('heading', {name: 'Documentation', level: 1}).isVisible(),
  ).toBe(true);
});

test('it has every guide, and each link in it leads to its place', async () => {
  const {page, messages, broken} = await open({path: 'docs.html'});
  const titles = await page.getByRole('heading', {level: 2}).allInnerTexts();
  for (const guide of GUIDES) {
    const [, title = ''] = /^# (.+)$/m.exec(readFileSync(`docs/${guide}.md`, 'utf8')) ?? [];
    expect(titles).toContain(title);
  }
  const lost = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1)))
        .filter((id) => document.getElementById(id) === null),
    );
  expect(lost).toEqual([]);
  await page.locator('.contents a').first().click();
  expect(new URL(page.url()).hash).toBe('#embedding');
  expect(messages).toEqual([]);
  expect(broken).toEqual([]);
});

test('every page of the site that it names can be opened', async () => {
  const {page} = await open({path: 'docs.html'});
  const links = await page
    .locator('a[href^="./"]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.join(' ')).toContain('present.html?lesson=who-signed-what');
  for (const link of new Set(links)) {
    const answer = await page.request.get(link);
    expect(answer.status(), link).toBe(200);
  }
});

test('it can be read without a script', async () => {
  const {page} = await open({path: 'docs.html', scripts: false});
  await eventually(() =>
    page.getByRole('heading', {name: 'Self-hosting', level: 2}).isVisible(),
  ).toBe(true);
});

test.each([1280, 768])('axe finds no problem, and nothing is too wide, at %i px', async (width) => {
  const {page} = await open({width, path: 'docs.html'});
  expect(await violationsInLooks(page)).toEqual([]);
  const right = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(right).toBeLessThanOrEqual(width);
});
