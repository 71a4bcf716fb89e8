import {beforeAll, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {groups} from '../../../data/groups.json';
import {loadGroups} from '../../../src/elements/loading/groups-loader';
import {defineAll, type StanceTable} from '../../../src/index';
import {
  allIn,
  focused,
  listenFor,
  mount,
  realDetails,
  realPresentation,
  realRecord,
  settled,
  textOf,
  violationsIn,
} from '../../support/browser/helpers';

beforeAll(defineAll);

const region = page.getByRole('combobox', {name: 'Region'});
const group = page.getByRole('combobox', {name: 'Group'});
const changed = page.getByRole('checkbox', {name: 'Changed only'});
const status = page.getByRole('status');

async function mountTable(withGroups = true, width = 1000): Promise<StanceTable> {
  const {dataset} = await realPresentation();
  const details = await realDetails();
  if (withGroups) details.groups = await loadGroups('groups.json');
  const {rows, scopes} = details;
  const rounds = dataset.rounds.map(({id}) => id);
  const values = {rows, rounds, positions: dataset.positions, round: '2020-10', scopes};
  return mount('stance-table', values, {width});
}

function namesOf(table: StanceTable): string[] {
  return allIn(table, 'tbody th').map(textOf);
}

function head(name: string) {
  return page.getByRole('columnheader', {name}).getByRole('button');
}

/** Region and position of the rows, in their order. */
function keysOf(table: StanceTable): string[] {
  return allIn(table, 'tbody tr').map((row) => {
    const cells = [...row.children].map(textOf);
    return `${cells[1]} ${cells[4]}`;
  });
}

test('on a phone the filters are one line, which opens them and says how many countries they leave', async () => {
  const table = await mountTable(true, 336);
  const line = page.getByRole('button', {name: 'Filters · 195 of 195 countries'});
  const [controls] = allIn(table, '.controls');
  expect(controls!.getBoundingClientRect().height).toBeLessThanOrEqual(52);
  await expect.element(line).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(line);
  await userEvent.selectOptions(region, 'oceania');
  await settled(table);
  const open = page.getByRole('button', {name: /^Filters · 1\d of 195 countries$/});
  await expect.element(open).toHaveAttribute('aria-expanded', 'true');
  expect(await violationsIn(table)).toEqual([]);
  await userEvent.click(open);
  expect(allIn(table, 'select').some((field) => field.getClientRects().length > 0)).toBe(false);
});

describe('the filters of the table', () => {
  test('leave the countries of a region, and say how many', async () => {
    const table = await mountTable();
    await userEvent.selectOptions(region, 'oceania');
    await settled(table);
    const own = (await realRecord()).countries.filter((country) => country.region === 'Oceania');
    expect(namesOf(table).toSorted()).toEqual(own.map(({name}) => name).toSorted());
    await expect.element(status).toHaveTextContent(`${own.length} of 195 countries`);
  });

  test('leave those of a region that changed, by one event for each choice', async () => {
    const table = await mountTable();
    const heard = listenFor(document, 'stance-scope');
    await userEvent.selectOptions(region, 'africa');
    await userEvent.click(changed);
    await settled(table);
    expect(heard.map(({changes}) => changes)).toEqual([{region: 'africa'}, {changed: '1'}]);
    expect(table.scope).toBe('region=africa&changed=1');
    await expect.element(status).toHaveTextContent('17 of 195 countries');
  });

  test('leave the members of a group on the day of the round', async () => {
    const table = await mountTable();
    await userEvent.selectOptions(group, 'european-union');
    await settled(table);
    await expect.element(status).toHaveTextContent('27 of 195 countries');
    table.round = '2019-07';
    await settled(table);
    await expect.element(status).toHaveTextContent('28 of 195 countries');
    expect(namesOf(table)).toContain('United Kingdom');
  });

  test('list every group of the record', async () => {
    await mountTable();
    const options = [...(group.element() as HTMLSelectElement).options];
    expect(options.map(({value}) => value)).toEqual(['', ...groups.map(({id}) => id)]);
  });

  test('have no list of groups without groups', async () => {
    await mountTable(false);
    await expect.element(region).toBeVisible();
    await expect.element(group).not.toBeInTheDocument();
  });

  test('are cleared together, and the focus stays with them', async () => {
    const table = await mountTable();
    await userEvent.selectOptions(region, 'africa');
    await userEvent.fill(page.getByRole('searchbox'), 'nowhere');
    await settled(table);
    await expect.element(page.getByText('No matches.')).toBeVisible();
    await userEvent.click(page.getByRole('button', {name: 'Clear filters'}));
    await settled(table);
    expect(namesOf(table)).toHaveLength(195);
    expect(table.scope).toBeUndefined();
    expect(focused()).toBe(page.getByRole('searchbox').element());
  });

  test.each([1000, 336])('have no faults that axe finds, at %i px', async (width) => {
    const table = await mountTable(true, width);
    table.scope = 'region=africa&changed=1';
    await settled(table);
    expect(await violationsIn(table)).toEqual([]);
    expect(table.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('sorting by several columns', () => {
  test('Shift and a click add a column, and it sorts within the first', async () => {
    const table = await mountTable();
    await userEvent.click(head('Region'));
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(head('October 2020'));
    await userEvent.keyboard('{/Shift}');
    await settled(table);
    const runs = keysOf(table).filter((key, index, all) => key !== all[index - 1]);
    expect(runs).toHaveLength(new Set(runs).size);
    const regions = runs.map((key) => key.split(' ')[0]);
    expect(regions).toEqual(regions.toSorted());
  });

  test('Shift and Enter do the same, and a screen reader hears which is second', async () => {
    const table = await mountTable();
    head('Region').element().focus();
    await userEvent.keyboard('{Enter}');
    head('October 2020').element().focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await settled(table);
    const second = page.getByRole('columnheader', {name: 'October 2020'});
    await expect.element(second).toHaveTextContent('sort column 2, ascending');
    await expect.element(second).not.toHaveAttribute('aria-sort');
    const first = page.getByRole('columnheader', {name: 'Region'});
    await expect.element(first).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await settled(table);
    await expect.element(second).toHaveTextContent('sort column 2, descending');
    expect(await violationsIn(table)).toEqual([]);
  });

  test('a click alone sorts by that column alone again', async () => {
    const table = await mountTable();
    await userEvent.click(head('Region'));
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(head('October 2020'));
    await userEvent.keyboard('{/Shift}');
    await userEvent.click(head('Country'));
    await settled(table);
    expect([namesOf(table)[0], namesOf(table).at(-1)]).toEqual(['Afghanistan', 'Zimbabwe']);
    await expect.element(page.getByText('sort column 2')).not.toBeInTheDocument();
  });
});
