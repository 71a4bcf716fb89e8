import type {Locator, Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {countries} from '../../../data/countries.json';
import {
  comparisonDrawn,
  eventually,
  expectQuiet,
  GOLDEN,
  inOneLine,
  pairPath,
  shiftsByEvidence,
  tally,
  UNKNOWN,
} from '../../support/site/comparison';
import {ROUNDS, STATES, stancesByEvidence} from '../../support/site/explorer';
import {useBrowser, type Visit} from '../../support/site/open-page';

const open = useBrowser();

/** The figures that stand over the maps, counted by hand: critical, supporting and the others. */
const CAPTIONS = [
  ['July 2019', [22, 50, 1, 122]],
  ['October 2019', [23, 54, 118]],
  ['October 2020', [39, 45, 111]],
  ['March 2021', [1, 194]],
] as const;

describe.each([1280, 360])('side by side at %i px', (width) => {
  test('each map shows its own round, and its name and counts', async () => {
    const visit = await openView('sides', width, 2);
    const {page} = visit;
    expect(await captionsOf(page)).toEqual([CAPTIONS[0], CAPTIONS[2]]);
    for (const [index, round] of GOLDEN.entries()) {
      const stances = await stancesIn(mapAt(page, index));
      expect(stances).toEqual(stancesByEvidence(round, Object.keys(stances)));
    }
    expectQuiet(visit);
  });

  test('a state that has the focus in one map is marked in the other', async () => {
    const {page} = await openView('sides', width, 2);
    const [first, second] = [mapAt(page, 0), mapAt(page, 1)];
    await first.locator('[data-country="FRA"]').focus();
    await page.keyboard.press('ArrowDown');
    const code = await focusedCountry(page);
    expect(code).not.toBe('FRA');
    await eventually(() => markedIn(second)).toBe(code);
    await second.locator('[data-country="JPN"]').focus();
    await page.keyboard.press('Home');
    await eventually(() => markedIn(first)).toBe('AFG');
  });

  test('a state under the mouse in one map is marked in the other', async () => {
    const {page} = await openView('sides', width, 2);
    await mapAt(page, 1).scrollIntoViewIfNeeded();
    await mapAt(page, 1).locator('[data-country="BRA"]').hover();
    await eventually(() => markedIn(mapAt(page, 0))).toBe('BRA');
    await page.mouse.move(0, 0);
    await eventually(() => markedIn(mapAt(page, 0))).toBe('');
  });

  test('both maps look at the same place, by region, by zoom and by key', async () => {
    const {page} = await openView('sides', width, 2);
    const whole = await lookOf(mapAt(page, 1));
    await page.getByRole('button', {name: 'Zoom in'}).click();
    const near = await sameLook(page, whole);
    await page.getByRole('combobox', {name: 'Zoom to region'}).selectOption('Africa');
    const nearer = await sameLook(page, near);
    await mapAt(page, 1).locator('[tabindex="0"]').focus();
    await page.keyboard.press('0');
    await sameLook(page, nearer);
    expect(await lookOf(mapAt(page, 0))).toBe(whole);
  });

  test('a state opens one card, and is ringed in both maps', async () => {
    const {page} = await openView('sides', width, 2);
    await mapAt(page, 1).locator('[data-country="BRA"]').click();
    await page.getByRole('heading', {name: 'Brazil'}).waitFor();
    expect(await page.locator('stance-country').count()).toBe(1);
    for (const map of [mapAt(page, 0), mapAt(page, 1)]) {
      await eventually(() => map.locator('[aria-selected="true"]').count()).toBe(1);
      expect(await map.locator('.ring.selected').count()).toBe(2);
    }
  });

  test('the maps stand beside each other where there is room, else one below the other', async () => {
    const {page} = await openView('sides', width, 2);
    const [first, second] = [
      await mapAt(page, 0).boundingBox(),
      await mapAt(page, 1).boundingBox(),
    ];
    const isBeside = first!.x + first!.width <= second!.x;
    expect(isBeside).toBe(width === 1280);
    expect(await widthOf(page)).toBe(width);
  });
});

describe.each([1280, 360])('at %i px, in a comparison', (width) => {
  test('all rounds stand as four maps, each with its counts', async () => {
    const visit = await openView('all', width, ROUNDS.length);
    expect(await captionsOf(visit.page)).toEqual(CAPTIONS);
    for (const [index, round] of ROUNDS.entries()) {
      const stances = await stancesIn(mapAt(visit.page, index));
      expect(stances).toEqual(stancesByEvidence(round, Object.keys(stances)));
    }
    expect(await widthOf(visit.page)).toBe(width);
    expectQuiet(visit);
  });

  test('a stance chosen under all rounds is seen alone in each of them', async () => {
    const {page} = await openView('all', width, ROUNDS.length);
    await page.getByRole('button', {name: /signed the critical letter$/}).click();
    await page.mouse.move(0, 0);
    for (const [index, round] of ROUNDS.entries()) {
      const stances = stancesByEvidence(round, []);
      const critical = Object.keys(stances).filter((code) => stances[code] === 'condemn');
      await eventually(async () => (await strongIn(mapAt(page, index))).join(' ')).toBe(
        critical.toSorted().join(' '),
      );
    }
  });

  test('who moved is counted in a matrix of 195 and listed by name', async () => {
    const visit = await openView('shifts', width, 0);
    const {page} = visit;
    const totals = await page.locator('stance-shifts tfoot td').allInnerTexts();
    expect(totals.map(Number)).toEqual([39, 45, 111, STATES]);
    const lists = await listedByShift(page);
    expect(lists).toEqual({...namesByEvidence(), 'left-condemn': []});
    expect(await widthOf(page)).toBe(width);
    expectQuiet(visit);
  });

  test('the table has a column for what changed, and filters by it', async () => {
    const visit = await openView('table', width, 0);
    const {page} = visit;
    const rows = page.locator('stance-table tbody tr');
    const cells = await rows.locator('td.shift').allInnerTexts();
    expect(tally(cells.map(inOneLine))).toEqual({
      'Joined the critical letter': 17,
      'Joined the supporting letter': 11,
      'Left the supporting letter': 16,
      Withdrew: 1,
      Unchanged: 150,
    });
    if (width < 500) await page.getByRole('button', {name: /^Filters/}).click();
    await page.getByRole('combobox', {name: 'Change'}).selectOption('left-support');
    await eventually(() => rows.count()).toBe(16);
    expectQuiet(visit);
  });
});

test('with March 2021, nobody is listed as having joined or left', async () => {
  const {page} = await openView('shifts', 1280, 0, UNKNOWN);
  const lists = await listedByShift(page);
  expect(Object.keys(lists)).toEqual(['steady', 'incomparable']);
  expect(lists['steady']).toEqual(['Cuba']);
  const totals = await page.locator('stance-shifts tfoot td').allInnerTexts();
  expect(Number(totals.at(-1))).toBe(STATES);
});

test('side by side needs two rounds: with one it is the map', async () => {
  const {page} = await open({path: '?view=sides'});
  await eventually(() => page.locator('stance-map').count()).toBe(1);
  const pressed = page.locator('.views [aria-pressed="true"]');
  expect(await pressed.allInnerTexts()).toEqual(['Map']);
});

/** Without motion: a map is then at once where it is sent. */
async function openView(view: string, width: number, maps: number, pair = GOLDEN): Promise<Visit> {
  const visit = await open({width, path: pairPath(pair, view), reducedMotion: 'reduce'});
  await comparisonDrawn(visit, maps);
  return visit;
}

function mapAt(page: Page, index: number): Locator {
  return page.locator('stance-map').nth(index);
}

/** What stands over each map: the name of its round, and its counts. */
async function captionsOf(page: Page): Promise<(readonly [string, number[]])[]> {
  return page.locator('figcaption').evaluateAll((captions) =>
    captions.map((caption) => {
      const counts = [...caption.querySelectorAll('li')].map((line) =>
        Number(/\d+$/.exec(line.textContent.trim())?.[0]),
      );
      return [caption.querySelector('strong')?.textContent ?? '', counts] as const;
    }),
  );
}

async function stancesIn(map: Locator): Promise<Record<string, string>> {
  const pairs = await map
    .locator('[data-country]')
    .evaluateAll((elements) =>
      elements.map(({dataset}) => [dataset['country'] ?? '', dataset['stance'] ?? ''] as const),
    );
  expect(pairs).toHaveLength(STATES);
  return Object.fromEntries(pairs);
}

/** Codes of the states that are not faded, in their order. */
async function strongIn(map: Locator): Promise<string[]> {
  const codes = await map
    .locator('[data-country]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => getComputedStyle(element).opacity === '1')
        .map(({dataset}) => dataset['country'] ?? ''),
    );
  return codes.toSorted();
}

/** The state that another map points at, by the outline or the dot that its mark lies on. */
async function markedIn(map: Locator): Promise<string> {
  return map.evaluate((element) => {
    const root = element.shadowRoot;
    const [mark] = root?.querySelectorAll<SVGGraphicsElement>('.ring.outer.mirrored') ?? [];
    const shapes = [...(root?.querySelectorAll('[data-country]') ?? [])].map(
      (country) =>
        country.querySelector<SVGGraphicsElement>('.dot') ??
        country.querySelector<SVGGraphicsElement>('.shape'),
    );
    const [place, ...places] = [mark, ...shapes].map((shape) => {
      const {x, y, width, height} = shape?.getBBox() ?? new DOMRect();
      return {x: x + width / 2, y: y + height / 2};
    });
    if (!mark || !place) return '';
    const at = places.findIndex(({x, y}) => Math.hypot(x - place.x, y - place.y) < 0.01);
    return shapes[at]?.closest('[data-country]')?.getAttribute('data-country') ?? 'no state';
  });
}

async function focusedCountry(page: Page): Promise<string> {
  const focused = page.locator('stance-map [data-country]:focus');
  return (await focused.getAttribute('data-country')) ?? '';
}

async function lookOf(map: Locator): Promise<string> {
  return (await map.locator('.scene').getAttribute('transform')) ?? '';
}

/** Waits until both maps look at one place that is another than before. */
async function sameLook(page: Page, before: string): Promise<string> {
  await eventually(() => lookOf(mapAt(page, 1))).not.toBe(before);
  const looks = await Promise.all([lookOf(mapAt(page, 0)), lookOf(mapAt(page, 1))]);
  expect(looks[0]).toBe(looks[1]);
  return looks[1]!;
}

async function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Shift → the names listed under it, those in closed lists among them. */
async function listedByShift(page: Page): Promise<Record<string, string[]>> {
  const lists = await page.locator('stance-shifts .shift').evaluateAll((sections) =>
    sections.map((section) => {
      const names = [...section.querySelectorAll('.names button')];
      const shift = section.getAttribute('data-shift') ?? '';
      return [shift, names.map(({textContent}) => textContent.trim()).toSorted()] as const;
    }),
  );
  return Object.fromEntries(lists);
}

function namesByEvidence(): Record<string, string[]> {
  const names = new Map(countries.map(({code, name}) => [code, name]));
  const lists: Record<string, string[]> = {};
  for (const [code, shift] of Object.entries(shiftsByEvidence(GOLDEN, [...names.keys()]))) {
    (lists[shift] ??= []).push(names.get(code) ?? code);
  }
  for (const list of Object.values(lists)) list.sort();
  return lists;
}
