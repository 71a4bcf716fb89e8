/** Marks of acts: a shape for what kind of act it is. */

/** Words, parliaments and laws, measures, looking into it, a changed signature, and all else. */
export const MARK_SHAPES = ['round', 'square', 'triangle', 'diamond', 'bar', 'cross'] as const;

export type MarkShape = (typeof MARK_SHAPES)[number];

/** What shape a kind has. Kinds are open: one that is not here has a cross. */
const SHAPES: Readonly<Record<string, MarkShape>> = {
  statement: 'round',
  letter: 'round',
  resolution: 'round',
  motion: 'square',
  bill: 'square',
  law: 'square',
  vote: 'square',
  sanction: 'triangle',
  'trade-measure': 'triangle',
  determination: 'triangle',
  boycott: 'triangle',
  withdrawal: 'bar',
  'extradition-or-return': 'triangle',
  report: 'diamond',
  visit: 'diamond',
  meeting: 'diamond',
  'court-case': 'diamond',
};

/** In a square of 16 units. */
const PATHS: Readonly<Record<MarkShape, string>> = {
  round: 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
  square: 'M3 3h10v10H3Z',
  triangle: 'M8 2.5 14 13H2Z',
  diamond: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  bar: 'M6 1.5h4v13H6Z',
  cross: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4Z',
};

/** Returns the shape that marks a kind of act. */
export function markShape(kind: string): MarkShape {
  return SHAPES[kind] ?? 'cross';
}

/** Returns the outline of a mark, in a square of 16 units. */
export function markPath(shape: MarkShape): string {
  return PATHS[shape];
}
