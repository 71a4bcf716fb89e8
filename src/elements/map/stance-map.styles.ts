import {css, unsafeCSS} from 'lit';
import {DOT_CORNERS, territoryRules} from '../../map/style/map-rules';

const territories = territoryRules('.area.territory', (stance) => `[data-fill='${stance}']`);

/** Looks of the map. Strokes keep their width at every zoom. */
export const mapStyles = css`
  .stage {
    position: relative;
  }

  @media (prefers-reduced-motion: no-preference) {
    svg.map {
      transition: translate 200ms ease-out;
    }
  }

  .stage.empty {
    aspect-ratio: var(--_ratio, 2.05);
    background: var(--_hover-background);
    border-radius: 6px;
  }

  svg.map {
    block-size: auto;
    display: block;
    forced-color-adjust: none;
    inline-size: 100%;
    overflow: hidden;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }

  path,
  .dot {
    vector-effect: non-scaling-stroke;
  }

  .shape,
  .area {
    fill: var(--_category-colour);
    stroke: var(--_coast, color-mix(in srgb, CanvasText 38%, Canvas));
    stroke-linejoin: round;
    stroke-width: 0.4;
  }

  svg.map[data-over] {
    cursor: pointer;
  }

  .state {
    outline: none;
  }

  [data-dim] {
    opacity: 0.18;
  }

  .state[data-hovered] .shape,
  .area[data-hovered] {
    stroke: CanvasText;
    stroke-width: 1.4;
  }

  .state[data-hovered] .dot {
    stroke: CanvasText;
    stroke-width: 1.6;
  }

  ${unsafeCSS(territories)}

  .fading {
    pointer-events: none;
  }

  .dot {
    fill: var(--_category-colour);
    ${unsafeCSS(DOT_CORNERS)};
    stroke: color-mix(in srgb, CanvasText 62%, Canvas);
    stroke-width: 0.8;
  }

  /* What is lit is seen however small it is. */
  [data-lit] .state:not([data-dim]):has(.hit) :is(.shape, .dot) {
    stroke: CanvasText;
    stroke-width: 2;
  }

  .hit {
    fill: transparent;
    pointer-events: none;
    stroke: none;
  }

  .hit.lone {
    pointer-events: auto;
  }

  .borders {
    fill: none;
    pointer-events: none;
    stroke: var(--_background);
    stroke-linejoin: round;
    stroke-width: 0.6;
  }

  /* Paper lines cannot be seen on hatched paper. */
  svg.map[data-gaps] .borders:not(.disputed) {
    stroke: var(--_coast, color-mix(in srgb, CanvasText 38%, Canvas));
  }

  .borders.disputed {
    stroke: CanvasText;
    stroke-dasharray: 2 2;
    stroke-width: 0.7;
  }

  .marks {
    pointer-events: none;
  }

  .alone {
    fill: var(--_background);
    stroke: var(--_category-colour);
    stroke-width: 2.2;
  }

  .ring {
    fill: none;
    stroke-linejoin: round;
  }

  .ring.outer {
    stroke: var(--_background);
    stroke-width: 4.5;
  }

  .ring.inner {
    stroke: CanvasText;
    stroke-width: 1.8;
  }

  .ring.inner.mirrored {
    stroke-dasharray: 3 2;
  }

  .ring.inner.focus {
    stroke: var(--_accent);
    stroke-width: 2.4;
  }

  @media (prefers-contrast: more) {
    .shape,
    .area,
    .dot,
    svg.map .borders:not(.disputed) {
      stroke: CanvasText;
      stroke-width: 0.8;
    }
  }

  @media print {
    svg.map {
      print-color-adjust: exact;
    }
  }
`;
