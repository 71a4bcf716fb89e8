import {describe, expect, test} from 'vitest';
import {comparisonDrawn, GOLDEN, pairPath, UNKNOWN} from '../../support/site/comparison';
import {setOnAtlas, violationsOn} from '../../support/site/explorer';
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

describe.each(['light', 'dark'] as const)('in %s, axe finds nothing to mend', (colorScheme) => {
  test.each(WIDTHS)('in any view of a comparison at %i px', {timeout: 120_000}, async (width) => {
    const visit = await openStill({width, colorScheme, path: pairPath(GOLDEN)});
    for (const [view, maps] of VIEWS) {
      await setOnAtlas(visit.page, {view});
      await comparisonDrawn(visit, maps);
      expect.soft(await violationsOn(visit.page), view).toEqual([]);
    }
  });
});

describe('in forced colours, axe finds nothing to mend', () => {
  test.each(WIDTHS)('on the map and in “who moved” at %i px', async (width) => {
    const visit = await openStill({width, forcedColors: 'active', path: pairPath(GOLDEN)});
    expect.soft(await violationsOn(visit.page), 'map').toEqual([]);
    await setOnAtlas(visit.page, {view: 'shifts'});
    await comparisonDrawn(visit, 0);
    expect.soft(await violationsOn(visit.page), 'shifts').toEqual([]);
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
