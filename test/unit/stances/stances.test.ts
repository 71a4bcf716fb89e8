import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {
  countStances,
  defaultRound,
  hasUnknownList,
  individualSpeakers,
  stancesOf,
} from '../../../src/model/stances/stances';
import type {Dataset} from '../../../src/model/types';
import evidence from '../../evidence/letters.json';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

const real = checked(JSON.parse(readFileSync('public/atlas.json', 'utf8')));
const codes = real.countries.map(({code}) => code);

/** Round → the stance of every state that no letter of it names, as the design has it. */
const UNNAMED = {'2019-07': 'none', '2019-10': 'none', '2020-10': 'none', '2021-03': 'unknown'};

/** Round → how many states have each stance; they sum to 195. */
const GOLDEN = [
  ['2019-07', {condemn: 22, support: 50, withdrawn: 1, none: 122}],
  ['2019-10', {condemn: 23, support: 54, none: 118}],
  ['2020-10', {condemn: 39, support: 45, none: 111}],
  ['2021-03', {support: 1, unknown: 194}],
] as const;

describe('the record', () => {
  test.each(GOLDEN)('%s: %j', (id, counts) => {
    expect(Object.fromEntries(countStances(realStances(id)))).toEqual(counts);
  });

  test.each(Object.entries(UNNAMED))('%s: each state is what the evidence says', (id, unnamed) => {
    const expected = new Map(codes.map((code) => [code, unnamed]));
    if (id === '2019-07') expected.set('QAT', 'withdrawn');
    for (const {date, position, signatories} of evidence.statements) {
      if (date.startsWith(id)) for (const code of signatories) expected.set(code, position);
    }
    expect(expected.size).toBe(195);
    expect(realStances(id)).toEqual(expected);
  });

  test.each(GOLDEN)('%s: the counts sum to 195', (id) => {
    const counts = [...countStances(realStances(id)).values()];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(195);
  });

  test('Cuba alone has a stance in March 2021', () => {
    const named = [...realStances('2021-03')].filter(([, stance]) => stance !== 'unknown');
    expect(named).toEqual([['CUB', 'support']]);
  });

  test('nothing is carried forward: Qatar withdrew in July 2019 and is on no list after that', () => {
    const stances = real.rounds.map(({id}) => realStances(id).get('QAT'));
    expect(stances).toEqual(['withdrawn', 'none', 'none', 'unknown']);
  });

  test('nothing is carried forward: 16 supporters of July 2019 are on no list of October 2020', () => {
    const then = [...realStances('2019-07')].filter(([, stance]) => stance === 'support');
    const gone = then.filter(([code]) => realStances('2020-10').get(code) !== 'support');
    expect(gone).toHaveLength(16);
    expect(gone.map(([code]) => realStances('2020-10').get(code))).toEqual(gone.map(() => 'none'));
  });

  test('the default is the latest round whose lists are all published', () => {
    expect(defaultRound(real.rounds)?.id).toBe('2020-10');
    expect(real.rounds.filter(hasUnknownList).map(({id}) => id)).toEqual(['2021-03']);
  });

  test('those that spoke alone in March 2021 carry their side and count on none', () => {
    const alone = individualSpeakers(realRound('2021-03'));
    const support = ['BDI', 'CMR', 'LAO', 'LKA', 'PRK', 'SSD', 'VEN'].map(
      (code) => [code, 'support'] as const,
    );
    expect([...alone].toSorted()).toEqual([['AUS', 'condemn'], ...support]);
    const stances = [...alone.keys()].map((code) => realStances('2021-03').get(code));
    expect(stances).toEqual(Array(8).fill('unknown'));
  });

  test('nobody spoke alone in the other rounds', () => {
    const others = real.rounds.filter(({id}) => id !== '2021-03');
    expect(others.map((round) => individualSpeakers(round).size)).toEqual([0, 0, 0]);
  });
});

