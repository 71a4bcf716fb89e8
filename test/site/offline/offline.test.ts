import {readdirSync} from 'node:fs';
import {describe, expect, inject, test} from 'vitest';
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
import {useBrowser, type Visit} from '../../support/site/open-page';

const open = useBrowser();

const VIEWS: readonly (readonly [view: string, element: string])[] = [
  ['table', 'stance-table'],
  ['shifts', 'stance-shifts'],
  ['all', 'stance-map'],
];

describe.each(['', SUBFOLDER])('after one visit to "/%s", without the network', (folder) => {
  test('every round has its colours, country by country', async () => {
    const visit = await goOffline(folder);
    for (const round of ROUNDS) {
      await visit.page.goto(`${inject('site')}${folder}?round=${round}`);
      await allDrawn(visit);
      await showsRound(visit.page, round);
    }
    expect(visit.messages).toEqual([]);
    expect(visit.strangers).toEqual([]);
  });
});

test('every view of the explorer works without the network', async () => {
  const visit = await goOffline('');
  await visit.page.reload();
  await allDrawn(visit);
  await setOnAtlas(visit.page, {round: '2019-07', versus: '2020-10', country: 'QAT'});
  for (const [view, element] of VIEWS) {
    await setOnAtlas(visit.page, {view});
    await visit.page.locator(element).first().waitFor();
    await eventually(() => visit.page.locator('.part-loading:not([data-part])').count()).toBe(0);
    expect(await visit.page.getByText('Couldn’t load').count(), view).toBe(0);
  }
  expect(visit.messages).toEqual([]);
});

test('every page of the site opens without the network', async () => {
  const visit = await goOffline('');
  const pages = readdirSync('.').filter((name) => name.endsWith('.html'));
  expect(pages).toContain('index.html');
  for (const page of pages) {
    await visit.page.goto(inject('site') + page);
    const length = async () => (await visit.page.locator('body').innerText()).length;
    // What a page draws in shadow roots is not counted: the quiz has little else.
    await eventually(length, page).toBeGreaterThan(40);
    await eventually(() => visit.page.locator('.part-loading:not([data-part])').count()).toBe(0);
    const failure = visit.page.getByText('Couldn’t load').filter({visible: true});
    expect(await failure.count(), page).toBe(0);
  }
  expect(visit.messages).toEqual([]);
  expect(visit.strangers).toEqual([]);
});

describe.each(LESSONS)('after a visit to the map alone, the lesson %s', (lesson) => {
  test('is led from first to last without the network, with all that it has to do', async () => {
    const visit = await goOffline('');
    await visit.page.goto(inject('site') + stepPath(lesson, 1));
    await leadAndPlay(visit.page, stepsInFile(lesson));
    expect(visit.messages).toEqual([]);
    expect(visit.strangers).toEqual([]);
  }, 180_000);
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

/** One visit to the site; then the network is gone. */
async function goOffline(folder: string): Promise<Visit> {
  const visit = await open({keeps: true, path: folder});
  await isKept(visit.page);
  await visit.page.context().setOffline(true);
  return visit;
}
