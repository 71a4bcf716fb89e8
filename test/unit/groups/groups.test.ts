import {describe, expect, test} from 'vitest';
import data from '../../../data/groups.json';
import record from '../../../data/countries.json';
import {groupsOf, membersOn, notKnownOn, type CountryGroup} from '../../../src/model/groups/groups';

const groups: readonly CountryGroup[] = data.groups as readonly CountryGroup[];
const LETTERS = ['2019-07-08', '2019-07-12', '2019-10-29', '2020-10-06', '2021-03-12'];

describe('on the day to which it holds, the list of', () => {
  // What the sources count: the UN’s own lists, “55 Member States”, “57 member states”, and so on.
  test.each([
    ['un-african', 54],
    ['un-asia-pacific', 55],
    ['un-eastern-european', 23],
    ['un-latin-american-caribbean', 33],
    ['un-western-european-other', 29],
    ['european-union', 27],
    ['african-union', 54],
    ['oic', 57],
    ['arab-league', 22],
    ['asean', 11],
    ['g77', 134],
  ])('%s has %d of the countries', (id, count) => {
    const group = named(id);
    expect(membersOn(group, group.asOf).size).toBe(count);
  });
});

test('the African Union has 55 members, one of them not a country of the dataset', () => {
  const {count, others} = named('african-union');
  expect(count).toBe(55);
  expect(others).toEqual(['Sahrawi Arab Democratic Republic']);
});

test('each UN member is in one regional group, and Türkiye in two', () => {
  const observers = ['PSE', 'VAT'];
  const regional = groups.filter(({id}) => id.startsWith('un-'));
  for (const {code} of record.countries) {
    const expected = observers.includes(code) ? 0 : code === 'TUR' ? 2 : 1;
    expect(groupsOf(regional, code, '2020-10-06'), code).toHaveLength(expected);
  }
});

test('names and notes speak of countries, as all texts for readers do', () => {
  // Titles of sources and publishers are quoted as they are.
  const said = groups.map(({name, short, note = ''}) => `${name} ${short} ${note}`).join('\n');
  expect(said).not.toMatch(/(?<!United )\bstates?\b/i);
});

test('members are sorted by code, so that a change shows as one line', () => {
  for (const {members} of groups) {
    const codes = members.map(({country}) => country);
    expect(codes).toEqual(codes.toSorted());
  }
});

describe('on the days of the letters', () => {
  test('the United Kingdom is in the European Union in 2019 and not after', () => {
    expect(daysIn('european-union', 'GBR')).toEqual(LETTERS.slice(0, 3));
    expect(sizes('european-union')).toEqual([28, 28, 28, 27, 27]);
  });

  test('Azerbaijan is in the Group of 77 from October 2019', () => {
    expect(daysIn('g77', 'AZE')).toEqual(LETTERS.slice(2));
  });

  test('Timor-Leste is not yet in ASEAN', () => {
    expect(sizes('asean')).toEqual([10, 10, 10, 10, 10]);
  });

  test('suspended members are members', () => {
    expect(daysIn('african-union', 'SDN')).toEqual(LETTERS);
    expect(daysIn('african-union', 'MLI')).toEqual(LETTERS);
    expect(daysIn('arab-league', 'SYR')).toEqual(LETTERS);
    expect(daysIn('oic', 'SYR')).toEqual(LETTERS);
  });

  test('whether Bosnia and Herzegovina is in the Group of 77 is not known for October 2020', () => {
    expect(daysIn('g77', 'BIH')).toEqual(LETTERS.slice(0, 3));
    const unknown = LETTERS.filter((day) => notKnownOn(named('g77'), day).size > 0);
    expect(unknown).toEqual(['2020-10-06']);
    expect([...notKnownOn(named('g77'), '2020-10-06')]).toEqual(['BIH']);
  });
});

test('the first and the last day of a membership count', () => {
  const group = {
    ...named('asean'),
    members: [{country: 'AAA', from: '2019-02-01', until: '2019-03-01', goneBy: '2019-03-03'}],
  };
  const days = ['2019-01-31', '2019-02-01', '2019-03-01', '2019-03-02', '2019-03-03'];
  expect(days.map((day) => membersOn(group, day).size)).toEqual([0, 1, 1, 0, 0]);
  expect(days.map((day) => notKnownOn(group, day).size)).toEqual([0, 0, 0, 1, 0]);
});

test('the groups of a country come in the order of the file', () => {
  expect(groupsOf(groups, 'DZA', '2020-10-06').map(({short}) => short)).toEqual([
    'African Group',
    'AU',
    'OIC',
    'Arab League',
    'G77',
  ]);
});

function named(id: string): CountryGroup {
  return groups.find((group) => group.id === id)!;
}

function daysIn(id: string, country: string): string[] {
  return LETTERS.filter((day) => membersOn(named(id), day).has(country));
}

function sizes(id: string): number[] {
  return LETTERS.map((day) => membersOn(named(id), day).size);
}
