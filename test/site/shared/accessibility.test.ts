import {describe, expect, test} from 'vitest';
import {violationsInLooks, violationsOn} from '../../support/site/axe';
import {allDrawn, openPanel, setOnAtlas} from '../../support/site/explorer';
import {useBrowser, useVisit, type Visit, type VisitOptions} from '../../support/site/open-page';

const open = useBrowser();

test.each([1280, 360])(
  'axe finds nothing to mend in the map, in an open country, in the table at %i px',
  async (width) => {
    const visit = await openStill({width});
    expect.soft(await violationsInLooks(visit.page), 'the map').toEqual([]);
    await openCountry(visit);
    expect.soft(await violationsInLooks(visit.page), 'an open country').toEqual([]);
    await openTable(visit);
    expect.soft(await violationsInLooks(visit.page), 'the table').toEqual([]);
  },
);

describe.each(['map', 'all', 'shifts', 'table'])('in the view “%s” axe finds nothing', (view) => {
  const visit = useVisit({
    path: `?round=2020-10&view=${view}&country=QAT`,
    reducedMotion: 'reduce',
  });

  test('beside an open country', async () => {
    const {page} = visit();
    await page.locator('stance-country').getByRole('heading').first().waitFor();
    await expect.poll(() => page.locator('.part-loading:not([data-part])').count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each(['Download', 'Share'] as const)('beside the panel “%s”', async (action) => {
    const {page} = visit();
    await openPanel(page, action);
    await page.locator('.panel').getByRole('heading', {name: action}).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('axe finds nothing to mend in the round whose list is not published', async () => {
  const visit = await openStill({path: '?round=2021-03'});
  expect(await violationsOn(visit.page)).toEqual([]);
});

test('axe finds nothing to mend in the page for a frame, opened by itself', async () => {
  const {page} = await openStill({path: 'embed.html'});
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', {name: 'Sources'}).click();
  await page.locator('.panel').getByRole('heading', {name: 'Sources'}).waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test('axe looks into the shadow trees of the elements', async () => {
  const visit = await openStill({});
  await visit.page.locator('stance-map').evaluate((map) => {
    map.shadowRoot?.append(document.createElement('button'));
  });
  expect(await violationsOn(visit.page)).not.toEqual([]);
});

test('no style asks for a screen that is not turned', async () => {
  const {page} = await openStill({width: 360});
  expect(await violationsOn(page, {rules: ['css-orientation-lock']})).toEqual([]);
});

/** Without motion: axe would measure contrast in the middle of a transition. */
async function openStill(options: VisitOptions): Promise<Visit> {
  const visit = await open({...options, reducedMotion: 'reduce'});
  await allDrawn(visit);
  return visit;
}

async function openCountry({page}: Visit): Promise<void> {
  await setOnAtlas(page, {country: 'QAT'});
  await page.locator('stance-country').getByRole('heading', {name: 'Qatar'}).first().waitFor();
}

async function openTable({page}: Visit): Promise<void> {
  await setOnAtlas(page, {view: 'table'});
  await page.locator('stance-table').getByRole('table').first().waitFor();
}
