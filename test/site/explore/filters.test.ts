import {readFile} from 'node:fs/promises';
import {parse} from 'csv-parse/sync';
import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {countries} from '../../../data/countries.json';
import evidence from '../../evidence/letters.json';
import {violationsOn} from '../../support/site/axe';
import {allDrawn, tabTo} from '../../support/site/explorer';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

const AFRICA = countries.filter(({region}) => region === 'Africa');

/** The answer by the evidence: on one list of a side, and missing from another one that is public. */
const CHANGED = AFRICA.filter(({code}) =>
  ['condemn', 'support'].some((side) => {
    const letters = evidence.statements.filter(({position}) => position === side);
    const isPublic = (letter: (typeof letters)[number]) => letter.listStatus !== 'unpublished';
    return (
      letters.some(({signatories}) => signatories.includes(code)) &&
      letters.some((letter) => isPublic(letter) && !letter.signatories.includes(code))
    );
  }),
);

const names = (some: readonly {readonly name: string}[]) => some.map(({name}) => name).toSorted();

/** The names in the list of changes. */
async function listed(page: Page): Promise<string[]> {
  const rows = page.locator('stance-shifts tr[data-code] button');
  return (await rows.allInnerTexts()).map((name) => name.trim()).toSorted();
}

function view(page: Page, name: string) {
  return page.getByRole('button', {name, exact: true});
}

describe.each([1280, 360])(
  'which African countries changed, and how we know, at %i px',
  (width) => {
    test('takes three acts with a pointer, and the file holds that answer', async () => {
      const visit = await open({width});
      const {page} = visit;
      await allDrawn(visit);
      const button = view(page, 'Find country');
      if (await button.isVisible()) await button.click();
      await page.getByRole('combobox', {name: 'Find country'}).fill('Africa');
      await page.keyboard.press('Enter');
      await page.getByRole('button', {name: /^Africa: Clear/}).waitFor();
      expect(await hasLostFocus(page)).toBe(false);
      await view(page, 'Changes').click();
      await expect.poll(() => listed(page)).toEqual(names(CHANGED));
      await page.locator('stance-shifts').getByRole('button', {name: 'Nigeria'}).click();
      const card = page.locator('stance-country');
      await card.getByRole('heading', {name: 'Nigeria'}).waitFor();
      // On a phone the card peeks out from below, and opens further.
      const handle = page.locator('.panel .handle');
      if (await handle.isVisible()) await handle.click();
      expect(await card.getByRole('link').count()).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get('region')).toBe('africa');

      await card.getByRole('button', {name: 'Close'}).click();
      const filters = page.getByRole('button', {name: /^Filters/});
      if (await filters.isVisible()) await filters.click();
      await page.getByRole('checkbox', {name: 'Changed only'}).check();
      expect(new URL(page.url()).searchParams.get('changed')).toBe('1');
      const {name, text} = await downloadCsv(page);
      expect(name).toMatch(/-africa-changed\.csv$/);
      const lines: Record<string, string>[] = parse(text, {columns: true});
      expect(lines.map((line) => line['name']).toSorted()).toEqual(names(CHANGED));
      expect(new Set(lines.map((line) => line['filter']))).toEqual(new Set(['Africa, changed']));
    });

    test('takes the keyboard alone, and the focus is never lost', async () => {
      const visit = await open({width});
      const {page} = visit;
      await allDrawn(visit);
      const button = view(page, 'Find country');
      if (await button.isVisible()) {
        await tabTo(page, button);
        await page.keyboard.press('Enter');
      } else await tabTo(page, page.locator('stance-search').getByRole('combobox'));
      await page.keyboard.type('Africa');
      await page.keyboard.press('Enter');
      await page.getByRole('button', {name: /^Africa: Clear/}).waitFor();
      expect(await hasLostFocus(page)).toBe(false);
      await tabTo(page, view(page, 'Changes'));
      await page.keyboard.press('Enter');
      await expect.poll(() => listed(page)).toEqual(names(CHANGED));
      expect(await hasLostFocus(page)).toBe(false);
      await tabTo(page, page.getByRole('button', {name: 'Compare with July 2019'}), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.locator('stance-shifts div[data-shift="joined-support"]').waitFor();
      await expect.poll(() => hasLostFocus(page)).toBe(false);
      expect(new URL(page.url()).searchParams.get('versus')).toBe('2019-07');
      await tabTo(page, page.locator('stance-shifts').getByRole('button', {name: 'Madagascar'}));
      await page.keyboard.press('Enter');
      await page.locator('stance-country').getByRole('heading', {name: 'Madagascar'}).waitFor();
      expect(await hasLostFocus(page)).toBe(false);
    });

    test.each(['', '&view=shifts', '&view=table', '&view=shifts&versus=2019-07&changed=1'])(
      'has no faults that axe finds, in ?region=africa%s',
      async (rest) => {
        const visit = await open({width, path: `?region=africa${rest}`});
        await allDrawnOrListed(visit.page);
        expect(await violationsOn(visit.page)).toEqual([]);
        expect(await overflow(visit.page)).toBe(0);
      },
    );
  },
);

