import {css} from 'lit';

/** Looks of the slider with two thumbs. */
export const twoThumbsStyles = css`
  .slider.pair {
    grid-template-columns: 1fr auto;
  }

  /* Two ranges lie on each other: their thumbs take the pointer, their tracks do not. */
  .pair input {
    pointer-events: none;
  }

  .pair input::-webkit-slider-thumb {
    pointer-events: auto;
  }

  .pair input::-moz-range-thumb {
    pointer-events: auto;
  }

  .pair input[name='versus'] {
    inset: 0 0 auto;
    position: absolute;
  }

  .pair input[name='versus']::-webkit-slider-runnable-track {
    background: transparent;
  }

  .pair input[name='versus']::-moz-range-track {
    background: transparent;
  }

  .pair input[name='versus']::-webkit-slider-thumb {
    background: var(--_background);
  }

  .pair input[name='versus']::-moz-range-thumb {
    background: var(--_background);
  }
`;
