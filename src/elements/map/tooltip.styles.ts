import {css} from 'lit';

/** Looks of what is said of the country under the pointer. */
export const tooltipStyles = css`
  .tooltip {
    background: Canvas;
    border: 1px solid color-mix(in srgb, CanvasText 45%, Canvas);
    border-radius: 6px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.18);
    color: CanvasText;
    display: grid;
    font-size: var(--_text);
    gap: 1px;
    inset-block-start: 0;
    left: 0;
    max-inline-size: min(20 * var(--_font-size), calc(100% - 8px));
    padding: 6px 10px;
    pointer-events: none;
    position: absolute;
    z-index: 1;
  }

  .tooltip[hidden] {
    display: none;
  }

  @media print {
    .tooltip {
      display: none;
    }
  }
`;
