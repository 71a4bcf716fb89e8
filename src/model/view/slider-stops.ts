import type {PositionId} from '../types';

/** How many countries one side had in a round, and how far the list can be checked. */
export interface StopCount {
  readonly position: PositionId;
  /** Countries that signed, or were announced. */
  readonly count: number;
  /** `announced`: the list was never published. `missing`: no letter was found. */
  readonly list: 'complete' | 'announced' | 'missing';
}

/** A stop of the slider: where it stands in time and what it is called. */
export interface Stop {
  readonly id: string;
  /** Months since the first stop. */
  readonly at: number;
  /** `October 2019`. */
  readonly label: string;
  /** The same in two short lines: `Oct`, `2019`. */
  readonly short: readonly [string, string];
  /** One for each side, in the dataset's order; empty: no numbers are shown. */
  readonly counts: readonly StopCount[];
}

/** Room of a label on the track, in CSS pixels. */
export const LABEL_ROOM = 44;

/** More stops than this have no room for numbers. */
const MOST_COUNTS = 9;

/** Height of the longest bar, in CSS pixels. */
const BAR_HEIGHT = 22;

/** The highest number on a track; 0: none is shown, and the letters of the rounds need not be read. */
export function highestCount({stops, unmappedStops}: TrackStops): number {
  if (stops.length > MOST_COUNTS) return 0;
  const all = [...stops, ...unmappedStops].flatMap(({counts}) => counts);
  return Math.max(0, ...all.map(({count}) => count));
}

/** The height of a number's bar, in CSS pixels. */
export function barHeight(count: number, highest: number): number {
  return Math.round((BAR_HEIGHT * count) / highest);
}

/** True for a place on a track of some width that no stop is near. */
export function isAlone({at}: {readonly at: number}, stops: readonly Stop[], width: number) {
  const span = spanOf(stops);
  return stops.every((stop) => (Math.abs(stop.at - at) / span) * width > LABEL_ROOM);
}

/** Months from the first stop to the last; never 0, since places are parts of it. */
export function spanOf(stops: readonly Stop[]): number {
  return stops.at(-1)?.at || 1;
}

/** What stands on a track: the stops, and the rounds that are known of and cannot be chosen. */
interface TrackStops {
  readonly stops: readonly Stop[];
  readonly unmappedStops: readonly Pick<Stop, 'counts'>[];
}

/** The stop that lies nearest to a place on the track. */
export function nearestStop(stops: readonly Stop[], at: number): number {
  let best = 0;
  stops.forEach((stop, index) => {
    if (Math.abs(stop.at - at) < Math.abs(stops[best]!.at - at)) best = index;
  });
  return best;
}

/**
 * Where a slider goes that was at stop `from` and was set to the place `at`. A finger means the
 * nearest stop. A step by a screen reader or a switch is smaller than the way to the next stop,
 * and still means the next one.
 */
export function snapToStop(stops: readonly Stop[], from: number, at: number, byPointer: boolean) {
  const nearest = nearestStop(stops, at);
  if (byPointer || nearest !== from) return nearest;
  const direction = Math.sign(at - (stops[from]?.at ?? at));
  return clampIndex(from + direction, stops.length);
}

/** Where a thumb comes that goes from one stop to another: short of the thumb that is in its way. */
export function clampToOtherThumb(other: number, from: number, to: number): number {
  if (from < other) return Math.min(to, other - 1);
  return Math.max(to, other + 1);
}

/** The stop that a key of the slider pattern leads to; undefined: not a key of the slider. */
export function stopForKey(key: string, from: number, total: number, rightToLeft: boolean) {
  const forth = rightToLeft ? -1 : 1;
  // A tenth of a long series, one of a short one.
  const page = Math.max(1, Math.round(total / 10));
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: from + forth,
    ArrowLeft: from - forth,
    ArrowUp: from + 1,
    ArrowDown: from - 1,
    PageUp: from + page,
    PageDown: from - page,
    Home: 0,
    End: total - 1,
  };
  const to = moves[key];
  return to === undefined ? undefined : clampIndex(to, total);
}

/**
 * Which stops can carry a label without touching another: the current one first, then the
 * ends, then as many as fit. `gap` is the room of one label in the unit of `width`.
 */
export function labelledStops(
  stops: readonly Stop[],
  current: number,
  width: number,
  gap: number,
): ReadonlySet<number> {
  const span = spanOf(stops);
  const placeOf = (index: number) => (stops[index]!.at / span) * width;
  const chosen = new Set<number>();
  for (const index of [current, 0, stops.length - 1, ...stops.keys()]) {
    if (!stops[index]) continue;
    const free = [...chosen].every((other) => Math.abs(placeOf(other) - placeOf(index)) >= gap);
    if (free) chosen.add(index);
  }
  return chosen;
}

function clampIndex(index: number, total: number): number {
  return Math.min(total - 1, Math.max(0, index));
}
