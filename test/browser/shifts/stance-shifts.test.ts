import {beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import evidence from '../../evidence/letters.json';
import {loadElement} from '../../../src/elements/atlas/lazy-elements';
import type {StanceShifts} from '../../../src/elements/shifts/stance-shifts';
import {allEnglish} from '../../../src/model/messages/views';
import {createComparisonView} from '../../../src/model/view/comparison-view';
import {
  allIn,
  focused,
  listenFor,
  press,
  realDetails,
  realPresentation,
  realRecord,
  roundOf,
  settled,
  standBefore,
  textOf,
  violationsIn,
} from '../../support/browser/helpers';

beforeAll(() => loadElement('stance-shifts'));

const GOING =
  'From “Signed the supporting letter” in July 2019 to “Signed neither letter” in October 2019';

async function mountShifts(first?: string, second?: string, width = 1000): Promise<StanceShifts> {
  const viewModel = await realPresentation();
  const {dataset, names} = viewModel;
  const place = document.createElement('main');
  place.style.inlineSize = `${width}px`;
  const rounds = dataset.rounds.map((round) => viewModel.viewOf(round));
  const comparison = first && second ? await pairOf(first, second) : undefined;
  const values = {comparison, rounds, positions: dataset.positions, names};
  const shifts = Object.assign(document.createElement('stance-shifts'), values);
  place.append(shifts);
  document.body.append(place);
  onTestFinished(() => place.remove());
  await settled(shifts);
  return shifts;
}

async function pairOf(first: string, second: string) {
  const viewModel = await realPresentation();
  const view = (id: string) => viewModel.viewOf(roundOf(viewModel, id));
  return createComparisonView(viewModel.dataset, view(first), view(second), allEnglish);
}

/** The names of the states that the evidence has on the later list and not on the earlier one. */
async function joined(position: string, earlier: string, later: string): Promise<string[]> {
  const {names} = await realPresentation();
  const listOf = (round: string) =>
    evidence.statements.find(
      (letter) => letter.date.startsWith(round) && letter.position === position,
    )?.signatories ?? [];
  const before = new Set(listOf(earlier));
  return listOf(later)
    .filter((code) => !before.has(code))
    .map((code) => names.get(code)!)
    .toSorted();
}

/** Names in closed lists among them: what is closed has no inner text. */
function namesIn(element: StanceShifts, selector: string): string[] {
  const names = allIn(element, `${selector} .names button`);
  return names.map(({textContent}) => textContent.trim()).toSorted();
}

function cell(element: StanceShifts, key: string): HTMLElement {
  const [found] = allIn(element, `[data-cell="${key}"] button`);
  if (!found) throw new Error(`No state went from and to ${key}`);
  return found;
}

const ribbons = (element: StanceShifts) => allIn<SVGElement>(element, '[data-ribbon]');
const ribbonNames = (element: StanceShifts) =>
  ribbons(element).map((ribbon) => ribbon.getAttribute('aria-label'));

describe('without a pair', () => {
  test('offers one with the earliest round, by one event', async () => {
    const shifts = await mountShifts();
    shifts.round = '2020-10';
    await settled(shifts);
    const heard = listenFor(document, 'stance-versus');
    await userEvent.click(page.getByRole('button', {name: 'Compare with July 2019'}));
    expect(heard.map(({versus}) => versus)).toEqual(['2019-07']);
  });

  test('lists each country that is on one list of a side and missing from another', async () => {
    const shifts = await mountShifts();
    const all = [...(await realPresentation()).names.keys()];
    const ever = (position: string, isNamed: boolean) =>
      all.filter((code) =>
        evidence.statements.some(
          (letter) =>
            letter.position === position &&
            (isNamed || letter.listStatus !== 'unpublished') &&
            letter.signatories.includes(code) === isNamed,
        ),
      );
    const changed = ['condemn', 'support'].flatMap((position) => {
      const missing = new Set(ever(position, false));
      return ever(position, true).filter((code) => missing.has(code));
    });
    const listed = allIn(shifts, '[data-shift="any"] tr[data-code]').map(
      ({dataset}) => dataset['code'],
    );
    expect(listed.toSorted()).toEqual([...new Set(changed)].toSorted());
  });

  test('shows the bands of all rounds', async () => {
    expect(ribbons(await mountShifts())).not.toEqual([]);
  });
});

describe('filtered by region', () => {
  test('lists, matrix and bands hold the countries of the region alone', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    const africa = (await realRecord()).countries.filter(({region}) => region === 'Africa');
    shifts.scopes = (await realDetails()).scopes;
    await settled(shifts);
    await userEvent.selectOptions(page.getByRole('combobox', {name: 'Region'}), 'africa');
    await settled(shifts);
    const names = new Set(africa.map(({name}) => name));
    const joinedBefore = await joined('support', '2019-07', '2020-10');
    expect(namesIn(shifts, '[data-shift="joined-support"]')).toEqual(
      joinedBefore.filter((name) => names.has(name)),
    );
    expect(textOf(allIn(shifts, 'tfoot td').at(-1))).toBe(String(africa.length));
    await expect.element(page.getByRole('status')).toHaveTextContent('54 of 195 countries');
    const flows = (await realDetails()).scopes.codesOf('region=africa', {round: '2020-10'})!;
    const bands = ribbonNames(shifts).filter((name) => name?.includes('July 2019'));
    const counted = bands.map((name) => Number(/: (\d+) countr/.exec(name ?? '')?.[1]));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(flows.size);
  });

  test('to nothing says so, and clears the filters on request', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    shifts.scopes = (await realDetails()).scopes;
    shifts.scope = 'name=nowhere';
    await settled(shifts);
    await expect.element(page.getByText('No matches.')).toBeVisible();
    await userEvent.click(page.getByRole('button', {name: 'Clear filters'}));
    await settled(shifts);
    await expect.element(page.getByText('No matches.')).not.toBeInTheDocument();
    expect(focused()).toBe(page.getByRole('searchbox', {name: 'Filter countries'}).element());
    expect(await violationsIn(shifts)).toEqual([]);
  });
});

