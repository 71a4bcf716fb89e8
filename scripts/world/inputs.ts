/** Types of the geometry’s inputs, and functions that read them. */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {GeometryCollection, Topology} from 'topojson-specification';

/** Degrees: longitude, latitude. In the plane: x, y in viewBox units. */
export type Point = [number, number];
/** Closed: the last point repeats the first. */
export type Ring = Point[];
/** The outline, then the holes. */
export type Polygon = Ring[];
/** West, south, east, north in degrees; east below west crosses 180°. */
export type Box = readonly [number, number, number, number];

export type Atlas = Topology<{countries: GeometryCollection<{name: string}>}>;

export interface State {
  readonly code: string;
  readonly numeric: string;
  readonly labelPoint: Readonly<Point>;
}

/** A feature of world-atlas, found by its name and checked by its id (null: none). */
interface FeatureRef {
  readonly name: string;
  readonly shape: string;
  readonly id?: string | null;
}

export interface Territory extends FeatureRef {
  readonly signsFor: string;
}

export interface Outside extends FeatureRef {
  readonly note: string;
  /** Left off the map on purpose. */
  readonly cropped?: boolean;
}

/** A whole feature, or a part of one: the polygon around a point, or everything south of a parallel. */
export interface Disputed extends FeatureRef {
  readonly containing?: Readonly<Point>;
  readonly southOf?: number;
  readonly of: string | null;
  readonly mark: 'hatched' | 'dashed';
  /** Keys of the shapes with which it has a dashed border. */
  readonly dashedAgainst: readonly string[];
  readonly note: string;
}

/** Borders between these countries that are dashed inside a box. */
export interface DisputedLine {
  readonly name: string;
  readonly between: readonly string[];
  readonly box: Box;
  readonly note: string;
}

export interface Areas {
  readonly territories: readonly Territory[];
  readonly outside: readonly Outside[];
  readonly disputed: readonly Disputed[];
  readonly lines: readonly DisputedLine[];
}

export interface Region {
  readonly id: string;
  readonly box: Box;
}

export interface WorldInputs {
  /** world-atlas 1:50m, for everything. */
  readonly atlas: Atlas;
  /** world-atlas 1:10m, for islands too small for the other. */
  readonly islands: Atlas;
  readonly countries: readonly State[];
  readonly areas: Areas;
  readonly regions: readonly Region[];
}

/** Reads the project's `data/` folder and the world-atlas package. */
export async function readInputs(): Promise<WorldInputs> {
  const [atlas, islands, countries, areas, regions] = await Promise.all([
    readAtlas('countries-50m.json'),
    readAtlas('countries-10m.json'),
    readData<{countries: State[]}>('countries.json'),
    readData<Areas>('territories.json'),
    readData<{regions: Region[]}>('regions.json'),
  ]);
  return {atlas, islands, countries: countries.countries, areas, regions: regions.regions};
}

async function readAtlas(file: string): Promise<Atlas> {
  const path = createRequire(import.meta.url).resolve(`world-atlas/${file}`);
  return JSON.parse(await readFile(path, 'utf8')) as Atlas;
}

async function readData<T>(file: string): Promise<T> {
  const url = new URL(`../../data/${file}`, import.meta.url);
  return JSON.parse(await readFile(url, 'utf8')) as T;
}
