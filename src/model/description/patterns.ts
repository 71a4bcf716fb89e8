import type {Position, PositionId} from '../types';

/**
 * Two colours in stripes. A colour is a category's, or `ink` (of the text) or `paper` (of the
 * background); without a ground the shape below shows through.
 */
export interface Pattern {
  readonly id: string;
  /** From stripe to stripe, in pixels. */
  readonly size: number;
  /** How much of the size a stripe takes. */
  readonly lineShare: number;
  readonly line: Tint;
  readonly ground: string | undefined;
}

/** A share of one colour, from 0 to 1, on another; without one what lies below shows through. */
export interface Tint {
  readonly colour: string;
  readonly share?: number;
  readonly on?: string;
}

const LINE_SHARE = 0.36;

function pattern(id: string, size: number, line: Tint, ground?: string): Pattern {
  return {id, size, line, ground, lineShare: LINE_SHARE};
}

/** The patterns of a round. `over` lies on disputed areas, whatever their colour. */
export const ROUND_PATTERNS: readonly Pattern[] = [
  pattern('withdrawn', 5, {colour: 'withdrawn'}, 'none'),
  pattern('both', 6, {colour: 'none'}, 'both'),
  {...pattern('unknown', 5, {colour: 'unknown'}, 'paper'), lineShare: 0.18},
  pattern('over', 5, {colour: 'ink', share: 0.55}),
];

/** What a comparison cannot compare. */
export const INCOMPARABLE_PATTERN: Pattern = pattern(
  'incomparable',
  7,
  {colour: 'unknown', share: 0.8, on: 'paper'},
  'paper',
);

/** The patterns that a comparison has as well. */
export function comparisonPatterns(positions: readonly Pick<Position, 'id'>[]): readonly Pattern[] {
  return [INCOMPARABLE_PATTERN, ...positions.map(({id}) => leftPattern(id))];
}

/** Leaving a position has its colour in wider stripes. */
export function leftPattern(position: PositionId): Pattern {
  return {...pattern(`left-${position}`, 5, {colour: position}, 'paper'), lineShare: 0.5};
}
