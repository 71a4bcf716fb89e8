import {css} from 'lit';

/** What the atlas does with its own width, since articles have columns, and on paper. */
export const widthStyles = css`
  @container (inline-size < 480px) or (inline-size < 30rem) {
    .views button {
      padding-inline: 6px;
    }
  }

  @container (inline-size >= 640px) and (inline-size >= 40rem) {
    .summary {
      min-block-size: 2lh;
    }

    /* A type with wide letters takes more lines. */
    .letters {
      min-block-size: max(13 * var(--_font-size), 25.5ch);
    }

    .downloads {
      min-block-size: calc(7 * var(--_font-size));
    }
  }

  @container (inline-size >= 896px) and (inline-size >= 56rem) {
    .summary {
      min-block-size: 1lh;
    }

    .downloads {
      min-block-size: calc(5 * var(--_font-size));
    }

    .body {
      grid-template-columns: minmax(0, 1fr) calc(19 * var(--_font-size));
    }

    .body:not(.wide) {
      grid-template-rows: auto auto 1fr;

      & .figure {
        grid-row: 1 / 3;
      }

      & .notes {
        grid-column: 1;
        grid-row: 3;
      }

      & .legend {
        grid-column: 2;
        grid-row: 1;
      }

      /* The card may be long: it goes on beside the notes, and leaves no gap under the map. */
      & .card {
        grid-column: 2;
        grid-row: 2 / 4;
      }
    }

    .wide {
      & .notes {
        grid-column: 1 / -1;
      }

      & .figure {
        grid-column: 1 / -1;
      }

      & .legend {
        grid-column: 1;
        grid-row: 2;
        max-inline-size: calc(26 * var(--_font-size));
      }

      & .card {
        grid-column: 2;
        grid-row: 2;
      }
    }
  }

  /* Beside the legend there is no room yet for two letters next to each other. */
  @container (inline-size >= 896px) and (inline-size >= 56rem) and ((inline-size < 952px) or (inline-size < 59.5rem)) {
    :where(.body:not(.wide)) .letters {
      min-block-size: calc(24.5 * var(--_font-size));
    }
  }

  @media print {
    /* Rows of a grid that are torn by a page's end may come to lie upon one another. */
    .atlas,
    .body {
      display: flex;
      flex-direction: column;
    }

    .card {
      order: 1;
    }

    .views,
    .search,
    .hint,
    .part-loading {
      display: none;
    }

    .letters,
    .downloads {
      min-block-size: 0;
    }
  }
`;
