/**
 * Which state a pointer means. Each small state has a square of 24 pixels; where squares overlap,
 * the rule below decides, and not what happens to be drawn on top.
 */
import {DOT_RADIUS, type Marker, type Point} from './markers';
import type {CountryShape} from '../world/shapes';

/** Pixels: width and height of a small state's square (WCAG 2.2, 2.5.8). */
export const HIT_SIZE = 24;

/** A larger state keeps this part of the way from its label point to a dot. */
const LABEL_BIAS = 0.25;

/** Pixels: a dot with half of its outline. */
const DOT = DOT_RADIUS + 0.4;

/** What can be aimed at, in viewBox units. */
export interface Targets {
  readonly unitsPerPixel: number;
  /** Dots of states too small to see. */
  readonly markers: ReadonlyMap<string, Marker>;
  /** Middles of the squares of states that can be seen and are smaller than their square. */
  readonly hitAreas: ReadonlyMap<string, Marker>;
  readonly world: {readonly countries: readonly CountryShape[]};
}

/** The states without a dot whose shapes cover less than a square of 24 pixels. */
export function layoutHitAreas(
  countries: readonly CountryShape[],
  unitsPerPixel: number,
  markers: ReadonlyMap<string, Marker>,
): ReadonlyMap<string, Marker> {
  const square = (HIT_SIZE * unitsPerPixel) ** 2;
  const small = countries.filter(({key, area}) => area < square && !markers.has(key));
  return new Map(small.map(({key, x, y}) => [key, {code: key, x, y}]));
}

/** The small states whose squares hold a point, the nearest first. */
export function hitAreasAt(
  point: Point,
  {markers, hitAreas, unitsPerPixel}: Targets,
  size = HIT_SIZE,
): readonly Marker[] {
  const half = (size / 2) * unitsPerPixel;
  return [...markers.values(), ...hitAreas.values()]
    .filter(({x, y}) => Math.abs(x - point.x) <= half && Math.abs(y - point.y) <= half)
    .toSorted((a, b) => distance(a, point) - distance(b, point));
}

/**
 * The state that a point means by its square, if it does not mean the shape that lies there: a
 * dot on which it is, unless a label point is nearer; the nearest dot, unless a state without
 * one keeps that part of the way; and at sea whatever is nearest.
 * @param isSea no shape of a state or an area lies under the point.
 */
export function countryAt(point: Point, isSea: boolean, targets: Targets): string | undefined {
  const near = hitAreasAt(point, targets);
  const dot = near.find(({code}) => targets.markers.has(code));
  const isOn = dot && distance(dot, point) <= DOT * targets.unitsPerPixel;
  if (isSea && !isOn) return near[0]?.code;
  return dot && isFree(point, dot, isOn ? 0.5 : 1 - LABEL_BIAS, targets) ? dot.code : undefined;
}

/** True for a dot so far from every other place that its whole square is its own. */
export function hasOwnHitArea(
  {code, x, y}: Marker,
  {markers, world, unitsPerPixel}: Targets,
): boolean {
  const apart = (HIT_SIZE / 2 + DOT) * unitsPerPixel;
  return world.countries.every((country) => {
    const place = markers.get(country.key) ?? country;
    const away = Math.max(Math.abs(place.x - x), Math.abs(place.y - y));
    return away > apart || country.key === code;
  });
}

/** True if the point lies on the dot's part of the way to each state without a dot. */
function isFree(point: Point, dot: Marker, part: number, {markers, world}: Targets): boolean {
  return world.countries.every(({key, x, y}) => {
    const [dx, dy] = [x - dot.x, y - dot.y];
    const along = (point.x - dot.x) * dx + (point.y - dot.y) * dy;
    return along <= part * (dx * dx + dy * dy) || markers.has(key);
  });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
