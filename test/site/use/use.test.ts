import {describe, expect, test} from 'vitest';
import {eventually, expectQuiet} from '../../support/site/comparison';
import {allDrawn, showsRound, tabTo, violationsOn} from '../../support/site/explorer';
import {fieldOf, linesReady, onShow} from '../../support/site/use';
import {useBrowser, type VisitOptions} from '../../support/site/open-page';

const open = useBrowser();

const path = 'use.html';

test('the preview follows the form, and the address and all lines with it', async () => {
  const visit = await open({path});
  await linesReady(visit);
  const {page} = visit;
  await page.getByLabel('Round', {exact: true}).selectOption('July 2019');
  await showsRound(page, '2019-07');
  await page.getByLabel('Open country').selectOption('Qatar');
  await page.locator('stance-country').getByRole('heading', {name: 'Qatar'}).waitFor();
  expect(new URL(page.url()).search).toBe('?round=2019-07&country=QAT');
  for (const id of ['element', 'frame', 'picture', 'link']) {
    expect(await fieldOf(page, id), id).toContain('2019-07');
  }
  expect(await fieldOf(page, 'alt')).toContain('In July 2019, 22 countries');
  expect(await fieldOf(page, 'reference')).toContain(': July 2019, Qatar (Version 2026.11.0)');
  expectQuiet(visit);
});

test('the form follows what a reader does in the preview', async () => {
  const visit = await open({path});
  await linesReady(visit);
  const {page} = visit;
  await page.getByRole('button', {name: 'Previous round'}).click();
  await eventually(() => page.locator('#round').inputValue()).toBe('2019-10');
  await page.locator('stance-atlas').getByRole('button', {name: 'Table'}).click();
  await eventually(() => page.locator('#view').inputValue()).toBe('table');
  await page.locator('stance-atlas').getByRole('button', {name: 'Map', exact: true}).click();
  await eventually(() => page.locator('#view').inputValue()).toBe('');
  await page.locator('stance-atlas').getByRole('button', {name: 'Compare'}).click();
  await eventually(() => page.locator('#versus').inputValue()).toBe('2019-10');
  expect(await fieldOf(page, 'element')).toContain(
    '<stance-atlas round="2019-07" versus="2019-10">',
  );
});

test('an address that asks for what is not there gets the default', async () => {
  const visit = await open({path: `${path}?round=1999-01&country=XXX&versus=2020-10&view=sides`});
  await linesReady(visit);
  await showsRound(visit.page, '2020-10');
  expect(new URL(visit.page.url()).search).toBe('');
});

test('the explorer page leads here with its view, and back', async () => {
  const visit = await open({path: '?round=2019-07&country=QAT'});
  await allDrawn(visit);
  const {page} = visit;
  const seen = await onShow(page);
  await page.getByRole('link', {name: 'Embed', exact: true}).click();
  await linesReady(visit);
  expect(await onShow(page)).toEqual(seen);
  await page.getByRole('link', {name: 'Back to map'}).click();
  await allDrawn(visit);
  expect(await onShow(page)).toEqual(seen);
});

describe('copying', () => {
  test('puts what stands in each field into the clipboard, and says so', async () => {
    const visit = await open({path, alone: true});
    await linesReady(visit);
    const {page} = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const id of ['element', 'frame', 'picture', 'alt', 'reference', 'link', 'card']) {
      const button = page.locator(`button[data-copies="${id}"]`);
      await button.click();
      const status = page.locator('.act').filter({has: button}).getByRole('status');
      await eventually(() => status.innerText(), id).toBe('Copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect.soft(copied, id).toBe(await fieldOf(page, id));
    }
  });

  test('selects the text where the clipboard is closed, and says which keys to press', async () => {
    const visit = await open({path});
    await linesReady(visit);
    const {page} = visit;
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
    });
    await page.getByRole('button', {name: 'Copy web component'}).click();
    await eventually(() => page.getByText('press Ctrl+C').count()).toBe(1);
    const chosen = await page.locator('#element').evaluate((field) => {
      const {selectionStart, selectionEnd, value} = field as HTMLTextAreaElement;
      return selectionEnd - selectionStart === value.length && field === document.activeElement;
    });
    expect(chosen).toBe(true);
  });
});

test('each form of the reference can be chosen', async () => {
  const visit = await open({path: `${path}?round=2019-07&versus=2020-10`});
  await linesReady(visit);
  const {page} = visit;
  const starts = {
    APA: 'Stance Atlas. (2026',
    Chicago: 'Stance Atlas. “',
    BibTeX: '@misc{',
    'CSL-JSON': '[',
  };
  for (const [form, start] of Object.entries(starts)) {
    await page.getByLabel('Format').selectOption(form);
    const text = await fieldOf(page, 'reference');
    expect(text.startsWith(start), form).toBe(true);
    expect(text, form).toContain('2026.11.0');
  }
});

test('what is frozen says where its files are kept, and that no frame can be', async () => {
  const visit = await open({path});
  await linesReady(visit);
  const {page} = visit;
  await page.getByLabel('Fixed version').check();
  await eventually(() => page.locator('#notice').innerText()).toContain('/frozen/2026.11.0-');
  expect(await page.locator('#frame-live').isVisible()).toBe(true);
  expect(await fieldOf(page, 'element')).toContain('/frozen/2026.11.0-');
});

test('with the keyboard alone: from the top of the page to a copied line', async () => {
  const visit = await open({path, alone: true});
  await linesReady(visit);
  const {page} = visit;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, page.locator('#round'));
  await page.keyboard.press('ArrowUp');
  await showsRound(page, '2019-10');
  await tabTo(page, page.locator('button[data-copies="element"]'));
  await page.keyboard.press('Enter');
  await eventually(() => page.getByText('Copied').count()).toBe(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('<stance-atlas round="2019-10">');
});

const LOOKS: readonly (readonly [string, VisitOptions])[] = [
  ['in light', {colorScheme: 'light'}],
  ['in dark', {colorScheme: 'dark'}],
  ['in forced colours', {forcedColors: 'active'}],
];

describe.each(LOOKS)('%s', (_, look) => {
  test.each([1280, 768, 360])('axe finds nothing, nothing overflows, at %i px', async (width) => {
    const visit = await open({...look, width, path, reducedMotion: 'reduce'});
    await linesReady(visit);
    expect(await violationsOn(visit.page)).toEqual([]);
    const excess = await visit.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    expectQuiet(visit);
  });
});

test('a page of a view leads to it, and carries what a shared link shows', async () => {
  const visit = await open({path: 'view/2019-07-vs-2020-10.html'});
  await allDrawn(visit);
  expect(new URL(visit.page.url()).search).toBe('?round=2019-07&versus=2020-10');
});
