import {css} from 'lit';

/** Looks that quiz and guesses share. All type is at least as large as that of the slide. */
export const activityStyles = css`
  :where(:host > *) {
    font-size: inherit;
  }

  :host {
    container-type: inline-size;
    font: inherit;
    --_hit: light-dark(#0b5f4c, #7fd6bd);
    --_miss: light-dark(#7a3560, #f0a8d0);
  }

  .activity {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }

  .panel {
    align-content: start;
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }

  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  h2 {
    font-size: 1.25em;
    line-height: 1.2;
    text-wrap: balance;
  }

  h3 {
    font-size: 1.0625em;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: inherit;
    overflow-wrap: anywhere;
  }

  select,
  input {
    background: Canvas;
    border: 1px solid var(--_control-border);
    border-radius: 6px;
    color: CanvasText;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 2em;
    padding: 2px 6px;
  }

  button.main {
    background: CanvasText;
    border-color: CanvasText;
    color: Canvas;
    font-weight: 600;
  }

  /* What lies behind text is put there anew, in the colour of this text. */
  @media (forced-colors: active) {
    button.main {
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  [aria-disabled='true']:not(.choice) {
    cursor: default;
    opacity: 0.65;
  }

  .bar,
  .actions,
  .turns {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.8em;
  }

  .state {
    display: grid;
    gap: 0.1em;
    /* A list of long names is no wider than its place. */
    grid-template-columns: minmax(0, max-content);
  }

  .standings {
    display: grid;
    gap: 0.1em;
    list-style: decimal;
    padding-inline-start: 1.6em;
  }

  .figure {
    min-inline-size: 0;
  }

  .figure ::part(tooltip) {
    font-size: 1em;
  }

  .figure.nameless ::part(tooltip) {
    display: none;
  }

  .figure ::part(toolbar) {
    font-size: 1em;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    margin-block: 0.3em;
  }

  .disclaimer {
    color: var(--_muted);
    line-height: 1.3;
  }

  .evidence {
    border-inline-start: 3px solid var(--_line);
    display: grid;
    gap: 0.2em;
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.35;
    padding-inline-start: 0.6em;
  }

  .sources li {
    overflow-wrap: anywhere;
  }

  .hit > details > summary > strong,
  .answer.hit strong {
    color: var(--_hit);
  }

  .miss > details > summary > strong,
  .answer.miss strong {
    color: var(--_miss);
  }

  summary {
    cursor: pointer;
    min-block-size: 24px;
  }

  .columns > .disclaimer {
    order: 1;
  }

  /* On a phone, fingers zoom; the buttons would part the map from its question. */
  @container (inline-size < 40rem) {
    .figure ::part(toolbar) {
      display: none;
    }
  }

  @container (inline-size >= 40rem) {
    .columns {
      display: grid;
      gap: 0.5em 1em;
      grid-template:
        'figure title' auto
        'figure panel' auto
        'sheet panel' auto
        'note panel' 1fr / minmax(0, var(--_map-part, 11fr)) minmax(0, 9fr);
    }

    .columns > h2 {
      grid-area: title;
    }

    .columns > .figure {
      grid-area: figure;
    }

    .columns > .sheet {
      grid-area: sheet;
    }

    .columns > .panel {
      grid-area: panel;
    }

    .columns > .disclaimer {
      grid-area: note;
    }

    /* A line each, or the evidence would not stand on the same screen; the rest on pointing. */
    .sources li:not(:hover, :focus-within) {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }

  /* On a low screen, or one that is not wide, the evidence needs the room of the buttons. */
  @media (height < 640px) or (max-aspect-ratio: 17/10) {
    .figure ::part(toolbar) {
      display: none;
    }
  }

  @media (height < 640px) {
    .columns {
      --_map-part: 9fr;
    }
  }

  @media (pointer: coarse) {
    select,
    input,
    summary {
      min-block-size: 44px;
    }
  }
`;
