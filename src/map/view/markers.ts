/**
 * Dots for states too small to see. All distances that a reader sees are CSS pixels; the layout is
 * in viewBox units, so it is made anew when the drawn width or the zoom changes.
 */
import type {CountryShape} from '../world/shapes';
import {roundTo} from '../../model/round';

/** Pixels: radius of a dot. */
export const DOT_RADIUS = 2.5;

/**
 * Square pixels, where one pixel is one viewBox unit or less: a state whose shape covers less gets
 * a dot. A narrower map has less room for dots: at 360 pixels the limit is 3 (about 1.7 by 1.7).
 */
const MIN_VISIBLE_AREA = 10;
const NARROWING = 1.25;

/** Pixels between the centres of two dots: no overlap, and a thin gap. */
const MIN_GAP = 6.4;

/** Pixels between a dot and the label point of a larger state, which stays free to be tapped. */
const LABEL_CLEARANCE = 3;

/** Part of the way home that a dot is drawn back in each round. */
const SPRING = 0.06;

/** Rounds in which dots grow, so that they part in their true directions; then rounds to settle. */
const GROW_STEPS = 40;
const SETTLE_STEPS = 60;

/** A dot, in viewBox units. */
export interface Marker extends Point {
  readonly code: string;
}

interface Dot {
  readonly code: string;
  readonly home: Point;
  x: number;
  y: number;
}

/** Two that must not come nearer than a distance; the other may be fixed to the map. */
interface Pair {
  readonly one: Dot;
  readonly other: Dot;
  readonly apart: number;
  readonly fixed: boolean;
}

/** A place on the map, in viewBox units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Markers for the states that are too small at this scale.
 * @param unitsPerPixel viewBox units to one CSS pixel as drawn, zoom included.
 */
export function layoutMarkers(
  countries: readonly CountryShape[],
  unitsPerPixel: number,
): readonly Marker[] {
  const limit = MIN_VISIBLE_AREA / Math.max(1, unitsPerPixel) ** NARROWING;
  const least = limit * unitsPerPixel ** 2;
  const small = countries.filter((country) => country.area < least);
  const large = countries.filter((country) => country.area >= least);
  const dots = small.map(dotAt);
  spread(dots, large.map(dotAt), unitsPerPixel);
  return dots.map(({code, x, y}) => ({code, x: roundTo(x, 2), y: roundTo(y, 2)}));
}

function dotAt({key, x, y}: CountryShape): Dot {
  return {code: key, home: {x, y}, x, y};
}

/** Pushes dots apart and off the labels, each as near to its home as the others let it. */
function spread(dots: readonly Dot[], labels: readonly Dot[], unitsPerPixel: number) {
  const comparisons = dots.flatMap((one, i) => [
    ...near(one, labels, LABEL_CLEARANCE * unitsPerPixel, true),
    ...near(one, dots.slice(i + 1), MIN_GAP * unitsPerPixel, false),
  ]);
  for (let turn = 1; turn <= GROW_STEPS + SETTLE_STEPS; turn++) {
    for (const dot of dots) {
      dot.x += (dot.home.x - dot.x) * SPRING;
      dot.y += (dot.home.y - dot.y) * SPRING;
    }
    pushAll(comparisons, Math.min(1, turn / GROW_STEPS));
  }
  const dotsOnly = comparisons.filter((pair) => !pair.fixed);
  for (let left = SETTLE_STEPS; left > 0 && pushAll(dotsOnly, 1); left--);
}

/** Pairs that may meet; the rest are too far from each other to be looked at again. */
function near(one: Dot, others: readonly Dot[], apart: number, fixed: boolean): Pair[] {
  return others
    .filter(({home}) => squared(home, one.home) < (6 * apart) ** 2)
    .map((other) => ({one, other, apart, fixed}));
}

function pushAll(comparisons: readonly Pair[], size: number): boolean {
  let moved = false;
  for (const pair of comparisons) moved = push(pair, size) || moved;
  return moved;
}

/** Along the line between them: half of what is missing to each, or all to the one that can move. */
function push({one, other, apart, fixed}: Pair, size: number): boolean {
  const wanted = apart * size;
  const square = squared(one, other);
  if (square >= (wanted * 0.999) ** 2) return false;
  const distance = Math.sqrt(square);
  // Two on one point part sideways, the first to the left.
  const [dx, dy] = distance > 0 ? [other.x - one.x, other.y - one.y] : [1, 0];
  const step = (wanted - distance) / (distance || 1) / (fixed ? 1 : 2);
  one.x -= dx * step;
  one.y -= dy * step;
  if (fixed) return true;
  other.x += dx * step;
  other.y += dy * step;
  return true;
}

function squared(a: Point, b: Point): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}
