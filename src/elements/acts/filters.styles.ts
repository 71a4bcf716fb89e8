import {css} from 'lit';

/** Looks of the filters: a column beside the list, or folded away above it. */
export const filterStyles = css`
  .filters {
    font-size: var(--_text);
  }

  .filters label > span:first-child {
    display: block;
  }

  :is(.text, .period label) > span {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .text {
    display: block;
  }

  .period {
    display: grid;
    gap: 6px;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    margin-block: 8px;
  }

  input[type='search'],
  .filters select {
    background: Canvas;
    border: 1px solid var(--_control-border);
    border-radius: 6px;
    color: CanvasText;
    font: inherit;
    font-size: var(--_text);
    inline-size: 100%;
    min-block-size: 36px;
    min-inline-size: 0;
    padding: 4px 8px;
  }

  .facet {
    border-block-start: 1px solid var(--_line);
  }

  .facet summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 6px;
  }

  .facet [role='group'] {
    margin-block-end: 8px;
    max-block-size: calc(16.6 * var(--_font-size));
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .facet ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .facet label {
    align-items: baseline;
    cursor: pointer;
    display: grid;
    gap: 8px;
    grid-template-columns: auto 1fr auto;
    line-height: 1.3;
    min-block-size: 24px;
    padding-block: 3px;
    padding-inline-end: 6px;
  }

  .facet label:hover {
    background: var(--_hover-background);
  }

  .facet input {
    accent-color: var(--_accent);
    block-size: 15px;
    inline-size: 15px;
    margin: 0 0 0 2px;
    translate: 0 2px;
  }

  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .empty {
    color: var(--_muted);
  }

  @media (pointer: coarse) {
    .facet :is(label, summary) {
      align-items: center;
      min-block-size: 44px;
    }

    .facet summary {
      line-height: 32px;
    }

    input[type='search'],
    .filters select {
      font-size: max(var(--_font-size), 16px);
      min-block-size: 44px;
    }

    .facet input {
      block-size: 20px;
      inline-size: 20px;
      translate: none;
    }
  }

  @media print {
    .side {
      display: none;
    }
  }
`;
