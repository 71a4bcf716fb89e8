/** What the tests of the site rest on: one visit leaves nothing behind that another would meet. */
import {expect, test} from 'vitest';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

test('no window of a visit keeps the site, not even one that a page opens', async () => {
  const {page} = await open({path: 'docs.html'});
  expect(await page.evaluate(canKeep)).toBe(false);
  const coming = page.waitForEvent('popup');
  await page.evaluate(() => void window.open('present.html'));
  const other = await coming;
  await other.waitForLoadState();
  expect(await other.evaluate(canKeep)).toBe(false);
});

/** Runs in the page: whether its browser could keep the site. */
function canKeep(): boolean {
  return 'serviceWorker' in navigator;
}
