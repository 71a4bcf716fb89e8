import {css} from 'lit';

/** Looks of the quiz. */
export const quizStyles = css`
  .bar .teams {
    margin-inline-start: auto;
  }

  .turn {
    font-weight: 600;
    text-decoration: underline;
  }

  .choices {
    display: grid;
    gap: 0.4em;
  }

  .choice {
    align-items: center;
    display: flex;
    gap: 0.6em;
    inline-size: 100%;
    min-block-size: 2.4em;
    text-align: start;
  }

  .choice kbd {
    border: 1px solid var(--_control-border);
    border-radius: 4px;
    flex: none;
    font: inherit;
    inline-size: 1.5em;
    text-align: center;
  }

  .choice em {
    font-style: normal;
    font-weight: 600;
    margin-inline-start: auto;
    white-space: nowrap;
  }

  .choice[aria-disabled='true'] {
    background: none;
    cursor: default;
  }

  .choice.right {
    border: 3px solid var(--_hit);
  }

  .choice.wrong {
    border: 3px dashed var(--_miss);
  }

  .answer {
    display: grid;
    gap: 0.4em;
    grid-template-columns: minmax(0, 1fr);
  }

  .all {
    display: grid;
    gap: 0.6em 1.2em;
    list-style: decimal;
    padding-inline-start: 1.8em;
  }

  .all li > * {
    display: block;
  }

  .all strong {
    font-weight: 600;
  }

  @container (inline-size >= 40rem) {
    .choices,
    .all {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .all {
      max-block-size: max(12em, var(--activity-block, 100vh - 4em) - 10em);
      overflow: auto;
    }
  }
`;
