import {describe, expect, test} from 'vitest';
import {
  choicesOf,
  chosenYear,
  madeChoices,
  onlyActor,
  toggleChoice,
  withValue,
  withYear,
  yearsOf,
} from '../../../src/model/acts/choices';
import {countActs, FACETS, filterActs, type ActFilter} from '../../../src/model/acts/filter';
import {englishActs} from '../../../src/model/messages/acts';
import evidence from '../../evidence/acts.json';
import {index, indexOf} from '../../support/fixtures/acts-sample';

const choices = (facet: (typeof FACETS)[number], filter: ActFilter = {}) =>
  choicesOf(index, facet, filter, countActs(index, filter));

describe('the choices of a facet', () => {
  test('of kinds are those of the evidence in its order, each with its count', () => {
    const counted = Object.keys(evidence.kinds).map(
      (id) => [id, evidence.acts.filter(({kind}) => kind === id).length] as const,
    );
    expect(choices('kind').map(({value, count}) => [value, count])).toEqual(counted);
  });

  test('of names are in alphabetical order, without those that would show nothing', () => {
    const names = choices('country', {kind: ['withdrawal']}).map(({label}) => label);
    const acting = evidence.acts.filter(({kind}) => kind === 'withdrawal');
    expect(names).toHaveLength(new Set(acting.flatMap(({countries}) => countries)).size);
    expect(names).toEqual(names.toSorted());
  });

  test.each(FACETS)('%s show as many acts as they say', (facet) => {
    const filter = {direction: ['critical'], from: '2020'};
    for (const {value, count} of choices(facet, filter)) {
      expect(filterActs(index, {...filter, [facet]: [value]}), value).toHaveLength(count);
    }
  });

  test('that were made stay, even where they show nothing', () => {
    const filter = {country: ['QAT'], kind: ['law']};
    expect(choices('country', filter)).toContainEqual({
      facet: 'country',
      value: 'QAT',
      label: 'Qatar',
      count: 0,
      isChosen: true,
    });
  });
});

test('a choice is made and taken back', () => {
  const made = toggleChoice({kind: ['law']}, 'kind', 'vote');
  expect(made).toEqual({kind: ['law', 'vote']});
  expect(toggleChoice(toggleChoice(made, 'kind', 'law'), 'kind', 'vote')).toEqual({});
});

test('a period without an end, and a text without a word, ask for nothing', () => {
  expect(withValue({from: '2021', text: 'motion'}, 'from', '')).toEqual({text: 'motion'});
  expect(withValue({}, 'text', 'motion')).toEqual({text: 'motion'});
});

test('each choice that was made is named, and can be taken back by itself', () => {
  const filter = {kind: ['motion'], country: ['CAN'], from: '2021', text: 'genocide'};
  const made = madeChoices(index, filter, englishActs);
  expect(made.map(({label}) => label)).toEqual([
    'Kind: Parliamentary motion',
    'Country: Canada',
    'From: 2021',
    'Search: genocide',
  ]);
  expect(made[1]!.without).toEqual({kind: ['motion'], from: '2021', text: 'genocide'});
});

test('a whole year is one choice, and is taken back as one', () => {
  const filter = withYear({kind: ['motion'], from: '2019'}, '2021');
  expect(filter).toEqual({kind: ['motion'], from: '2021', to: '2021'});
  expect(chosenYear(filter)).toBe('2021');
  const [kind, year] = madeChoices(index, filter, englishActs);
  expect(kind!.without).toEqual({from: '2021', to: '2021'});
  expect(year).toEqual({label: 'Year: 2021', without: {kind: ['motion']}});
});

test.each([{}, {from: '2021'}, {from: '2020', to: '2021'}, {from: '2021-03', to: '2021-03'}])(
  '%o is no whole year',
  (filter) => {
    expect(chosenYear(filter)).toBeUndefined();
    expect(madeChoices(index, filter, englishActs)).toHaveLength(Object.keys(filter).length);
  },
);

test('a card is for one country or one organization, not for several', () => {
  expect(onlyActor({country: ['CAN'], kind: ['law']})).toBe('CAN');
  expect(onlyActor({organization: ['eu']})).toBe('eu');
  expect(onlyActor({country: ['CAN'], organization: ['eu']})).toBeUndefined();
  expect(onlyActor({})).toBeUndefined();
});

test('the years of a period have no gap', () => {
  expect(yearsOf(indexOf({date: '2018-03'}, {date: '2021'}))).toEqual([
    '2018',
    '2019',
    '2020',
    '2021',
  ]);
  expect(yearsOf(indexOf())).toEqual([]);
});
