import {describe, expect, test} from 'vitest';
import {
  actorsOf,
  countActs,
  FACETS,
  filterActs,
  isUnfiltered,
  type ActFilter,
  type Facet,
} from '../../../src/model/acts/filter';
import evidence from '../../evidence/acts.json';
import {dataset, idsOf, index, indexOf} from '../../support/fixtures/acts-sample';

type Evidence = (typeof evidence.acts)[number] & {readonly others?: readonly string[]};

const acts = evidence.acts as readonly Evidence[];

test('parliaments or their committees that adopted a motion in 2021 are the eight of the evidence', () => {
  const found = filterActs(index, {kind: ['motion'], from: '2021', to: '2021'});
  expect(idsOf(found)).toEqual([
    '2021-02-22-can-commons-motion',
    '2021-02-25-nld-house-motion',
    '2021-03-15-bel-walloon-committee',
    '2021-04-22-gbr-commons-motion',
    '2021-05-05-nzl-house-motion',
    '2021-05-20-ltu-seimas-resolution',
    '2021-06-10-cze-senate-motion',
    '2021-06-15-bel-chamber-committee',
  ]);
  expect(found.every(({act}) => act.status === 'adopted')).toBe(true);
});

describe('a filter shows what a count by hand shows', () => {
  const recounts: [string, ActFilter, (act: Evidence) => boolean][] = [
    ['direction', {direction: ['supportive']}, ({direction}) => direction === 'supportive'],
    ['two kinds', {kind: ['law', 'sanction']}, ({kind}) => kind === 'law' || kind === 'sanction'],
    [
      'kind, direction and scope at once',
      {kind: ['statement'], direction: ['critical', 'mixed'], scope: ['intergovernmental']},
      ({kind, direction, scope}) =>
        kind === 'statement' &&
        ['critical', 'mixed'].includes(direction) &&
        scope === 'intergovernmental',
    ],
    ['country', {country: ['TUR']}, ({countries}) => countries.some((code) => code === 'TUR')],
    ['a place', {country: ['TWN']}, ({others = []}) => others.includes('TWN')],
    ['organization', {organization: ['ohchr']}, ({organization}) => organization === 'ohchr'],
    [
      'region',
      {region: ['Oceania']},
      ({countries}) => countries.some((code) => regionOf(code) === 'Oceania'),
    ],
    ['a year', {from: '2020', to: '2020'}, ({date}) => date.startsWith('2020')],
    ['months', {from: '2019-12', to: '2020-01'}, ({date}) => /^(2019-12|2020-01)/.test(date)],
    ['since a day', {from: '2022-10-06'}, ({date}) => date >= '2022-10-06'],
  ];

  test.each(recounts)('%s', (_what, filter, fits) => {
    const expected = acts.filter(fits).map(({id}) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(idsOf(filterActs(index, filter)).toSorted()).toEqual(expected.toSorted());
  });
});

describe('the text that is searched', () => {
  test.each([
    ['seimas', ['2021-05-20-ltu-seimas-resolution']],
    ['sen can', ['2021-06-29-can-senate-vote']],
    ['an exact word that no act has', []],
    ['canada senate rejected', ['2021-06-29-can-senate-vote']],
    ['CZECHIA', ['2021-06-10-cze-senate-motion']],
  ])('%s', (text, expected) => {
    const own = filterActs(index, {text, kind: ['motion', 'vote']});
    expect(idsOf(own)).toEqual(expected);
  });

  test('has names without accents, organs and notes, and not the titles of sources', () => {
    const made = indexOf(
      {countries: ['TUR'], organ: 'Chargé d’affaires'},
      {note: 'The day was not found.', organ: 'Senate'},
    );
    expect(idsOf(filterActs(made, {text: 'Turkey charge'}))).toEqual(['act-0']);
    expect(idsOf(filterActs(made, {text: 'day was not'}))).toEqual(['act-1']);
    expect(filterActs(made, {text: 'newspaper'})).toEqual([]);
  });
});

describe('dates that are not known to the day', () => {
  const made = indexOf({date: '2021-03'}, {date: '2021'}, {date: '2021-03-20'});

  test('fit a period in which they may lie', () => {
    expect(filterActs(made, {from: '2021-03-15', to: '2021-03-18'})).toHaveLength(2);
    expect(idsOf(filterActs(made, {from: '2021-04'}))).toEqual(['act-1']);
    expect(filterActs(made, {to: '2020'})).toEqual([]);
  });

  test('an act counts on the day on which it began, not on which it ended', () => {
    const long = indexOf({date: '2021-02-08', until: '2024-02'});
    expect(filterActs(long, {from: '2022'})).toEqual([]);
    expect(filterActs(long, {to: '2021'})).toHaveLength(1);
  });
});

describe('counts', () => {
  const filters: ActFilter[] = [
    {},
    {direction: ['critical']},
    {kind: ['motion', 'vote'], region: ['Europe'], from: '2021', to: '2022'},
    {scope: ['civil'], text: 'genocide'},
    {
      country: ['CAN', 'USA'],
      organKind: ['parliament', 'members'],
      status: ['adopted', 'rejected'],
    },
  ];

  test.each(filters)('say how many acts each choice would show: %j', (filter) => {
    const counts = countActs(index, filter);
    for (const facet of FACETS) {
      for (const [value, count] of counts[facet]) {
        const shown = filterActs(index, {...filter, [facet]: [value]});
        expect(count, `${facet} ${value}`).toBe(shown.length);
      }
      expect(missing(filter, facet, counts[facet]), facet).toEqual([]);
    }
    for (const [year, count] of counts.year) {
      expect(count, year).toBe(filterActs(index, {...filter, from: year, to: year}).length);
    }
  });

  test('of everything are those of the evidence', () => {
    const {direction, scope} = countActs(index, {});
    expect(Object.fromEntries(direction)).toEqual({
      critical: 118,
      supportive: 19,
      mixed: 7,
      none: 40,
    });
    expect(Object.fromEntries(scope)).toEqual({state: 109, intergovernmental: 23, civil: 52});
  });
});

test('the map lights the countries that have such an act', () => {
  const found = filterActs(index, {kind: ['boycott'], direction: ['critical']});
  expect([...actorsOf(found)].toSorted()).toEqual(['AUS', 'CAN', 'USA']);
});

test('an empty choice is no choice', () => {
  expect(isUnfiltered({kind: [], text: '  '})).toBe(true);
  expect(isUnfiltered({to: '2021'})).toBe(false);
  expect(filterActs(index, {kind: [], text: ''})).toHaveLength(184);
});

/** Values that would show acts and have no count. */
function missing(filter: ActFilter, facet: Facet, counts: ReadonlyMap<string, number>) {
  const all = countActs(index, {})[facet];
  return [...all.keys()].filter(
    (value) => !counts.has(value) && filterActs(index, {...filter, [facet]: [value]}).length > 0,
  );
}

function regionOf(code: string): string | undefined {
  return dataset.countries.find((country) => country.code === code)?.region;
}
