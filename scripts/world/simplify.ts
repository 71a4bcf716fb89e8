/** Simplifies the projected shapes into a topology. */
import {quantize} from 'topojson-client';
import {topology} from 'topojson-server';
import {presimplify, simplify} from 'topojson-simplify';
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {ShapeProperties} from '../../src/map/world/world-file';
import {polygonArea, ringArea} from './polygons';
import type {Point, Polygon, Ring} from './inputs';
import {sharedPoints, type MapFeature} from './assign-features';

/** All in viewBox units or square viewBox units. */
export interface Detail {
  /** Step of the grid that points snap to. */
  readonly grid: number;
  /** A point is removed if the triangle with its neighbours is smaller. */
  readonly triangle: number;
  /** An island is removed if it is smaller, except the largest of its shape and parts with a land border (Gaza). */
  readonly island: number;
  /** A smaller shape becomes a diamond of twice this area, so that it does not vanish. */
  readonly minShapeArea: number;
}

/** The last geometry, which is not a shape: the disputed borders. */
export interface LineProperties {
  readonly kind: 'line';
}

export type World = Topology<{world: GeometryCollection<ShapeProperties | LineProperties>}>;

/** A ring must keep its area within this factor; points are restored until it does. */
const MAX_AREA_RATIO = 1.5;

/** Returns one quantized topology of all shapes, with the lines as its last geometry. */
export function simplifyTopology(
  pieces: readonly MapFeature[],
  lines: readonly Ring[],
  detail: Detail,
): World {
  const shared = sharedPoints(pieces);
  const kept = pieces.map((piece) => keepVisible(piece, detail, shared));
  const whole = presimplify(join(kept, lines));
  preserveArea(whole, detail.triangle);
  const {grid} = detail;
  const light = quantize(simplify(whole, detail.triangle), {
    scale: [grid, grid],
    translate: [0, 0],
  });
  return {type: 'Topology', transform: light.transform!, objects: light.objects, arcs: light.arcs};
}

function keepVisible(
  piece: MapFeature,
  {island, minShapeArea}: Detail,
  shared: ReadonlySet<string>,
): MapFeature {
  const {properties, polygons} = piece;
  const largest = polygons.reduce((a, b) => (polygonArea(b) > polygonArea(a) ? b : a));
  if (polygonArea(largest) < minShapeArea) {
    return {properties, polygons: [[diamond(largest[0]!, Math.sqrt(minShapeArea))]]};
  }
  // Removing a part that touches a neighbour would leave a gap.
  const touches = (ring: Ring) => ring.some((point) => shared.has(point.join()));
  const stays = (ring: Ring) => ringArea(ring) >= (touches(ring) ? minShapeArea : island);
  const visible = polygons.filter((polygon) => polygon === largest || stays(polygon[0]!));
  return {
    properties,
    polygons: visible.map(([outline, ...holes]): Polygon => [outline!, ...holes.filter(stays)]),
  };
}

function diamond(ring: Ring, half: number): Ring {
  const middle = (axis: 0 | 1) =>
    (Math.min(...ring.map((p) => p[axis])) + Math.max(...ring.map((p) => p[axis]))) / 2;
  const [x, y] = [middle(0), middle(1)];
  const left: Point = [x - half, y];
  return [left, [x, y - half], [x + half, y], [x, y + half], left];
}

function join(pieces: readonly MapFeature[], lines: readonly Ring[]): World {
  const shapes = pieces.map(({properties, polygons}): GeoJSON.Feature => ({
    type: 'Feature',
    properties,
    geometry:
      polygons.length === 1
        ? {type: 'Polygon', coordinates: polygons[0]!}
        : {type: 'MultiPolygon', coordinates: [...polygons]},
  }));
  const dashed: GeoJSON.Feature = {
    type: 'Feature',
    properties: {kind: 'line'} satisfies LineProperties,
    geometry: {type: 'MultiLineString', coordinates: [...lines]},
  };
  const world: GeoJSON.FeatureCollection = {
    type: 'FeatureCollection',
    features: [...shapes, dashed],
  };
  return topology({world}) as World;
}

/** Raises the weight of points until simplifying keeps the area of their rings. */
function preserveArea(whole: World, triangle: number) {
  const rings = whole.objects.world.geometries.flatMap((shape) =>
    shape.type === 'Polygon' ? shape.arcs : shape.type === 'MultiPolygon' ? shape.arcs.flat() : [],
  );
  let spoilt = rings;
  while (spoilt.length > 0) {
    spoilt = spoilt.filter((ring) => {
      const before = ringArea(ringPoints(whole, ring, 0));
      const after = ringArea(ringPoints(whole, ring, triangle));
      return after * MAX_AREA_RATIO < before || after > before * MAX_AREA_RATIO;
    });
    const weak = new Set(spoilt.flat().map((arc) => (arc < 0 ? ~arc : arc)));
    for (const arc of weak) for (const point of whole.arcs[arc]!) point[2]! *= 2;
  }
}

function ringPoints(whole: World, ring: readonly number[], least: number): number[][] {
  return ring.flatMap((index) => {
    const arc = whole.arcs[index < 0 ? ~index : index]!.filter((point) => point[2]! >= least);
    return index < 0 ? arc.toReversed() : arc;
  });
}
