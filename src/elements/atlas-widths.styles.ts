import {css} from 'lit';

/** What the atlas does with its own width, since articles have columns, and on paper. */
export const widthStyles = css`
  @container (inline-size < 30rem) {
    .views button {
      padding-inline: 6px;
    }
  }

  @container (inline-size >= 40rem) {
    .summary {
      min-block-size: 2lh;
    }

    /* A type with wide letters takes more lines. */
    .letters {
      min-block-size: max(13rem, 25.5ch);
    }

    .downloads {
      min-block-size: 7rem;
    }
  }

  @container (inline-size >= 56rem) {
    .summary {
      min-block-size: 1lh;
    }

    .downloads {
      min-block-size: 5rem;
    }

    .body {
      grid-template-columns: minmax(0, 1fr) 19rem;
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
        max-inline-size: 26rem;
      }

      & .card {
        grid-column: 2;
        grid-row: 2;
      }
    }
  }

  /* Beside the legend there is no room yet for two letters next to each other. */
  @container (56rem <= inline-size < 59.5rem) {
    :where(.body:not(.wide)) .letters {
      min-block-size: 24.5rem;
    }
  }

  @media print {
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
