import {expect, test} from 'vitest';
import {groupByActor, groupByMonth} from '../../../src/model/acts/groups';
import {idsOf, index, indexOf} from '../../support/fixtures/acts-sample';

test('acts are in order of time, and an act whose day is not known comes last in its month', () => {
  const made = indexOf(
    {date: '2021'},
    {date: '2021-03'},
    {date: '2021-03-31'},
    {date: '2021-04-01'},
    {date: '2020-12-31'},
  );
  expect(made.acts.map(({act}) => act.date)).toEqual([
    '2020-12-31',
    '2021-03-31',
    '2021-03',
    '2021-04-01',
    '2021',
  ]);
});

test('months hold every act once, and a year stands for itself where no month is known', () => {
  const months = groupByMonth(index.acts);
  expect(months.flatMap(({acts}) => idsOf(acts))).toEqual(idsOf(index.acts));
  expect(new Set(months.map(({month}) => month)).size).toBe(months.length);
  expect(months[0]).toMatchObject({month: '2009-12'});
  expect(groupByMonth(indexOf({date: '2021'}).acts)[0]!.month).toBe('2021');
});

test('actors are countries by name, then organizations, then persons', () => {
  const made = indexOf(
    {countries: ['TUR', 'AUT']},
    {countries: [], others: ['XKX']},
    {countries: [], organization: 'oic', organKind: 'intergovernmental'},
    {countries: [], organization: 'adidas', organKind: 'company'},
    {countries: [], organ: null, organKind: 'civil'},
    {countries: ['AUT']},
  );
  const groups = groupByActor(made, made.acts);
  expect(groups.map(({name, kind}) => [kind, name])).toEqual([
    ['country', 'Austria'],
    ['country', 'Kosovo'],
    ['country', 'Türkiye'],
    ['organization', 'Adidas'],
    ['organization', 'Organisation of Islamic Cooperation (OIC)'],
    ['persons', null],
  ]);
  expect(idsOf(groups[0]!.acts)).toEqual(['act-0', 'act-5']);
});

test('an act of fifty countries is in the group of each', () => {
  const groups = groupByActor(index, [index.byId.get('2022-10-31-joint-50-states')!]);
  expect(groups).toHaveLength(50);
});
