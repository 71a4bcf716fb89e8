import {css, unsafeCSS} from 'lit';
import {shaded} from '../../map/style/map-rules';
import {STEADY_SHADE} from '../../model/description/rules';

/** Looks of the legend: a sentence whose phrases are the categories, or a list. */
export const legendStyles = css`
  .sentence {
    font-size: clamp(
      1.0625 * var(--_font-size),
      0.94 * var(--_font-size) + 0.5cqi,
      1.3125 * var(--_font-size)
    );
    line-height: 1.38;
    margin: 0;
    max-inline-size: 62em;
    /* Room for the longest sentence of the record: stepping moves nothing. */
    min-block-size: 3lh;
    text-wrap: pretty;
  }

  b {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }

  .phrase {
    border-radius: 3px;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    margin-inline: -0.18em;
    padding: 0.1em 0.18em;
  }

  .key {
    white-space: nowrap;
  }

  .key .swatch {
    block-size: 0.86em;
    inline-size: 0.86em;
    translate: 0 0.08em;
  }

  .phrase[role] {
    cursor: pointer;
  }

  /* Longhands: Safari knows no other colour or width in the shorthand. */
  .phrase[role] .words {
    text-decoration-color: color-mix(in srgb, currentColor 60%, transparent);
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.26em;
  }

  .phrase[role]:hover,
  .phrase[aria-pressed='true'] {
    background: var(--_hover-background);
  }

  .phrase[role]:hover .words {
    text-decoration-style: solid;
  }

  .phrase[aria-pressed='true'] .words {
    text-decoration-color: currentColor;
    text-decoration-style: solid;
    text-decoration-thickness: 2px;
  }

  .filtered .phrase[aria-pressed='false'] {
    color: var(--_muted);
  }

  .sentence .link-button {
    font-size: 0.8em;
    margin-inline-start: 0.4em;
  }

  :host([comparison]) .sentence {
    min-block-size: 5lh;
  }

  @container (inline-size >= 430px) {
    :host([comparison]) .sentence {
      min-block-size: 4lh;
    }
  }

  @container (inline-size >= 520px) {
    .sentence {
      min-block-size: 2lh;
    }
  }

  @container (inline-size >= 560px) {
    :host([comparison]) .sentence {
      min-block-size: 3lh;
    }
  }

  @container (inline-size >= 1140px) {
    .sentence {
      min-block-size: 1lh;
    }

    :host([comparison]) .sentence {
      min-block-size: 2lh;
    }
  }

  ul {
    display: grid;
    font-size: var(--_text);
    gap: 4px;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  /* As wide as its words, and so not arranged by its own width. */
  :host([inline]) {
    container-type: normal;
    contain-intrinsic-inline-size: none;
  }

  :host([inline]) ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }

  .item {
    align-items: baseline;
    border-color: transparent;
    display: grid;
    gap: 0 8px;
    grid-template-columns: auto 1fr auto;
    inline-size: 100%;
    padding-inline: 6px;
    text-align: start;
  }

  li.item {
    padding-block: 4px;
  }

  button.item:hover {
    border-color: var(--_line);
  }

  .count {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .note {
    color: var(--_muted);
    font-size: var(--_small);
    grid-column: 2 / -1;
  }

  .mark,
  .missing {
    color: var(--_muted);
    display: flex;
    font-size: var(--_small);
    gap: 8px;
    padding: 2px 7px;
  }

  :host([inline]) :is(.mark, .missing) {
    padding: 0;
  }

  .glyph {
    block-size: 1em;
    flex: none;
    fill: Canvas;
    forced-color-adjust: none;
    inline-size: 1em;
    stroke: CanvasText;
    stroke-width: 1.6;
    translate: 0 0.25em;
  }

  .tint .swatch {
    translate: 0 0.25em;
  }

  .tint .ink {
    fill: ${unsafeCSS(shaded(STEADY_SHADE))};
  }

  .tint .stipple {
    display: none;
  }

  @media print {
    button.item {
      display: grid;
    }

    .sentence {
      min-block-size: 0;
    }
  }
`;
