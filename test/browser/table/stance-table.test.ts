import {beforeAll, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {defineAll, type StanceTable} from '../../../src/index';
import {ROUNDS, stancesByEvidence} from '../../support/site/explorer';
import {
  allIn,
  listenFor,
  mount,
  realDetails,
  realPresentation,
  settled,
  textOf,
} from '../../support/browser/helpers';

beforeAll(defineAll);

/** What a cell says of a stance. */
const WORDS: Readonly<Record<string, string>> = {
  condemn: 'Critical',
  support: 'Supporting',
  withdrawn: 'Withdrew',
  none: 'Neither',
  unknown: 'Not known',
};

const find = page.getByRole('searchbox', {name: 'Filter countries'});
const choose = page.getByRole('combobox', {name: 'Position in this round'});
const clear = page.getByRole('button', {name: 'Clear filters'});
const status = page.getByRole('status');

async function mountTable(round = '2020-10'): Promise<StanceTable> {
  const {dataset} = await realPresentation();
  const {rows} = await realDetails();
  const rounds = dataset.rounds.map(({id}) => id);
  return mount('stance-table', {rows, rounds, positions: dataset.positions, round});
}

/** The texts of a row's cells, its heading first. */
function rowsOf(table: StanceTable): string[][] {
  return allIn(table, 'tbody tr').map((row) => [...row.children].map(textOf));
}

function namesOf(table: StanceTable): string[] {
  return rowsOf(table).map(([name = '']) => name);
}

function column(name: string) {
  return page.getByRole('columnheader', {name});
}

async function sortBy(table: StanceTable, name: string): Promise<void> {
  await userEvent.click(column(name).getByRole('button'));
  await settled(table);
}

async function filterBy(table: StanceTable, typed: string): Promise<void> {
  await userEvent.fill(find, typed);
  await settled(table);
}

describe('the table', () => {
  test('has a row for each of the 195 states and a column for each round', async () => {
    const table = await mountTable();
    expect(new Set(namesOf(table)).size).toBe(195);
    const heads = allIn(table, 'thead th').map((head) => textOf(head).replace(/ [▲▼]$/, ''));
    expect(heads.slice(2)).toEqual(['July 2019', 'October 2019', 'October 2020', 'March 2021']);
    await expect.element(status).toHaveTextContent('195 of 195 countries');
  });

  test('says of every state in every round what the evidence has', async () => {
    const table = await mountTable();
    const codes = (await realDetails()).rows.map(({code}) => code);
    const rounds = ROUNDS.map((round) => stancesByEvidence(round, codes));
    const expected = codes.map((code) => rounds.map((stances) => WORDS[stances[code] ?? '']));
    expect(rowsOf(table).map((cells) => cells.slice(2))).toEqual(expected);
  });

  test('is named, and its rows are headed by their states', async () => {
    await mountTable();
    const name = 'Positions of all countries in every round';
    await expect.element(page.getByRole('table', {name})).toBeVisible();
    await expect.element(page.getByRole('rowheader', {name: 'Qatar'})).toBeVisible();
  });

  test('opens a state by its name, by one event', async () => {
    await mountTable();
    const heard = listenFor(document, 'stance-country');
    await userEvent.click(page.getByRole('button', {name: 'Maldives'}));
    expect(heard.map(({country}) => country)).toEqual(['MDV']);
  });

  test('keeps its head in view when it is scrolled', async () => {
    const table = await mountTable();
    const [head] = allIn(table, 'thead th');
    const region = page.getByRole('region').element();
    region.scrollTop = 2000;
    expect(region.scrollTop).toBe(2000);
    const {top, bottom} = region.getBoundingClientRect();
    const box = head!.getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(top);
    expect(box.top).toBeLessThan(top + 4);
    expect(box.bottom).toBeLessThan(bottom);
  });
});

describe('sorting', () => {
  test('begins by name, and turns by the head of the column', async () => {
    const table = await mountTable();
    await expect.element(column('Country')).toHaveAttribute('aria-sort', 'ascending');
    expect([namesOf(table)[0], namesOf(table).at(-1)]).toEqual(['Afghanistan', 'Zimbabwe']);
    await sortBy(table, 'Country');
    await expect.element(column('Country')).toHaveAttribute('aria-sort', 'descending');
    expect([namesOf(table)[0], namesOf(table).at(-1)]).toEqual(['Zimbabwe', 'Afghanistan']);
  });

  test('by region keeps the states of a region in the order of their names', async () => {
    const table = await mountTable();
    await sortBy(table, 'Region');
    const rows = rowsOf(table);
    const regions = rows.map(([, region = '']) => region);
    expect(regions).toEqual(regions.toSorted((a, b) => a.localeCompare(b)));
    const africa = rows.filter(([, region]) => region === 'Africa').map(([name = '']) => name);
    expect(africa).toEqual(africa.toSorted((a, b) => a.localeCompare(b)));
  });

  test.each(['July 2019', 'October 2019', 'October 2020', 'March 2021'])(
    'by %s puts states of one stance together, and turns',
    async (round) => {
      const table = await mountTable();
      const place = ['July 2019', 'October 2019', 'October 2020', 'March 2021'].indexOf(round) + 2;
      await sortBy(table, round);
      const stances = rowsOf(table).map((cells) => cells[place]);
      const groups = stances.filter((stance, index) => stance !== stances[index - 1]);
      expect(groups).toHaveLength(new Set(stances).size);
      await expect.element(column(round)).toHaveAttribute('aria-sort', 'ascending');
      await sortBy(table, round);
      expect(rowsOf(table)[0]![place]).toBe(groups.at(-1));
    },
  );

  test('marks one column only', async () => {
    const table = await mountTable();
    await sortBy(table, 'Region');
    expect(allIn(table, '[aria-sort]').map(textOf)).toEqual([expect.stringContaining('Region')]);
  });
});

describe('filtering', () => {
  test.each([
    ['burma', 'Myanmar'],
    ['ivory coast', 'Côte d’Ivoire'],
    ['TURKEY', 'Türkiye'],
    ['turkiye', 'Türkiye'],
  ])('by “%s” finds %s', async (typed, name) => {
    const table = await mountTable();
    await filterBy(table, typed);
    expect(namesOf(table)).toEqual([name]);
    await expect.element(status).toHaveTextContent('1 of 195 countries');
  });

  test('by a stance goes by the round on show, and says so by one event', async () => {
    const table = await mountTable('2020-10');
    const heard = listenFor(table, 'stance-filter');
    await userEvent.selectOptions(choose, 'Signed the supporting letter');
    await settled(table);
    expect(rowsOf(table)).toHaveLength(45);
    expect(heard.map(({stance, pinned}) => [stance, pinned])).toEqual([['support', true]]);
    table.round = '2019-10';
    await settled(table);
    expect(rowsOf(table)).toHaveLength(54);
  });

  test('by a script shows in the choice and sends no event', async () => {
    const table = await mountTable('2019-07');
    const heard = listenFor(table, 'stance-filter');
    table.filter = 'withdrawn';
    await settled(table);
    expect(namesOf(table)).toEqual(['Qatar']);
    await expect.element(choose).toHaveDisplayValue('Signed, then withdrew');
    expect(heard).toEqual([]);
  });

  test('by name and stance keeps what fits both', async () => {
    const table = await mountTable('2020-10');
    await userEvent.selectOptions(choose, 'Signed the critical letter');
    await filterBy(table, 'united');
    expect(namesOf(table)).toEqual(['United Kingdom', 'United States']);
  });

  test('that leaves nothing says so, and one button brings all back', async () => {
    const table = await mountTable();
    await userEvent.selectOptions(choose, 'Signed the critical letter');
    await filterBy(table, 'atlantis');
    expect(namesOf(table)).toEqual([]);
    await expect.element(page.getByText('No matches')).toBeVisible();
    await expect.element(status).toHaveTextContent('0 of 195 countries');
    await userEvent.click(clear);
    await settled(table);
    expect(namesOf(table)).toHaveLength(195);
    await expect.element(find).toHaveValue('');
    await expect.element(choose).toHaveDisplayValue('Any position');
    await expect.element(clear).not.toBeInTheDocument();
  });
});

test('the column of the round on show is washed, its head included', async () => {
  const table = await mountTable('2019-10');
  const washed = (selector: string) =>
    allIn(table, `${selector} .round`).map((cell) => (cell as HTMLTableCellElement).cellIndex);
  expect(washed('thead')).toEqual([3]);
  expect(new Set(washed('tbody'))).toEqual(new Set([3]));
  const [, plain, cell] = [...allIn(table, 'tbody tr')[0]!.children].slice(1);
  expect(getComputedStyle(cell!).backgroundColor).not.toBe(
    getComputedStyle(plain!).backgroundColor,
  );
});
