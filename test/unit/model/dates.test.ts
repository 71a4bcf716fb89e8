import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {
  compareDates,
  formatDate,
  formatDay,
  formatMonth,
  formatMonthShort,
  isIsoDate,
  isIsoDay,
  isIsoMonth,
  monthsBetween,
  preformatMonths,
  seedDateCache,
} from '../../../src/model/dates';

/** Zones with their offset in minutes on 8 July 2019, as JavaScript counts it. */
const ZONES = [
  ['UTC', 0],
  ['America/New_York', 240],
  ['Australia/Sydney', -600],
] as const;

describe.each(ZONES)('in %s', (zone, offset) => {
  const own = process.env['TZ'];

  beforeAll(() => {
    process.env['TZ'] = zone;
  });

  afterAll(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  test('the zone is really in force', () => {
    expect(new Date(2019, 6, 8).getTimezoneOffset()).toBe(offset);
  });

  test('a day reads the same', () => {
    expect(formatDay('2019-07-08', 'en-GB')).toBe('8 July 2019');
    expect(formatDay('2020-01-01', 'en-GB')).toBe('1 January 2020');
    expect(formatDay('2019-12-31', 'en-GB')).toBe('31 December 2019');
    expect(formatDay('2020-02-29', 'en-GB')).toBe('29 February 2020');
  });

  test('a month reads the same', () => {
    expect(formatMonth('2019-07', 'en-GB')).toBe('July 2019');
    expect(formatMonth('2020-02', 'en-GB')).toBe('February 2020');
    expect(formatMonthShort('2021-03', 'en-GB')).toEqual({month: 'Mar', year: '2021'});
  });

  test('a date is told as exactly as it is known', () => {
    expect(formatDate('2019-07-08', 'en-GB')).toBe('8 July 2019');
    expect(formatDate('2019-11', 'en-GB')).toBe('November 2019');
    expect(formatDate('2026', 'en-GB')).toBe('2026');
  });

  test('only days, months and years that exist are dates', () => {
    expect(['2019-07-08', '2020-02-29', '2019-07', '2026'].filter(isIsoDate)).toHaveLength(4);
    const wrong = ['2019-02-30', '2019-02-29', '2019-13', '2019-00', '2019-7', '2019-07-8', ''];
    expect([...wrong, '8 July 2019', '2019-07-08T00:00', ' 2019-07-08'].filter(isIsoDate)).toEqual(
      [],
    );
  });
});

test('a month is no day and a day is no month', () => {
  expect([isIsoDay('2019-07-08'), isIsoDay('2019-07')]).toEqual([true, false]);
  expect([isIsoMonth('2019-07'), isIsoMonth('2019-07-08')]).toEqual([true, false]);
});

test('dates sort from old to new', () => {
  const dates = ['2021-03-12', '2019-10', '2019-07-12', '2019-07', '2019-07-08', '2019'];
  expect(dates.toSorted(compareDates)).toEqual(dates.toReversed().toSorted(compareDates));
  expect(dates.toSorted(compareDates)).toEqual([
    '2019',
    '2019-07',
    '2019-07-08',
    '2019-07-12',
    '2019-10',
    '2021-03-12',
  ]);
});

test('the distance between rounds is counted in months', () => {
  expect(monthsBetween('2019-07', '2019-10')).toBe(3);
  expect(monthsBetween('2019-10', '2020-10')).toBe(12);
  expect(monthsBetween('2020-10', '2021-03')).toBe(5);
  expect(monthsBetween('2019-07-31', '2019-07-01')).toBe(0);
  expect(monthsBetween('2020-01', '2019-12')).toBe(-1);
});

test('another language has its own words and the same calendar', () => {
  expect(formatDay('2019-07-08', 'de')).toBe('8. Juli 2019');
  expect(formatMonth('2019-07', 'fr')).toBe('juillet 2019');
  expect(formatDate('2019', 'th')).toContain('2019');
});

test('a language that is none falls back to that of the browser', () => {
  const date = new Intl.DateTimeFormat(undefined, {dateStyle: 'long', timeZone: 'UTC'});
  expect(formatDay('2019-07-08', 'not a language')).toBe(date.format(new Date('2019-07-08')));
});

test('what a build has formatted is what would be formatted here, and replaces nothing', () => {
  const before = formatMonth('2019-07', 'en-GB');
  const made = preformatMonths(['2019-07', '2020-10'], 'en-GB');
  expect(Object.values(made)).toContain(before);
  seedDateCache(Object.fromEntries(Object.keys(made).map((key) => [key, 'never'])));
  expect(formatMonth('2019-07', 'en-GB')).toBe(before);
  expect(formatMonth('2019-07', 'de')).toBe('Juli 2019');
});
