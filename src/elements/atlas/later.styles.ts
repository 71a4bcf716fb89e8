import {css} from 'lit';

/** Looks of what comes after the first map: panels, other views, steps through changes. */
export const laterStyles = css`
  .panel > section {
    block-size: 100%;
    overflow: auto;
    padding: 4px 16px 12px;
  }

  .panel header {
    align-items: center;
    display: flex;
    justify-content: space-between;
  }

  .panel header button {
    margin-inline-end: -10px;
  }

  .panel h2 {
    font-size: calc(1.25 * var(--_font-size));
    line-height: 1.25;
    margin: 4px 0;
  }

  .panel h2:focus:not(:focus-visible) {
    outline: none;
  }

  .panel button.handle {
    display: block;
    inline-size: 30%;
    margin: 0 auto -32px;
    min-block-size: 44px;
    padding: 0;
    position: relative;
    z-index: 1;
  }

  .panel button.handle:hover {
    background: none;
  }

  .handle::before {
    background: var(--_control-border);
    block-size: 4px;
    border-radius: 2px;
    content: '';
    display: block;
    inline-size: 36px;
    margin: -22px auto 0;
  }

  stance-table,
  stance-shifts {
    padding-block-end: 16px;
  }

  .turns:dir(rtl) svg {
    scale: -1 1;
  }

  .walk {
    align-items: center;
    display: flex;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
    white-space: nowrap;
  }

  button.scope {
    background: var(--_background);
    border: 1px solid var(--_control-border);
    display: block;
    margin: 4px 0 0 auto;
    min-block-size: 32px;
  }

  .maps {
    display: grid;
    gap: 16px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26 * var(--_font-size)), 1fr));
  }

  figure {
    margin: 0;
  }

  figcaption {
    font-size: var(--_text);
    margin-block-end: 4px;
  }

  figcaption strong {
    display: block;
    font-size: var(--_font-size);
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  @container (inline-size >= 560px) and (inline-size >= 35rem) {
    .panel button.handle {
      display: none;
    }
  }

  /* A table and lists of changes make room for the panel. */
  @container (inline-size >= 720px) and (inline-size >= 45rem) {
    .beside :is(stance-table, stance-shifts) {
      margin-inline-end: calc(var(--_panel) + 16px);
    }
  }

  @media print {
    /* Only a country is for paper; the letters are there already. */
    .panel > section,
    .panel .handle {
      display: none;
    }
  }
`;
