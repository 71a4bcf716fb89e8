import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {countryHistory, type CountryEntry} from '../../../src/model/stances/country-history';
import {stancesOf} from '../../../src/model/stances/stances';
import evidence from '../../evidence/letters.json';

const {dataset} = readDataset(JSON.parse(readFileSync('public/atlas.json', 'utf8')), 'record');
const {countries, rounds} = dataset!;

test('every state has an entry a round, oldest first', () => {
  for (const {code} of countries) {
    const ids = historyOf(code).map(({round}) => round.id);
    expect(ids, code).toEqual(['2019-07', '2019-10', '2020-10', '2021-03']);
  }
});

test('all findings on all states are those of the evidence, and no others', () => {
  const found = countries.flatMap(({code}) =>
    historyOf(code).flatMap(({findings}) =>
      findings.map(({bearing, letter}) => `${letter.id} ${bearing} ${code}`),
    ),
  );
  expect(found.toSorted()).toEqual(expectedFindings().toSorted());
});

describe('the hard cases', () => {
  test('Qatar was among the first named and withdrew, with day and reason', () => {
    const [july, ...later] = historyOf('QAT');
    expect(july?.stance).toBe('withdrawn');
    expect(bearings(july)).toEqual(['first-named', 'withdrew']);
    expect(july?.findings[1]?.remark).toMatchObject({
      date: '2019-07-18',
      sources: [
        'bloomberg-2019-08',
        'gulftimes-2019-08',
        'mee-2019-08',
        'newarab-2019-08',
        'un-g17',
      ],
    });
    expect(later.map(bearings)).toEqual([[], [], []]);
  });

  test('Cuba read out two letters and is named on all of its side', () => {
    expect(historyOf('CUB').map(bearings)).toEqual([
      ['named', 'first-named'],
      ['named'],
      ['delivered', 'named'],
      ['delivered', 'named'],
    ]);
    expect(historyOf('CUB').map(({stance}) => stance)).toEqual(Array(4).fill('support'));
  });

  test.each([
    ['Maldives denied', 'MDV', 3, 'denied', 'unknown'],
    ['China is reported, by one source', 'CHN', 3, 'reported', 'unknown'],
    ['Australia spoke alone', 'AUS', 3, 'alone', 'unknown'],
    ['sources differ on Madagascar', 'MDG', 1, 'discrepancy', 'none'],
    ['sources differ on Morocco', 'MAR', 1, 'discrepancy', 'none'],
  ])('%s: a finding with its reason, and no signature', (_name, code, place, bearing, stance) => {
    const entry = historyOf(code)[place];
    expect(entry?.stance).toBe(stance);
    expect(entry?.findings).toHaveLength(1);
    expect(entry?.findings[0]).toMatchObject({bearing, remark: {country: code}});
  });

  test('Iran joined after the letter was first published; Yemen is in the final list alone', () => {
    expect(bearings(historyOf('IRN')[0])).toEqual(['named', 'joined']);
    expect(bearings(historyOf('YEM')[0])).toEqual(['named']);
  });

  test('a state that is on no list has no findings', () => {
    expect(historyOf('BRA').map(bearings)).toEqual([[], [], [], []]);
  });

  test('a code that is no state of the record is outside in every round', () => {
    expect(historyOf('TWN').map(({stance}) => stance)).toEqual(Array(4).fill('outside'));
  });
});

function historyOf(code: string): readonly CountryEntry[] {
  return countryHistory(code, rounds, (round) => stancesOf(countries, round));
}

function bearings(entry: CountryEntry | undefined) {
  return entry?.findings.map(({bearing}) => bearing);
}

/** `2019-07-support withdrew QAT` and the like, read from the evidence alone. */
function expectedFindings(): string[] {
  return evidence.statements.flatMap((statement) => {
    const {id, deliveredBy, signatories} = statement;
    const named = (bearing: string, codes: readonly string[]) =>
      codes.map((code) => `${id} ${bearing} ${code}`);
    const remarks = (bearing: string, list: readonly {country: string}[] = []) =>
      named(
        bearing,
        [...list].map(({country}) => country),
      );
    return [
      ...named('delivered', deliveredBy ? [deliveredBy] : []),
      ...named('named', signatories),
      ...named('first-named', statement.firstPublishedWith?.signatories ?? []),
      ...named('joined', statement.joinedBy?.signatories ?? []),
      ...remarks('withdrew', statement.withdrew),
      ...remarks('denied', statement.denied),
      ...remarks('reported', statement.reportedMembers),
      ...remarks('alone', statement.individualStatements),
      ...remarks('discrepancy', statement.discrepancies),
    ];
  });
}
