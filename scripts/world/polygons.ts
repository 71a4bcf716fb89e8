/** Cuts, repairs and measures polygons, in degrees or in the plane. */
import {geoArea} from 'd3';
import {merge} from 'topojson-client';
import {topology} from 'topojson-server';
import type {MultiPolygon} from 'topojson-specification';
import type {Point, Polygon, Ring} from './inputs';

/** In degrees. In world-atlas, the halves of an island split at 180° differ by up to 0.002°. */
const SEAM_TOLERANCE = 0.01;
/** In degrees. A vertex this close to a cut counts as being on it. */
const ON_LINE = 0.0005;

/** Returns the index of the polygon that contains a point, or -1. Planar: use points well inside. */
export function findContaining(polygons: readonly Polygon[], point: Readonly<Point>): number {
  return polygons.findIndex((polygon) => polygon.filter((ring) => winds(ring, point)).length === 1);
}

/**
 * Splits polygons along a parallel into a northern and a southern part. Vertices on the line go to
 * both, so that corners shared with a neighbour stay shared.
 */
export function cutAtParallel(polygons: readonly Polygon[], latitude: number) {
  const half = (sign: number) =>
    polygons
      .map((polygon) => polygon.map((ring) => clip(ring, latitude, sign)))
      .filter(([outline]) => outline && outline.length > 3);
  return {north: half(1), south: half(-1)};
}

/** Makes outlines clockwise on the globe, as D3 requires; three in 10m Maldives are not. */
export function rewind(polygons: readonly Polygon[]): Polygon[] {
  return polygons.map((polygon) =>
    geoArea({type: 'Polygon', coordinates: polygon}) > 2 * Math.PI
      ? polygon.map((ring) => ring.toReversed())
      : polygon,
  );
}

/** Joins islands that world-atlas splits at 180° (Fiji’s Taveuni and Vanua Levu). */
export function mergeAtAntimeridian(polygons: readonly Polygon[]): Polygon[] {
  const turned = polygons.map((polygon) => polygon.map(turnEast));
  const latitudes = seamLatitudes(turned);
  if (latitudes.length === 0) return [...polygons];
  const coordinates = turned.map((polygon) => polygon.map((ring) => weldRing(ring, latitudes)));
  const halves: GeoJSON.MultiPolygon = {type: 'MultiPolygon', coordinates};
  const whole = topology({halves});
  return merge(whole, [whole.objects.halves as MultiPolygon]).coordinates as Polygon[];
}

/** Returns the area of a closed ring in the plane; never negative. */
export function ringArea(ring: readonly (readonly number[])[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += cross(ring[i - 1]!, ring[i]!);
  return Math.abs(twice) / 2;
}

/** Returns the area of a polygon in the plane without its holes. */
export function polygonArea([outline = [], ...holes]: Polygon): number {
  return holes.reduce((area, hole) => area - ringArea(hole), ringArea(outline));
}

function cross(a: readonly number[], b: readonly number[]): number {
  return a[0]! * b[1]! - a[1]! * b[0]!;
}

function winds(ring: Ring, [x, y]: Readonly<Point>): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  }
  return inside;
}

/** Clips a ring at a parallel (Sutherland–Hodgman) and removes the spikes left along it. */
function clip(ring: Ring, latitude: number, sign: number): Ring {
  const side = ([, y]: Point) => (Math.abs(y - latitude) < ON_LINE ? 0 : sign * (y - latitude));
  const kept: Ring = [];
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1]!, ring[i]!];
    if (side(from) * side(to) < 0) kept.push(crossing(from, to, latitude));
    if (side(to) >= 0) kept.push(to);
  }
  const open = kept.filter((point, i) => {
    const [before, after] = [kept.at(i - 1)!, kept[(i + 1) % kept.length]!];
    const flat = side(before) === 0 && side(point) === 0 && side(after) === 0;
    return !(flat && (point[0] - before[0]) * (after[0] - point[0]) < 0);
  });
  return open.length < 3 ? [] : [...open, open[0]!];
}

function crossing([x0, y0]: Point, [x1, y1]: Point, latitude: number): Point {
  return [x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0), latitude];
}

/** Converts longitudes to 0–360° if the ring touches 180°. */
function turnEast(ring: Ring): Ring {
  if (!ring.some(([x]) => Math.abs(x) === 180)) return ring;
  return ring.map(([x, y]) => [x < 0 ? x + 360 : x, y]);
}

/** Returns the latitudes where edges along 180° end, with near duplicates merged. */
function seamLatitudes(polygons: readonly Polygon[]): number[] {
  const found = polygons.flat().flatMap((ring) =>
    ring.flatMap(([x, y], i) => {
      const next = ring[i + 1];
      return next && x === 180 && next[0] === 180 && next[1] !== y ? [y, next[1]] : [];
    }),
  );
  return found
    .toSorted((a, b) => a - b)
    .filter((latitude, i, all) => i === 0 || latitude - all[i - 1]! > SEAM_TOLERANCE);
}

/** Moves points at 180° to the common latitudes and adds the ones that an edge passes. */
function weldRing(ring: Ring, latitudes: readonly number[]): Ring {
  const moved = ring.map(([x, y]): Point => {
    const near =
      x === 180 && latitudes.find((latitude) => Math.abs(latitude - y) <= SEAM_TOLERANCE);
    return [x, near === false || near === undefined ? y : near];
  });
  const welded = moved.flatMap((to, i) => [...passed(moved[i - 1], to, latitudes), to]);
  return welded.filter(
    ([x, y], i) => i === 0 || x !== welded[i - 1]![0] || y !== welded[i - 1]![1],
  );
}

function passed(from: Point | undefined, to: Point, latitudes: readonly number[]): Point[] {
  if (!from || from[0] !== 180 || to[0] !== 180) return [];
  const between = latitudes.filter((y) => (y - from[1]) * (y - to[1]) < 0);
  const ordered = from[1] < to[1] ? between : between.toReversed();
  return ordered.map((y) => [180, y]);
}
