import {css} from 'lit';

/** Arrangement of the atlas; what changes with its width and on paper is in `atlas-widths.styles.ts`. */
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

  .atlas {
    display: grid;
    gap: 12px;
  }

  .top {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
  }

  .search {
    flex: 1 1 calc(8 * var(--_font-size));
    margin-inline-end: auto;
    max-inline-size: calc(26 * var(--_font-size));
    min-block-size: 40px;
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .top button {
    min-block-size: 40px;
  }

  .summary {
    font-size: clamp(
      0.9375 * var(--_font-size),
      0.8 * var(--_font-size) + 0.6cqi,
      1.125 * var(--_font-size)
    );
    font-weight: 600;
    line-height: 1.35;
    margin: 0;
    min-block-size: 3lh;
    text-wrap: pretty;
  }

  .body {
    display: grid;
    gap: 12px 24px;
    grid-template-columns: minmax(0, 1fr);
  }

  .notes {
    align-content: start;
    display: grid;
    gap: 12px;
  }

  .maps {
    display: grid;
    gap: 16px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 30 * var(--_font-size)), 1fr));
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

  .hint,
  .disclaimer,
  .version,
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

  /* These come later than the map: their room is kept, one under the other on a phone. */
  .letters {
    min-block-size: calc(27 * var(--_font-size));
  }

  .downloads {
    min-block-size: calc(12 * var(--_font-size));
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
`;
