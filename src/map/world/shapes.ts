/** Geometry file → shapes. The paths are ready; nothing here touches the page. */
import {WORLD_STAMP, type Extent, type ShapeProperties, type WorldFile} from './world-file';

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
export interface CountryShape extends Shape {
  readonly x: number;
  readonly y: number;
  readonly area: number;
}

/** The whole map in one viewBox of `width` by `height`. */
export interface World {
  readonly width: number;
  readonly height: number;
  /** Big to small: drawn in this order, small ones lie on top. */
  readonly countries: readonly CountryShape[];
  /** Territories, areas outside, disputed areas. */
  readonly areas: readonly Shape[];
  /** Borders on land, each once, as one path. Coasts are not in it. */
  readonly borders: string;
  /** Borders whose course is disputed, to be dashed, as one path. */
  readonly disputedBorders: string;
  /** What each region button shows, by region id: x0, y0, x1, y1. */
  readonly regionExtents: Readonly<Record<string, Extent>>;
}

/**
 * Reads `world.json` or `world-fine.json`; both give the same map, one of them in more detail.
 *
 * @param file - Its name, for the error.
 * @throws {Error} when the file is something else, or not whole: what is wrong, and what to do.
 */
export function readWorld(json: unknown, file = 'geometry'): World {
  const {viewBox, regionExtents, shapes, paths, borders, disputedBorders} = checked(json, file);
  const [width, height] = viewBox;
  const drawn = shapes.map((shape, i) => ({...shape, path: paths[i]!}));
  return {
    width,
    height,
    countries: drawn.flatMap((shape) => (shape.at ? [countryOf(shape, shape.at)] : [])),
    areas: drawn.filter(({at}) => !at),
    borders,
    disputedBorders,
    regionExtents,
  };
}

/** Tells a wrong address, a file of another version and a part of a file from a whole one. */
function checked(json: unknown, file: string): WorldFile {
  const world = (json ?? {}) as Partial<WorldFile>;
  const wrong =
    world.builtAs === WORLD_STAMP
      ? missingIn(world as WorldFile)
      : 'was built by a different version';
  if (!wrong) return world as WorldFile;
  throw new Error(`${file}: ${wrong}: rebuild, or deploy all files together`);
}

function missingIn(world: Partial<WorldFile>): string | undefined {
  const {countries, shapes = [], paths = [], viewBox, regionExtents} = world;
  const whole = shapes.filter(({at}, i) => at && paths[i]).length;
  if (!whole || whole !== countries) return `has ${whole} of ${countries} countries`;
  const lost =
    (shapes.length !== paths.length && 'paths') ||
    (!viewBox && 'viewBox') ||
    (!regionExtents && 'regionExtents') ||
    (typeof (world.borders ?? world.disputedBorders) !== 'string' && 'borders');
  return lost ? `"${lost}" is missing or malformed` : undefined;
}

function countryOf(
  {at: _at, area = 0, ...rest}: ShapeProperties & Shape,
  [x, y]: readonly [number, number],
): CountryShape {
  return {...rest, x, y, area};
}
