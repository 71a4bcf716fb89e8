import axe from 'axe-core';
import {describe, expect, test} from 'vitest';
import {allDrawn, setOnAtlas} from '../setup/explorer';
import {useBrowser, type Visit, type VisitOptions} from '../setup/visit';

const open = useBrowser();

const LOOKS: readonly (readonly [string, VisitOptions])[] = [
  ['in light', {colorScheme: 'light'}],
  ['in dark', {colorScheme: 'dark'}],
  ['in forced colours', {forcedColors: 'active'}],
];

describe.each(LOOKS)('%s, axe finds nothing to mend', (_, look) => {
  test.each([1280, 360])('in the map, in an open state, in the table at %i px', async (width) => {
    const visit = await openStill({...look, width});
    expect.soft(await violations(visit), 'the map').toEqual([]);
    await openCountry(visit);
    expect.soft(await violations(visit), 'an open state').toEqual([]);
    await openTable(visit);
    expect.soft(await violations(visit), 'the table').toEqual([]);
  });
});

test('axe finds nothing to mend in the round whose list is not published', async () => {
  const visit = await openStill({path: '?round=2021-03'});
  expect(await violations(visit)).toEqual([]);
});

test('axe looks into the shadow trees of the elements', async () => {
  const visit = await openStill({});
  await visit.page.locator('stance-map').evaluate((map) => {
    map.shadowRoot?.append(document.createElement('button'));
  });
  expect(await violations(visit)).not.toEqual([]);
});

/** Without motion: axe would measure contrast in the middle of a transition. */
async function openStill(options: VisitOptions): Promise<Visit> {
  const visit = await open({...options, reducedMotion: 'reduce'});
  await allDrawn(visit);
  await visit.page.evaluate(axe.source);
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

/** One line for each offence: the rule, and where. */
async function violations({page}: Visit): Promise<string[]> {
  return page.evaluate(async () => {
    const {axe: checker} = globalThis as unknown as {axe: typeof import('axe-core')};
    const found = await checker.run(document, {resultTypes: ['violations']});
    return found.violations.flatMap(({id, help, nodes}) =>
      nodes.map(({target}) => `${id}: ${help}: ${JSON.stringify(target)}`),
    );
  });
}