describe('the lists', () => {
  test('name those who joined and left, and say 0 where nobody did', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    expect(namesIn(shifts, '[data-shift="joined-condemn"]')).toEqual(
      await joined('condemn', '2019-07', '2020-10'),
    );
    expect(namesIn(shifts, '[data-shift="left-support"]')).toEqual(
      await joined('support', '2020-10', '2019-07'),
    );
    expect(textOf(allIn(shifts, '[data-shift="left-condemn"]')[0])).toBe(
      'Left the critical letter (0)',
    );
  });

  test('are open where countries changed or withdrew, closed where nothing happened', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    const open = allIn<HTMLDetailsElement>(shifts, 'details').map((details) => [
      details.closest<HTMLElement>('[data-shift]')?.dataset['shift'],
      details.open,
    ]);
    expect(open).toEqual([
      ['joined-condemn', true],
      ['joined-support', true],
      ['left-support', true],
      ['withdrawn', true],
      ['steady', false],
    ]);
  });

  test('of March 2021 name nobody as having left or joined', async () => {
    const shifts = await mountShifts('2020-10', '2021-03');
    const found = allIn(shifts, '[data-shift].shift').map(({dataset}) => dataset['shift']);
    expect(found).toEqual(['steady', 'incomparable']);
    expect(namesIn(shifts, '[data-shift="steady"]')).toEqual(['Cuba']);
    expect(namesIn(shifts, '[data-shift="incomparable"]')).toHaveLength(194);
  });

  test('open a state by its name, by one event; the open state is marked', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    const heard = listenFor(document, 'stance-country');
    await userEvent.click(page.getByRole('button', {name: 'Nauru'}));
    shifts.country = 'NRU';
    await settled(shifts);
    expect(heard.map(({country}) => country)).toEqual(['NRU']);
    expect(allIn(shifts, '[aria-current="true"]').map(textOf)).toEqual(['Nauru']);
  });
});

describe('the matrix', () => {
  test('shows counts, totals and the whole', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    const rows = allIn(shifts, 'tbody tr, tfoot tr').map((row) => [...row.children].map(textOf));
    expect(rows).toEqual([
      ['Critical', '22', '0', '0', '22'],
      ['Supporting', '0', '34', '16', '50'],
      ['Withdrew', '0', '0', '1', '1'],
      ['Neither', '17', '11', '94', '122'],
      ['Total', '39', '45', '111', '195'],
    ]);
    expect(textOf(allIn(shifts, 'caption')[0])).toMatch(/^Rows: July 2019. Columns: October 2020./);
  });

  test('has the earlier round in its rows, whichever was asked for first', async () => {
    const shifts = await mountShifts('2020-10', '2019-07');
    expect(textOf(allIn(shifts, 'caption')[0])).toMatch(/^Rows: July 2019. Columns: October 2020./);
    expect(textOf(allIn(shifts, '.sentence')[0])).toMatch(/^From July 2019 to October 2020, 17 /);
  });

  test('lists the names of one cell at a time', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    await userEvent.click(cell(shifts, 'none condemn'));
    expect(namesIn(shifts, '#cell-names')).toEqual(await joined('condemn', '2019-07', '2020-10'));
    await userEvent.click(cell(shifts, 'none support'));
    expect(namesIn(shifts, '#cell-names')).toEqual(await joined('support', '2019-07', '2020-10'));
    const open = allIn(shifts, 'td [aria-expanded="true"]');
    expect(open).toEqual([cell(shifts, 'none support')]);
    await userEvent.click(cell(shifts, 'none support'));
    expect(allIn(shifts, '#cell-names')[0]?.hidden).toBe(true);
  });

  test('marks as steady who is the same in both, and as not comparable who is not known', async () => {
    const shifts = await mountShifts('2020-10', '2021-03');
    const kinds = allIn(shifts, 'td[data-cell]').map(({dataset}) => [
      dataset['cell'],
      dataset['kind'],
    ]);
    expect(kinds.filter(([, kind]) => kind === 'steady')).toEqual([['support support', 'steady']]);
    expect(kinds.filter(([, kind]) => kind === 'incomparable').map(([key]) => key)).toEqual([
      'condemn unknown',
      'support unknown',
      'none unknown',
    ]);
    expect(cell(shifts, 'condemn unknown').getAttribute('aria-label')).toBe(
      'From “Signed the critical letter” in October 2020 to “Not known” in March 2021: 39 countries, not comparable',
    );
  });

  test('closes its list when another pair comes', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    await userEvent.click(cell(shifts, 'none condemn'));
    shifts.comparison = await pairOf('2019-10', '2020-10');
    await settled(shifts);
    expect(allIn(shifts, '#cell-names')[0]?.hidden).toBe(true);
  });
});

