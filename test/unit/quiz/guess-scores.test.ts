import {describe, expect, test} from 'vitest';
import {englishActivities} from '../../../src/model/messages/activities';
import {
  compareNumberScores,
  compareCountryScores,
  scoreCountGuesses,
  scoreCountryGuesses,
  standings,
  type Guess,
} from '../../../src/model/quiz/guess-scores';
import type {Round} from '../../../src/model/types';
import {
  CODES,
  names,
  ROUND_IDS,
  SIDES,
  stance,
  statementOf,
} from '../../support/fixtures/lesson-rule';
import {dataset} from '../../support/fixtures/lesson-sample';

const {countries, positions} = dataset;

describe.each(ROUND_IDS)('states guessed in %s', (id) => {
  test.each([...SIDES, 'none'])(
    'all of them as %s: each mark is as the evidence has it',
    (guess) => {
      const {results} = score(id, new Map(CODES.map((code) => [code, guess])));
      expect(results.map(({country}) => country)).toEqual(CODES);
      for (const {country, mark, note} of results) {
        const known = stance(id, country);
        const isUncounted = known === 'unknown' || known === 'withdrawn';
        expect([country, mark]).toEqual([
          country,
          isUncounted ? 'uncounted' : known === guess ? 'hit' : 'miss',
        ]);
        expect(Boolean(note)).toBe(isUncounted);
      }
    },
  );

  test('hits, misses and what is not counted sum to the sheet', () => {
    const sheet = new Map(CODES.map((code) => [code, 'none']));
    const {hits, misses, uncounted} = score(id, sheet);
    const stances = CODES.map((code) => stance(id, code));
    expect(hits).toBe(stances.filter((one) => one === 'none').length);
    expect(misses).toBe(stances.filter((one) => one === 'condemn' || one === 'support').length);
    expect(hits + misses + uncounted).toBe(195);
  });

  test('each answer shows every letter of the round, with what it says and its sources', () => {
    const {results} = score(id, new Map(CODES.map((code) => [code, 'none'])));
    for (const {country, evidence} of results) {
      const expected = SIDES.filter((side) => statementOf(id, side)).map((side) => {
        const named = names(id, side, country);
        const says = named ? 'named' : named === undefined ? 'not-known' : 'not-named';
        return [
          side,
          country === 'QAT' && id === '2019-07' && side === 'support' ? 'withdrew' : says,
        ];
      });
      expect(evidence.map(({letter, says}) => [letter.position, says])).toEqual(
        expect.arrayContaining(expected),
      );
      expect(evidence).toHaveLength(expected.length);
      for (const {letter, sources} of evidence) {
        expect(sources).toEqual(
          expect.arrayContaining([...statementOf(id, letter.position)!.sources]),
        );
      }
    }
  });
});

test('in March 2021 nothing but a guess on Cuba can be counted', () => {
  const {results, hits} = score('2021-03', new Map(CODES.map((code) => [code, 'support'])));
  expect(results.filter(({mark}) => mark !== 'uncounted').map(({country}) => country)).toEqual([
    'CUB',
  ]);
  expect(hits).toBe(1);
});

test('Qatar in July 2019 is no miss and no hit, whatever is guessed, and says why', () => {
  for (const guess of [...SIDES, 'none']) {
    const {results} = score('2019-07', new Map([['QAT', guess]]));
    expect(results[0]).toMatchObject({
      mark: 'uncounted',
      stance: 'withdrawn',
      note: 'Not counted: it signed, then withdrew.',
    });
  }
});

test('a discrepancy and a denial bring their own sources', () => {
  expect(sourcesIn('2019-10', 'MAR')).toContain('wikipedia');
  expect(sourcesIn('2019-10', 'FRA')).not.toContain('wikipedia');
  expect(sourcesIn('2021-03', 'MDV')).toContain('raajje-2021-03');
});

test('what is no state of the record is not counted', () => {
  expect(score('2019-07', new Map([['TWN', 'none']]))).toMatchObject({uncounted: 1, misses: 0});
});

