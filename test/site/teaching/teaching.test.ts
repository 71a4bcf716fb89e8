import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {eventually} from '../../support/site/comparison';
import {violationsInLooks, violationsOn} from '../../support/site/axe';
import {printed} from '../../support/site/pdf';
import {useBrowser, useVisit} from '../../support/site/open-page';

const open = useBrowser();
const TEXT = readFileSync('docs/teaching.md', 'utf8');

/** Pages that lead a teacher here. */
const PAGES = ['index.html', 'present.html', 'quiz.html', 'handout.html'];

test.each(PAGES)('%s leads to it, from its header and from its footer', async (path) => {
  // The quiz has a footer on a phone only: on a projector a question fits the screen.
  const {page} = await open({path, width: 360});
  for (const name of ['Teach', 'For teachers']) {
    await page.getByRole('link', {name, exact: true}).click();
    const heading = page.getByRole('heading', {name: 'Teaching with Stance Atlas', level: 1});
    await eventually(() => heading.isVisible(), name).toBe(true);
    await page.goBack();
  }
});

test('it begins with four rows: present, quiz, handout and the QR code of the map', async () => {
  const {page, messages} = await open({path: 'teaching.html'});
  const rows = page.getByRole('list', {name: 'Ways to teach'}).getByRole('listitem');
  const texts = (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
  expect(texts).toEqual([
    'Present A lesson on the projector, step by step.',
    'Quiz Questions from the data, for one student or for teams.',
    'Handout Maps, letters and questions on paper.',
    'QR code Opens the map on students’ devices.',
  ]);
  const heights = await rows.evaluateAll((all) =>
    all.map((row) => row.firstElementChild!.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  const links = await rows
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).getAttribute('href')));
  expect(links).toEqual(['./present.html', './quiz.html', './handout.html']);
  await rows.getByRole('button', {name: 'QR code'}).click();
  const dialog = page.getByRole('dialog', {name: 'Open on student devices'});
  await dialog.waitFor();
  const map = new URL('./', page.url()).href;
  expect(await dialog.getByText(map, {exact: true}).last().isVisible()).toBe(true);
  expect(await violationsOn(page)).toEqual([]);
  expect(messages).toEqual([]);
});

test('it has every section and every table of the text, and leads to each section', async () => {
  const {page, messages, broken} = await open({path: 'teaching.html'});
  const sections = [...TEXT.matchAll(/^## (.+)$/gm)].map(([, title]) => title!);
  expect(sections.length).toBeGreaterThan(8);
  expect(await page.getByRole('heading', {level: 2}).allInnerTexts()).toEqual(sections);
  const rows = TEXT.match(/^\|(?! ?-)/gm)!.length;
  expect(await page.locator('tr').count()).toBe(rows);
  for (const link of await page.locator('.contents a').all()) {
    await link.click();
    const id = decodeURIComponent(new URL(page.url()).hash).slice(1);
    expect(await page.locator(`[id="${id}"]`).innerText()).toBe(await link.innerText());
  }
  expect(messages).toEqual([]);
  expect(broken).toEqual([]);
});

test('every page that it names can be opened, with what the address asks for', async () => {
  const {page} = await open({path: 'teaching.html'});
  const links = await page
    .locator('main a:not([href^="#"], .ways a)')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const named = [...TEXT.matchAll(/`((?:present|quiz|handout|use|index)\.html[^`]*)`/g)];
  expect(links).toHaveLength(named.length);
  for (const link of new Set(links)) {
    const answer = await page.request.get(link);
    expect(answer.status(), link).toBe(200);
  }
  expect(links.join(' ')).toContain('quiz.html?seed=class-9b&count=8');
});

test('the address of a quiz in it asks as many questions as it says, the same ones each time', async () => {
  const asked = [];
  for (let visit = 0; visit < 2; visit += 1) {
    const {page} = await open({path: 'teaching.html'});
    await page.getByRole('link', {name: 'quiz.html?seed=class-9b'}).click();
    await page.getByText('Question 1 of 8').waitFor();
    asked.push(await page.locator('h2').first().innerText());
  }
  expect(asked[0]).toBe(asked[1]);
});

test.each(['A4', 'Letter'] as const)('on %s it has its text, its pages numbered', async (paper) => {
  const {page} = await open({path: 'teaching.html'});
  const pages = await printed(page, paper);
  for (const [i, text] of pages.entries()) {
    expect(text).toContain(`${i + 1} / ${pages.length}`);
    expect(text.length, `page ${i + 1}`).toBeGreaterThan(200);
  }
  const text = pages.join(' ');
  expect(text).toContain('Write the caption');
  expect(text).not.toContain('On this page');
  expect(text).not.toContain('A lesson on the projector');
  expect(text).not.toContain('Third-party licences');
});

test('an address in a table is broken between its parts on a phone, and not within', async () => {
  const {page} = await open({path: 'teaching.html', width: 360});
  const lines = await page
    .locator('td code')
    .evaluateAll((all) => all.map((code) => code.getClientRects().length));
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.max(...lines)).toBeLessThanOrEqual(4);
});

test('it can be read without a script', async () => {
  const {page} = await open({path: 'teaching.html', scripts: false});
  await eventually(() => page.getByRole('heading', {name: 'The quiz'}).isVisible()).toBe(true);
});

describe.each([1280, 768, 360])('at %i px', (width) => {
  const visit = useVisit({path: 'teaching.html', width});

  test('axe finds nothing to mend, and nothing is too wide', async () => {
    const {page} = visit();
    expect(await violationsInLooks(page)).toEqual([]);
    const right = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(right).toBeLessThanOrEqual(width);
  });

  test('every link to another page is large enough for a finger', async () => {
    const links = await visit().page.locator('nav a').all();
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
  });
});
