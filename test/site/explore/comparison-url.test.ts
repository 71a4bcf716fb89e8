import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {
  comparisonDrawn,
  eventually,
  expectQuiet,
  GOLDEN,
  pairPath,
} from '../../support/site/comparison';
import {allDrawn} from '../../support/site/explorer';
import {useBrowser, type Visit} from '../../support/site/open-page';

const open = useBrowser();

/** The views of a comparison, and how many maps each one draws. */
const VIEWS = [
  ['map', 1],
  ['sides', 2],
  ['all', 4],
  ['table', 0],
  ['shifts', 0],
] as const;

/** More than the page takes for one visit to a view, in milliseconds. */
const A_WHILE = 2000;

describe.each([1280, 360])('at %i px, the address of a comparison', (width) => {
  test.each(VIEWS)('in the view “%s” loads without moving anything', async (view, maps) => {
    const visit = await open({width, path: pairPath(GOLDEN, view)});
    await comparisonDrawn(visit, maps);
    await painted(visit.page);
    expect(await visit.layoutShift()).toBe(0);
    expectQuiet(visit);
  });

  test('moves nothing when the data comes late', async () => {
    const {promise: dataAfter, release} = makeGate();
    const visit = await open({width, path: pairPath(GOLDEN), dataAfter});
    await painted(visit.page);
    release();
    await comparisonDrawn(visit);
    await painted(visit.page);
    expect(await visit.layoutShift()).toBe(0);
  });

  test('opens in another browser what a reader made of it', async () => {
    const visit = await open({width});
    const {page} = visit;
    await allDrawn(visit);
    await compare(page);
    await comparisonDrawn(visit);
    await page.getByRole('slider', {name: 'Later round'}).press('End');
    await chooseView(page, 'Two maps');
    await comparisonDrawn(visit, 2);
    await page.locator('stance-map').last().locator('[data-country="CUB"]').press('Enter');
    await page.getByRole('heading', {name: 'Cuba'}).first().waitFor();
    expect(queryOf(page)).toEqual({
      round: '2019-07',
      versus: '2021-03',
      view: 'sides',
      country: 'CUB',
    });
    const other = await open({width, path: new URL(page.url()).search});
    await comparisonDrawn(other, 2);
    await other.page.getByRole('heading', {name: 'Cuba'}).first().waitFor();
    expect(await whatIsShown(other.page)).toEqual(await whatIsShown(page));
  });
});

describe('back and forward', () => {
  test('walk through the views that a reader saw', async () => {
    const visit = await openTimed();
    const {page} = visit;
    const seen = [await whatIsShown(page)];
    for (const act of ACTS) {
      await act(page);
      await page.clock.fastForward(A_WHILE);
      seen.push(await whatIsShown(page));
    }
    expect(new Set(seen.map((shown) => JSON.stringify(shown))).size).toBe(seen.length);
    for (const shown of seen.slice(0, -1).toReversed()) {
      await page.goBack();
      await eventually(() => whatIsShown(page)).toEqual(shown);
    }
    for (const shown of seen.slice(1)) {
      await page.goForward();
      await eventually(() => whatIsShown(page)).toEqual(shown);
    }
    expectQuiet(visit);
  });

  test('take steps that follow each other at once for one', async () => {
    const {page} = await openTimed();
    const first = await whatIsShown(page);
    const slider = page.getByRole('slider');
    await slider.press('Home');
    await slider.press('ArrowRight');
    await slider.press('End');
    await page.goBack();
    await eventually(() => whatIsShown(page)).toEqual(first);
  });
});

test('the end of a comparison takes the second round out of the address', async () => {
  const visit = await open({path: `${pairPath(GOLDEN, 'sides')}&lesson=3`});
  await comparisonDrawn(visit, 2);
  await compare(visit.page);
  await eventually(() => visit.page.getByRole('slider').count()).toBe(1);
  expect(queryOf(visit.page)).not.toHaveProperty('versus');
  expect(queryOf(visit.page)).toMatchObject({round: '2019-07', lesson: '3'});
});

/** What a reader does, one thing after the other; each leads to a view of its own. */
const ACTS: readonly ((page: Page) => Promise<void>)[] = [
  (page) => page.getByRole('slider').press('Home'),
  compare,
  (page) => page.getByRole('slider', {name: 'Later round'}).press('End'),
  (page) => chooseView(page, 'Two maps'),
  (page) => page.locator('stance-map').last().locator('[data-country="CUB"]').press('Enter'),
  (page) => chooseView(page, 'Changes'),
  (page) => page.getByRole('slider', {name: 'Earlier round'}).press('ArrowRight'),
  (page) => chooseView(page, 'Table'),
  compare,
];

/** A page whose time goes on when the test says so: events bear the page's time. */
async function openTimed(): Promise<Visit> {
  const visit = await open({alone: true, reducedMotion: 'reduce'});
  await allDrawn(visit);
  await visit.page.clock.install();
  return visit;
}

async function compare(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Compare', exact: true}).press('Enter');
}

async function chooseView(page: Page, name: string): Promise<void> {
  await page.locator('.views').getByRole('button', {name}).press('Enter');
}

function queryOf(page: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** What a reader sees of the view, and what the address says of it. */
async function whatIsShown(page: Page) {
  const shown = await page.locator('stance-atlas').evaluate((atlas) => {
    const root = atlas.shadowRoot;
    const all = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])];
    const card = root?.querySelector('stance-country')?.shadowRoot;
    return {
      sentence: root?.querySelector('.summary')?.textContent,
      view: all('.views [aria-pressed="true"]').map(({textContent}) => textContent.trim()),
      maps: all('figcaption strong').map(({textContent}) => textContent),
      state: card?.querySelector('h2')?.textContent.trim(),
    };
  });
  return {...shown, query: queryOf(page)};
}

/** Two frames: what was asked for before has been laid out and painted. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

function makeGate(): {promise: Promise<void>; release: () => void} {
  let settle: (() => void) | undefined;
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return {promise, release: () => settle?.()};
}