test('a state on both letters is hit by either side, and missed by none', () => {
  const round = roundOf('2019-07');
  const letters = round.letters.map((letter) => ({...letter, signatories: ['FRA']}));
  const marks = [...SIDES, 'none'].map((guess) => {
    const sheet = new Map([['FRA', guess]]);
    return scoreCountryGuesses(countries, {...round, letters}, sheet, englishActivities).results[0]!
      .mark;
  });
  expect(marks).toEqual(['hit', 'hit', 'miss']);
});

describe.each(ROUND_IDS)('numbers guessed in %s', (id) => {
  test('are held against the lists that are public, and no others', () => {
    const {results, counted, distance} = numbers(id, {condemn: 30, support: 30});
    const answers = SIDES.map((side) => {
      const statement = statementOf(id, side);
      return statement?.listStatus === 'complete' ? statement.signatories.length : undefined;
    });
    const known = answers.filter((answer) => answer !== undefined);
    expect(results.map(({answer}) => answer)).toEqual(answers);
    expect(results.map(({note}) => Boolean(note))).toEqual(answers.map((one) => one === undefined));
    expect(counted).toBe(known.length);
    expect(distance).toBe(known.reduce((sum, answer) => sum + Math.abs(answer - 30), 0));
  });
});

test('the numbers of March 2021 say why they are not counted', () => {
  expect(numbers('2021-03', {condemn: 3, support: 64}).results.map(({note}) => note)).toEqual([
    'Not counted: no critical letter was found.',
    'Not counted: 64 countries announced, list not published.',
  ]);
});

test('the right numbers are no distance away', () => {
  expect(numbers('2020-10', {condemn: 39, support: 45})).toMatchObject({counted: 2, distance: 0});
  expect(numbers('2020-10', {condemn: 41, support: 40})).toMatchObject({counted: 2, distance: 7});
});

test('teams stand by hits, then by misses; the level share a place', () => {
  const scores = new Map([
    ['Red', score('2019-07', sheetOf('support'))],
    ['Blue', score('2019-07', sheetOf('condemn'))],
    ['Green', score('2019-07', sheetOf('condemn'))],
    ['Grey', score('2019-07', new Map([['CUB', 'support']]))],
  ]);
  const places = standings(scores, compareCountryScores).map(({team, place}) => [team, place]);
  expect(places).toEqual([
    ['Blue', 1],
    ['Green', 1],
    ['Grey', 3],
    ['Red', 4],
  ]);
});

test('a team that left a number out does not win by it', () => {
  const scores = new Map([
    ['Half', numbers('2019-10', {condemn: 23})],
    ['Far', numbers('2019-10', {condemn: 90, support: 90})],
    ['Near', numbers('2019-10', {condemn: 20, support: 50})],
  ]);
  const places = standings(scores, compareNumberScores).map(({team}) => team);
  expect(places).toEqual(['Near', 'Far', 'Half']);
  expect(scores.get('Half')!.results[1]).toMatchObject({position: 'support', answer: 54});
});

function roundOf(id: string): Round {
  return dataset.rounds.find((round) => round.id === id)!;
}

function score(id: string, guesses: ReadonlyMap<string, Guess>) {
  return scoreCountryGuesses(countries, roundOf(id), guesses, englishActivities);
}

function sourcesIn(id: string, code: string): string[] {
  const {results} = score(id, new Map([[code, 'none']]));
  return results[0]!.evidence.flatMap(({sources}) => sources);
}

function sheetOf(guess: Guess): ReadonlyMap<string, Guess> {
  return new Map([
    ['FRA', guess],
    ['CUB', 'support'],
    ['QAT', 'none'],
  ]);
}

function numbers(id: string, guesses: Readonly<Record<string, number>>) {
  return scoreCountGuesses(
    positions,
    roundOf(id),
    new Map(Object.entries(guesses)),
    englishActivities,
  );
}