describe('the rule, over a record with three positions', () => {
  test('each state has the position of the letter that names it', () => {
    expect(sampleStances()).toEqual({AAA: 'yes', BBB: 'yes', CCC: 'no', DDD: 'abstain'});
  });

  test('a state on two lists is both, whichever two they are', () => {
    const change = {abstain: {signatories: ['BBB', 'CCC', 'DDD'], announced: 3}};
    expect(sampleStances(change)).toEqual({AAA: 'yes', BBB: 'both', CCC: 'both', DDD: 'abstain'});
  });

  test('a state on three lists is both', () => {
    const lists = {signatories: ['AAA'], announced: 1};
    expect(sampleStances({yes: lists, no: lists, abstain: lists}).AAA).toBe('both');
  });

  test('a state that took its name back is withdrawn', () => {
    expect(sampleStances({abstain: takenBackBy('DDD')}).DDD).toBe('withdrawn');
  });

  test('a state that changed letters stands where it is named', () => {
    const named = {signatories: ['CCC', 'DDD'], announced: 2};
    expect(sampleStances({abstain: takenBackBy('DDD'), no: named}).DDD).toBe('no');
  });

  test('a withdrawal is known even where another list is not', () => {
    const change = {abstain: takenBackBy('DDD'), no: {listStatus: 'unpublished', announced: 9}};
    expect(sampleStances(change).DDD).toBe('withdrawn');
  });

  test('one unpublished list leaves the unnamed unknown, and the named as they are', () => {
    const change = {yes: {listStatus: 'unpublished', announced: 9, signatories: ['AAA']}};
    expect(sampleStances(change)).toEqual({AAA: 'yes', BBB: 'unknown', CCC: 'no', DDD: 'abstain'});
  });

  test('a side without a letter leaves nobody unknown', () => {
    expect(sampleStances({}, '2020-01')).toEqual({
      AAA: 'yes',
      BBB: 'none',
      CCC: 'none',
      DDD: 'none',
    });
  });

  test('to deny, to speak alone, to be reported or disputed gives no stance', () => {
    const remarks = [remarkOn('BBB')];
    const kinds = {denied: remarks, reportedSignatories: remarks, discrepancies: remarks};
    const alone = [{...remarkOn('CCC'), position: 'no'}, remarkOn('DDD')];
    const round = sample({yes: {...kinds, individualStatements: alone}}).rounds[0]!;
    expect([...individualSpeakers(round)]).toEqual([['CCC', 'no']]);
    const stances = stancesOf(sample().countries, round);
    expect(Object.fromEntries(stances)).toEqual(sampleStances({}, '2020-01'));
  });

  test('what the record does not count among the states has no stance at all', () => {
    const {countries, rounds} = sample();
    expect(stancesOf(countries, rounds[0]!).has('TWN')).toBe(false);
  });

  test('where no round is published whole the default is the latest; without rounds there is none', () => {
    const hidden = {listStatus: 'unpublished', announced: 9};
    expect(defaultRound(sample({yes: hidden}).rounds)?.id).toBe('2020-04');
    expect(defaultRound([])).toBeUndefined();
  });
});

function realRound(id: string) {
  return real.rounds.find((round) => round.id === id)!;
}

function realStances(id: string) {
  return stancesOf(real.countries, realRound(id));
}

/** The sample record, with letters changed by their position. */
function sample(changes: Readonly<Record<string, object>> = {}): Dataset {
  const dataset = sampleDataset();
  const letters = dataset.letters.map((letter) => ({...letter, ...changes[letter.position]}));
  return checked({...dataset, letters});
}

function sampleStances(changes: Readonly<Record<string, object>> = {}, id = '2020-04') {
  const {countries, rounds} = sample(changes);
  const stances = stancesOf(
    countries,
    rounds.find((round) => round.id === id)!,
  );
  return Object.fromEntries(stances) as Record<'AAA' | 'BBB' | 'CCC' | 'DDD', string>;
}

function takenBackBy(country: string) {
  return {signatories: ['BBB'], announced: 1, withdrew: [remarkOn(country)]};
}

function remarkOn(country: string) {
  return {country, note: 'So the minutes say.', sources: ['minutes']};
}

function checked(json: unknown): Dataset {
  const {dataset, problems} = readDataset(json, 'record');
  expect(problems ?? []).toEqual([]);
  return dataset!;
}
