import {expect, test} from 'vitest';
import {violationsInLooks, violationsOn} from '../../support/site/axe';
import {allDrawn, setOnAtlas} from '../../support/site/explorer';
import {useBrowser, type Visit, type VisitOptions} from '../../support/site/open-page';

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

test('axe finds nothing to mend in the round whose list is not published', async () => {
  const visit = await openStill({path: '?round=2021-03'});
  expect(await violationsOn(visit.page)).toEqual([]);
});

test('axe finds nothing to mend in the page for a frame, opened by itself', async () => {
  const visit = await openStill({path: 'embed.html'});
  expect(await violationsOn(visit.page)).toEqual([]);
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
