import type {IsoDate} from '../types';

/** The day on the reader's own calendar, such as `2021-03-12`. */
export function localDay(now: Date): IsoDate {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
