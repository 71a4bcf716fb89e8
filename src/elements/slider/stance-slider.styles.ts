import {css} from 'lit';

/**
 * Looks of the slider. Marks stand where the thumb's middle comes to rest: `--_pad` from the ends
 * of the track, `--_y` below its top.
 */
export const sliderStyles = css`
  :host {
    --_thumb: 22px;
    --_pad: 22px;
    --_y: 47px;
  }

  .slider {
    align-items: start;
    display: grid;
    gap: 0 12px;
    grid-template: 'track track' 92px '. .' auto 'steps modes' 44px / 1fr auto;
  }

  .track {
    block-size: 80px;
    grid-area: track;
    position: relative;
  }

  .steps,
  .modes {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }

  .steps {
    grid-area: steps;
    margin-inline-start: -12px;
  }

  .modes {
    grid-area: modes;
  }

  .step {
    align-items: center;
    background: none;
    block-size: 44px;
    border: 0;
    display: inline-flex;
    inline-size: 44px;
    justify-content: center;
    padding: 0;
  }

  .step svg {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .step.solid svg {
    fill: currentColor;
  }

  .step[aria-disabled='true'] {
    color: color-mix(in srgb, currentColor 45%, transparent);
    cursor: default;
  }

  :host(:dir(rtl)) .step svg {
    scale: -1 1;
  }

  .line {
    background: var(--_control-border);
    block-size: 2px;
    inset-block-start: calc(var(--_y) - 1px);
    inset-inline: calc(var(--_pad) - 8px);
    position: absolute;
  }

  .span {
    background: currentColor;
    block-size: 4px;
    inline-size: calc((100% - 2 * var(--_pad)) * (var(--_to) - var(--_from)));
    inset-block-start: calc(var(--_y) - 2px);
    inset-inline-start: calc(var(--_pad) + (100% - 2 * var(--_pad)) * var(--_from));
    position: absolute;
  }

  .bracket {
    block-size: 10px;
    border: 1.5px solid currentColor;
    border-block-end: 0;
    inset-block-start: 16px;
    inset-inline-end: calc(var(--_pad) + (100% - 2 * var(--_pad)) * (1 - var(--_to)) + 28px);
    inset-inline-start: calc(var(--_pad) + (100% - 2 * var(--_pad)) * var(--_from) + 28px);
    position: absolute;
  }

  .bracket > span {
    background: var(--_background);
    display: flex;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    gap: 12px;
    inset-block-start: -11px;
    inset-inline-start: 50%;
    line-height: 1.4;
    padding-inline: 8px;
    position: absolute;
    translate: -50% 0;
    white-space: nowrap;
  }

  .difference {
    direction: ltr;
    unicode-bidi: isolate;
  }

  .bracket > span:dir(rtl) {
    translate: 50% 0;
  }

  .stop {
    cursor: pointer;
    inline-size: 0;
    inset-block: 0;
    inset-inline-start: calc(var(--_pad) + (100% - 2 * var(--_pad)) * var(--_at));
    position: absolute;
  }

  .tick,
  .label,
  .counts,
  .ghost {
    inset-inline-start: 0;
    position: absolute;
    translate: -50% 0;
  }

  :is(.tick, .label, .counts, .ghost):dir(rtl) {
    translate: 50% 0;
  }

  .tick {
    background: currentColor;
    block-size: 10px;
    inline-size: 2px;
    inset-block-start: calc(var(--_y) - 5px);
  }

  .label {
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    inset-block-start: calc(var(--_y) + 12px);
    line-height: 1.15;
    padding-inline: 2px;
    text-align: center;
    white-space: nowrap;
  }

  .label span {
    display: block;
  }

  .current .label {
    color: inherit;
    font-weight: 700;
  }

  .counts {
    align-items: end;
    block-size: 31px;
    color: var(--_muted);
    display: flex;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    gap: 4px;
    inset-block-start: 0;
    justify-content: center;
    line-height: 1.1;
  }

  .current .counts {
    color: inherit;
  }

  .count {
    align-items: center;
    display: flex;
    flex-direction: column;
    gap: 2px;
    /* Numbers of two digits, also in large type. */
    inline-size: max(17px, 1.2em);
  }

  .count b {
    font-weight: 400;
  }

  .current b {
    font-weight: 700;
  }

  /* On a phone a line of one height, since bars would be as wide as high. */
  .count i {
    block-size: 3px;
    border-block-end: 3px solid var(--_category-colour);
    forced-color-adjust: none;
    inline-size: 100%;
  }

  .count[data-list='announced'] i {
    border-block-end-style: dashed;
  }

  .count[data-list='missing'] i {
    border-block-end: 3px dotted var(--_control-border);
  }

  .stop:not(.current) .count i {
    opacity: 0.75;
  }

  @container (inline-size >= 560px) and (inline-size >= 35rem) {
    .slider {
      grid-template: 'steps track modes' 94px '. . .' auto / auto minmax(0, 1fr) auto;
    }

    .steps,
    .modes {
      margin-block-start: calc(var(--_y) - 22px);
    }

    /* Their room is kept where there are none. */
    .steps {
      min-inline-size: 132px;
    }

    .modes {
      margin-inline-start: 8px;
    }

    .count i {
      background: var(--_category-colour);
      block-size: calc(var(--_height) * 1px);
      border: 0;
      inline-size: 9px;
    }

    .count[data-list='announced'] i {
      background: none;
      border: 1.5px dashed var(--_category-colour);
      border-block-end: 0;
    }

    .count[data-list='missing'] i {
      block-size: 0;
      border-block-end: 1.5px dashed var(--_control-border);
    }
  }

  @container (inline-size >= 720px) and (inline-size >= 45rem) {
    .slider {
      grid-template-rows: 80px auto;
    }

    .label span {
      display: inline;
    }
  }

  input {
    accent-color: var(--_accent);
    appearance: none;
    background: transparent;
    block-size: 44px;
    cursor: pointer;
    display: block;
    inline-size: calc(100% - 2 * var(--_pad) + var(--_thumb));
    inset-block-start: calc(var(--_y) - 22px);
    inset-inline-start: calc(var(--_pad) - var(--_thumb) / 2);
    margin: 0;
    position: absolute;
    touch-action: pan-y;
    z-index: 1;
  }

  input:focus-visible {
    border-radius: 10px;
    outline-offset: -6px;
  }

  /* Two ranges lie on each other: their thumbs take the pointer, their tracks do not. */
  .pair input {
    pointer-events: none;
  }

  input::-webkit-slider-runnable-track {
    background: transparent;
  }

  input::-moz-range-track {
    background: transparent;
  }

  input::-webkit-slider-thumb {
    appearance: none;
    background: var(--_accent);
    block-size: var(--_thumb);
    border: 3px solid var(--_background);
    border-radius: 50%;
    box-shadow: 0 0 0 2px var(--_accent);
    inline-size: var(--_thumb);
    pointer-events: auto;
    scale: 0.86;
  }

  input::-moz-range-thumb {
    background: var(--_accent);
    block-size: calc(var(--_thumb) - 6px);
    border: 3px solid var(--_background);
    border-radius: 50%;
    box-shadow: 0 0 0 2px var(--_accent);
    inline-size: calc(var(--_thumb) - 6px);
    pointer-events: auto;
    scale: 0.86;
  }

  /* Small on every screen: a thumb must not be taken for it. */
  button.ghost {
    background: none;
    block-size: 28px;
    border: 0;
    inline-size: 28px;
    inset-block-start: calc(var(--_y) - 14px);
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    z-index: 2;
  }

  .ghost::before {
    background: var(--_background);
    block-size: 14px;
    border: 2px dotted currentColor;
    border-radius: 50%;
    content: '';
    display: block;
    inline-size: 14px;
    margin: auto;
  }

  .note {
    background: Canvas;
    border: 1px solid var(--_control-border);
    border-radius: 8px;
    color: CanvasText;
    font-size: var(--_text);
    max-inline-size: min(22 * var(--_font-size), 92vw);
    padding: 12px 16px;
  }

  .note p {
    margin: 4px 0 0;
  }

  @media (forced-colors: active) {
    .tick,
    .line,
    .span {
      background: CanvasText;
    }

    input::-webkit-slider-thumb {
      background: Highlight;
      forced-color-adjust: none;
    }

    input::-moz-range-thumb {
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  @media print {
    .steps,
    .modes,
    input,
    .ghost {
      display: none;
    }

    .slider {
      display: block;
    }

    .marks,
    .counts i {
      print-color-adjust: exact;
    }

    .current .tick {
      block-size: 18px;
      inline-size: 5px;
      inset-block-start: calc(var(--_y) - 9px);
    }
  }
`;
