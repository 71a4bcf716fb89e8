import {css} from 'lit';

/** Looks of the short list: without notes and sources, as many acts on a screen as can be read. */
export const shortStyles = css`
  /* Each act has its date: months would take the room of a third of them. */
  .short.date .group h2 {
    block-size: 1px;
    clip-path: inset(50%);
    overflow: hidden;
    padding: 0;
    position: absolute;
  }

  .short .act {
    border-block-start: 1px solid color-mix(in srgb, currentColor 12%, transparent);
    padding-block: 6px;
  }

  .short .act:nth-of-type(n) {
    contain-intrinsic-block-size: auto 75px;
  }

  .short .act p {
    margin-block-end: 0;
  }

  /* One row for whose it is and what it is, as long as there is room. */
  .short .act-title,
  .short .act-facts {
    display: inline;
    margin-inline-end: 8px;
  }

  .short .act-summary {
    max-inline-size: 100ch;
    text-wrap: pretty;
  }

  /* The date beside the name: what was done has the whole width. */
  @container (inline-size >= 480px) and (inline-size >= 30rem) {
    .short .act {
      display: grid;
      gap: 0 12px;
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .short .act-body {
      display: contents;
    }

    .short .act-head {
      grid-area: 1 / 1;
    }

    .short .act-date {
      grid-area: 1 / 2;
    }

    .short .act-body > :not(.act-head) {
      grid-column: 1 / -1;
    }
  }
`;
