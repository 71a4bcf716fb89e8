import {describe, expect, test} from 'vitest';
import {actsOfCountry, actsOfOrganization, countryLine} from '../../../src/model/acts/country-line';
import {countryHistory} from '../../../src/model/stances/country-history';
import {stancesOf} from '../../../src/model/stances/stances';
import evidence from '../../evidence/acts.json';
import {dataset, idsOf, index, indexOf} from '../../support/fixtures/acts-sample';

describe('acts between the rounds of a country', () => {
  test('Canada: after its three signatures and between them', () => {
    expect(lineOf('CAN')).toEqual([
      'round 2019-07: condemn',
      'round 2019-10: condemn',
      'round 2020-10: condemn',
      '2020-10-21-can-subcommittee-statement',
      '2021-02-22-can-commons-motion',
      'round 2021-03: none or unknown',
      '2021-03-22-can-sanctions',
      '2021-04-11-can-travel-advice',
      '2021-06-29-can-senate-vote',
      '2021-12-08-can-olympics',
      '2022-10-31-joint-50-states',
      '2023-02-01-can-commons-motion',
      '2023-10-18-joint-51-states',
    ]);
  });

  test('Qatar: its withdrawal after the letter from which it withdrew', () => {
    expect(lineOf('QAT').slice(0, 2)).toEqual([
      'round 2019-07: withdrawn',
      '2019-07-18-qat-withdrawal',
    ]);
    expect(actsOfCountry(index, 'QAT').own).toHaveLength(1);
  });

  test.each([
    [
      'LTU',
      [
        '2021-05-20-ltu-seimas-resolution',
        '2021-12-03-ltu-olympics',
        '2022-10-31-joint-50-states',
        '2023-10-18-joint-51-states',
      ],
    ],
    [
      'TUR',
      [
        '2019-02-09-tur-foreign-ministry',
        '2019-07-02-tur-president',
        '2021-02-09-tur-police',
        '2021-03-tur-parliament-vote',
        '2021-07-13-tur-president',
        '2022-10-31-joint-50-states',
      ],
    ],
    [
      'PAK',
      [
        '2020-01-16-pak-prime-minister',
        '2021-04-27-joint-ambassadors-broadcast',
        '2021-07-01-pak-prime-minister',
      ],
    ],
  ])('%s: all its acts of the evidence, in order', (code, expected) => {
    const own = evidence.acts.filter(({countries}) => countries.some((one) => one === code));
    expect(expected.toSorted()).toEqual(own.map(({id}) => id).toSorted());
    expect(lineOf(code).filter((entry) => !entry.startsWith('round'))).toEqual(expected);
  });

  test('Türkiye: its president spoke before the letters of July 2019', () => {
    const line = lineOf('TUR');
    expect(line.indexOf('2019-07-02-tur-president')).toBe(
      line.findIndex((entry) => entry.startsWith('round 2019-07')) - 1,
    );
  });

  test('an act of which only the month is known comes after the letter of that month', () => {
    const line = lineOf('NZL');
    expect(line.indexOf('2019-07-nzl-foreign-minister')).toBeGreaterThan(
      line.indexOf('round 2019-07: condemn'),
    );
  });
});

test('acts of an opposition and of members of parliament stand apart from those of the country', () => {
  const {own, apart} = actsOfCountry(index, 'GBR');
  expect(idsOf(apart)).toEqual([
    '2020-09-08-gbr-parliamentarians-letter',
    '2020-10-10-gbr-shadow-foreign-secretary',
  ]);
  expect(idsOf(own)).not.toContain('2020-09-08-gbr-parliamentarians-letter');
});

test('acts of organizations are theirs and no country’s', () => {
  expect(idsOf(actsOfOrganization(index, 'oic'))).toEqual(['2019-03-01-oic-resolution']);
  expect(actsOfCountry(index, 'oic')).toEqual({own: [], apart: []});
  const made = indexOf({countries: [], organization: 'eu', organKind: 'intergovernmental'});
  expect(actsOfCountry(made, 'FRA').own).toEqual([]);
});

/** What the line of a country shows, in words. */
function lineOf(code: string): readonly string[] {
  const {own, apart} = actsOfCountry(index, code);
  const history = countryHistory(code, dataset.rounds, (round) =>
    stancesOf(dataset.countries, round),
  );
  return countryLine(history, [...own, ...apart]).map((entry) => {
    if (entry.type === 'act') return entry.act.act.id;
    const {round, stance} = entry.entry;
    const isOpen = stance === 'none' || stance === 'unknown';
    return `round ${round.id}: ${isOpen ? 'none or unknown' : stance}`;
  });
}
