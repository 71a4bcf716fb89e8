import {css} from 'lit';

/** Looks of the guessing game. */
export const guessStyles = css`
  .guesses {
    display: grid;
    gap: 0.3em;
  }

  .guesses button {
    text-align: start;
  }

  .guesses button[aria-pressed='true'] {
    outline: 2px solid currentColor;
  }

  .bar .team-name {
    inline-size: 9em;
  }

  .earlier {
    font-weight: 600;
    margin-block-start: 0.3em;
  }

  .count,
  .sentence {
    line-height: 1.3;
  }

  .sheet {
    display: grid;
    gap: 0.2em;
  }

  .made {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.3em;
    max-block-size: 9em;
    overflow: auto;
    padding: 3px;
  }

  @media (height < 760px) and (pointer: fine) {
    .made button {
      min-block-size: 28px;
      padding: 1px 6px;
    }
  }

  /* Whoever is asked about some states finds them in the list: it needs the room of the buttons. */
  .columns:has(.asked) .figure ::part(toolbar) {
    display: none;
  }

  /* With the legend of an earlier round they have a screen's height if the map is a little smaller. */
  .columns:has(.asked) {
    --_map-part: 9fr;
  }

  .results {
    display: grid;
    gap: 0.4em;
    grid-template-columns: minmax(0, 1fr);
  }

  .numbers {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    inline-size: 100%;
  }

  .numbers :is(th, td) {
    font-weight: inherit;
    line-height: 1.2;
    padding: 0.15em 0.5em 0.15em 0;
    text-align: start;
  }

  .numbers th:first-child {
    inline-size: 40%;
    overflow-wrap: anywhere;
  }

  .numbers thead th {
    vertical-align: bottom;
  }

  .numbers input {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 3.5em;
  }

  .ranking tr + tr {
    border-block-start: 1px solid var(--_line);
  }

  .ranking .right {
    font-weight: 600;
  }

  .all-evidence[open] {
    display: grid;
    gap: 0.4em;
  }

  /* Whoever leads finds it without scrolling. */
  .guessing > .actions {
    background: var(--_background);
    inset-block-end: 0;
    padding-block: 0.3em;
    position: sticky;
    z-index: 1;
  }

  .guessing .state {
    align-items: baseline;
    grid-template-columns: auto minmax(0, max-content);
    column-gap: 0.5em;
  }

  .results {
    max-block-size: max(9em, var(--activity-block, 100vh - 11em) - 14em);
    overflow: auto;
    padding: 3px;
  }

  .results .evidence {
    margin-block: 0.3em;
  }

  /* Lists of results scroll by themselves only where the map stands beside them. */
  @container (inline-size < 40rem) {
    .results {
      max-block-size: none;
    }
  }

  .score {
    font-weight: 600;
  }
`;
