import {css} from 'lit';

/** Where the time begins and ends on the track, from its ends: `--_pad` of the slider. */
export const TRACK_PAD = 22;

/**
 * Looks of the rail. It stands in the columns of the slider, and takes its `--_pad`, so that marks
 * and stops of one day stand above each other. What is beside the track never makes them wider.
 */
export const railStyles = css`
  :host {
    --_time: calc(100% - 2 * var(--_pad, 22px));
    display: grid;
    font-size: var(--_small);
    grid-column: 1 / -1;
    grid-row: 1 / span 2;
    grid-template: subgrid / subgrid;
    pointer-events: none;
  }

  .bar {
    display: contents;
    font-size: var(--_small);
  }

  .bar > * {
    min-inline-size: 0;
    pointer-events: none;
  }

  button,
  .track,
  .kinds {
    pointer-events: auto;
  }

  .start {
    grid-column: 1;
    grid-row: 2;
    justify-self: end;
  }

  .track {
    block-size: 30px;
    border-block-start: 1px solid var(--_line);
    grid-column: 1 / -1;
    grid-row: 1;
    position: relative;
  }

  .end,
  .before {
    display: none;
  }

  button {
    appearance: none;
    background: none;
    border: 0;
    border-radius: 6px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    line-height: 1.2;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0 4px;
    white-space: nowrap;
  }

  button:hover,
  button[aria-current='true'] {
    background: var(--_hover-background);
  }

  .label {
    min-block-size: 44px;
  }

  .label b {
    font-variant-numeric: tabular-nums;
  }

  .mark {
    block-size: 24px;
    display: grid;
    inline-size: 24px;
    inset-block-start: 3px;
    inset-inline-start: calc(var(--_pad, 22px) + var(--_time) * var(--_at));
    padding: 0;
    place-items: center;
    position: absolute;
    translate: -50% 0;
  }

  .mark:dir(rtl) {
    translate: 50% 0;
  }

  .mark .act-mark {
    block-size: 11px;
    inline-size: 11px;
  }

  .mark.withdrawn::after {
    border-block-start: 1.5px solid currentColor;
    content: '';
    inline-size: 18px;
    position: absolute;
  }

  .number b {
    align-items: center;
    background: var(--_background);
    block-size: 17px;
    border: 1px solid currentColor;
    border-radius: 9px;
    display: flex;
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    inline-size: 17px;
    justify-content: center;
  }

  .mark[aria-current='true'] {
    box-shadow: inset 0 0 0 2px currentColor;
  }

  .extent {
    background: currentColor;
    block-size: 3px;
    border-radius: 2px;
    inline-size: calc(var(--_time) * (var(--_until) - var(--_at)));
    inset-block-start: 13.5px;
    inset-inline-start: calc(var(--_pad, 22px) + var(--_time) * var(--_at));
    opacity: 0.3;
    position: absolute;
  }

  .tip {
    background: CanvasText;
    border-radius: 4px;
    color: Canvas;
    inset-block-end: 100%;
    inset-inline-start: calc(var(--_pad, 22px) + var(--_time) * var(--_at));
    line-height: 1.3;
    max-inline-size: min(100%, 26em);
    inline-size: max-content;
    padding: 4px 8px;
    pointer-events: none;
    position: absolute;
    translate: calc(-100% * var(--_at)) 0;
    z-index: 3;
  }

  .tip:dir(rtl) {
    translate: calc(100% * var(--_at)) 0;
  }

  .kinds {
    background: var(--_background);
    border: 0;
    border-radius: 6px;
    color: inherit;
    font: inherit;
    inline-size: 6.5em;
    min-block-size: 24px;
    text-overflow: ellipsis;
  }

  @container (inline-size >= 560px) and (inline-size >= 35rem) {
    :host {
      grid-row: 1;
    }

    .start,
    .end {
      align-items: center;
      block-size: 30px;
      contain: inline-size;
      display: flex;
      grid-row: 1;
      justify-content: space-between;
      justify-self: stretch;
    }

    .label {
      min-block-size: 24px;
    }

    .before {
      display: block;
      margin-inline-end: -20px;
    }

    .track {
      grid-column: 2;
    }

    .end {
      grid-column: 3;
      margin-inline-start: -20px;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
