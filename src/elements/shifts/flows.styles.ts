import {css} from 'lit';

/** Looks of the flows: what changed is strong, what did not is quiet, what is not known is dashed. */
export const flowsStyles = css`
  .flows {
    /* The figure has one direction in every language, and its words must not turn round. */
    direction: ltr;
    block-size: auto;
    display: block;
    forced-color-adjust: none;
    inline-size: 100%;
    margin-block: 10px 4px;
    max-inline-size: calc(64 * var(--_font-size));
    overflow: visible;
  }

  .flows.upright {
    max-inline-size: calc(30 * var(--_font-size));
  }

  .bar {
    fill: var(--_category-colour);
    stroke: color-mix(in srgb, CanvasText 55%, transparent);
    stroke-width: 1;
  }

  .flows text {
    fill: CanvasText;
    font-size: 15px;
    paint-order: stroke;
    pointer-events: none;
    stroke: var(--_background);
    stroke-linejoin: round;
    stroke-width: 4px;
  }

  .flows.upright text {
    font-size: 13px;
  }

  .flows .caption,
  .flows .count {
    font-weight: 700;
  }

  .flows .middle {
    text-anchor: middle;
  }

  stop {
    stop-color: var(--_category-colour);
  }

  .ribbon {
    cursor: pointer;
    outline: none;
  }

  .area {
    opacity: 0.8;
    stroke: color-mix(in srgb, CanvasText 40%, transparent);
    stroke-width: 0.5;
  }

  .ribbon[data-stance] .area {
    fill: var(--_category-colour);
    opacity: 0.4;
  }

  .ribbon[data-kind='incomparable'] .area {
    opacity: 0.32;
    stroke-dasharray: 4 3;
  }

  /* A ribbon of one state is thin: the mouse need not hit it to the pixel. */
  .reach {
    fill: none;
    pointer-events: stroke;
    stroke: transparent;
    stroke-width: 8;
  }

  .ribbon:hover .area,
  .ribbon[aria-expanded='true'] .area {
    opacity: 1;
  }

  .ribbon:hover .area,
  .ribbon[aria-expanded='true'] .area,
  .ribbon[data-current] .area {
    stroke: CanvasText;
    stroke-width: 1.25;
  }

  .ribbon:focus-visible .area {
    opacity: 1;
    stroke: var(--_accent);
    stroke-dasharray: none;
    stroke-width: 3;
  }

  .readout {
    font-size: var(--_text);
    font-weight: 600;
    /* Two lines are kept free, so that nothing below moves. */
    min-block-size: 2.9em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .area {
      transition: opacity 0.15s;
    }
  }

  @media (forced-colors: active) {
    .flows text {
      fill: CanvasText;
      stroke: Canvas;
    }

    .ribbon:focus-visible .area {
      stroke: Highlight;
    }
  }

  @media print {
    .flows {
      break-inside: avoid;
    }

    .readout {
      display: none;
    }
  }
`;
