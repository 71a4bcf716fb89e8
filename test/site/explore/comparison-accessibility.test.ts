import {describe, expect, test} from 'vitest';
import {comparisonDrawn, GOLDEN, pairPath, UNKNOWN} from '../../support/site/comparison';
import {violationsInLooks, violationsOn} from '../../support/site/axe';
import {setOnAtlas} from '../../support/site/explorer';
import {useBrowser, type Visit, type VisitOptions} from '../../support/site/open-page';

const open = useBrowser();

const WIDTHS = [1280, 360];

/** The views of a comparison, and how many maps each one draws. */
const VIEWS = [
  ['map', 1],
  ['sides', 2],
  ['all', 4],
  ['table', 0],
  ['shifts', 0],
] as const;

describe.each(WIDTHS)('at %i px axe finds nothing to mend', (width) => {
  test.each(VIEWS)('in the view “%s” of a comparison', async (view, maps) => {
    const visit = await openStill({width, path: pairPath(GOLDEN)});
    await setOnAtlas(visit.page, {view});
    await comparisonDrawn(visit, maps);
    expect(await violationsInLooks(visit.page)).toEqual([]);
  });
});

test.each(WIDTHS)('axe finds nothing to mend in what is not comparable at %i px', async (width) => {
  const visit = await openStill({width, path: pairPath(UNKNOWN)});
  expect.soft(await violationsOn(visit.page), 'map').toEqual([]);
  await setOnAtlas(visit.page, {view: 'shifts', country: 'CUB'});
  await comparisonDrawn(visit, 0);
  expect.soft(await violationsOn(visit.page), 'shifts').toEqual([]);
});

test('in forced colours the map tells the shifts apart', async () => {
  const {page} = await openStill({forcedColors: 'active', path: pairPath(GOLDEN)});
  const fills = await page.locator('stance-map').evaluate((map) => {
    const fillOf = (code: string) => {
      const shape = map.shadowRoot?.querySelector(`[data-country="${code}"] .shape`);
      return shape ? getComputedStyle(shape).fill : '';
    };
    // One of each: joined, left, steady on either side and on neither, withdrawn.
    return ['USA', 'IRQ', 'NGA', 'FRA', 'CHN', 'BRA', 'QAT'].map(fillOf);
  });
  expect(new Set(fills).size).toBe(fills.length);
});

/** Without motion: axe would measure contrast in the middle of a transition. */
async function openStill(options: VisitOptions): Promise<Visit> {
  const visit = await open({...options, reducedMotion: 'reduce'});
  await comparisonDrawn(visit);
  return visit;
}
