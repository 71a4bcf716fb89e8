import type {PositionId} from '../types';
import {stippledPositions, stippleId, type Positions} from './look';
import {STIPPLE_SHADE} from './rules';

/**
 * Stripes or dots in one colour on another. A colour is a category's, or `ink` (of the text), `paper`
 * (of the background) or `black`; without a ground the shape below shows through.
 */
export interface Pattern {
  readonly id: string;
  /** From stripe to stripe or from dot to dot, in pixels. */
  readonly size: number;
  /** What is drawn in a square of this size: the `d` of a path. The whole is turned by 45 degrees. */
  readonly d: string;
  readonly line: Tint;
  readonly ground: string | undefined;
  /** The position whose colour it has. */
  readonly position?: PositionId;
}

/** A share of one colour, from 0 to 1, on another; without one what lies below shows through. */
export interface Tint {
  readonly colour: string;
  readonly share?: number;
  readonly on?: string;
}

function stripes(id: string, size: number, width: number, line: Tint, ground?: string): Pattern {
  return {id, size, line, ground, d: `M0 0h${width}v${size}h-${width}Z`};
}

/** The patterns of a round. `over` lies on disputed areas, whatever their colour. */
export const ROUND_PATTERNS: readonly Pattern[] = [
  stripes('withdrawn', 5, 2, {colour: 'withdrawn'}, 'paper'),
  stripes('both', 6, 2.16, {colour: 'none'}, 'both'),
  stripes('unknown', 5, 0.9, {colour: 'unknown'}, 'paper'),
  stripes('over', 5, 1.8, {colour: 'ink', share: 0.55}),
];

/** What a comparison cannot compare. */
export const INCOMPARABLE_PATTERN: Pattern = stripes(
  'incomparable',
  7,
  2.5,
  {colour: 'unknown', share: 0.8, on: 'paper'},
  'paper',
);

/** The patterns that a comparison has as well. */
export function comparisonPatterns(positions: Positions): readonly Pattern[] {
  return [INCOMPARABLE_PATTERN, ...positions.map(({id}) => leftPattern(id))];
}

/** Leaving a position has its colour in wider stripes. */
export function leftPattern(position: PositionId): Pattern {
  return {...stripes(`left-${position}`, 6, 2.8, {colour: position}, 'paper'), position};
}

/** The stipples of the positions that have one: in rows of 5 pixels, once they are turned. */
export function stipplePatterns(positions: Positions): readonly Pattern[] {
  return stippledPositions(positions).map((position) => ({
    id: stippleId(position),
    size: 3.5,
    d: 'M1.75 1.03a.72.72 0 0 1 0 1.44.72.72 0 0 1 0-1.44Z',
    line: {colour: 'black', share: STIPPLE_SHADE},
    ground: position,
    position,
  }));
}
