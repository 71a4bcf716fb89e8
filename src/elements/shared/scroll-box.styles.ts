import {css} from 'lit';

/** A long view in a box of its own: the timeline stays where it is under the map. */
export const scrollBoxStyles = css`
  .scroll-box {
    /* Where a page bounds the map, the view takes no more. */
    max-block-size: min(
      70vh,
      44 * var(--_font-size),
      max(
        14 * var(--_font-size),
        var(--stance-map-height, 100vh) - var(--_beside, 7.5) * var(--_font-size)
      )
    );
    overflow: auto;
  }

  @media print {
    .scroll-box {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
