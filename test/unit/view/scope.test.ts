import {describe, expect, test} from 'vitest';
import dataset from '../../../data/countries.json';
import {changedInAnyRound} from '../../../src/model/comparison/shifts';
import {allEnglish} from '../../../src/model/messages/views';
import type {CountryGroup} from '../../../src/model/groups/groups';
import {DetailViewModel} from '../../../src/model/view/detail-view-model';
import {codesInScope, countrySets, readScope, setsIn} from '../../../src/model/view/scope';
import {scopeProblems} from '../../../src/model/view/scope-problems';
import {changeScope} from '../../../src/model/view/scope-text';
import {tableRows} from '../../../src/model/view/table';
import evidence from '../../evidence/letters.json';
import {
  codes,
  pairOf,
  record,
  ROUNDS,
  viewModel,
  viewOf,
} from '../../support/fixtures/comparison-sample';

const {countries} = dataset;
const NO_COMPARISON = {view: viewOf('2020-10'), comparison: undefined};

/** The changes by the evidence: on one complete list of a side, and missing from another one. */
function changedByEvidence(): string[] {
  return codes.filter((code) =>
    ['condemn', 'support'].some((position) => {
      const letters = evidence.statements.filter((letter) => letter.position === position);
      const named = letters.filter(({signatories}) => signatories.includes(code));
      const missing = letters.filter(
        ({signatories, listStatus}) => listStatus !== 'unpublished' && !signatories.includes(code),
      );
      return named.length > 0 && missing.length > 0;
    }),
  );
}

/** A group that one country left between two rounds; one of its members is not in the record. */
const union: CountryGroup = {
  id: 'union',
  name: 'Union',
  short: 'U',
  since: '2019-01-01',
  asOf: '2021-12-31',
  count: 2,
  members: [{country: 'FRA'}, {country: 'GBR', until: '2020-01-31'}, {country: 'XXX'}],
  sources: [],
};

function unionOn(day: string): string[] | undefined {
  const set = countrySets(countries, [union], day).find(({kind}) => kind === 'group');
  return set && [...set.codes];
}

function codesIn(region: string): string[] {
  return countries.filter((country) => country.region === region).map(({code}) => code);
}

function scoped(scope: string, request = {}) {
  const {scopes} = new DetailViewModel(viewModel, allEnglish);
  return scopes.scopeOf({...NO_COMPARISON, scope, ...request});
}

describe('the text of a filter', () => {
  test.each(['region=africa', 'region=africa&changed=1', 'name=c%C3%B4te', 'group=g77'])(
    '%s comes back when nothing is changed',
    (scope) => {
      expect(changeScope(scope, {})).toBe(scope);
    },
  );

  test('takes new parts, and leaves the others', () => {
    expect(changeScope('region=africa', {changed: '1'})).toBe('region=africa&changed=1');
    expect(changeScope('region=africa&changed=1', {region: null})).toBe('changed=1');
    expect(changeScope(undefined, {name: 'mali'})).toBe('name=mali');
  });

  test('is none when all is asked for', () => {
    expect(changeScope('region=africa&changed=1&name=x', null)).toBeUndefined();
    expect(changeScope(undefined, {name: ''})).toBeUndefined();
  });
});

describe('regions', () => {
  const sets = countrySets(countries, [], '2020-10-06');

  test('are those of the record, with their countries', () => {
    const regions = sets.filter(({kind}) => kind === 'region');
    expect(regions.map(({name}) => name)).toEqual([
      'Africa',
      'Americas',
      'Asia',
      'Europe',
      'Oceania',
    ]);
    for (const {name, codes: found} of regions) expect([...found]).toEqual(codesIn(name));
  });

  test('have subregions, and the map shows these where their region is', () => {
    const eastern = sets.find(({id}) => id === 'eastern-africa');
    expect(eastern).toMatchObject({kind: 'subregion', name: 'Eastern Africa', within: 'africa'});
    const own = countries.filter(({subregion}) => subregion === 'Eastern Africa');
    expect([...eastern!.codes]).toEqual(own.map(({code}) => code));
  });

  test('that a record does not know ask for nothing', () => {
    expect(setsIn(readScope('region=atlantis'), sets)).toEqual([]);
    expect(scoped('region=atlantis')).toBeUndefined();
    expect(scoped('region=gulf')).toBeUndefined();
  });
});

describe('groups', () => {
  test('have the members of the day, as far as the record has them', () => {
    expect(unionOn('2019-07-08')).toEqual(['FRA', 'GBR']);
    expect(unionOn('2020-10-06')).toEqual(['FRA']);
  });

  test('cannot be asked for on a day that their list does not cover', () => {
    expect(unionOn('2018-12-31')).toBeUndefined();
    expect(unionOn('2022-01-01')).toBeUndefined();
  });

  test('go by the day of the round on screen, in a comparison of the later one', () => {
    const details = new DetailViewModel(viewModel, allEnglish);
    details.groups = [union];
    const found = (view: string, comparison = undefined as ReturnType<typeof pairOf> | undefined) =>
      details.scopes.scopeOf({scope: 'group=union', view: viewOf(view), comparison});
    expect([...found('2019-07')!.codes].toSorted()).toEqual(['FRA', 'GBR']);
    expect([...found('2019-07', pairOf('2019-07', '2020-10'))!.codes]).toEqual(['FRA']);
    expect(found('2020-10')!.label).toBe('Union, members on 6 October 2020');
  });

  test('leave the countries of a region that is asked for as well', () => {
    const details = new DetailViewModel(viewModel, allEnglish);
    details.groups = [union];
    const found = details.scopes.scopeOf({...NO_COMPARISON, scope: 'group=union&region=africa'});
    expect(found?.codes.size).toBe(0);
  });
});

