import {expect, test} from 'vitest';
import {stancesByEvidence} from '../support/site/explorer';
import {useBrowser} from '../support/site/open-page';

const open = useBrowser();

test('one slider steers two maps', async () => {
  const {page} = await open({path: 'two-maps/'});
  const supporters = () => page.locator('stance-map [data-country][data-stance="support"]').count();
  await expect.poll(supporters).toBe(2 * 50);
  await page.locator('stance-slider[for]').getByRole('slider').press('ArrowRight');
  await expect.poll(supporters).toBe(2 * 54);
});

test('where tags and scripts are stripped, the frame and the picture survive', async () => {
  const {page, messages, broken} = await open({path: 'wordpress/'});
  const countries = page.frameLocator('iframe').locator('stance-map [data-country]');
  await expect.poll(() => countries.count()).toBe(195);
  const shown = await countries.evaluateAll((found) =>
    found.map(({dataset}) => [dataset['country'] ?? '', dataset['stance'] ?? ''] as const),
  );
  const codes = shown.map(([code]) => code);
  expect(Object.fromEntries(shown)).toEqual(stancesByEvidence('2019-07', codes));
  const width = await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(width).toBe(1200);
  expect(messages).toEqual([]);
  expect(broken).toEqual([]);
});
