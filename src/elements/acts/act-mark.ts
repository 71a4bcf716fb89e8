/** Marks of acts: a shape for what kind of act it is, in ink. */
import {css, svg} from 'lit';
import type {Act} from '../../model/acts/types';

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

/** Words, parliaments, measures, looking into it, a change of a signature, and all else. */
type MarkShape = 'round' | 'square' | 'triangle' | 'diamond' | 'bar' | 'cross';

/** In a square of 16 units. */
const PATHS: Readonly<Record<MarkShape, string>> = {
  round: 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
  square: 'M3 3h10v10H3Z',
  triangle: 'M8 2.5 14 13H2Z',
  diamond: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  bar: 'M6 1.5h4v13H6Z',
  cross: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4Z',
};

/** Returns the outline of the mark of a kind, in a square of 16 units. */
export function markPath(kind: string): string {
  return PATHS[SHAPES[kind] ?? 'cross'];
}

/** Renders the mark of an act: filled, or an outline for what was not adopted. Words stand beside it. */
export function actMark({kind, status}: Pick<Act, 'kind' | 'status'>) {
  return svg`<svg class="act-mark ${status === 'adopted' ? '' : 'hollow'}" viewBox="0 0 16 16" aria-hidden="true"><path d=${markPath(kind)}></path></svg>`;
}

/** Looks of a mark: ink, never the colour of a category. */
export const markStyles = css`
  .act-mark {
    block-size: 0.8em;
    flex: none;
    inline-size: 0.8em;
    overflow: visible;
  }

  .act-mark path {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .act-mark.hollow path {
    fill: none;
  }
`;
