/** Geometry file → path strings. Everything is computed once; nothing here touches the page. */
import {feature, mesh} from 'topojson-client';
import type {GeometryObject} from 'topojson-specification';
import type {Frame, LineProperties, ShapeProperties, WorldTopology} from './topology';

/** One shape of the map. Lengths are viewBox units. */
export interface Shape {
  readonly kind: ShapeProperties['kind'];
  /** Alpha-3 code of a state, else the name of the area in the record. */
  readonly key: string;
  /** The state that signs for a territory or whose colour a disputed area takes; null: nobody's. */
  readonly of?: string | null;
  readonly mark?: 'hatched' | 'dashed';
  /** Value for the `d` of an SVG path. */
  readonly path: string;
}

/** A state: its shape, where its label or marker stands, and its true area in square units. */
export interface StateShape extends Shape {
  readonly x: number;
  readonly y: number;
  readonly area: number;
}

/** The whole map in one viewBox of `width` by `height`. */
export interface World {
  readonly width: number;
  readonly height: number;
  /** Big to small: drawn in this order, small ones lie on top. */
  readonly states: readonly StateShape[];
  /** Territories, areas outside, disputed areas. */
  readonly areas: readonly Shape[];
  /** Borders on land, each once, as one path. Coasts are not in it. */
  readonly borders: string;
  /** Borders whose course is disputed, to be dashed, as one path. */
  readonly disputedBorders: string;
  /** What each region button shows, by region id: x0, y0, x1, y1. */
  readonly frames: Readonly<Record<string, Frame>>;
}

type Properties = ShapeProperties | LineProperties;
type Line = readonly (readonly number[])[];

/**
 * Reads `world.json` or `world-fine.json`; both give the same map, one of them in more detail.
 * @throws {Error} when the file is something else; the message says what is missing.
 */
export function readWorld(file: unknown): World {
  const topology = checked(file);
  const {objects, viewBox, digits, frames} = topology;
  const shapes: Shape[] = [];
  for (const geometry of objects.world.geometries) {
    const properties = geometry.properties as Properties;
    if (properties.kind === 'line') continue;
    const {at, ...rest} = properties;
    const path = pathOf(ringsOf(topology, geometry), digits);
    shapes.push(at ? stateOf(rest, at, path) : {...rest, path});
  }
  const states = shapes.filter((shape): shape is StateShape => shape.kind === 'state');
  return {
    width: viewBox[0],
    height: viewBox[1],
    states: states.toSorted((a, b) => b.area - a.area),
    areas: shapes.filter((shape) => shape.kind !== 'state'),
    borders: pathOf(borders(topology, false), digits),
    disputedBorders: pathOf(borders(topology, true), digits),
    frames,
  };
}

/** The tests of a file's form that tell a wrong address or an old file from a right one. */
function checked(file: unknown): WorldTopology {
  const topology = (file ?? {}) as Partial<WorldTopology>;
  const wrong =
    (topology.type !== 'Topology' && 'type') ||
    (!Array.isArray(topology.objects?.world?.geometries) && 'objects.world') ||
    (!(topology.viewBox && topology.frames && topology.digits) && 'viewBox, frames, digits');
  if (!wrong) return topology as WorldTopology;
  throw new Error(
    `Geometry file, field "${wrong}": missing or of the wrong form. ` +
      'Check the address; make the file anew with "npm run data".',
  );
}

function stateOf(
  {area = 0, ...rest}: Omit<ShapeProperties, 'at'>,
  [x, y]: readonly [number, number],
  path: string,
): StateShape {
  return {...rest, x, y, area, path};
}

function ringsOf(topology: WorldTopology, geometry: GeometryObject): Line[] {
  const shape = feature(topology, geometry);
  const outline = shape.type === 'Feature' ? shape.geometry : undefined;
  if (outline?.type === 'Polygon') return outline.coordinates;
  if (outline?.type === 'MultiPolygon') return outline.coordinates.flat();
  return [];
}

/** Lines between two shapes; the disputed ones are also in the geometry that comes last. */
function borders(topology: WorldTopology, disputed: boolean): Line[] {
  const {world} = topology.objects;
  return mesh(topology, world, (a, b) => a !== b && isLine(b) === disputed).coordinates;
}

function isLine({properties}: GeometryObject): boolean {
  return (properties as Properties).kind === 'line';
}

/** SVG path data with as many digits as the file deserves; rings are closed. */
function pathOf(lines: readonly Line[], digits: number): string {
  const scale = 10 ** digits;
  const write = ([x, y]: readonly number[]) =>
    `${Math.round(x! * scale) / scale},${Math.round(y! * scale) / scale}`;
  return lines
    .map((line) => {
      const closed = sameEnds(line);
      const points = (closed ? line.slice(0, -1) : line).map(write);
      return `M${points.join('L')}${closed ? 'Z' : ''}`;
    })
    .join('');
}

function sameEnds(line: Line): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
