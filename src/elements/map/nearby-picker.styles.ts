import {css} from 'lit';
import {swatchStyles} from '../shared/swatch.styles';

/** Looks of the strip over the map. One line: where it is too long, it is pushed along. */
export const nearbyStyles = css`
  ${swatchStyles}

  .nearby {
    align-items: center;
    background: Canvas;
    border: 1px solid color-mix(in srgb, CanvasText 45%, Canvas);
    border-radius: 8px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.18);
    color: CanvasText;
    display: flex;
    font-size: var(--_text);
    gap: 6px;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    /* Not under the card that an atlas may lay over the map. */
    max-inline-size: calc(100% - 8px - var(--_covered, 0px));
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    padding: 4px;
    position: absolute;
    scroll-padding-inline: 4px;
    scrollbar-width: none;
    z-index: 2;
  }

  /* Beside the buttons in the corner, which is on the left in every language. */
  .nearby.at-end {
    inset-block: auto 4px;
    inset-inline: auto;
    left: 190px;
    max-inline-size: calc(100% - 194px - var(--_covered, 0px));
  }

  @container (inline-size < 560px) {
    .nearby.at-end {
      left: 52px;
      max-inline-size: calc(100% - 56px);
    }
  }

  .nearby span {
    color: color-mix(in srgb, CanvasText 74%, Canvas);
    flex: none;
    padding-inline: 6px 2px;
  }

  .nearby button {
    align-items: center;
    display: inline-flex;
    flex: none;
    gap: 6px;
    min-block-size: 44px;
    outline-offset: -2px;
    white-space: nowrap;
  }

  dialog {
    background: Canvas;
    border: 1px solid var(--_control-border);
    border-radius: 8px;
    color: CanvasText;
    max-inline-size: min(26 * var(--_font-size), 92vw);
    padding: 16px 20px;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }

  dialog h2 {
    font-size: calc(1.0625 * var(--_font-size));
    margin: 0 0 8px;
  }

  dl {
    margin: 0 0 12px;
  }

  dl div {
    display: grid;
    gap: 12px;
    grid-template-columns: calc(8.5 * var(--_font-size)) 1fr;
    padding-block: 3px;
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  @media print {
    .nearby {
      display: none;
    }
  }
`;
