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

  .team-name {
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

  .numbers,
  .row,
  .results {
    display: grid;
    gap: 0.4em;
    grid-template-columns: minmax(0, 1fr);
  }

  .row {
    align-items: end;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .row .team-name {
    grid-column: 1 / -1;
  }

  .row label {
    display: grid;
    gap: 0.1em;
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
