/** The order and the places of acts in time. */
import {compareDates, monthsBetween} from '../dates';
import type {IsoDate} from '../types';
import type {Act} from './types';

/** Sorts after every day of a month, and after every month of a year. */
const UNKNOWN = '-99';

const MS_OF_DAY = 86_400_000;

/** `2021-03-99` for a month: an act whose day is not known comes last in its month. */
export function sortKey(date: IsoDate): string {
  return date + UNKNOWN.repeat((10 - date.length) / 3);
}

/** Order for `sort`: oldest first; an act whose day is not known comes last in its month. */
export function compareActs(a: Pick<Act, 'id' | 'date'>, b: Pick<Act, 'id' | 'date'>): number {
  return compareDates(sortKey(a.date), sortKey(b.date)) || compareDates(a.id, b.id);
}

/** True if a date is not after another, as far as both are exact: `2021-03` may be 15 March 2021. */
export function isNotAfter(date: IsoDate, limit: IsoDate): boolean {
  const exact = Math.min(date.length, limit.length);
  return date.slice(0, exact) <= limit.slice(0, exact);
}

/**
 * Returns months between the beginning of a month and a date, with days as parts of a month. A
 * month or a year stands for its beginning.
 */
export function monthsSince(first: IsoDate, date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const daysInMonth = (Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / MS_OF_DAY;
  return monthsBetween(first, date) + (day - 1) / daysInMonth;
}

/** Returns where the time of an act ends, in the same measure, however exactly it is known. */
export function monthsUntil(first: IsoDate, date: IsoDate): number {
  const whole = {4: 12, 7: 1}[date.length];
  return monthsSince(first, date) + (whole ?? 0);
}
