/** How the dots of small countries look, on every map. */
import type {Stance} from '../types';
import {
  colourOf,
  leftPosition,
  lookOf,
  signedPosition,
  steadyFill,
  type Categorised,
  type Positions,
} from './look';
import type {DotShape} from './rules';

/** The dot of a small country. */
export interface DotLook {
  readonly shape: DotShape;
  /** A category, or `paper` for a dot with an edge only. */
  readonly colour: string;
  readonly share: number;
  /** A line in the colour around paper: what a dot has in place of stripes. */
  readonly ring: RingLine | undefined;
}

/** The line of a dot that is a ring, in pixels; `dash` is the length of its dashes and gaps. */
export interface RingLine {
  readonly width: number;
  readonly dash?: number;
}

const THICK: RingLine = {width: 2};
const DASHED: RingLine = {width: 1.4, dash: 1.6};

/** Categories whose dots are rings in their colour: their stripes are too rough for dots. */
const RINGS: Readonly<Record<string, RingLine>> = {
  left: THICK,
  withdrawn: THICK,
  unknown: DASHED,
  incomparable: DASHED,
};

/** Categories whose dots have the edge of every dot, and nothing in it. */
const EMPTY_DOTS: readonly Stance[] = ['none'];

/** What the dot of a small country looks like. Its shape says what it signed, or had signed. */
export function dotOf(
  {stance, shift}: Omit<Categorised, 'kind'>,
  positions: Positions = [],
): DotLook {
  const category = shift ?? stance;
  const left = leftPosition(category);
  const position = left ?? signedPosition(category);
  const isPosition = positions.some(({id}) => id === position);
  const shape = lookOf(isPosition ? position : stance, positions).dot;
  const ring = RINGS[left === undefined ? category : 'left'];
  const isSteady = shift === 'steady';
  if (EMPTY_DOTS.includes(isSteady ? stance : category))
    return {shape, colour: 'paper', share: 1, ring};
  return {shape, ring, ...(isSteady ? steadyFill(stance) : {colour: colourOf(category), share: 1})};
}
