import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, inject, test} from 'vitest';
import {eventually} from '../../support/site/comparison';
import {dropKept, isKept, keptText, serveOwnSite, stateOfNew} from '../../support/site/offline';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

const SIGN_IN = '<!doctype html><title>Sign in</title><p>Sign in to use this network.</p>';

/** Titles of `teaching.html` and `handout.html`. */
const TEACHING = 'Teaching with Stance Atlas';
const HANDOUT = 'Handout: joint letters on Xinjiang at the United Nations, 2019 to 2021';

/**
 * What a server may answer with status 200 that is not what was published; in the order in which
 * files are kept, since what is kept is not asked for again.
 */
const WRONG: readonly (readonly [what: string, file: string, change: (text: string) => string])[] =
  [
    ['a sign-in page in place of data', 'atlas.json', () => SIGN_IN],
    ['half a page', 'handout.html', (text) => text.slice(0, text.length / 2)],
    ['a page without its last character', 'index.html', (text) => text.slice(0, -1)],
    ['a sign-in page in place of a page', 'present.html', () => SIGN_IN],
  ];

const UPLOADING: readonly (readonly [what: string, change: (text: string) => string])[] = [
  ['the file of the version before', (text) => text.replace('Second version', HANDOUT)],
  ['half a file', (text) => text.slice(0, text.length / 2)],
  ['a sign-in page', () => SIGN_IN],
];

test('what was not published is not kept, and the site is when all files are right', async () => {
  const site = await serveOwnSite();
  const answer = async (index: number) => site.spoil(WRONG[index]![1], WRONG[index]![2]);
  let mend = await answer(0);
  const {page} = await open({keeps: true, site: site.url, path: 'teaching.html'});
  for (const [index, [what, file]] of WRONG.entries()) {
    expect(await stateOfNew(page), what).toBe('redundant');
    expect(await keptText(page, file), what).toBeUndefined();
    // At no moment are all files right.
    const mendThis = mend;
    if (index + 1 < WRONG.length) mend = await answer(index + 1);
    await mendThis();
  }
  await page.reload();
  await isKept(page);
  for (const [what, file] of WRONG) {
    const published = readFileSync(join(inject('siteFolder'), file), 'utf8');
    expect(await keptText(page, file), what).toBe(published);
  }
  await page.context().setOffline(true);
  await page.goto(`${site.url}handout.html`);
  expect(await page.title()).toBe(HANDOUT);
});

test('while a new version is uploaded the old one stays whole, and nobody is told', async () => {
  const site = await serveOwnSite();
  const {page} = await open({keeps: true, site: site.url, path: 'teaching.html'});
  await isKept(page);
  const before = await keptText(page, 'handout.html');
  await site.publish('teaching.html', 'Second version');
  await site.publish('handout.html', 'Second version');
  for (const [what, change] of UPLOADING) {
    const mend = await site.spoil('handout.html', change);
    expect(await stateOfNew(page), what).toBe('redundant');
    expect(await keptText(page, 'handout.html'), what).toBe(before);
    await mend();
  }
  await page.reload();
  expect(await page.title()).toBe(TEACHING);

  expect(await stateOfNew(page)).toBe('installed');
  await page.reload();
  expect(await page.title()).toBe(TEACHING);
  const notice = page.getByRole('complementary', {name: 'New version'});
  await notice.getByRole('button', {name: 'Update now'}).click();
  await eventually(() => page.title()).toBe('Second version');
  await page.goto(`${site.url}handout.html`);
  expect(await page.title()).toBe('Second version');
});

test('a page that the browser has dropped comes from the server, also a newer one', async () => {
  const site = await serveOwnSite();
  const {page} = await open({keeps: true, site: site.url, path: 'teaching.html'});
  await isKept(page);
  await dropKept(page, 'handout.html');
  await site.spoil('handout.html', (text) => text.replace(HANDOUT, 'Newer'));
  await page.goto(`${site.url}handout.html`);
  expect(await page.title()).toBe('Newer');
  expect(await keptText(page, 'handout.html')).toBeUndefined();
});