describe('the flows', () => {
  test('have a ribbon for each way between neighbouring rounds, named with its count', async () => {
    const names = ribbonNames(await mountShifts('2019-07', '2020-10'));
    expect(names).toContain(`${GOING}: 9 countries`);
    const counts = names.map((name) =>
      Number(/: (\d+) (?:country|countries)(?:,|$)/.exec(name ?? '')?.[1]),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3 * 195);
  });

  test('into March 2021 say “not comparable”, and are drawn as not known', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    const last = ribbons(shifts).filter(({dataset}) => dataset['ribbon']?.endsWith('unknown'));
    expect(last).toHaveLength(3);
    for (const ribbon of last) {
      expect(ribbon.dataset['stance']).toBe('unknown');
      expect(ribbon.getAttribute('aria-label')).toMatch(/, not comparable$/);
    }
  });

  test('are one stop of the Tab key; arrows, Home and End go from ribbon to ribbon', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    const all = ribbons(shifts);
    const stops = () => all.filter((ribbon) => ribbon.getAttribute('tabindex') === '0');
    expect(stops()).toEqual([all[0]]);
    all[0]!.focus();
    for (const [key, expected] of [
      ['{ArrowRight}', 1],
      ['{ArrowDown}', 2],
      ['{ArrowLeft}', 1],
      ['{End}', all.length - 1],
      ['{ArrowRight}', all.length - 1],
      ['{Home}', 0],
    ] as const) {
      await press(shifts, key);
      expect(focused(), key).toBe(all[expected]);
      expect(stops(), key).toEqual([all[expected]]);
    }
  });

  test('list their states by Enter and by click, and close by Escape with the focus kept', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    const going = ribbons(shifts).find((ribbon) => ribbon.ariaLabel?.startsWith(GOING))!;
    going.focus();
    await press(shifts, '{Enter}');
    expect(namesIn(shifts, '#flow-names')).toEqual(await joined('support', '2019-10', '2019-07'));
    expect(going.getAttribute('aria-expanded')).toBe('true');
    await press(shifts, '{Escape}');
    expect(allIn(shifts, '#flow-names')[0]?.hidden).toBe(true);
    expect(focused()).toBe(going);
    going.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await settled(shifts);
    expect(namesIn(shifts, '#flow-names')).toHaveLength(9);
  });

  test('can be walked into from what stands before', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    standBefore(shifts);
    const seen: (Element | null)[] = [];
    for (let stop = 0; stop < 80 && focused() !== ribbons(shifts)[0]; stop++) {
      await userEvent.tab();
      seen.push(focused());
    }
    expect(seen.at(-1)).toBe(ribbons(shifts)[0]);
  });

  test('stay as they are when another pair comes: no path is written', async () => {
    const shifts = await mountShifts('2019-07', '2020-10');
    const written: MutationRecord[] = [];
    const observer = new MutationObserver((records) => written.push(...records));
    onTestFinished(() => observer.disconnect());
    for (const flows of allIn<SVGElement>(shifts, 'svg.flows')) {
      observer.observe(flows, {attributes: true, childList: true, subtree: true});
    }
    shifts.comparison = await pairOf('2020-10', '2021-03');
    await settled(shifts);
    expect([...written, ...observer.takeRecords()]).toEqual([]);
  });

  test('run downward on a phone, and nothing is wider than the screen', async () => {
    const shifts = await mountShifts('2019-07', '2020-10', 360);
    expect(allIn<SVGElement>(shifts, 'svg.flows.upright')).toHaveLength(1);
    expect(shifts.scrollWidth).toBeLessThanOrEqual(360);
    const scroll = allIn(shifts, '.scroll')[0]!;
    expect(scroll.scrollWidth).toBeLessThanOrEqual(scroll.clientWidth);
  });
});

describe('axe finds nothing wrong in', () => {
  test.each([
    ['2019-07', '2020-10', 1000],
    ['2020-10', '2021-03', 360],
  ] as const)('%s vs. %s at %i px, with both lists open', async (first, second, width) => {
    const shifts = await mountShifts(first, second, width);
    await userEvent.click(allIn(shifts, 'td button')[0]!);
    ribbons(shifts)[0]!.focus();
    await press(shifts, '{Enter}');
    expect(await violationsIn(shifts)).toEqual([]);
  });

  test('the question for two rounds', async () => {
    expect(await violationsIn(await mountShifts())).toEqual([]);
  });
});
