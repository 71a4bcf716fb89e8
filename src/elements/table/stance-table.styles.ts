import {css} from 'lit';

/** Looks of the table: a head that stays, rows that can be told apart. */
export const tableStyles = css`
  .scroll {
    border: 1px solid var(--_line);
    border-radius: 6px;
  }

  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_text);
    inline-size: 100%;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 5px 10px;
    text-align: start;
    vertical-align: baseline;
  }

  td {
    white-space: nowrap;
  }

  td.shift {
    min-inline-size: calc(9 * var(--_font-size));
    white-space: normal;
  }

  thead th {
    background: var(--_background);
    inset-block-start: 0;
    position: sticky;
    z-index: 2;
  }

  tbody th {
    background: var(--_background);
    font-weight: 400;
    inset-inline-start: 0;
    max-inline-size: calc(11 * var(--_font-size));
    position: sticky;
    z-index: 1;
  }

  thead th:first-child {
    inset-inline-start: 0;
    z-index: 3;
  }

  thead button.link-button {
    font-weight: 600;
    text-decoration: none;
  }

  tbody button.link-button {
    text-decoration-color: var(--_line);
  }

  .current > * {
    background: color-mix(in srgb, CanvasText 12%, var(--_background));
    font-weight: 600;
  }

  .round {
    background: color-mix(in srgb, CanvasText 6%, var(--_background));
  }

  .short {
    display: none;
  }

  .arrow {
    font-size: 0.75em;
  }

  /* The filters take two lines, and so may the sentence above them. */
  @container (inline-size < 800px) or (inline-size < 50rem) {
    .scroll {
      --_beside: 14.5;
    }
  }

  /* A phone has no room for what the search and the map tell as well. */
  @container (inline-size < 480px) or (inline-size < 30rem) {
    th:nth-child(2),
    td:nth-child(2) {
      display: none;
    }

    .scroll {
      --_beside: 3;
    }

    th,
    td {
      padding-inline: 6px;
    }

    tbody th {
      max-inline-size: calc(7.5 * var(--_font-size));
      overflow-wrap: break-word;
    }

    /* Marks alone, so that four rounds need no scrolling; the words are for screen readers. */
    .stance {
      text-align: center;
    }

    .sign {
      clip-path: inset(50%);
      position: absolute;
    }

    .long {
      display: none;
    }

    .short {
      display: inline;
    }
  }

  .key {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_small);
    gap: 4px 16px;
    margin: 8px 0 0;
  }

  /* A finger has no Shift key. */
  @media (pointer: coarse) {
    .hint {
      display: none;
    }
  }

  @media print {
    .hint {
      display: none;
    }

    .scroll {
      border: 0;
    }

    thead th,
    tbody th {
      position: static;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
