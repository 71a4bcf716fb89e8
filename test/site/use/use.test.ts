import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {eventually, expectQuiet} from '../../support/site/comparison';
import {violationsInLooks} from '../../support/site/axe';
import {allDrawn, showsRound, tabTo} from '../../support/site/explorer';
import {fieldOf, linesReady, onShow} from '../../support/site/use';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

const path = 'use.html';

/** The tab that has a field. */
const TABS = new Map([
  ['element', 'Web component'],
  ['frame', 'Iframe'],
  ['picture', 'Image'],
]);

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
    '<stance-atlas round="2019-07" versus="2019-10" ',
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
  await page.getByRole('link', {name: 'Explore', exact: true}).click();
  await allDrawn(visit);
  expect(await onShow(page)).toEqual(seen);
});

describe('the formats are tabs', () => {
  const names = [...TABS.values(), 'HTML file'];

  test('that arrow keys, Home and End lead through, one stop of the Tab key in all', async () => {
    const visit = await open({path});
    await linesReady(visit);
    const {page} = visit;
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(names);
    await page.getByRole('tab', {name: names[0]!}).focus();
    for (const [key, place] of [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowRight', 3],
      ['ArrowRight', 0],
      ['ArrowLeft', 3],
      ['Home', 0],
      ['End', 3],
      ['ArrowLeft', 2],
    ] as const) {
      await page.keyboard.press(key);
      expect(await openTab(page), key).toEqual([names[place]]);
      const tab = page.getByRole('tab', {name: names[place]!});
      expect(await tab.evaluate((node) => node.matches(':focus')), key).toBe(true);
      const panel = page.getByRole('tabpanel');
      expect(await panel.count(), key).toBe(1);
      expect(await panel.getAttribute('aria-labelledby')).toBe(await tab.getAttribute('id'));
    }
    await page.keyboard.press('Tab');
    expect(await page.locator('#picture').evaluate((node) => node.matches(':focus'))).toBe(true);
    expect(await page.locator('[role="tab"][tabindex="-1"]').count()).toBe(3);
  });

  test('that arrow keys follow in the direction of the page', async () => {
    const visit = await open({path});
    await linesReady(visit);
    const {page} = visit;
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await page.getByRole('tab', {name: names[0]!}).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await openTab(page)).toEqual([names[1]]);
    await page.keyboard.press('ArrowRight');
    expect(await openTab(page)).toEqual([names[0]]);
  });

  test('of which the file is downloaded and not copied', async () => {
    const visit = await open({path});
    await linesReady(visit);
    const {page} = visit;
    await page.getByRole('tab', {name: 'HTML file'}).click();
    expect(await page.getByRole('button', {name: 'Copy code'}).count()).toBe(0);
    expect(await page.getByRole('button', {name: 'Download HTML file'}).isVisible()).toBe(true);
    await page.getByRole('tab', {name: 'Image'}).click();
    expect(await page.getByRole('button', {name: 'Copy code'}).isVisible()).toBe(true);
  });
});

describe('on the first screen', () => {
  test.each([
    [1280, 900],
    [1366, 768],
  ])('of %i by %i are the preview, the code and the button to copy it', async (width, height) => {
    const visit = await open({path, width, height});
    await linesReady(visit);
    const {page} = visit;
    const code = (await page.locator('.code').boundingBox())!;
    expect(code.y + code.height).toBeLessThanOrEqual(height);
    const stage = (await page.locator('#stage').boundingBox())!;
    expect(stage.y).toBeLessThanOrEqual(176);
    expect(stage.y + stage.height).toBeLessThanOrEqual(height);
    expect(code.x).toBeGreaterThan(stage.x + stage.width);
  });

  test('of a phone are the preview and the beginning of the code', async () => {
    const visit = await open({path, width: 360, height: 740});
    await linesReady(visit);
    const {page} = visit;
    const stage = (await page.locator('#stage').boundingBox())!;
    expect(stage.y).toBeLessThanOrEqual(166);
    const heading = (await page.getByRole('heading', {name: 'Code'}).boundingBox())!;
    expect(heading.y + heading.height).toBeLessThanOrEqual(740);
  });
});

describe('copying', () => {
  test('puts what stands in each field into the clipboard, and says so', async () => {
    const visit = await open({path, alone: true});
    await linesReady(visit);
    const {page} = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const id of ['element', 'frame', 'picture', 'alt', 'reference', 'link']) {
      const tab = TABS.get(id);
      if (tab) await page.getByRole('tab', {name: tab}).click();
      const button = page.locator(`button[data-copies="${id}"]`);
      if (tab) expect(await button.innerText()).toBe('Copy code');
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
    await page.getByRole('button', {name: 'Copy code'}).click();
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
  await page.getByRole('tab', {name: 'Iframe'}).click();
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
  await tabTo(page, page.locator('button[data-copies="element"]'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await eventually(() => page.getByText('Copied').count()).toBe(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('<stance-atlas round="2019-10" ');
});

test.each([1280, 768, 360])('axe finds nothing, nothing overflows, at %i px', async (width) => {
  const visit = await open({width, path, reducedMotion: 'reduce'});
  await linesReady(visit);
  expect(await violationsInLooks(visit.page)).toEqual([]);
  const excess = await visit.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
  expectQuiet(visit);
});

test('a page of a view leads to it, and carries what a shared link shows', async () => {
  const visit = await open({path: 'view/2019-07-vs-2020-10.html?country=QAT'});
  await allDrawn(visit);
  expect(new URL(visit.page.url()).search).toBe('?round=2019-07&versus=2020-10&country=QAT');
});

async function openTab(page: Page): Promise<string[]> {
  return page.locator('[role="tab"][aria-selected="true"]').allInnerTexts();
}
