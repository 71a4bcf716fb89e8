import {describe, expect, test} from 'vitest';
import {
  actDate,
  actorText,
  announcement,
  labelOf,
  termsOf,
  whoseText,
} from '../../../src/model/acts/words';
import {FACETS} from '../../../src/model/acts/filter';
import {englishActs} from '../../../src/model/messages/acts';
import {actOf, index, indexOf, record} from '../../support/fixtures/acts-sample';

describe('a date is as exact as it is known', () => {
  test.each([
    ['2021-02-22', undefined, '22 February 2021'],
    ['2020-10', undefined, 'October 2020'],
    ['2021', undefined, '2021'],
    ['2019-06-13', '2019-06-15', '13 – 15 June 2019'],
    ['2019-03-30', '2019-04-02', '30 March – 2 April 2019'],
    ['2021-02-08', '2024-02', '8 February 2021 to February 2024'],
    ['2021-02', '2021-04', 'February 2021 to April 2021'],
  ])('%s %s', (date, until, expected) => {
    const text = actDate({date, ...(until ? {until} : {})}, englishActs);
    expect(text.replaceAll(/\s/g, ' ')).toBe(expected);
  });
});

describe('an act says whose it is', () => {
  test.each([
    ['2021-02-22-can-commons-motion', 'Canada, House of Commons'],
    [
      '2021-04-27-joint-ambassadors-broadcast',
      'Pakistan, State of Palestine and Syria, Ambassadors to China',
    ],
    ['2022-10-31-joint-50-states', '50 countries, UN General Assembly, Third Committee'],
    ['2021-12-08-xkx-olympics', 'Kosovo, President'],
    ['2021-06-10-amnesty-international-report', 'Amnesty International'],
    ['2019-12-22-people-hong-kong-rally', 'Private persons'],
  ])('%s', (id, expected) => {
    expect(whoseText(actOf(id), englishActs)).toBe(expected);
  });

  test('a country that the dataset lacks keeps its code', () => {
    expect(actorText(indexOf({countries: ['XXX']}).acts[0]!, englishActs)).toBe('XXX');
  });
});

test('one sentence announces an act, with what became of it unless it was done', () => {
  expect(announcement(index, actOf('2021-02-22-can-commons-motion'), englishActs)).toBe(
    '22 February 2021, Canada, House of Commons: Parliamentary motion (critical).',
  );
  expect(announcement(index, actOf('2021-06-29-can-senate-vote'), englishActs)).toBe(
    '29 June 2021, Canada, Senate: Vote (no side taken, rejected).',
  );
  expect(announcement(index, actOf('2021-12-08-can-olympics'), englishActs)).toMatch(
    /: Olympic boycott or absence \(critical\)\.$/,
  );
});

test('each choice of a facet with words in the data has a label and a definition', () => {
  const terms = termsOf(record);
  for (const facet of ['direction', 'kind', 'scope', 'organKind', 'status'] as const) {
    expect(FACETS).toContain(facet);
    for (const {label, definition} of terms[facet]) {
      expect(label.split(' ').length, label).toBeLessThanOrEqual(4);
      expect(definition, label).toMatch(/\.$/);
    }
  }
  expect(labelOf(record.kinds, 'motion')).toBe('Parliamentary motion');
  expect(labelOf(record.kinds, 'duel')).toBe('duel');
});

test('the number shown is a sentence', () => {
  expect(englishActs.shown(8, 184)).toBe('8 of 184 acts.');
  expect(englishActs.shown(184, 184)).toBe('All 184 acts.');
  expect(englishActs.shown(1, 1)).toBe('1 act.');
});
