import {css} from 'lit';

/** Looks of a country’s card: a line through the rounds, and what is known of each beside it. */
export const countryStyles = css`
  section {
    padding: 4px 16px 12px;
  }

  header {
    align-items: start;
    display: flex;
    gap: 8px;
    justify-content: space-between;
  }

  header button {
    border-color: transparent;
    flex: none;
    margin-inline-end: -10px;
    min-block-size: 40px;
    min-inline-size: 40px;
  }

  h2 {
    font-size: calc(1.25 * var(--_font-size));
    line-height: 1.25;
    margin: 4px 0 0;
  }

  h2:focus:not(:focus-visible) {
    outline: none;
  }

  p {
    margin: 0 0 4px;
  }

  .other {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .entries {
    font-size: var(--_text);
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
  }

  .entry {
    padding-block: 6px;
    padding-inline-start: 30px;
    position: relative;
  }

  /* The line from one round to the next. */
  .entry:not(:last-child)::before {
    border-inline-start: 1px solid var(--_line);
    content: '';
    inset-block: 28px -6px;
    inset-inline-start: 8px;
    position: absolute;
  }

  h3 {
    column-gap: 14px;
    display: flex;
    flex-wrap: wrap;
    font-size: inherit;
    font-weight: 400;
    line-height: 1.45;
    margin: 0;
  }

  .apart {
    font-weight: 700;
    margin-block-start: 12px;
  }

  h3 .swatch {
    block-size: 17px;
    inline-size: 17px;
    inset-inline-start: 0;
    margin-block-start: 2px;
    position: absolute;
  }

  .month {
    color: var(--_muted);
    flex: 0 0 auto;
    min-inline-size: 7.5em;
  }

  .current :is(h3, .month) {
    color: inherit;
    font-weight: 700;
  }

  summary {
    color: var(--_muted);
    font-weight: 400;
  }

  .letter {
    margin-block: 6px;
  }

  .remark {
    margin-block-start: 4px;
  }

  .sources {
    font-size: var(--_small);
  }

  .glance {
    display: none;
  }

  /* The first lines of a sheet: the atlas around it says how wide it is. */
  @container (inline-size < 560px) or (inline-size < 35rem) {
    :host([brief]) :is(.entries, .apart) {
      display: none;
    }

    .glance {
      display: block;
    }

    .glance p {
      font-weight: 700;
    }

    .glance ul {
      display: flex;
      font-size: var(--_small);
      justify-content: space-between;
      list-style: none;
      margin: 6px 0 0;
      padding: 0;
    }

    .glance li {
      display: grid;
      gap: 2px;
      justify-items: center;
    }

    .glance li .swatch {
      block-size: 17px;
      inline-size: 17px;
    }

    .glance .current {
      font-weight: 700;
    }
  }

  @media print {
    :host([brief]) :is(.entries, .apart) {
      display: block;
    }

    .glance {
      display: none;
    }
  }
`;
