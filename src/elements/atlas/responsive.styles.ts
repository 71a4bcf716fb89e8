import {css} from 'lit';

/** What the atlas does with its own width, since articles have columns, and on paper. */
export const widthStyles = css`
  @container (inline-size < 560px) or (inline-size < 35rem) {
    .views,
    .actions {
      flex: 1 0 100%;
      justify-content: space-between;
    }

    .actions {
      margin-inline: -8px;
    }
  }

  @container (inline-size < 350px) or (560px <= inline-size < 780px) {
    .actions svg {
      display: none;
    }
  }

  @container (inline-size >= 640px) and (inline-size >= 40rem) {
    /* A type with wide letters takes more lines. */
    .letters {
      min-block-size: max(17.5 * var(--_font-size), 29.5ch);
    }

    .downloads {
      min-block-size: calc(7 * var(--_font-size));
    }
  }

  /* Over the stage, so that the timeline stays where it is. */
  @container (inline-size >= 560px) and (inline-size >= 35rem) {
    .panel {
      background: var(--_background);
      block-size: 0;
      border-inline-start: 1px solid var(--_line);
      color: CanvasText;
      grid-area: stage;
      inline-size: min(22 * var(--_font-size), max(17 * var(--_font-size), 44cqi));
      justify-self: end;
      min-block-size: 100%;
      overflow: auto;
      z-index: 4;
    }
  }

  @container (inline-size >= 896px) and (inline-size >= 56rem) {
    .downloads {
      min-block-size: calc(5 * var(--_font-size));
    }
  }

  @container (inline-size >= 1024px) and (inline-size >= 64rem) {
    button.find-button {
      display: none;
    }

    .search {
      display: block;
      inline-size: calc(13 * var(--_font-size));
    }
  }

  @media print {
    /* Rows of a grid that are torn by a page's end may come to lie upon one another. */
    .atlas {
      display: flex;
      flex-direction: column;
    }

    .panel {
      block-size: auto;
      border: 0;
      inline-size: auto;
      justify-self: auto;
      overflow: visible;
    }

    .bar,
    .find,
    .more,
    .part-loading {
      display: none;
    }

    .disclaimer::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .letters,
    .downloads {
      min-block-size: 0;
    }
  }
`;
