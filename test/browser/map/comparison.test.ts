import {beforeAll, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {StanceMap} from '../../../src/index';
import {DetailViewModel} from '../../../src/model/view/detail-view-model';
import {allEnglish} from '../../../src/model/messages/views';
import {GOLDEN, shiftsByEvidence, UNKNOWN, type Pair} from '../../support/site/comparison';
import {
  allIn,
  focused,
  listenFor,
  press,
  realPresentation,
  reduceMotion,
  roundOf,
  settled,
  textOf,
  violationsIn,
} from '../../support/browser/helpers';
import {
  focusOn,
  mountMap,
  placeOf,
  pointAt,
  showRound,
  countryOf,
  countries,
} from '../../support/browser/map-harness';

beforeAll(reduceMotion);

/** A map of two rounds, as the atlas hands it down. */
async function mountComparison(
  pair: Pair,
  layer: 'shift' | 'stance' = 'shift',
): Promise<StanceMap> {
  const map = await mountMap(pair[0]);
  await showPair(map, pair, layer);
  return map;
}

async function showPair(map: StanceMap, [first, second]: Pair, layer = 'shift'): Promise<void> {
  const viewModel = await realPresentation();
  const view = (id: string) => viewModel.viewOf(roundOf(viewModel, id));
  const comparison = new DetailViewModel(viewModel, allEnglish).pairOf(view(first), view(second));
  const {shifts, lines, caption, sentence: description} = comparison;
  const values = {
    stances: view(first).stances,
    individualSpeakers: new Map(),
    changed: comparison.changedCountries(null),
  };
  Object.assign(map, values, {shifts, descriptions: lines, caption, description, layer});
  await settled(map);
}

function shiftsOn(map: StanceMap): Record<string, string> {
  return Object.fromEntries(
    countries(map).map(({dataset}) => [dataset['country'] ?? '', dataset['shift'] ?? '']),
  );
}

function fillOf(map: StanceMap, code: string): string {
  const shape = countryOf(map, code).querySelector('.shape');
  if (!shape) throw new Error(`${code} has no shape`);
  return getComputedStyle(shape).fill;
}

/** What a state is drawn with, its dot included. */
function lookOf(map: StanceMap, code: string): readonly string[] {
  return [...countryOf(map, code).querySelectorAll('.shape, .dot')].flatMap((part) => {
    const {fill, stroke, strokeWidth} = getComputedStyle(part);
    return [part.getAttribute('class') ?? '', fill, stroke, strokeWidth];
  });
}

describe('the layer of shifts', () => {
  test.each([GOLDEN, UNKNOWN])('says of each state what became of it: %s, %s', async (...pair) => {
    const shifts = shiftsOn(await mountComparison(pair));
    expect(shifts).toEqual(shiftsByEvidence(pair, Object.keys(shifts)));
  });

  test('tells apart joined, left and steady, on either side', async () => {
    const map = await mountComparison(GOLDEN);
    // Joined and left, then steady: on one side, on the other, on neither; withdrew.
    const fills = ['USA', 'TZA', 'NGA', 'FRA', 'RUS', 'BRA', 'QAT'].map((code) =>
      fillOf(map, code),
    );
    expect(new Set(fills).size).toBe(fills.length);
  });

  test('hatches what cannot be compared, so that it is told in grey too', async () => {
    const map = await mountComparison(UNKNOWN);
    const other = fillOf(map, 'FRA');
    expect(other).toContain('hatch-incomparable');
    expect(fillOf(map, 'RUS')).toBe(other);
    expect(fillOf(map, 'CUB')).not.toContain('hatch');
  });

  test.each([
    ['2019-07', '2020-10'],
    ['2019-07', '2021-03'],
  ] as const)('marks the withdrawal of Qatar alike in either order: %s, %s', async (...pair) => {
    const map = await mountComparison(pair);
    const before = lookOf(map, 'QAT');
    await showPair(map, [pair[1], pair[0]]);
    expect(lookOf(map, 'QAT')).toEqual(before);
  });

  test('does not show a withdrawal where something else changed, in either order', async () => {
    const map = await mountComparison(GOLDEN);
    map.shifts = new Map(map.shifts).set('QAT', 'joined-support');
    await settled(map);
    expect(lookOf(map, 'QAT').join(' ')).not.toContain('withdrawn');
  });

  test('leaves an area that could not sign without a pattern, as on the map of a round', async () => {
    const map = await mountComparison(GOLDEN);
    const fillOfArea = () => getComputedStyle(allIn(map, '[data-area="Taiwan"]')[0]!).fill;
    const before = fillOfArea();
    await showPair(map, GOLDEN, 'stance');
    expect(before).not.toContain('url');
    expect(fillOfArea()).toBe(before);
  });

  test('colours a territory as its state', async () => {
    const map = await mountComparison(GOLDEN);
    const territories = allIn(map, '[data-territory-of]');
    expect(territories).not.toEqual([]);
    for (const {dataset} of territories) {
      const {shift} = countryOf(map, dataset['territoryOf'] ?? '').dataset;
      expect(dataset['shift'], dataset['area']).toBe(shift);
    }
  });

  test('fades all other states when one shift is chosen', async () => {
    const map = await mountComparison(GOLDEN);
    map.filter = 'left-support';
    await settled(map);
    const strong = countries(map).filter((country) => getComputedStyle(country).opacity === '1');
    const shifts = shiftsByEvidence(GOLDEN, Object.keys(shiftsOn(map)));
    expect(strong.map(({dataset}) => shifts[dataset['country'] ?? ''])).toEqual(
      Array.from({length: 16}, () => 'left-support'),
    );
  });

  test('goes, with its hatches, when one round is shown again', async () => {
    const map = await mountComparison(GOLDEN);
    Object.assign(map, {shifts: undefined, descriptions: undefined, changed: [], layer: 'stance'});
    await showRound(map, '2020-10');
    expect(new Set(Object.values(shiftsOn(map)))).toEqual(new Set(['']));
    expect(allIn(map, '[data-layer], #hatch-incomparable')).toEqual([]);
  });

  test('gives axe nothing to mend', async () => {
    expect(await violationsIn(await mountComparison(GOLDEN))).toEqual([]);
  });
});

describe('a state in the comparison', () => {
  test('is heard with its shift and both stances', async () => {
    const map = await mountComparison(GOLDEN);
    expect(countryOf(map, 'NGA').ariaLabel).toBe(
      'Nigeria: Left the supporting letter; July 2019: Signed the supporting letter; ' +
        'October 2020: Signed neither letter',
    );
  });

  test('says the same in its tooltip', async () => {
    const map = await mountComparison(GOLDEN);
    await pointAt(map, placeOf(map, 'NGA'));
    const words = textOf(allIn(map, '[part~="tooltip"]')[0]);
    expect(words).toMatch(/^Nigeria Left the supporting letter/);
    expect(words).toContain('October 2020: Signed neither letter');
  });

  test('the map is named after both rounds, and described by their sentence', async () => {
    const map = await mountComparison(GOLDEN);
    await expect
      .element(page.getByRole('listbox', {name: 'World map, July 2019 to October 2020'}))
      .toBeInTheDocument();
    expect(textOf(allIn(map, '#hint')[0])).toMatch(
      /^From July 2019 to October 2020, 17 countries joined/,
    );
  });
});

describe('the walk through what changed', () => {
  test('goes on and back by ] and [, in the order of the names, round and round', async () => {
    const map = await mountComparison(GOLDEN);
    await focusOn(map, 'FRA');
    const {changed} = map;
    const seen = [];
    for (const key of [']', ']', '[[', '[[', '[[', ']']) {
      await press(map, key);
      seen.push((focused() as SVGElement).dataset['country']);
    }
    const [one, two] = changed;
    expect(seen).toEqual([one, two, one, changed.at(-1), changed.at(-2), changed.at(-1)]);
  });

  test('opens a country when it is asked to, by one event each', async () => {
    const map = await mountComparison(GOLDEN);
    const heard = listenFor(document, 'stance-country');
    for (const by of [1, 1, -1] as const) map.walkChanges(by);
    const [one, two] = map.changed;
    expect(heard.map(({country}) => country)).toEqual([one, two, one]);
  });

  test('leads nowhere where nobody is known to have changed; ] then does nothing', async () => {
    const map = await mountComparison(UNKNOWN);
    await focusOn(map, 'FRA');
    await press(map, ']');
    expect(focused()).toBe(countryOf(map, 'FRA'));
  });
});

describe('a map among others', () => {
  test('marks the state that another one points at, and only that', async () => {
    const map = await mountComparison(GOLDEN, 'stance');
    map.hoveredElsewhere = 'BRA';
    await settled(map);
    const marks = () =>
      allIn<SVGElement>(map, '.ring.mirrored').map((ring) => ring.getAttribute('d'));
    const outline = countryOf(map, 'BRA').querySelector('.shape')?.getAttribute('d');
    expect(marks()).toEqual([outline, outline]);
    map.hoveredElsewhere = undefined;
    await settled(map);
    expect(marks()).toEqual([]);
  });

  test('tells what it points at by one event, and when it no longer does', async () => {
    const map = await mountComparison(GOLDEN, 'stance');
    const heard = listenFor(map, 'stance-point');
    await focusOn(map, 'NRU');
    countryOf(map, 'NRU').blur();
    await settled(map);
    expect(heard.map(({country}) => country)).toEqual(['NRU', undefined]);
  });

  test('looks where another one looks, and does not pass that on', async () => {
    const map = await mountComparison(GOLDEN, 'stance');
    const heard = listenFor(map, 'stance-look');
    map.viewport = {camera: {k: 2, x: -100, y: -50}, region: 'africa'};
    await settled(map);
    expect(allIn(map, '.scene')[0]?.getAttribute('transform')).toBe('matrix(2 0 0 2 -100 -50)');
    expect(heard).toEqual([]);
  });

  test('sends an event when the reader moves it, and none when a script does', async () => {
    const map = await mountComparison(GOLDEN, 'stance');
    const heard = listenFor(map, 'stance-look');
    map.goTo('africa');
    await settled(map);
    expect(map.currentViewport.region).toBe('africa');
    map.goTo(undefined, 'NRU');
    map.reveal('QAT');
    await settled(map);
    expect(heard).toEqual([]);
    await userEvent.click(page.getByRole('button', {name: 'Zoom in'}));
    expect(heard).not.toEqual([]);
  });

  test('has no buttons of its own when another one steers it', async () => {
    const map = await mountComparison(GOLDEN, 'stance');
    map.withoutControls = true;
    await settled(map);
    expect(allIn(map, '[part~="toolbar"], .toolbar button')).toEqual([]);
  });

  test('keeps the colours of its stances', async () => {
    const map = await mountComparison(GOLDEN, 'stance');
    const before = ['USA', 'NGA', 'FRA', 'QAT'].map((code) => fillOf(map, code));
    Object.assign(map, {shifts: undefined, descriptions: undefined});
    await settled(map);
    expect(['USA', 'NGA', 'FRA', 'QAT'].map((code) => fillOf(map, code))).toEqual(before);
  });
});
