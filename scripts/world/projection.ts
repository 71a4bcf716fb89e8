/** Projects degrees to the viewBox: Equal Earth, cut in the Bering Strait. */
import {geoEqualEarthRaw} from 'd3';
import type {Extent} from '../../src/map/world/world-file';
import type {Box, Point, Polygon, Ring} from './inputs';
import type {MapFeature} from './assign-features';

/** Width of the viewBox; the height follows from the shapes. */
export const WIDTH = 960;
/** Space at each edge, so that dots there (Samoa, Tuvalu) are not cut off. */
const MARGIN = 6;
/** Central longitude of the map in degrees. The cut at 169° W keeps Chukotka with Russia. */
const CENTRE = 11;

export interface PlanarProjection {
  readonly viewBox: readonly [number, number];
  readonly project: (point: Readonly<Point>) => Point;
  readonly place: (pieces: readonly MapFeature[]) => MapFeature[];
  readonly frame: (box: Box) => Extent;
}

/** Returns a projection in which these shapes fill the viewBox. */
export function fitProjection(pieces: readonly MapFeature[]): PlanarProjection {
  const points = pieces
    .flatMap((p) => p.polygons.flatMap((polygon) => unwrap(polygon).flat()))
    .map(raw);
  const [x0, y0, x1, y1] = bounds(points);
  const scale = (WIDTH - 2 * MARGIN) / (x1 - x0);
  const height = Math.ceil((y1 - y0) * scale) + 2 * MARGIN;
  const fit = (point: Readonly<Point>): Point => {
    const [x, y] = raw(point);
    return [MARGIN + (x - x0) * scale, MARGIN + (y - y0) * scale];
  };
  return {
    viewBox: [WIDTH, height],
    project: ([longitude, latitude]) => fit([fromCut(longitude), latitude]),
    place: (all) => all.map((piece) => placePiece(piece, fit)),
    frame: (box) => clampFrame(bounds(outline(box).map(fit)), height),
  };
}

function placePiece(
  {properties, polygons}: MapFeature,
  fit: (point: Readonly<Point>) => Point,
): MapFeature {
  return {
    properties,
    polygons: polygons.map((polygon) => unwrap(polygon).map((ring) => ring.map(fit))),
  };
}

/** Projects a point, with y pointing down. Works beyond ±180°, where `geoEqualEarth()` wraps. */
function raw([longitude, latitude]: Readonly<Point>): Point {
  const [x, y] = geoEqualEarthRaw(
    ((longitude - CENTRE) * Math.PI) / 180,
    (latitude * Math.PI) / 180,
  );
  return [x, -y];
}

/** Returns the longitude eastwards from the cut; unchanged, bit by bit, if it already is. */
function fromCut(longitude: number): number {
  const turns = Math.floor((longitude - (CENTRE - 180)) / 360);
  return turns === 0 ? longitude : longitude - 360 * turns;
}

/**
 * Keeps a polygon in one piece, on the side of the cut where its centre is. Islands on the cut
 * (Umnak, Saint Lawrence) cross the edge by less than the margin.
 */
function unwrap(polygon: Polygon): Polygon {
  const start = polygon[0]![0]![0];
  const rings = polygon.map((ring) => unwrapRing(ring, start));
  const longitudes = rings.flat().map(([x]) => x);
  const middle =
    (longitudes.reduce((a, b) => Math.min(a, b)) + longitudes.reduce((a, b) => Math.max(a, b))) / 2;
  const turn = fromCut(middle) - middle;
  if (turn === 0) return rings;
  return rings.map((ring) => ring.map(([x, y]): Point => [x + turn, y]));
}

/** Brings each longitude to within 180° of the previous one. */
function unwrapRing(ring: Ring, start: number): Ring {
  let before = start;
  return ring.map(([x, y]): Point => {
    const turns = Math.round((before - x) / 360);
    before = turns === 0 ? x : x + 360 * turns;
    return [before, y];
  });
}

function outline([west, south, east, north]: Box): Point[] {
  const left = fromCut(west);
  const right = fromCut(east);
  const steps = Array.from({length: 33}, (_, i) => i / 32);
  return steps.flatMap((t): Point[] => {
    const y = south + t * (north - south);
    return [
      [left, y],
      [right, y],
    ];
  });
}

function bounds(points: readonly Point[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function clampFrame(box: readonly [number, number, number, number], height: number): Extent {
  const [x0, y0, x1, y1] = box;
  return [clamp(x0, WIDTH), clamp(y0, height), clamp(x1, WIDTH), clamp(y1, height)];
}

function clamp(value: number, most: number): number {
  return Math.round(Math.min(Math.max(value, 0), most));
}