describe('countries that changed', () => {
  test('without a comparison are those that the evidence has on one list and not on another', () => {
    const ids = record.positions.map(({id}) => id);
    const found = changedInAnyRound(record.countries, ids, record.rounds);
    expect([...found]).toEqual(changedByEvidence());
    expect([...scoped('changed=1')!.codes].toSorted()).toEqual(changedByEvidence().toSorted());
  });

  test('in a comparison are those that it says changed', () => {
    for (const second of ROUNDS.slice(1)) {
      const comparison = pairOf(ROUNDS[0]!, second);
      const found = scoped('changed=1', {comparison});
      expect([...found!.codes].toSorted()).toEqual(comparison.changedCountries(null).toSorted());
    }
  });

  test('are asked for together with a region', () => {
    const africa = new Set(codesIn('Africa'));
    const expected = changedByEvidence().filter((code) => africa.has(code));
    expect([...scoped('region=africa&changed=1')!.codes].toSorted()).toEqual(expected.toSorted());
  });
});

describe('names and positions', () => {
  const rows = tableRows(record.countries, [], 'en');
  const facts = {
    texts: new Map(rows.map(({code, text}) => [code, text])),
    changed: new Set<string>(),
    positions: viewOf('2019-07').stances,
  };

  test('part of a name is enough, with or without accents', () => {
    const found = codesInScope(readScope('name=COTE'), [], facts);
    expect([...found!]).toEqual(['CIV']);
    expect(codesInScope(readScope('name=%20'), [], facts)).toBeUndefined();
  });

  test('a position is asked for in the earlier round of a comparison, and only there', () => {
    const support = evidence.statements.find(
      ({date, position}) => date.startsWith('2019-07') && position === 'support',
    )!;
    const found = codesInScope(readScope('position=support'), [], facts);
    expect([...found!].toSorted()).toEqual(support.signatories.toSorted());
    const alone = codesInScope(readScope('position=support'), [], {...facts, positions: undefined});
    expect(alone).toBeUndefined();
  });
});

describe('in words', () => {
  test('the filter says all that is asked for', () => {
    expect(scoped('region=africa&changed=1')!.label).toBe('Africa, changed');
    expect(scoped('region=africa&name=ma')!.label).toBe('Africa, name with “ma”');
    expect(scoped('', {category: 'support'})!.label).toBe(
      'October 2020: Signed the supporting letter',
    );
    const comparison = pairOf('2019-07', '2020-10');
    expect(scoped('position=none', {comparison, category: 'joined-support'})!.label).toBe(
      'July 2019: Signed neither letter, Joined the supporting letter',
    );
  });

  test('it counts, and says how to clear it', () => {
    const found = scoped('region=africa')!;
    expect(found.counted).toBe('Africa (54)');
    expect(found.clear).toBe('Africa: Clear filters');
    expect(found.announcement).toBe('Africa: 54 of 195 countries');
  });

  test('the map shows a subregion where its region is', () => {
    const {scopes} = new DetailViewModel(viewModel, allEnglish);
    expect(scopes.zoomOf('region=eastern-africa')).toBe('africa');
    expect(scopes.zoomOf('region=africa&changed=1')).toBe('africa');
    expect(scopes.zoomOf('region=gulf')).toBe('gulf');
    expect(scopes.zoomOf('changed=1')).toBeUndefined();
  });
});

describe('what a scope asks for and nobody knows', () => {
  const {scopes} = new DetailViewModel(viewModel, allEnglish);
  const problemsOf = (scope: string, areGroupsKnown = true) =>
    scopeProblems(scope, {
      sets: scopes.sets,
      regions: ['world', 'gulf'],
      positions: scopes.positions,
      areGroupsKnown,
    });

  test.each([
    'region=africa',
    'region=gulf',
    'region=eastern-africa&changed=1&name=ke',
    'position=support',
    '',
  ])('nothing is wrong with “%s”', (scope) => expect(problemsOf(scope)).toEqual([]));

  test.each([
    ['region=atlantis', 'region', 'atlantis', 'africa'],
    ['changed=yes', 'changed', 'yes', '1'],
    ['position=unsure', 'position', 'unsure', 'none'],
    ['area=africa', 'part', 'area', 'region'],
  ])('in “%s” it is named, with what would be known', (scope, part, value, choice) => {
    const [problem, ...others] = problemsOf(scope);
    expect(problem).toMatchObject({part, value});
    expect(problem!.known).toContain(choice);
    expect(others).toEqual([]);
  });

  test('of a group nothing is said until the groups are there', () => {
    expect(problemsOf('group=nobody', false)).toEqual([]);
    expect(problemsOf('group=nobody')).toMatchObject([{part: 'group', value: 'nobody'}]);
  });

  test('it is left out: the countries are as without it', () => {
    const comparison = pairOf('2019-07', '2020-10');
    for (const scope of ['region=atlantis', 'changed=0', 'position=unsure'])
      expect(scoped(scope, {comparison})).toBeUndefined();
  });
});
