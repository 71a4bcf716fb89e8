import {css} from 'lit';

/** What the atlas does with its own width, since articles have columns, and on paper. */
export const widthStyles = css`
  @container (inline-size < 560px) or (inline-size < 35rem) {
    .stage {
      --_inset: var(--stance-inset, 0px);
      padding-inline: var(--_inset);
    }

    .panel.open {
      inset-inline: calc(-1 * var(--stance-inset, 0px));
    }

    .stage,
    .figure > stance-map {
      margin-inline: calc(-1 * var(--_inset));
    }

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
    .notes .letters {
      min-block-size: max(17.5 * var(--_font-size), 29.5ch);
    }
  }

  @container (inline-size >= 560px) and (inline-size >= 35rem) {
    .rail {
      grid-row: 2;
    }
  }

  /* Over the stage, so that the timeline stays where it is; in sight also beside a long table. */
  @container (inline-size >= 560px) and (inline-size >= 35rem) {
    .panel,
    .panel.open {
      border: 0;
      border-inline-start: 1px solid var(--_line);
      border-radius: 0;
      contain: size;
      grid-area: stage;
      inline-size: var(--_panel);
      inset: 0 auto auto;
      justify-self: end;
      max-block-size: 100vh;
      min-block-size: 0;
      overflow: auto;
      position: sticky;
    }

    .atlas {
      --_panel: min(22 * var(--_font-size), max(17 * var(--_font-size), 44cqi));
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

    .panel,
    .panel.open {
      border: 0;
      contain: none;
      inline-size: auto;
      max-block-size: none;
      overflow: visible;
      position: static;
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

    :host .notes {
      display: block;
    }

    .notes .letters {
      min-block-size: 0;
    }
  }
`;
