import {css} from 'lit';

/** Looks of what lies on and under the map: tooltip, buttons, list of keys. */
export const mapControlStyles = css`
  .tip {
    background: Canvas;
    border: 1px solid color-mix(in srgb, CanvasText 45%, Canvas);
    border-radius: 6px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.18);
    color: CanvasText;
    display: grid;
    font-size: 0.875rem;
    gap: 1px;
    inset-block-start: 0;
    left: 0;
    max-inline-size: min(20rem, calc(100% - 8px));
    padding: 6px 10px;
    pointer-events: none;
    position: absolute;
    z-index: 1;
  }

  .tip[hidden] {
    display: none;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125rem;
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

  dialog {
    background: Canvas;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    color: CanvasText;
    max-inline-size: min(26rem, 92vw);
    padding: 16px 20px;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }

  dialog h2 {
    font-size: 1.0625rem;
    margin: 0 0 8px;
  }

  dl {
    margin: 0 0 12px;
  }

  dl div {
    display: grid;
    gap: 12px;
    grid-template-columns: 8.5rem 1fr;
    padding-block: 3px;
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  @media print {
    .toolbar,
    .tip {
      display: none;
    }
  }
`;