describe('a filter in the address', () => {
  test('zooms to its region, and is shown with a way to clear it', async () => {
    const visit = await open({path: '?region=africa'});
    const {page} = visit;
    await allDrawn(visit);
    const clear = page.getByRole('button', {name: 'Africa: Clear filters'});
    await clear.click();
    await clear.waitFor({state: 'detached'});
    expect(page.url()).not.toContain('region');
    expect(await hasLostFocus(page)).toBe(false);
    const regions = page.getByRole('combobox', {name: 'Zoom to region'});
    await expect.poll(() => regions.inputValue()).toBe('world');
  });

  test('comes from the list of regions on the map, and rules the steps', async () => {
    const visit = await open({path: '?round=2019-07&versus=2020-10'});
    const {page} = visit;
    await allDrawn(visit);
    const steps = page.getByRole('group', {name: 'Step through changes'});
    await expect.poll(() => steps.innerText()).toContain('44 changes');
    await page.getByRole('combobox', {name: 'Zoom to region'}).selectOption('africa');
    await expect.poll(() => new URL(page.url()).searchParams.get('region')).toBe('africa');
    const changed = AFRICA.filter(({code}) => isChanged(code, '2019-07', '2020-10'));
    await expect.poll(() => steps.innerText()).toContain(`${changed.length} changes`);
    await page.goBack();
    await expect.poll(() => steps.innerText()).toContain('44 changes');
  });

  test('goes along to the page that makes code', async () => {
    const visit = await open({path: '?region=africa&changed=1'});
    await allDrawn(visit);
    const address = await visit.page.locator('#site-embed').getAttribute('href');
    expect(address).toContain('region=africa&changed=1');
  });
});

function isChanged(code: string, first: string, second: string): boolean {
  return ['condemn', 'support'].some((side) => {
    const [before, after] = [first, second].map((round) =>
      evidence.statements.some(
        ({date, position, signatories}) =>
          date.startsWith(round) && position === side && signatories.includes(code),
      ),
    );
    return before !== after;
  });
}

/** True if the focus is nowhere. */
function hasLostFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === document.body);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

async function allDrawnOrListed(page: Page): Promise<void> {
  await page
    .locator('stance-map [data-country], stance-shifts h2, stance-table tbody th')
    .first()
    .waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => page.locator('.part-loading').count()).toBe(0);
}

async function downloadCsv(page: Page): Promise<{name: string; text: string}> {
  await view(page, 'Download').click();
  const csv = page.getByRole('button', {name: 'Download data: CSV', exact: true});
  const [file] = await Promise.all([page.waitForEvent('download'), csv.click()]);
  return {name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8')};
}
