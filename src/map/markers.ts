/**
 * Dots for states too small to see. All distances that a reader sees are CSS pixels; the layout is
 * in viewBox units, so it is made anew when the drawn width or the zoom changes.
 */
import type {StateShape} from './shapes';

/** Pixels: radius of a dot. */
export const DOT_RADIUS = 2.5;

/** Pixels: width and height of a lone dot's hit area (WCAG 2.2, 2.5.8). */
export const HIT_SIZE = 24;

/**
 * Square pixels, where one pixel is one viewBox unit or less: a state whose shape covers less gets
 * a dot. A narrower map has less room for dots: at 360 pixels the limit is 3 (about 1.7 by 1.7).
 */
const TOO_SMALL = 10;
const NARROWING = 1.25;

/** Square pixels: a shape that covers less gets a hit area beyond itself. About 7 by 7 pixels. */
const PADDED = 50;

/** Units to a pixel: farther off most states are that small, and pads would take their neighbours. */
const PADDED_FROM = 1;

/** Pixels between the centres of two dots: no overlap, and a thin gap. */
const APART = 6.4;

/** Pixels between a dot and the label point of a larger state, which stays free to be tapped. */
const CLEAR = 3;

/** Part of the way home that a dot is drawn back in each round. */
const PULL = 0.06;

/** Rounds in which dots grow, so that they part in their true directions; then rounds to settle. */
const GROWING = 40;
const SETTLING = 60;

/** A larger state keeps this part of the way from its label point to a dot. */
const KEPT = 0.25;

/** A dot, in viewBox units. */
export interface Marker {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  /** Value for the `d` of an SVG path around the dot that takes pointers. */
  readonly hit: string;
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

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Markers for the states that are too small at this scale.
 * @param unitsPerPixel viewBox units to one CSS pixel as drawn, zoom included.
 */
export function layoutMarkers(
  states: readonly StateShape[],
  unitsPerPixel: number,
): readonly Marker[] {
  const limit = TOO_SMALL / Math.max(1, unitsPerPixel) ** NARROWING;
  const least = limit * unitsPerPixel ** 2;
  const small = states.filter((state) => state.area < least);
  const large = states.filter((state) => state.area >= least);
  const dots = small.map(dotAt);
  spread(dots, large.map(dotAt), unitsPerPixel);
  return dots.map((dot) => ({
    code: dot.code,
    x: round(dot.x),
    y: round(dot.y),
    hit: pathOf(hitArea(dot, dots, large, (HIT_SIZE / 2) * unitsPerPixel)),
  }));
}

/**
 * Hit areas of the states that can be seen and are yet too small for a finger: code → value for
 * the `d` of an SVG path. They stay off the labels of larger states, as those of the dots do.
 * @param marked the states that have a marker at this scale.
 */
export function layoutPads(
  states: readonly StateShape[],
  unitsPerPixel: number,
  marked: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  if (unitsPerPixel > PADDED_FROM) return new Map();
  const shapes = states.filter(({key}) => !marked.has(key));
  const isSmall = ({area}: StateShape) => area < PADDED * unitsPerPixel ** 2;
  const large = shapes.filter((state) => !isSmall(state));
  const small = shapes.filter(isSmall).map(dotAt);
  const half = (HIT_SIZE / 2) * unitsPerPixel;
  return new Map(small.map((dot) => [dot.code, pathOf(hitArea(dot, small, large, half))]));
}

function dotAt({key, x, y}: StateShape): Dot {
  return {code: key, home: {x, y}, x, y};
}

/** Pushes dots apart and off the labels, each as near to its home as the others let it. */
function spread(dots: readonly Dot[], labels: readonly Dot[], unitsPerPixel: number) {
  const pairs = dots.flatMap((one, i) => [
    ...near(one, labels, CLEAR * unitsPerPixel, true),
    ...near(one, dots.slice(i + 1), APART * unitsPerPixel, false),
  ]);
  for (let turn = 1; turn <= GROWING + SETTLING; turn++) {
    for (const dot of dots) {
      dot.x += (dot.home.x - dot.x) * PULL;
      dot.y += (dot.home.y - dot.y) * PULL;
    }
    pushAll(pairs, Math.min(1, turn / GROWING));
  }
  const dotsOnly = pairs.filter((pair) => !pair.fixed);
  for (let left = SETTLING; left > 0 && pushAll(dotsOnly, 1); left--);
}

/** Pairs that may meet; the rest are too far from each other to be looked at again. */
function near(one: Dot, others: readonly Dot[], apart: number, fixed: boolean): Pair[] {
  return others
    .filter(({home}) => squared(home, one.home) < (6 * apart) ** 2)
    .map((other) => ({one, other, apart, fixed}));
}

function pushAll(pairs: readonly Pair[], size: number): boolean {
  let moved = false;
  for (const pair of pairs) moved = push(pair, size) || moved;
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

/** A square around the dot, less what is nearer to another dot or to a larger state's label. */
function hitArea(
  dot: Dot,
  dots: readonly Dot[],
  large: readonly StateShape[],
  half: number,
): readonly Point[] {
  const {x, y} = dot;
  let area: readonly Point[] = [
    {x: x - half, y: y - half},
    {x: x + half, y: y - half},
    {x: x + half, y: y + half},
    {x: x - half, y: y + half},
  ];
  // What lies further off than this has no say: a corner is √2 × half away, a line a quarter.
  const reach = (4 * half * Math.SQRT2) ** 2;
  for (const other of dots) {
    if (other !== dot && squared(other, dot) < reach) area = nearer(area, dot, other, 0.5);
  }
  for (const state of large) {
    if (squared(state, dot) < reach) area = nearer(area, dot, state, 1 - KEPT);
  }
  return area;
}

/** What of a convex polygon lies on this side of the line across the way from `own` to `other`. */
function nearer(
  polygon: readonly Point[],
  own: Point,
  other: Point,
  share: number,
): readonly Point[] {
  const [dx, dy] = [other.x - own.x, other.y - own.y];
  const limit = share * (dx * dx + dy * dy);
  const beyond = ({x, y}: Point) => (x - own.x) * dx + (y - own.y) * dy - limit;
  return polygon.flatMap((to, i) => {
    const from = polygon.at(i - 1)!;
    const [before, after] = [beyond(from), beyond(to)];
    const kept = after <= 0 ? [to] : [];
    if (before * after >= 0) return kept;
    const part = before / (before - after);
    const cut = {x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y)};
    return [cut, ...kept];
  });
}

function pathOf(polygon: readonly Point[]): string {
  return `M${polygon.map(({x, y}) => `${round(x)},${round(y)}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
