import jsQR from 'jsqr';
import {PNG} from 'pngjs';
import type {Locator} from 'playwright';
import {describe, expect, test} from 'vitest';
import {violationsOn} from '../../support/site/axe';
import {allDrawn} from '../../support/site/explorer';
import {useBrowser, type VisitOptions} from '../../support/site/open-page';

const open = useBrowser();

const LOOKS: readonly (readonly [string, VisitOptions])[] = [
  ['in light', {colorScheme: 'light'}],
  ['in dark on a phone', {colorScheme: 'dark', width: 360, height: 640}],
  ['in forced colours', {forcedColors: 'active', width: 800, height: 600}],
];

describe.each(LOOKS)('the code for pupils %s', (_, look) => {
  test('says the address of the view on show, and axe finds nothing to mend', async () => {
    const visit = await open({...look, path: '?round=2019-07&country=QAT'});
    const {page} = visit;
    await allDrawn(visit);
    await page.getByRole('button', {name: 'QR code'}).click();
    const dialog = page.getByRole('dialog', {name: 'Open on student devices'});
    expect(await read(dialog.getByRole('img'))).toBe(page.url());
    expect(await dialog.getByText(page.url(), {exact: true}).last().isVisible()).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
    expect(visit.messages).toEqual([]);
    expect(visit.strangers).toEqual([]);
  });
});

test('Escape closes it, and the focus goes back to the button', async () => {
  const visit = await open();
  const button = visit.page.getByRole('button', {name: 'QR code'});
  await button.focus();
  await visit.page.keyboard.press('Enter');
  await visit.page.getByRole('dialog').waitFor();
  await visit.page.keyboard.press('Escape');
  await expect.poll(() => visit.page.getByRole('dialog').count()).toBe(0);
  expect(await button.evaluate((node) => node.matches(':focus'))).toBe(true);
});

/** What a camera would read. */
async function read(code: Locator): Promise<string | undefined> {
  const {data, width, height} = PNG.sync.read(await code.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
