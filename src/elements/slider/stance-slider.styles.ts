import {css} from 'lit';

/** Looks of the slider. Marks stand where the thumb's middle comes to rest. */
export const sliderStyles = css`
  :host {
    --_thumb: 24px;
  }

  .slider {
    align-items: start;
    display: grid;
    gap: 6px;
    grid-template-columns: auto 1fr auto auto;
    min-block-size: 74px;
  }

  .now {
    align-self: center;
    display: none;
    font-weight: 600;
    text-align: center;
  }

  /* On a phone the track takes the whole width, or its labels would have no room. */
  @container (inline-size < 480px) or (inline-size < 30rem) {
    .slider {
      grid-template-columns: auto 1fr auto auto;
    }

    .track {
      grid-column: 1 / -1;
      grid-row: 1;
      min-block-size: 70px;
    }

    .slider:not(.pair) .now {
      display: block;
    }

    .slider.pair {
      grid-template-columns: 1fr auto;
    }

    .pair .track {
      grid-column: auto;
    }
  }

  .step {
    display: grid;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    place-items: center;
  }

  .step svg {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2.2;
  }

  .step[aria-disabled='true'] {
    cursor: default;
    opacity: 0.45;
  }

  :host(:dir(rtl)) .step svg {
    scale: -1 1;
  }

  .track {
    margin-inline: 4px;
    position: relative;
  }

  input {
    accent-color: var(--_accent);
    appearance: none;
    background: transparent;
    block-size: 44px;
    cursor: pointer;
    display: block;
    inline-size: 100%;
    margin: 0;
    position: relative;
    touch-action: pan-y;
    z-index: 1;
  }

  input:focus-visible {
    outline-offset: -6px;
    border-radius: 10px;
  }

  input::-webkit-slider-runnable-track {
    background: var(--_control-border);
    block-size: 4px;
    border-radius: 2px;
  }

  input::-moz-range-track {
    background: var(--_control-border);
    block-size: 4px;
    border-radius: 2px;
  }

  input::-webkit-slider-thumb {
    appearance: none;
    background: var(--_accent);
    block-size: var(--_thumb);
    border: 3px solid Canvas;
    border-radius: 50%;
    box-shadow: 0 0 0 2px var(--_accent);
    inline-size: var(--_thumb);
    margin-block-start: -10px;
  }

  input::-moz-range-thumb {
    background: var(--_accent);
    block-size: calc(var(--_thumb) - 6px);
    border: 3px solid Canvas;
    border-radius: 50%;
    box-shadow: 0 0 0 2px var(--_accent);
    inline-size: calc(var(--_thumb) - 6px);
  }

  [data-at] {
    inset-inline-start: calc(var(--_thumb) / 2 + (100% - var(--_thumb)) * var(--_at));
    position: absolute;
    translate: -50% 0;
  }

  :dir(rtl)[data-at] {
    translate: 50% 0;
  }

  .tick {
    background: currentColor;
    block-size: 12px;
    inline-size: 2px;
    inset-block-start: 16px;
  }

  .label {
    color: var(--_muted);
    cursor: pointer;
    font-size: calc(0.75 * var(--_font-size));
    font-variant-numeric: tabular-nums;
    inset-block-start: 40px;
    line-height: 1.15;
    padding-inline: 2px;
    text-align: center;
    white-space: nowrap;
  }

  .label.current {
    color: inherit;
    font-weight: 700;
  }

  /* Small on every screen: a thumb must not be taken for it. */
  button.ghost {
    background: none;
    block-size: 24px;
    border: 0;
    inline-size: 24px;
    inset-block-start: 10px;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    z-index: 2;
  }

  .ghost::before {
    background: Canvas;
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
    .tick {
      background: CanvasText;
    }

    input::-webkit-slider-runnable-track {
      background: CanvasText;
    }

    input::-moz-range-track {
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

  /* The sentence under it names the round. */
  @media print {
    :host {
      display: none;
    }
  }
`;
