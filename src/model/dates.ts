import type {IsoDate} from './types';

/** A month and its year as two texts, for ticks that set them apart. */
export interface MonthParts {
  readonly month: string;
  readonly year: string;
}

const SHAPE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

const FORMATS = {
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  month: {month: 'long', year: 'numeric'},
  year: {year: 'numeric'},
  shortMonth: {month: 'short'},
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Format = keyof typeof FORMATS;

/**
 * Dates in words by format, locale and date. Formatting is pure: a text that a build has made is
 * the one that would be made here, and none is ever replaced.
 */
const words = new Map<string, string>();

const formatters = new Map<string, Intl.DateTimeFormat>();

/** True for a calendar day, month or year that exists, such as `2019-07-08`, `2019-07`, `2019`. */
export function isIsoDate(text: string): boolean {
  // A day that its month lacks moves on to the next month, so that the text comes back changed.
  return SHAPE.test(text) && instantOf(text).toISOString().startsWith(text);
}

/** True for a day that exists: `2019-07-08`, and not `2019-02-30`. */
export function isIsoDay(text: string): boolean {
  return text.length === 10 && isIsoDate(text);
}

/** True for a month, such as `2019-07`. */
export function isIsoMonth(text: string): boolean {
  return text.length === 7 && isIsoDate(text);
}

/** Order for `sort`: oldest first; a year before its months, a month before its days. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return Number(a > b) - Number(a < b);
}

/** Whole months from one month (or the month of a day) to another; negative when it is earlier. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  return monthNumber(to) - monthNumber(from);
}

/** Returns the month so many months after another; before it for less than 0. */
export function monthsFrom(month: IsoDate, by: number): IsoDate {
  const number = monthNumber(month) + by - 1;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** `8 July 2019` */
export function formatDay(day: IsoDate, locale: string): string {
  return format('day', day, locale);
}

/** `July 2019` */
export function formatMonth(month: IsoDate, locale: string): string {
  return format('month', month, locale);
}

/** `Jul` and `2019` */
export function formatMonthShort(month: IsoDate, locale: string): MonthParts {
  return {month: format('shortMonth', month, locale), year: format('year', month, locale)};
}

/** A day, a month or a year in words, as exactly as the date itself. */
export function formatDate(date: IsoDate, locale: string): string {
  return format(date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year', date, locale);
}

/** Months in words as `seedDateCache` takes them. */
export function preformatMonths(months: readonly IsoDate[], locale: string) {
  const kinds = ['month', 'shortMonth', 'year'] as const;
  return Object.fromEntries(
    months.flatMap((month) =>
      kinds.map((kind) => [keyOf(kind, month, locale), format(kind, month, locale)]),
    ),
  );
}

/** Spares a browser its tables of dates, which take as long to come as the map to draw. */
export function seedDateCache(known: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(known)) if (!words.has(key)) words.set(key, text);
}

function keyOf(kind: Format, date: IsoDate, locale: string): string {
  return `${kind} ${locale} ${date}`;
}

function format(kind: Format, date: IsoDate, locale: string): string {
  const key = keyOf(kind, date, locale);
  const text = words.get(key) ?? formatBy(kind, date, locale);
  words.set(key, text);
  return text;
}

function formatBy(kind: Format, date: IsoDate, locale: string): string {
  const key = `${kind} ${locale}`;
  const formatter = formatters.get(key) ?? createFormatter(kind, locale);
  formatters.set(key, formatter);
  return formatter.format(instantOf(date));
}

/** Days are those of UN documents, so the calendar is the Gregorian one in every language. */
function createFormatter(kind: Format, locale: string): Intl.DateTimeFormat {
  const options = {...FORMATS[kind], timeZone: 'UTC', calendar: 'gregory'};
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    // The locale of an added language can be any text; a date in the browser's form is better than none.
    return new Intl.DateTimeFormat(undefined, options);
  }
}

/** Midnight UTC at the start of the day, month or year. */
function instantOf(date: IsoDate): Date {
  const [, year, month = '1', day = '1'] = SHAPE.exec(date) ?? [];
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

function monthNumber(date: IsoDate): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month;
}
