import {css} from 'lit';

/** Looks of what lies on and under the map: tooltip and buttons. */
export const mapControlStyles = css`
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

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_small);
    gap: 4px;
    margin-block-start: 8px;
  }

  /* The last line of regions may have room for the zoom, or a phone would lose a line. */
  .regions {
    display: contents;
  }

  .walk {
    align-items: center;
    display: flex;
    flex-basis: 100%;
    gap: 8px;
    font-variant-numeric: tabular-nums;
  }

  .zoom {
    display: flex;
    gap: 4px;
    margin-inline-start: auto;
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
  }

  [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
    opacity: 0.65;
  }

  @media print {
    .toolbar,
    .tooltip {
      display: none;
    }
  }
`;
