import {css} from 'lit';

/** Looks of the lists and of the matrix. */
export const shiftsStyles = css`
  h2 {
    font-size: calc(1.125 * var(--_font-size));
    margin: 0 0 8px;
  }

  .head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-end: 8px;
  }

  .head h2 {
    margin: 0;
  }

  .of-pair {
    --_beside: 4.5;
  }

  .of-all {
    --_beside: 7;
  }

  /* The filters take two lines, and so may the sentence above them. */
  @container (inline-size < 800px) or (inline-size < 50rem) {
    .of-pair {
      --_beside: 8;
    }

    .of-all {
      --_beside: 9;
    }
  }

  /* What is cut off goes on below. */
  .scroll-box {
    border-block-end: 1px solid var(--_line);
  }

  h3 {
    font-size: var(--_font-size);
    margin: 0 0 6px;
  }

  .pair + section,
  .scroll-box > section + section {
    margin-block-start: 20px;
  }

  h4 {
    font-size: var(--_text);
    margin: 0 0 4px;
  }

  p {
    margin: 0 0 6px;
  }

  .sentence {
    font-size: var(--_font-size);
    max-inline-size: calc(46 * var(--_font-size));
  }

  .hint,
  .nobody {
    color: var(--_muted);
  }

  .hint,
  .panel,
  .shift {
    font-size: var(--_text);
  }

  .hint {
    max-inline-size: calc(46 * var(--_font-size));
  }

  .pair,
  .lists {
    align-content: start;
    display: grid;
    gap: 12px 32px;
  }

  .pair > * {
    min-inline-size: 0;
  }

  .lists summary {
    font-size: var(--_font-size);
    min-block-size: 32px;
  }

  .lists .names {
    columns: calc(9.5 * var(--_font-size)) auto;
    margin-block: 2px 0;
  }

  @container (inline-size >= 560px) and (inline-size >= 35rem) {
    .lists {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 900px) and (inline-size >= 56rem) {
    .pair {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }

  /* All of it in the page's own length: two things that scroll in one another confuse a thumb. */
  @container (inline-size < 560px) or (inline-size < 35rem) {
    .scroll-box {
      border: 0;
      max-block-size: none;
    }
  }

  .nobody {
    font-size: var(--_font-size);
    margin: 0;
    /* In line with the words behind the triangles. */
    padding-block: 4px;
    padding-inline-start: calc(0.95 * var(--_font-size));
  }

  .panel {
    border-inline-start: 3px solid var(--_control-border);
    margin-block: 10px;
    padding-inline-start: 10px;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: var(--_text);
    font-variant-numeric: tabular-nums;
  }

  caption {
    caption-side: top;
    color: var(--_muted);
    /* Not wider than the place, however narrow the table. */
    inline-size: 100%;
    max-inline-size: calc(46 * var(--_font-size));
    padding-block-end: 8px;
    text-align: start;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 5px 10px;
    text-align: end;
  }

  th {
    font-weight: 600;
    text-align: start;
  }

  .matrix thead th {
    text-align: end;
  }

  .matrix thead th[scope='colgroup'] {
    text-align: center;
  }

  .matrix thead tr:first-child > * {
    border: 0;
  }

  .matrix thead th:first-child {
    text-align: start;
  }

  tbody td {
    min-inline-size: calc(3.5 * var(--_font-size));
  }

  td button.link-button {
    font-weight: 600;
    inline-size: 100%;
    min-block-size: 28px;
    text-align: end;
  }

  td button[aria-expanded='true'] {
    background: color-mix(in srgb, currentColor 14%, transparent);
    text-decoration-thickness: 2px;
  }

  /* Four classes and their totals fit on a phone. */
  @container (inline-size < 416px) or (inline-size < 26rem) {
    table {
      font-size: var(--_small);
    }

    th,
    td {
      padding-inline: 4px;
    }

    thead th,
    tbody th {
      font-size: calc(0.75 * var(--_font-size));
    }

    tbody td {
      min-inline-size: calc(2.25 * var(--_font-size));
    }
  }

  .any td {
    text-align: start;
    white-space: nowrap;
  }

  .any tbody th {
    font-weight: 400;
  }

  /* Marks alone on a phone: four rounds fit, and screen readers have the words. */
  @container (inline-size < 480px) or (inline-size < 30rem) {
    .any .word {
      clip-path: inset(50%);
      position: absolute;
    }

    .any td {
      text-align: center;
    }
  }

  .zero,
  .total {
    color: var(--_muted);
  }

  td[data-kind='steady'],
  i[data-kind='steady'] {
    background: color-mix(in srgb, CanvasText 7%, var(--_background));
  }

  td[data-kind='incomparable'],
  i[data-kind='incomparable'] {
    background: repeating-linear-gradient(
      135deg,
      transparent 0 5px,
      color-mix(in srgb, currentColor 13%, transparent) 5px 6px
    );
  }

  .key {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_small);
    gap: 4px 16px;
    margin: 8px 0 0;
  }

  .key i {
    block-size: 1em;
    display: inline-block;
    inline-size: 1.6em;
    border: 1px solid var(--_line);
    vertical-align: -0.12em;
  }

  /* Which keeps an outline, and drops backgrounds. */
  @media (forced-colors: active) {
    td[data-kind='steady'],
    i[data-kind='steady'] {
      outline: 2px solid CanvasText;
      outline-offset: -3px;
    }

    td[data-kind='incomparable'],
    i[data-kind='incomparable'] {
      outline: 1px dashed CanvasText;
      outline-offset: -3px;
    }
  }

  @media print {
    .scroll-box {
      border: 0;
    }

    .hint {
      display: none;
    }

    .scroll {
      overflow: visible;
    }

    .shift,
    tr {
      break-inside: avoid;
    }
  }
`;
