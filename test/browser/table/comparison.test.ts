import {beforeAll, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {defineAll, type StanceTable} from '../../../src/index';
import {allEnglish} from '../../../src/model/messages/views';
import {createComparisonView} from '../../../src/model/view/comparison-view';
import {tableRows} from '../../../src/model/view/table';
import {stancesByEvidence} from '../../support/site/explorer';
import {
  allIn,
  listenFor,
  mount,
  realPresentation,
  settled,
  textOf,
  violationsIn,
} from '../../support/browser/helpers';

beforeAll(defineAll);

const WORDS: Readonly<Record<string, string>> = {
  condemn: 'Critical',
  support: 'Supporting',
  withdrawn: 'Withdrew',
  none: 'Neither',
  unknown: 'Not known',
};

const shiftChoice = page.getByRole('combobox', {name: 'Change'});
const stanceChoice = page.getByRole('combobox', {name: 'Position in July 2019'});
const status = page.getByRole('status');

async function pairOf(first: string, second: string) {
  const {dataset, roundViews} = await realPresentation();
  const view = (id: string) => roundViews.find(({round}) => round.id === id)!;
  return createComparisonView(dataset, view(first), view(second), allEnglish);
}

async function mountComparison(first = '2019-07', second = '2020-10', width = 1000) {
  const {dataset, roundViews} = await realPresentation();
  const rounds = dataset.rounds.map(({id}) => id);
  const stances = roundViews.map((view) => view.stances);
  const rows = tableRows(dataset.countries, stances, allEnglish.locale);
  const comparison = await pairOf(first, second);
  const values = {rows, rounds, positions: dataset.positions, round: first, comparison};
  return mount('stance-table', values, {width});
}

function rowsOf(table: StanceTable): string[][] {
  return allIn(table, 'tbody tr').map((row) => [...row.children].map(textOf));
}

function headsOf(table: StanceTable): string[] {
  return allIn(table, 'thead th').map((head) => textOf(head).replace(/ [▲▼]$/, ''));
}

async function sortBy(table: StanceTable, name: string) {
  await userEvent.click(page.getByRole('columnheader', {name}).getByRole('button'));
  await settled(table);
}

async function choose(table: StanceTable, choice: typeof shiftChoice, label: string) {
  await userEvent.selectOptions(choice, label);
  await settled(table);
}

describe('the table of a comparison', () => {
  test('has a column for each of the two rounds and one for the shift', async () => {
    const table = await mountComparison();
    expect(headsOf(table)).toEqual(['Country', 'Region', 'July 2019', 'October 2020', 'Change']);
    const name = 'Positions and changes of all countries, July 2019 to October 2020';
    await expect.element(page.getByRole('table', {name})).toBeVisible();
    await expect.element(status).toHaveTextContent('195 of 195 countries');
  });

  test('explains the marks of its own columns alone', async () => {
    const table = await mountComparison();
    const marks = allIn(table, '.key b').map(textOf);
    expect(marks).toEqual(['Critical', 'Supporting', 'Withdrew', 'Neither']);
  });

  test('says of every state what the evidence has, the earlier round first', async () => {
    const table = await mountComparison('2020-10', '2019-07');
    expect(headsOf(table).slice(2, 4)).toEqual(['July 2019', 'October 2020']);
    const codes = table.rows.map(({code}) => code);
    const sides = ['2019-07', '2020-10'].map((round) => stancesByEvidence(round, codes));
    const expected = codes.map((code) => sides.map((stances) => WORDS[stances[code] ?? '']));
    expect(rowsOf(table).map((cells) => cells.slice(2, 4))).toEqual(expected);
  });

  test('is without a comparison the table of all rounds again', async () => {
    const table = await mountComparison();
    await sortBy(table, 'Change');
    table.comparison = undefined;
    await settled(table);
    expect(headsOf(table)).toEqual([
      'Country',
      'Region',
      'July 2019',
      'October 2019',
      'October 2020',
      'March 2021',
    ]);
    await expect.element(shiftChoice).not.toBeInTheDocument();
    const country = page.getByRole('columnheader', {name: 'Country'});
    await expect.element(country).toHaveAttribute('aria-sort', 'ascending');
  });

  test('opens a state by its name, by one event', async () => {
    await mountComparison();
    const heard = listenFor(document, 'stance-country');
    await userEvent.click(page.getByRole('button', {name: 'Qatar'}));
    expect(heard.map(({country}) => country)).toEqual(['QAT']);
  });

  test.each([1000, 344])('has nothing for axe to find at %i px, and fits', async (width) => {
    const table = await mountComparison('2019-07', '2020-10', width);
    expect(await violationsIn(table)).toEqual([]);
    const {right} = table.getBoundingClientRect();
    for (const each of allIn(table, 'input, select, .scroll')) {
      expect(each.getBoundingClientRect().right).toBeLessThanOrEqual(right);
    }
  });
});

describe('sorting a comparison', () => {
  test.each(['Country', 'Region', 'July 2019', 'October 2020', 'Change'])(
    'by %s groups what is equal, marks the column, and turns',
    async (name) => {
      const table = await mountComparison();
      if (name !== 'Country') await sortBy(table, name);
      const place = headsOf(table).indexOf(name);
      const values = rowsOf(table).map((cells) => cells[place]!);
      const groups = values.filter((value, i) => value !== values[i - 1]);
      expect(groups).toHaveLength(new Set(values).size);
      expect(allIn(table, '[aria-sort="ascending"]').map(textOf)).toEqual([`${name} ▲`]);
      await sortBy(table, name);
      expect(rowsOf(table)[0]![place]).toBe(groups.at(-1));
    },
  );
});

describe('filtering a comparison', () => {
  test.each([
    ['Joined the critical letter', 17],
    ['Left the critical letter', 0],
    ['Joined the supporting letter', 11],
    ['Left the supporting letter', 16],
  ])('by “%s” leaves as many as the choice says: %i', async (label, count) => {
    const table = await mountComparison();
    await choose(table, shiftChoice, `${label} (${count})`);
    expect(rowsOf(table).map((cells) => cells[4])).toEqual(
      Array.from({length: count}, () => label),
    );
    await expect.element(status).toHaveTextContent(`${count} of 195 countries`);
  });

  test('by shift sends one event; by a script none', async () => {
    const table = await mountComparison();
    const heard = listenFor(table, 'stance-filter');
    await choose(table, shiftChoice, 'Joined the supporting letter (11)');
    expect(heard.map(({stance, pinned}) => [stance, pinned])).toEqual([['joined-support', true]]);
    table.filter = 'joined-condemn';
    await settled(table);
    expect(rowsOf(table)).toHaveLength(17);
    await expect.element(shiftChoice).toHaveDisplayValue('Joined the critical letter (17)');
    expect(heard).toHaveLength(1);
  });

  test('by stance goes by the earlier round, and fits with shift and name', async () => {
    const table = await mountComparison();
    await choose(table, stanceChoice, 'Signed the supporting letter');
    expect(rowsOf(table)).toHaveLength(50);
    await choose(table, shiftChoice, 'Left the supporting letter (16)');
    expect(rowsOf(table)).toHaveLength(16);
    await userEvent.fill(page.getByRole('searchbox'), 'nigeria');
    await settled(table);
    expect(rowsOf(table).map(([name]) => name)).toEqual(['Nigeria']);
  });

  test('that leaves nothing says so, and one button brings all back', async () => {
    const table = await mountComparison();
    await choose(table, stanceChoice, 'Signed the supporting letter');
    await choose(table, shiftChoice, 'Joined the critical letter (17)');
    await expect.element(page.getByText('No matches')).toBeVisible();
    await userEvent.click(page.getByRole('button', {name: 'Clear filters'}));
    await settled(table);
    expect(rowsOf(table)).toHaveLength(195);
    await expect.element(shiftChoice).toHaveDisplayValue('Any change');
    await expect.element(stanceChoice).toHaveDisplayValue('Any position');
  });

  test('a shift that another comparison does not have hides nothing', async () => {
    const table = await mountComparison();
    table.filter = 'joined-condemn';
    table.comparison = await pairOf('2020-10', '2021-03');
    await settled(table);
    expect(rowsOf(table)).toHaveLength(195);
    const labels = new Set(rowsOf(table).map((cells) => cells[4]));
    expect(labels).toEqual(new Set(['Not comparable', 'Unchanged']));
  });
});
