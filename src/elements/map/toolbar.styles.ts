import {css} from 'lit';

/** Looks of the buttons on the map. */
export const toolbarStyles = css`
  /* Physical: the world does not mirror, and this corner is ocean. */
  .toolbar {
    background: var(--_background);
    border: 1px solid var(--_control-border);
    border-radius: 6px;
    bottom: 8px;
    display: flex;
    font-size: var(--_small);
    left: var(--_covered-left, 0);
    overflow: clip;
    position: absolute;
    z-index: 1;
  }

  .toolbar :is(button, select) {
    background: transparent;
    border: 0;
    border-radius: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 36px;
    min-inline-size: 36px;
    padding: 0 8px;
  }

  .toolbar > * + * {
    border-inline-start: 1px solid var(--_line);
  }

  .toolbar :focus-visible {
    outline-offset: -3px;
  }

  .toolbar svg {
    display: block;
    fill: none;
    margin: auto;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 1.8;
  }

  .toolbar option {
    background: Canvas;
    color: CanvasText;
  }

  [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
    opacity: 0.65;
  }

  @container (inline-size < 560px) {
    :host(:not([all-controls])) .toolbar:not(.zoomed, :focus-within) {
      background: none;
      border-color: transparent;

      & :is(.out, select) {
        display: none;
      }
    }

    /* It stays under the finger when the others appear. */
    .toolbar .in {
      border: 0;
      order: -1;
    }

    .toolbar button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  @media print {
    .toolbar {
      display: none;
    }
  }
`;
