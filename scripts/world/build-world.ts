/** Builds the two geometry files of the map from world-atlas and the lists in `data/`. */
import {
  WORLD_STAMP,
  type Extent,
  type ShapeProperties,
  type WorldFile,
} from '../../src/map/world/world-file';
import {polygonArea} from './polygons';
import {readInputs, type Point, type State, type WorldInputs} from './inputs';
import {disputedLines} from './disputed-borders';
import {assignFeatures, fineShapes, sharedPoints, type MapFeature} from './assign-features';
import {pathsOf} from './svg-paths';
import {fitProjection, type PlanarProjection} from './projection';
import {simplifyTopology, type Detail} from './simplify';
import {roundTo} from '../../src/model/round';

/** For maps up to about 1,000 px wide; every reader loads it. */
const COARSE: Detail = {grid: 0.2, triangle: 1.1, island: 1, minShapeArea: 0.06};
/** For zooming in and for projectors: up to eight times on a 4K screen. */
const FINE: Detail = {grid: 0.02, triangle: 0.004, island: 0.002, minShapeArea: 0.0004};
/** In square viewBox units: island countries below this size take their 10m shape. */
const SMALL_ISLAND = 4;

/** The JSON of `world.json` and `world-fine.json`. The same inputs give the same bytes. */
export interface WorldFiles {
  readonly coarse: string;
  readonly fine: string;
}

/**
 * Reads `data/` and world-atlas and builds the geometry.
 *
 * @throws {Error} with a message that lists every problem and how to solve it.
 */
export async function buildWorld(): Promise<WorldFiles> {
  return makeWorld(await readInputs());
}

/** Builds the geometry from inputs that have been read: a pure function. */
export function makeWorld(inputs: WorldInputs): WorldFiles {
  const {pieces, problems} = assignFeatures(inputs);
  if (problems.length > 0) throw new Error(`The map cannot be built:\n- ${problems.join('\n- ')}`);
  const plane = fitProjection(pieces);
  const lines = disputedLines(pieces, inputs.areas);
  const placed = describe(plane.place(pieces), inputs.countries, plane);
  const small = plane.place(withFineIslands(pieces, placed, inputs));
  const finePieces = placed.map((piece, i) => ({...piece, polygons: small[i]!.polygons}));
  const linesInPlane = lines.map((line) => line.map(plane.project));
  const file = (shapes: readonly MapFeature[], detail: Detail, digits: number): string => {
    const world = simplifyTopology(shapes, linesInPlane, detail);
    return fileText({
      builtAs: WORLD_STAMP,
      countries: inputs.countries.length,
      viewBox: plane.viewBox,
      regionExtents: frames(inputs, plane),
      ...pathsOf(world, digits),
    });
  };
  return {coarse: file(placed, COARSE, 1), fine: file(finePieces, FINE, 2)};
}

/** Returns the JSON with one shape per line, for readable diffs. */
function fileText(file: WorldFile): string {
  const parts = Object.entries(file).map(([key, value]: [string, unknown]) => {
    const items = Array.isArray(value)
      ? `[\n${value.map((v) => JSON.stringify(v)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${items}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** Adds each country’s label point and true area. */
function describe(
  pieces: readonly MapFeature[],
  countries: readonly State[],
  plane: PlanarProjection,
): MapFeature[] {
  const labels = new Map(countries.map((country) => [country.code, country.labelPoint]));
  return pieces.map(({properties, polygons}) => {
    const label = properties.kind === 'state' && labels.get(properties.key);
    if (!label) return {properties, polygons};
    const at = plane.project(label).map((value) => roundTo(value, 1)) as Point;
    const area = Number(areaOf({properties, polygons}).toPrecision(2));
    return {properties: {...properties, at, area} satisfies ShapeProperties, polygons};
  });
}

/** Replaces small countries without a land border by their 10m shapes. */
function withFineIslands(
  pieces: readonly MapFeature[],
  placed: readonly MapFeature[],
  inputs: WorldInputs,
): MapFeature[] {
  const shared = sharedPoints(pieces);
  const small = pieces.filter(
    (piece, i) =>
      piece.properties.kind === 'state' &&
      areaOf(placed[i]!) < SMALL_ISLAND &&
      !piece.polygons.flat(2).some((point) => shared.has(point.join())),
  );
  const codes = new Set(small.map((piece) => piece.properties.key));
  const fine = fineShapes(
    inputs.islands,
    inputs.countries.filter((country) => codes.has(country.code)),
  );
  return pieces.map((piece) => ({
    ...piece,
    polygons: fine.get(piece.properties.key) ?? piece.polygons,
  }));
}

function areaOf({polygons}: MapFeature): number {
  return polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

function frames({regions}: WorldInputs, plane: PlanarProjection): Record<string, Extent> {
  const named = regions.map(({id, box}): [string, Extent] => [id, plane.frame(box)]);
  return {world: [0, 0, ...plane.viewBox], ...Object.fromEntries(named)};
}
