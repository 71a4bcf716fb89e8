/** Acts as marks on a rail that runs in the time of the timeline. */
import type {Stop} from '../view/slider-stops';
import type {IndexedAct} from './index-acts';
import {monthsSince, monthsUntil} from './time';

/** Pixels under which two marks would touch. */
export const MARK_GAP = 12;

/** The same for a mark that is a number: it is wider. */
export const NUMBER_GAP = 18;

/** One act, or several that stand too close to be told apart. */
export interface RailMark {
  /** Place on the track: 0 is the first stop, 1 the last. */
  readonly at: number;
  /** Where a time ends that is not one day: of a month, a year, an act that took longer. */
  readonly until?: number;
  readonly acts: readonly IndexedAct[];
}

/** The acts of a rail, and those that lie before and after its time. */
export interface Rail {
  readonly before: readonly IndexedAct[];
  readonly marks: readonly RailMark[];
  readonly after: readonly IndexedAct[];
}

/**
 * Places acts in the time of the stops. A stop is the beginning of its month, and the last one
 * ends the track: what happened later in its month stands at the end.
 *
 * @param acts - In order of time.
 * @param stops - Their ids are months.
 * @param width - Pixels from the first stop to the last.
 */
export function railOf(
  acts: readonly IndexedAct[],
  stops: readonly Pick<Stop, 'id' | 'at'>[],
  width: number,
): Rail {
  const [first] = stops;
  const span = stops.at(-1)?.at ?? 0;
  if (!first) return {before: acts, marks: [], after: []};
  const placed = acts.map((act) => placeOf(act, first.id));
  const inside = placed.filter(({from}) => from >= 0 && from < span + 1);
  return {
    before: placed.filter(({from}) => from < 0).map(({act}) => act),
    marks: mergeMarks(
      inside.toSorted((a, b) => a.from - b.from),
      span || 1,
      (pixels) => (width > 0 ? pixels / width : Infinity),
    ),
    after: placed.filter(({from}) => from >= span + 1).map(({act}) => act),
  };
}

interface Placed {
  readonly act: IndexedAct;
  /** Months since the first stop. */
  readonly from: number;
  readonly to: number;
}

function placeOf(act: IndexedAct, first: string): Placed {
  const {date, until = date} = act.act;
  return {act, from: monthsSince(first, date), to: monthsUntil(first, until)};
}

/** Puts marks together that are nearer to the first of them than the gap, so that none is lost. */
function mergeMarks(
  placed: readonly Placed[],
  span: number,
  shareOfTrack: (pixels: number) => number,
): readonly RailMark[] {
  const [alone, number] = [MARK_GAP, NUMBER_GAP].map(shareOfTrack) as [number, number];
  const groups: Placed[][] = [];
  for (const one of placed) {
    const own = groups.at(-1);
    const start = own && shareOf(own[0]!.from, span);
    const gap = own && own.length > 1 ? number : alone;
    if (own && start !== undefined && shareOf(one.from, span) - start < gap) own.push(one);
    else groups.push([one]);
  }
  return groups.map((own) => markOf(own, span));
}

function markOf(own: readonly Placed[], span: number): RailMark {
  const at = shareOf(own[0]!.from, span);
  const acts = own.map(({act}) => act);
  const until = shareOf(Math.max(...own.map(({to}) => to)), span);
  return own.length === 1 && until > at ? {at, until, acts} : {at, acts};
}

function shareOf(months: number, span: number): number {
  return Math.min(1, months / span);
}
