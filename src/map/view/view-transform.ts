/**
 * Where the reader looks: a map point `p` (viewBox units) is drawn at `k·p + (x, y)`.
 * `k` 1 with x = y = 0 is the whole world. Pure numbers; nothing here draws.
 */
export interface ViewTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box in viewBox units: left, top, right, bottom. */
export type Extent = readonly [number, number, number, number];

/** The whole world. */
export const WORLD: ViewTransform = {k: 1, x: 0, y: 0};
