import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {
  comparisonDrawn,
  eventually,
  expectQuiet,
  GOLDEN,
  inOneLine,
  legendOf,
  pairPath,
  shiftsByEvidence,
  shiftsOnMap,
  tally,
  UNKNOWN,
  type Pair,
} from '../../support/site/comparison';
import {
  allDrawn,
  ROUNDS,
  setOnAtlas,
  showsRound,
  STATES,
  stancesByEvidence,
} from '../../support/site/explorer';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

/** All ordered pairs of two different rounds. */
const PAIRS = ROUNDS.flatMap((first) =>
  ROUNDS.filter((second) => second !== first).map((second): Pair => [first, second]),
);

const GOLDEN_SENTENCE =
  'From July 2019 to October 2020, 17 countries joined the critical letter, none left; ' +
  '11 joined the supporting letter, 16 left. None changed sides. 1 withdrew, 150 unchanged.';

const UNKNOWN_SENTENCE =
  'From October 2020 to March 2021, the critical letter and the supporting letter ' +
  'cannot be compared. The March 2021 list of the supporting letter is unpublished. ' +
  '1 unchanged, 194 not comparable.';

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
      Withdrew: 1,
      Unchanged: 150,
    });
    expect(inOneLine((await visit.page.locator('.summary').textContent()) ?? '')).toBe(
      GOLDEN_SENTENCE,
    );
    expectQuiet(visit);
  });

  test('with March 2021 says of nobody but Cuba what became of it', async () => {
    const visit = await open({width, path: pairPath(UNKNOWN)});
    await comparisonDrawn(visit);
    const {CUB, ...others} = await shiftsOnMap(visit.page);
    expect(CUB).toBe('steady');
    expect(tally(Object.values(others))).toEqual({incomparable: STATES - 1});
    expect(await legendOf(visit.page)).toEqual({
      Unchanged: 1,
      'Not comparable': STATES - 1,
    });
    expect(inOneLine((await visit.page.locator('.summary').textContent()) ?? '')).toBe(
      UNKNOWN_SENTENCE,
    );
    expect(await visit.page.locator('stance-legend .missing').allInnerTexts()).toEqual([
      'March 2021: No critical letter found',
      'March 2021: List of the supporting letter not published',
    ]);
    expectQuiet(visit);
  });

  test('shows only the states of the shift that is chosen in the legend', async () => {
    const visit = await open({width, path: pairPath(GOLDEN), reducedMotion: 'reduce'});
    await comparisonDrawn(visit);
    await visit.page.getByRole('button', {name: /^16 .*left the supporting letter$/}).click();
    await visit.page.mouse.move(0, 0);
    const strong = await strongStates(visit.page);
    const shifts = shiftsByEvidence(GOLDEN, Object.keys(await shiftsOnMap(visit.page)));
    expect(strong.toSorted()).toEqual(
      Object.keys(shifts)
        .filter((code) => shifts[code] === 'left-support')
        .toSorted(),
    );
    expect(await visit.page.locator('.walk').innerText()).toContain('16 changes');
  });

  test('and a round that change write no path of a state or an area', async () => {
    const visit = await open({width, path: pairPath(GOLDEN)});
    await comparisonDrawn(visit);
    const paths = await meterPaths(visit.page);
    for (const [round, versus] of PAIRS) {
      await setOnAtlas(visit.page, {round, versus});
      await showsPair(visit.page, [round, versus]);
    }
    const compare = visit.page.getByRole('button', {name: 'Compare', exact: true});
    await compare.click();
    for (const round of ROUNDS) {
      await setOnAtlas(visit.page, {round});
      await showsRound(visit.page, round);
    }
    await compare.click();
    await showsPair(visit.page, ['2019-07', '2021-03']);
    expect(await paths()).toBe(0);
  });
});

test.each(PAIRS)(
  '%s vs. %s is on the map, state by state, what the evidence implies',
  async (...pair) => {
    const visit = await open({path: pairPath(pair)});
    await comparisonDrawn(visit);
    await showsPair(visit.page, pair);
  },
);

test.each(['', 'sides', 'table', 'shifts'])(
  'the earlier round is first whichever was asked for first, in the view “%s”',
  async (view) => {
    const pages = await Promise.all(
      [GOLDEN, [GOLDEN[1], GOLDEN[0]] as const].map(async (pair) => {
        const {page} = await open({path: pairPath(pair, view)});
        await eventually(async () =>
          inOneLine((await page.locator('.summary').textContent()) ?? ''),
        ).toBe(GOLDEN_SENTENCE);
        await eventually(() => page.locator('.part-loading').count()).toBe(0);
        return page;
      }),
    );
    const shown = pages.map((page) => page.locator('.figure').innerText());
    expect(await shown[1]).toBe(await shown[0]);
  },
);

test('the first round once more as the second gives the one round', async () => {
  const visit = await open({path: pairPath(['2019-07', '2019-07'])});
  await allDrawn(visit);
  await showsRound(visit.page, '2019-07');
  expect(await visit.page.getByRole('slider').count()).toBe(1);
});

describe('the means of these tests', () => {
  test('notice a path that is written and one that is put in', async () => {
    const visit = await open({path: pairPath(GOLDEN)});
    await comparisonDrawn(visit);
    const paths = await meterPaths(visit.page);
    await visit.page
      .locator('stance-map .states path')
      .first()
      .evaluate((path) => {
        path.setAttribute('d', 'M0 0');
        path.after(path.cloneNode());
      });
    expect(await paths()).toBe(2);
  });

  test('count in the evidence what was counted by hand', () => {
    const shifts = shiftsByEvidence(GOLDEN, Object.keys(stancesByEvidence('2020-10', [])));
    const counts = tally(Object.values(shifts));
    expect(counts).toMatchObject({'joined-condemn': 17, 'joined-support': 11});
    expect(counts).not.toHaveProperty('left-condemn');
  });
});

/** Waits until the map shows a pair state by state as the evidence has it. */
async function showsPair(page: Page, pair: Pair): Promise<void> {
  const codes = Object.keys(await shiftsOnMap(page));
  expect(codes).toHaveLength(STATES);
  await eventually(() => shiftsOnMap(page)).toEqual(shiftsByEvidence(pair, codes));
}

/** The states that are not faded. */
async function strongStates(page: Page): Promise<string[]> {
  return page
    .locator('stance-map [data-country]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => Number(getComputedStyle(element).opacity) === 1)
        .map((element) => element.getAttribute('data-country') ?? ''),
    );
}

/** Counts from now on what is written to, put into or taken out of the drawn shapes. */
async function meterPaths(page: Page): Promise<() => Promise<number>> {
  const observer = await page.locator('stance-map').evaluateHandle((map) => {
    const paths = {count: 0};
    const add = (records: readonly MutationRecord[]) => {
      for (const {type, addedNodes, removedNodes} of records) {
        const moved = [...addedNodes, ...removedNodes].filter((node) => node instanceof Element);
        paths.count += type === 'attributes' ? 1 : moved.length;
      }
    };
    const meter = new MutationObserver(add);
    for (const group of map.shadowRoot?.querySelectorAll('.states, .areas') ?? []) {
      meter.observe(group, {attributeFilter: ['d'], childList: true, subtree: true});
    }
    return {
      read() {
        add(meter.takeRecords());
        return paths.count;
      },
    };
  });
  return () => observer.evaluate((meter) => meter.read());
}
