import {css} from 'lit';

/** Arrangement of the atlas; what changes with its width and on paper is in `responsive.styles.ts`. */
export const atlasStyles = css`
  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='light']),
  :host([theme='dark']) {
    background: Canvas;
    color: CanvasText;
  }

  :host(:fullscreen) {
    --stance-map-height: max(224px, 100vh - 272px);
    background: Canvas;
    color: CanvasText;
    overflow: auto;
    padding: 16px 24px;
  }

  .atlas {
    display: grid;
    grid-template-areas: 'head' 'stage' 'time' 'bar' 'foot' 'notes';
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.4;
    position: relative;
  }

  .atlas.list {
    grid-template-areas: 'stage';
  }

  .list .stage {
    display: grid;
  }

  .head {
    grid-area: head;
    padding-block-end: 8px;
  }

  .stage {
    grid-area: stage;
    min-block-size: 0;
    overflow-x: clip;
    position: relative;
  }

  .time {
    grid-area: time;
    padding-block: 6px 2px;
  }

  /*
   * A sheet over the bar and what is under it: its first lines, or all. It ends with the atlas, so
   * that nothing on the page around it moves.
   */
  .panel {
    background: var(--_background);
    border: 1px solid var(--_control-border);
    border-radius: 12px 12px 0 0;
    color: CanvasText;
    contain: size;
    grid-column: 1;
    grid-row: bar-start / foot-end;
    min-block-size: 164px;
    overflow: hidden;
    z-index: 4;
  }

  .panel.open {
    block-size: auto;
    contain: none;
    inset: auto 0 0;
    max-block-size: min(70vh, 560px);
    overflow: auto;
    position: absolute;
  }

  .bar {
    border-block-start: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    grid-area: bar;
    justify-content: space-between;
  }

  .foot {
    border-block-start: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_small);
    gap: 4px 20px;
    grid-area: foot;
    padding-block: 8px;
  }

  .notes {
    grid-area: notes;
  }

  /* In the panel then, and on paper. */
  :host([notes='panel']) .notes {
    display: none;
  }

  .notes:focus {
    outline: none;
  }

  /* The map is as wide as its height allows, so that its box is the drawing's. */
  stance-map {
    margin-inline: auto;
    max-inline-size: calc(var(--stance-map-height, 200vh) * 960 / 442);
  }

  button.plain {
    align-items: center;
    background: none;
    border: 0;
    display: inline-flex;
    font-size: var(--_small);
    gap: 6px;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 40px;
    padding: 0 8px;
    white-space: nowrap;
  }

  button.plain:hover {
    background: var(--_hover-background);
  }

  .plain svg,
  .search > svg {
    block-size: 20px;
    fill: none;
    flex: none;
    inline-size: 20px;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.8;
  }

  .compare[aria-pressed='true'] {
    background: none;
    box-shadow: inset 0 0 0 1px currentColor;
  }

  /* Their room is kept: the acts come later than the map. */
  .rail {
    display: grid;
    grid-column: 1 / -1;
    grid-row: 2 / span 2;
    grid-template: subgrid / subgrid;
    pointer-events: none;
  }

  .rail::before {
    block-size: 30px;
    content: '';
    grid-area: 1 / 1;
  }

  .rail p {
    grid-column: 1 / -1;
    pointer-events: auto;
  }

  .views,
  .actions {
    display: flex;
    flex-wrap: wrap;
  }

  .views button.plain {
    background: none;
    border-radius: 0;
    color: var(--_muted);
    padding: 0;
    position: relative;
  }

  .views {
    gap: 20px;
  }

  .views button[aria-pressed='true'] {
    color: inherit;
    forced-color-adjust: auto;
  }

  .views button[aria-pressed='true']::after {
    border-block-end: 2px solid currentColor;
    content: '';
    inset: auto 0 0;
    position: absolute;
  }

  .actions {
    margin-inline-end: -8px;
  }

  /* Physical: the world does not mirror, and this corner is ocean. */
  .find {
    position: absolute;
    right: 0;
    top: 0;
    z-index: 3;
  }

  button.find-button {
    min-inline-size: 44px;
  }

  .search {
    display: none;
    inline-size: min(16 * var(--_font-size), 80cqi);
    position: relative;
  }

  .search > svg {
    inset-block-start: 10px;
    inset-inline-start: 8px;
    pointer-events: none;
    position: absolute;
    z-index: 1;
  }

  .search {
    --_search-inset: 36px;
  }

  .search input[type='text'] {
    background: var(--_background);
    line-height: 1.45;
    padding-inline-start: var(--_search-inset);
  }

  .find.open {
    .search {
      display: block;
    }

    button.find-button {
      display: none;
    }
  }

  .version,
  .disclaimer {
    color: var(--_muted);
  }

  .disclaimer[open],
  p.disclaimer {
    flex: 1 1 100%;
  }

  .disclaimer summary {
    cursor: pointer;
    display: inline-block;
    min-block-size: 24px;
  }

  .disclaimer summary::-webkit-details-marker {
    display: none;
  }

  .more {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [open] .more {
    display: none;
  }

  .disclaimer p,
  p.disclaimer {
    margin: 4px 0 0;
    max-inline-size: 42em;
  }

  .part-loading {
    color: var(--_muted);
    font-size: var(--_small);
    margin: 0;
  }

  /*
   * A figure that comes later is tall: till then what stands under it stays below the window. A
   * frame that takes the height of what is in it must not grow without end.
   */
  .figure .part-loading {
    min-block-size: min(100vh, 60 * var(--_font-size));
  }

  /* It may turn out lower: what stands under it is shown where it will stay. Who is in the atlas keeps it. */
  :host(:not(:focus-within)) :has(> .figure > .part-loading:not([role='alert'])) ~ * {
    visibility: hidden;
  }

  /* They come later than the map: their room is kept, one under the other on a phone. */
  .notes .letters {
    min-block-size: calc(33.5 * var(--_font-size));
  }

  .failure {
    align-items: center;
    border: 2px solid currentColor;
    border-radius: 8px;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-block-end: 12px;
    padding: 10px 14px;
  }

  .failure p {
    flex: 1 1 calc(16 * var(--_font-size));
    margin: 0;
  }

  /* What the author wrote keeps its size. */
  .waiting {
    font-size: inherit;
    min-block-size: calc(50cqi + 14 * var(--_font-size));
  }

  .waiting .status {
    margin: 0;
    min-block-size: 1lh;
  }

  .waiting .space {
    background: var(--_hover-background);
    block-size: calc(50cqi + 14 * var(--_font-size));
    border-radius: 6px;
  }

  .paper {
    display: none;
  }

  /* No empty room on paper. */
  @media print {
    .waiting {
      min-block-size: 0;
    }

    .waiting :is(.status, .space) {
      display: none;
    }

    .paper {
      display: block;
    }
  }
`;
