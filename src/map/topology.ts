/** The form of the geometry files, `world.json` and `world-fine.json`. */
import type {GeometryCollection, Topology} from 'topojson-specification';

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

/** The one geometry that is no shape: borders whose course is disputed. It comes last. */
export interface LineProperties {
  readonly kind: 'line';
}

/** x0, y0, x1, y1 in viewBox units. */
export type Frame = readonly [number, number, number, number];

/** Planar (already projected) TopoJSON with what a map needs beside the shapes. */
export interface WorldTopology extends Topology<{
  world: GeometryCollection<ShapeProperties | LineProperties>;
}> {
  /** Width and height. */
  readonly viewBox: readonly [number, number];
  /** Digits behind the point that a path of this file deserves. */
  readonly digits: number;
  /** What each zoom button shows, by region id; `world` is the whole. */
  readonly frames: Readonly<Record<string, Frame>>;
}
