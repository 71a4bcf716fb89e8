/** The form of the geometry files, `world.json` and `world-fine.json`. */

/** What the build writes into both files: another form of them is not read. */
export const WORLD_STAMP = 'stance-atlas map 1';

/** What the map knows of one shape. */
export interface ShapeProperties {
  readonly kind: 'state' | 'territory' | 'outside' | 'disputed';
  /** Alpha-3 code of a state, else the name of the area in the record. */
  readonly key: string;
  /** The state that signs for a territory or whose colour a disputed area takes; null: nobody's. */
  readonly of?: string | null;
  readonly mark?: 'hatched' | 'dashed';
  /** States only: where a label or a marker stands, in viewBox units. */
  readonly at?: readonly [number, number];
  /** States only: area of the true, unsimplified shape, in square viewBox units. */
  readonly area?: number;
}

/** x0, y0, x1, y1 in viewBox units. */
export type Extent = readonly [number, number, number, number];

/** The whole map, already projected: nothing is left to be computed where it is drawn. */
export interface WorldFile {
  readonly builtAs: typeof WORLD_STAMP;
  /** How many of the shapes are countries: a file that lost some is not read. */
  readonly countries: number;
  /** Width and height. */
  readonly viewBox: readonly [number, number];
  /** What each zoom button shows, by region id; `world` is the whole. */
  readonly regionExtents: Readonly<Record<string, Extent>>;
  /** States, big to small, then everything else. */
  readonly shapes: readonly ShapeProperties[];
  /**
   * Of each shape the value for the `d` of an SVG path: relative steps, as short as they can be.
   * In a list of their own, because brotli then takes a twentieth less.
   */
  readonly paths: readonly string[];
  /** Borders on land, each once, as one path; the disputed ones apart. */
  readonly borders: string;
  readonly disputedBorders: string;
}
