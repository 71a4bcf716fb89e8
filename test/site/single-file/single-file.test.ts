import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {eventually} from '../../support/site/comparison';
import {
  allDrawn,
  ROUNDS,
  setOnAtlas,
  showsRound,
  countryOf,
  tabTo,
  openPanel,
} from '../../support/site/explorer';
import {
  LESSONS,
  openNotes,
  pressOn,
  showsHeading,
  slideDrawn,
  stepsInFile,
} from '../../support/site/lesson';
import {isPlayed, leadAndPlay} from '../../support/site/lesson-activities';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stance-file-'));
  const response = await fetch(`${inject('site')}stance-atlas.html`);
  await writeFile(join(folder, 'atlas.html'), await response.text());
});

afterAll(() => rm(folder, {recursive: true}));

test('from disk, with the network off, the file shows every round and every view', async () => {
  const {page, requests, messages} = await openFile();
  for (const round of ROUNDS) {
    await setOnAtlas(page, {round});
    await showsRound(page, round);
  }
  const atlas = page.locator('stance-atlas');
  const view = (name: string) => atlas.getByRole('button', {name, exact: true}).click();
  await view('Table');
  await page.getByRole('table').first().waitFor();
  expect(await page.locator('stance-table tbody tr').count()).toBe(195);
  await atlas.getByRole('button', {name: 'Compare'}).click();
  await view('Changes');
  await page.locator('stance-shifts').getByRole('table').first().waitFor();
  await view('Two maps');
  await eventually(() => page.locator('stance-map').count()).toBe(2);
  await atlas.getByRole('button', {name: 'Compare'}).click();
  await view('All rounds');
  await eventually(() => page.locator('stance-map').count()).toBe(4);
  await view('Map');
  expect.soft(messages).toEqual([]);
  expect(requests).toEqual([]);
});

test('from disk, a state is found by name, its card has its sources, and the record is saved', async () => {
  const {page, requests, messages} = await openFile();
  // A plain field until a reader comes to it.
  await page.getByRole('textbox', {name: 'Find country'}).focus();
  await page.getByRole('combobox', {name: 'Find country'}).fill('Qat');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const card = page.locator('stance-country');
  await card.getByRole('heading', {name: 'Qatar'}).waitFor();
  expect(await card.getByRole('link').count()).toBeGreaterThan(0);
  await openPanel(page, 'Download');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('stance-downloads')
      .getByRole('button', {name: 'Download data: CSV'})
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe('stance-atlas-2026.11.0.csv');
  expect.soft(messages).toEqual([]);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('from disk, the finer coasts come when a reader zooms in', async () => {
  const {page, requests, messages} = await openFile();
  const outline = () => countryOf(page, 'NOR').locator('path.shape').getAttribute('d');
  const coarse = (await outline()) ?? '';
  await page.getByRole('button', {name: 'Zoom in'}).click();
  await page.getByRole('button', {name: 'Zoom in'}).click();
  await page.getByRole('button', {name: 'Zoom in'}).click();
  await eventually(async () => ((await outline()) ?? '').length).toBeGreaterThan(coarse.length);
  expect.soft(messages).toEqual([]);
  expect(requests).toEqual([]);
});

test('no link of the file leads to another file of the site', async () => {
  const {page} = await openFile();
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^(?:https?:|[#?])/.test(href))).toEqual([]);
  expect(links.length).toBeGreaterThan(10);
});

describe.each(LESSONS)('from disk, the lesson %s', (lesson) => {
  test('is found and led from first to last by keys alone, with all that it has to do', async () => {
    const {page, requests, messages} = await openFile();
    await tabTo(page, page.getByRole('link', {name: 'Lessons', exact: true}));
    await page.keyboard.press('Enter');
    await showsHeading(page, 'Present in class');
    await tabTo(page, page.locator(`#full-${lesson}`));
    await page.keyboard.press('Enter');
    await leadAndPlay(page, stepsInFile(lesson));
    await page.keyboard.press('Escape');
    // Where the class has guessed, it is asked whether to keep that: the first button keeps it.
    if (stepsInFile(lesson).some(isPlayed)) await page.keyboard.press('Enter');
    await showsHeading(page, 'Present in class');
    await tabTo(page, page.getByRole('link', {name: 'Back to map'}));
    await page.keyboard.press('Enter');
    await allDrawn({page});
    expect.soft(messages).toEqual([]);
    expect(requests).toEqual([]);
  }, 180_000);
});

describe('from disk, a lesson', () => {
  const [lesson] = LESSONS;
  const steps = stepsInFile(lesson);
  const step = (number: number) => `?lesson=${lesson}&step=${number}`;

  test('has its notes in a second window; either leads, and each finds the other again', async () => {
    const {page, requests, messages} = await openFile(step(3));
    await slideDrawn(page);
    const second = await openNotes(page);
    const heading = () => second.locator('.now h3').innerText();
    expect(await second.locator('section.notes').innerText()).toContain(steps[2]!.notes[0]!);
    await pressOn(page, 'PageDown', steps[2]!.heading);
    await eventually(heading).toBe(steps[3]!.heading);
    await second.getByRole('button', {name: 'Start', exact: true}).click();
    await second.keyboard.press('PageDown');
    await showsHeading(page, steps[4]!.heading);
    await second.reload();
    await eventually(heading).toBe(steps[4]!.heading);
    await eventually(() => second.getByRole('timer').innerText()).not.toBe('0:00');
    await page.reload();
    await showsHeading(page, steps[4]!.heading);
    await second.keyboard.press('PageUp');
    await showsHeading(page, steps[3]!.heading);
    await second.reload();
    await eventually(() => second.getByRole('timer').innerText()).not.toBe('0:00');
    await page.close();
    await second.getByText('Audience window closed').waitFor();
    await second.keyboard.press('Home');
    await eventually(heading).toBe(steps[0]!.heading);
    expect.soft(messages).toEqual([]);
    expect(requests).toEqual([]);
  });

  test('jumps, blanks, reloads where it is, and opens the map of a step with its sources', async () => {
    const {page, requests, messages} = await openFile(step(2));
    await slideDrawn(page);
    await page.getByRole('button', {name: /choose a step/}).click();
    await page.getByRole('button', {name: steps[2]!.heading}).click();
    await showsHeading(page, steps[2]!.heading);
    await page.keyboard.press('b');
    await page.locator('dialog#blank[open]').waitFor();
    await page.keyboard.press('b');
    await page.reload();
    await showsHeading(page, steps[2]!.heading);
    await page.getByRole('button', {name: 'Sources', exact: true}).click();
    const coming = page.waitForEvent('popup');
    await page.getByRole('link', {name: /^Open this view/}).click();
    const map = await coming;
    await allDrawn({page: map});
    await showsRound(map, steps[2]!.show.round);
    expect.soft(messages).toEqual([]);
    expect(requests).toEqual([]);
  });
});

/** The file as a reader opens it: from disk, in a browser without a network. */
async function openFile(query = '') {
  const site = pathToFileURL(join(folder, 'atlas.html')).href;
  const requests: string[] = [];
  const heard = (url: string) => {
    if (url.split('?', 1)[0] !== site) requests.push(url);
  };
  const visit = await open({site, path: query, heard, offline: true, reducedMotion: 'reduce'});
  const {page, messages} = visit;
  if (!query) await allDrawn(visit);
  return {page, requests, messages};
}
