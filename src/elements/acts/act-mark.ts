import {css, svg} from 'lit';
import {markPath, markShape} from '../../model/acts/marks';
import type {Act} from '../../model/acts/types';

/** Renders the mark of an act: filled, or an outline for what was not adopted. Words stand beside it. */
export function actMark({kind, status}: Pick<Act, 'kind' | 'status'>) {
  const look = status === 'adopted' ? '' : 'hollow';
  return svg`<svg class="act-mark ${look}" viewBox="0 0 16 16" aria-hidden="true"><path d=${markPath(markShape(kind))}></path></svg>`;
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
