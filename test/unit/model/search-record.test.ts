import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import territories from '../../../data/territories.json';
import type {CountryGroup} from '../../../src/model/groups/groups';
import {searchRecord} from '../../../src/model/search-record';
import {countrySets} from '../../../src/model/view/scope';
import {record} from '../../support/fixtures/comparison-sample';

const {countries, areas} = record;
const {groups} = JSON.parse(readFileSync('data/groups.json', 'utf8')) as {groups: CountryGroup[]};
const sets = countrySets(countries, groups, '2020-10-06');

function search(typed: string) {
  return searchRecord({countries, sets, areas}, typed, 'en');
}

describe('a region', () => {
  test.each([
    ['Africa', 'africa', 54],
    ['africa', 'africa', 54],
    ['Oceania', 'oceania', 14],
    ['caribb', 'caribbean', 13],
  ])('%s finds it first, with its countries', (typed, id, count) => {
    const [first] = search(typed).options;
    expect(first).toMatchObject({kind: 'set', set: {id}});
    expect(first?.kind === 'set' && first.set.codes.size).toBe(count);
  });

  test('comes before countries that have its name in theirs', () => {
    const {options} = search('Africa');
    const named = options.flatMap((found) => (found.kind === 'country' ? found.country.code : []));
    expect(named).toContain('ZAF');
    expect(options.findIndex(({kind}) => kind === 'set')).toBe(0);
  });

  test('does not come before a country that begins so', () => {
    expect(search('Mi').options[0]).toMatchObject({kind: 'country', country: {code: 'FSM'}});
  });

  test('is found beside the groups that begin so', () => {
    const ids = search('africa').options.flatMap((found) =>
      found.kind === 'set' ? found.set.id : [],
    );
    expect(ids.slice(0, 2)).toEqual(['africa', 'african-union']);
  });
});

describe('a territory', () => {
  test.each(territories.territories.map(({name, signsFor}) => [name, signsFor] as const))(
    '%s leads to %s, which signs for it',
    (name, signsFor) => {
      const found = search(name).options;
      expect(found).toContainEqual({kind: 'territory', name, of: signsFor});
    },
  );
});

describe('an area that takes no position', () => {
  const noted = [...territories.outside, ...territories.disputed];

  test.each(noted.map(({name, note}) => [name, note] as const))(
    '%s can be found, with the note of the record',
    (name, note) => {
      const found = search(name).notes.find((area) => area.name === name);
      expect(found?.note).toBe(note);
    },
  );

  test.each(['Taiwan', 'Kosovo'])('%s is no country that could be opened', (name) => {
    expect(search(name).options).toEqual([]);
    expect(search(name).notes).toHaveLength(1);
  });
});

test('nothing typed finds nothing', () => {
  expect(search('')).toEqual({options: [], notes: []});
  expect(search(' ')).toEqual({options: [], notes: []});
});
