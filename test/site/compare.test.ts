import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {
  comparisonDrawn,
  expectQuiet,
  GOLDEN,
  legendOf,
  pairPath,
  shiftsByEvidence,
  shiftsOnMap,
  tally,
  UNKNOWN,
  type Pair,
} from '../setup/comparison';
import {allDrawn, ROUNDS, STATES} from '../setup/explorer';
import {useBrowser} from '../setup/visit';

const open = useBrowser();

/** All ordered pairs of two different rounds. */
const PAIRS = ROUNDS.flatMap((first) =>
  ROUNDS.filter((second) => second !== first).map((second): Pair => [first, second]),
);

const GOLDEN_SENTENCE =
  'July 2019 vs. October 2020: 17 states joined the critical letter, none left it; ' +
  '11 states joined the supporting letter, 16 left it; none switched sides.';

const UNKNOWN_SENTENCE =
  'October 2020 vs. March 2021: the critical letter cannot be compared; ' +
  'the supporting letter cannot be compared; 194 states not comparable.';

describe.each([1280, 360])('at %i px, a comparison', (width) => {
  test('of July 2019 and October 2020 has the golden numbers, on the map and in the legend', async () => {
    const visit = await open({width, path: pairPath(GOLDEN)});
    await comparisonDrawn(visit);
    const shifts = await shiftsOnMap(visit.page);
    expect(tally(Object.values(shifts))).toEqual({
      'joined-condemn': 17,
      'joined-support': 11,
      'left-support': 16,
      withdrawn: 1,
      steady: 150,
    });
    expect(await legendOf(visit.page)).toEqual({
      'Joined the critical letter': 17,
      'Left the critical letter': 0,
      'Joined the supporting letter': 11,
      'Left the supporting letter': 16,
      'Withdrew its name in one of the rounds': 1,
      'Steady: the same in both rounds': 150,
    });
    expect(await visit.page.locator('.summary').innerText()).toBe(GOLDEN_SENTENCE);
    expectQuiet(visit);
  });

  test('with March 2021 says of nobody but Cuba what became of it', async () => {
    const visit = await open({width, path: pairPath(UNKNOWN)});
    await comparisonDrawn(visit);
    const {CUB, ...others} = await shiftsOnMap(visit.page);
    expect(CUB).toBe('steady');
    expect(tally(Object.values(others))).toEqual({incomparable: STATES - 1});
    expect(await legendOf(visit.page)).toEqual({
      'Steady: the same in both rounds': 1,
      'Not comparable': STATES - 1,
    });
    expect(await visit.page.locator('.summary').innerText()).toBe(UNKNOWN_SENTENCE);
    expect(await visit.page.locator('stance-legend .missing').allInnerTexts()).toEqual([
      'March 2021: No critical letter of this round was found',
    ]);
    expectQuiet(visit);
  });

  test('shows only the states of the shift that is chosen in the legend', async () => {
    const visit = await open({width, path: pairPath(GOLDEN), reducedMotion: 'reduce'});
    await comparisonDrawn(visit);
    await visit.page.getByRole('button', {name: 'Left the supporting letter 16'}).click();
    await visit.page.mouse.move(0, 0);
    const strong = await strongStates(visit.page);
    const shifts = shiftsByEvidence(GOLDEN, Object.keys(await shiftsOnMap(visit.page)));
    expect(strong.toSorted()).toEqual(
      Object.keys(shifts)
        .filter((code) => shifts[code] === 'left-support')
        .toSorted(),
    );
    expect(await visit.page.locator('stance-map .walk').innerText()).toContain('16 states');
  });

  test('and a round that change write no path of a state or an area', async () => {
    const visit = await open({width, path: pairPath(GOLDEN)});
    await comparisonDrawn(visit);
    const paths = await meterPaths(visit.page);
    for (const [first, second] of [...PAIRS, GOLDEN]) {
      await show(visit.page, {round: first, versus: second});
      await shows(visit.page, [first, second]);
    }
    await visit.page.getByRole('button', {name: 'Compare', exact: true}).click();
    for (const round of ROUNDS) {
      await show(visit.page, {round});
      await expect.poll(() => roundOnMap(visit.page)).toBe(round);
    }
    await visit.page.getByRole('button', {name: 'Compare', exact: true}).click();
    await expect.poll(() => visit.page.getByRole('slider').count()).toBe(2);
    expect(await paths()).toBe(0);
  });
});

test.each(PAIRS)('%s vs. %s is on the map, state by state, what the evidence implies', async (...pair) => {
  const visit = await open({path: pairPath(pair)});
  await comparisonDrawn(visit);
  await shows(visit.page, pair);
});

test('an unknown second round, or the first one again, gives the one round', async () => {
  const visit = await open({path: pairPath(['2019-07', '2019-07'])});
  await allDrawn(visit);
  expect(await visit.page.getByRole('slider').count()).toBe(1);
  expect(await roundOnMap(visit.page)).toBe('2019-07');
});

describe('the means of these tests', () => {
  test('notice a path that is written and one that is put in', async () => {
    const visit = await open({path: pairPath(GOLDEN)});
    await comparisonDrawn(visit);
    const paths = await meterPaths(visit.page);
    await visit.page.locator('stance-map .states path').first().evaluate((path) => {
      path.setAttribute('d', 'M0 0');
      path.after(path.cloneNode());
    });
    expect(await paths()).toBe(2);
  });

  test('have the golden numbers of the evidence', () => {
    const codes = Object.keys(shiftsByEvidence(GOLDEN, NAMED_CODES));
    const counts = tally(Object.values(shiftsByEvidence(GOLDEN, codes)));
    expect(counts).toMatchObject({'joined-condemn': 17, 'joined-support': 11, 'left-support': 16});
    expect(counts).not.toHaveProperty('left-condemn');
    expect(counts).not.toHaveProperty('switched');
  });
});

const NAMED_CODES = ['x'];

/** Sets what the atlas shows, as a script of the page would. */
async function show(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((changes) => {
    Object.assign(document.querySelector('stance-atlas') ?? {}, changes);
  }, values);
}

/** Waits until the map shows a pair state by state as the evidence has it. */
async function shows(page: Page, pair: Pair): Promise<void> {
  const codes = Object.keys(await shiftsOnMap(page));
  expect(codes).toHaveLength(STATES);
  await expect.poll(() => shiftsOnMap(page)).toEqual(shiftsByEvidence(pair, codes));
}

/** The round that the one map shows; empty for a comparison. */
async function roundOnMap(page: Page): Promise<string> {
  return page.locator('stance-atlas').evaluate((atlas) => {
    const map = atlas.shadowRoot?.querySelector('stance-map svg.map');
    return map ? '' : (atlas.getAttribute('round') ?? '');
  });
}
