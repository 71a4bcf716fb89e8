import {readdirSync} from 'node:fs';
import type {Locator, Page} from 'playwright';
import {beforeAll, describe, expect, inject, test} from 'vitest';
import {eventually} from '../../support/site/comparison';
import {violationsOn} from '../../support/site/axe';
import {allDrawn, ROUNDS, setOnAtlas, showsRound} from '../../support/site/explorer';
import {
  headingOf,
  LESSONS,
  showsHeading,
  slideDrawn,
  stepPath,
  stepsInFile,
} from '../../support/site/lesson';
import {leadAndPlay} from '../../support/site/lesson-activities';
import {isKept, serveOwnSite} from '../../support/site/offline';
import {SUBFOLDER} from '../../support/setup/server';
import {useBrowser, useVisit, type Visit} from '../../support/site/open-page';

const open = useBrowser();

const VIEWS: readonly (readonly [view: string, element: string])[] = [
  ['table', 'stance-table'],
  ['shifts', 'stance-shifts'],
  ['all', 'stance-map'],
];

describe('after one visit to the map, without the network', () => {
  const visit = useVisit({keeps: true});

  beforeAll(async () => {
    await isKept(visit().page);
    await visit().page.context().setOffline(true);
  });

  test('every round has its colours, country by country', async () => {
    await showsRounds(visit(), '');
    expect(visit().messages).toEqual([]);
  });

  test('every view of the explorer works', async () => {
    const {page} = visit();
    await page.goto(inject('site'));
    await allDrawn(visit());
    await setOnAtlas(page, {round: '2019-07', versus: '2020-10', country: 'QAT'});
    for (const [view, element] of VIEWS) {
      await setOnAtlas(page, {view});
      await page.locator(element).first().waitFor();
      await eventually(() => page.locator('.part-loading:not([data-part])').count()).toBe(0);
      expect(await failures(page).count(), view).toBe(0);
    }
    expect(visit().messages).toEqual([]);
  });

  test('every page of the site opens', async () => {
    const {page} = visit();
    const files = readdirSync('.').filter((name) => name.endsWith('.html'));
    expect(files).toContain('index.html');
    for (const file of files) {
      await page.goto(inject('site') + file);
      const length = async () => (await page.locator('body').innerText()).length;
      // What a page draws in shadow roots is not counted: the quiz has little else.
      await eventually(length, file).toBeGreaterThan(40);
      await eventually(() => page.locator('.part-loading:not([data-part])').count()).toBe(0);
      expect(await failures(page).count(), file).toBe(0);
    }
    expect(visit().messages).toEqual([]);
    expect(visit().strangers).toEqual([]);
  });

  test.each(LESSONS)(
    'the lesson %s is led from first to last, with all activities',
    async (lesson) => {
      const {page} = visit();
      await page.goto(inject('site') + stepPath(lesson, 1));
      await leadAndPlay(page, stepsInFile(lesson));
      expect(visit().messages).toEqual([]);
      expect(visit().strangers).toEqual([]);
    },
    180_000,
  );
});

test('a site in a folder keeps every round too', async () => {
  const visit = await open({keeps: true, path: SUBFOLDER});
  await isKept(visit.page);
  await visit.page.context().setOffline(true);
  await showsRounds(visit, SUBFOLDER);
  expect(visit.messages).toEqual([]);
  expect(visit.strangers).toEqual([]);
});

test('after a visit to the quiz alone, it asks again without the network', async () => {
  const visit = await open({keeps: true, path: 'quiz.html?quiz=class'});
  await isKept(visit.page);
  await visit.page.context().setOffline(true);
  await visit.page.reload();
  await visit.page.getByText(/Question 1 of/).waitFor();
  expect(visit.messages).toEqual([]);
});

test('a frame on a page keeps nothing', async () => {
  const visit = await open({keeps: true, path: 'embed.html'});
  await allDrawn(visit);
  const kept = await visit.page.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(kept).toEqual([]);
});

test('a new version is told, and taken only when the reader asks for it', async () => {
  const site = await serveOwnSite();
  const visit = await open({keeps: true, site: site.url});
  await isKept(visit.page);
  await site.publish('index.html', 'Second version');
  await visit.page.reload();
  const notice = visit.page.getByRole('complementary', {name: 'New version'});
  await notice.getByText('A new version of this site is ready.').waitFor();
  expect(await visit.page.title()).not.toBe('Second version');
  expect(await violationsOn(visit.page)).toEqual([]);

  await notice.getByRole('button', {name: 'Later'}).click();
  await eventually(() => notice.count()).toBe(0);
  await visit.page.reload();
  expect(await visit.page.title()).not.toBe('Second version');

  await notice.getByRole('button', {name: 'Update now'}).click();
  await eventually(() => visit.page.title()).toBe('Second version');
  expect(visit.messages).toEqual([]);
});

test('in a lesson no new version is told of; it is when the lesson is left', async () => {
  const site = await serveOwnSite();
  const [lesson] = LESSONS;
  const visit = await open({keeps: true, site: site.url, path: stepPath(lesson, 3)});
  const {page} = visit;
  await isKept(page);
  await site.publish('present.html', 'Second version');
  await page.reload();
  await slideDrawn(page);
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting;
  });
  const notice = page.getByRole('complementary', {name: 'New version'});
  await page.keyboard.press('PageDown');
  await showsHeading(page, stepsInFile(lesson)[3]!.heading);
  expect(await notice.count()).toBe(0);
  await page.keyboard.press('Escape');
  await notice.getByText('A new version of this site is ready.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.locator(`#full-${lesson}`).click();
  await slideDrawn(page);
  expect(await notice.count()).toBe(0);
  await page.goBack();
  await notice.getByRole('button', {name: 'Update now'}).click();
  await eventually(() => headingOf(page)).toBe('Present in class');
  expect(visit.messages).toEqual([]);
});

test('the notice can be closed by the keyboard, and the focus goes back', async () => {
  const site = await serveOwnSite();
  const visit = await open({keeps: true, site: site.url, width: 360});
  await isKept(visit.page);
  await site.publish('index.html', 'Second version');
  await visit.page.reload();
  const notice = visit.page.getByRole('complementary', {name: 'New version'});
  await notice.waitFor();
  const link = visit.page.locator('#site-embed');
  await link.focus();
  await notice.getByRole('button', {name: 'Later'}).focus();
  await visit.page.keyboard.press('Enter');
  await eventually(() => notice.count()).toBe(0);
  expect(await link.evaluate((node) => node.matches(':focus'))).toBe(true);
});

/** What a page says of a part of it that could not be loaded. */
function failures(page: Page): Locator {
  return page.getByRole('alert').filter({hasText: 'Couldn’t load', visible: true});
}

/** Opens each round, and compares the map with the evidence. */
async function showsRounds(visit: Visit, folder: string): Promise<void> {
  for (const round of ROUNDS) {
    await visit.page.goto(`${inject('site')}${folder}?round=${round}`);
    await allDrawn(visit);
    await showsRound(visit.page, round);
  }
}
