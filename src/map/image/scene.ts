/**
 * A picture as a list of marks, so that it can be written as SVG and drawn on a canvas from one
 * and the same description. Lengths are pixels of the picture, or map units in a scaled group.
 */
import {roundTo3} from '../../model/round';

/** One colour, or one of the picture's hatches by its id. */
export type Paint = string | {readonly hatch: string};

export interface PathMark {
  readonly kind: 'path';
  /** Value for the `d` of an SVG path. */
  readonly d: string;
  readonly fill?: Paint;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  /** What the shape stands for, for those who work on with the file: `country`, `stance`. */
  readonly data?: Readonly<Record<string, string>>;
}

export type Weight = 400 | 700;

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  /** As measured; it holds in another font too. */
  readonly width: number;
  /** Where `x` is: at the beginning of the text by default. */
  readonly anchor?: 'end';
  /** Colour of an edge that sets it off from what lies behind. */
  readonly halo?: string;
}

export interface GroupMark {
  readonly kind: 'group';
  readonly opacity?: number;
  readonly move?: {readonly x: number; readonly y: number; readonly scale: number};
  readonly marks: readonly SceneNode[];
}

export type SceneNode = PathMark | TextMark | GroupMark;

/** Stripes or dots, turned by 45 degrees, in the units of the map. */
export interface Hatch {
  readonly id: string;
  readonly size: number;
  readonly scale: number;
  /** The path of what is drawn in a tile. */
  readonly d: string;
  readonly ground?: string;
  readonly line: string;
  readonly lineOpacity?: number;
}

/** A finished picture. */
export interface ImageScene {
  readonly width: number;
  readonly height: number;
  /** Begins every id in the file, so that two pictures can stand in one page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly hatches: readonly Hatch[];
  readonly marks: readonly SceneNode[];
}

/** Width of a text in pixels. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** The path of a box with round corners. */
export function boxPath(x: number, y: number, size: number, radius: number): string {
  const side = roundTo3(size - 2 * radius);
  const arc = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return [
    `M${roundTo3(x + radius)} ${roundTo3(y)}h${side}${arc(radius, radius)}`,
    `v${side}${arc(-radius, radius)}h${-side}${arc(-radius, -radius)}`,
    `v${-side}${arc(radius, -radius)}Z`,
  ].join('');
}

/** The path of a circle. */
export function circlePath(x: number, y: number, radius: number): string {
  const [r, across] = [roundTo3(radius), roundTo3(2 * radius)];
  return `M${roundTo3(x - radius)} ${roundTo3(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 ${-across} 0Z`;
}

/** The path of a square around a circle. */
export function squarePath(x: number, y: number, radius: number): string {
  const size = roundTo3(2 * radius);
  return `M${roundTo3(x - radius)} ${roundTo3(y - radius)}h${size}v${size}h${-size}Z`;
}

/** The path of a diamond. */
export function diamondPath(x: number, y: number, radius: number): string {
  const r = roundTo3(radius);
  return `M${roundTo3(x)} ${roundTo3(y - radius)}l${r} ${r} ${-r} ${r} ${-r} ${-r}Z`;
}
