import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {allDrawn, ROUNDS, STATES, stancesByEvidence} from '../../support/site/explorer';
import {useBrowser} from '../../support/site/open-page';

/** All scripts of the page but the first, also the one that tells of a program that is missing. */
const PROGRAMS = /assets\/.*\.js$|watch\.js$/;

const open = useBrowser();

/** How far a thing may move when the elements take over, in CSS pixels. */
const NEAR = 2;

describe.each([1280, 768, 360])(
  'the page at %i pixels, before any script of ours has run',
  (width) => {
    test('shows the map where the elements will draw it', async () => {
      const visit = await open({width, height: 900, without: PROGRAMS});
      const before = await boxOf(visit.page, '.first-map');
      const stops = await visit.page.locator('.first-slider p').evaluateAll(stopsAmong);
      const live = await open({width, height: 900});
      await allDrawn(live);
      const after = await boxOf(live.page, 'stance-map svg.map');
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs(before[side] - after[side]), side).toBeLessThanOrEqual(NEAR);
      }
      // Numbers, bars and dates of the timeline stand where it will have them.
      const liveStops = await live.page.locator('stance-slider .stop').evaluateAll(stopsAmong);
      expect(stops).toHaveLength(ROUNDS.length + 1);
      expect(stops.map(({words}) => words)).toEqual(liveStops.map(({words}) => words));
      stops.forEach(({places}, index) =>
        places.forEach((place, mark) =>
          expect(Math.abs(place - liveStops[index]!.places[mark]!)).toBeLessThanOrEqual(NEAR),
        ),
      );
      expect(await live.layoutShift()).toBe(0);
      expect(live.messages).toEqual([]);
    });
  },
);

test.each(ROUNDS)('%s has its colours at once, country by country', async (round) => {
  const {page} = await open({path: `?round=${round}`, without: PROGRAMS});
  const fills = await fillsOf(page, '.first-map [data-state]', 'state');
  const expected = stancesByEvidence(round, Object.keys(fills));
  expect(Object.keys(fills)).toHaveLength(STATES);
  const byStance = new Map<string, Set<string>>();
  for (const [code, stance] of Object.entries(expected)) {
    byStance.set(stance, (byStance.get(stance) ?? new Set()).add(fills[code]!));
  }
  // One look a stance, and no two stances that look the same.
  const looks = [...byStance.values()].map((set) => [...set]);
  expect(
    looks.every((set) => set.length === 1),
    JSON.stringify(looks),
  ).toBe(true);
  expect(new Set(looks.flat()).size).toBe(byStance.size);
});

test.each([0.2, 0.5])(
  'a page cut at %d of its map shows all countries once the elements are there',
  async (share) => {
    const visit = await open({path: 'docs.html'});
    await visit.page.route('**/index.html', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      const [begin, end] = [text.indexOf('<svg class="first-map"'), text.indexOf('class="over"')];
      await route.fulfill({response: answer, body: text.slice(0, begin + (end - begin) * share)});
    });
    await visit.page.goto(new URL('index.html', visit.page.url()).href);
    await expect.poll(() => visit.page.locator('stance-map [data-country]').count()).toBe(STATES);
  },
);

test('what the map in the page cannot show is not shown wrongly', async () => {
  const {page} = await open({
    path: '?round=2019-07&versus=2020-10',
    without: PROGRAMS,
  });
  expect(await page.locator('.first-map').isVisible()).toBe(false);
});

test.each(['', 'embed.html'])(
  'without scripts nothing keeps room in “%s” for what never comes',
  async (path) => {
    const {page} = await open({path, scripts: false, height: 1600});
    const source = await boxOf(page, '[data-first] > .first-foot');
    const table = await boxOf(page, '.plain');
    expect(table.y - (source.y + source.height)).toBeLessThan(40);
  },
);

test('where a reader wants more contrast it has outlines in ink, as the elements draw them', async () => {
  const {page} = await open({without: PROGRAMS});
  const looks = () =>
    page.locator('.first-map .states').evaluate((states) => ({
      outline: getComputedStyle(states).stroke,
      none: getComputedStyle(states.querySelector('[data-state="BRA"]')!).fill,
    }));
  const before = await looks();
  await page.emulateMedia({contrast: 'more'});
  const after = await looks();
  expect(before.outline).not.toBe('rgb(0, 0, 0)');
  expect(after.outline).toBe('rgb(0, 0, 0)');
  expect(after.none).not.toBe(before.none);
});

test('on paper it has map, timeline, legend and source, and no room for what is to be pressed', async () => {
  const {page} = await open({width: 700, without: PROGRAMS});
  await page.emulateMedia({media: 'print'});
  for (const part of [
    '.first-map',
    '.first-slider',
    '.first-head',
    '.first-foot [part="source"]',
  ]) {
    expect(await page.locator(part).isVisible(), part).toBe(true);
  }
  for (const part of ['.first-bar', '.first-letters']) {
    expect(await page.locator(part).boundingBox(), part).toBeNull();
  }
});

test('the whole table is in the page, state by state as the evidence has it', async () => {
  const {page} = await open({without: /\.js$/});
  await page.locator('#plain-table summary').click();
  const rows = await page
    .locator('#plain-table tbody tr')
    .evaluateAll((lines) => lines.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(rows).toHaveLength(STATES);
  const qatar = rows.find(([name]) => name === 'Qatar');
  expect(qatar?.[1]).toBe('Signed, then withdrew');
  const count = (column: number, label: string) =>
    rows.filter((row) => row[column] === label).length;
  expect([1, 2, 3, 4].map((column) => count(column, 'Signed the critical letter'))).toEqual([
    22, 23, 39, 0,
  ]);
  expect([1, 2, 3, 4].map((column) => count(column, 'Signed the supporting letter'))).toEqual([
    50, 54, 45, 1,
  ]);
});

test('the elements take the map from the page and ask for no other', async () => {
  const asked: string[] = [];
  const visit = await open({heard: (url) => asked.push(url)});
  await allDrawn(visit);
  expect(asked.some((url) => url.includes('first.json'))).toBe(true);
  expect(asked.filter((url) => url.includes('world.json'))).toEqual([]);
});

/** What stands at each stop of a timeline, from the left: its words, and the middles of its marks. */
function stopsAmong(stops: readonly Element[]) {
  return stops
    .map((stop) => {
      const boxes = (selector: string) =>
        [...stop.querySelectorAll(selector)]
          .map((part) => ({part, box: part.getBoundingClientRect()}))
          .filter(({box}) => box.height > 0);
      return {
        words: boxes('b, .label, u').map(({part}) => part.textContent!.replaceAll(/\s/g, '')),
        places: boxes('i, svg, button')
          .map(({box}) => box.left + box.width / 2)
          .toSorted((a, b) => a - b),
      };
    })
    .toSorted((a, b) => a.places[0]! - b.places[0]!);
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  return box;
}

async function fillsOf(page: Page, selector: string, key: string) {
  const pairs = await page
    .locator(selector)
    .evaluateAll(
      (shapes, name) =>
        shapes.map((shape) => [shape.dataset[name] ?? '', getComputedStyle(shape).fill] as const),
      key,
    );
  return Object.fromEntries(pairs);
}
