import {css, unsafeCSS} from 'lit';
import {SWATCH_DOT_WIDTH} from '../../map/style/legend-symbols';
import {STIPPLE} from '../../map/style/map-rules';

/** Looks of the marks of categories. */
export const swatchStyles = css`
  .swatch {
    block-size: 1em;
    flex: none;
    forced-color-adjust: none;
    inline-size: 1em;
    overflow: visible;
    print-color-adjust: exact;
    vertical-align: -0.12em;
  }

  .swatch .ink {
    fill: var(--_category-colour);
    stroke: color-mix(in srgb, CanvasText 45%, transparent);
    stroke-width: 1;
  }

  .swatch[data-shift^='left-'] .ink,
  .swatch[data-shift='withdrawn'] .ink,
  .swatch[data-shift='incomparable'] .ink,
  .swatch[data-stance='withdrawn'] .ink,
  .swatch[data-stance='unknown'] .ink {
    fill: var(--_background);
  }

  .swatch .hatch {
    fill: none;
    stroke: var(--_withdrawn);
    stroke-width: 1.6;
  }

  .swatch[data-shift^='left-'] .hatch {
    stroke: var(--_category-colour);
    stroke-width: 2.4;
  }

  .swatch[data-shift='steady'] .ink {
    fill: color-mix(in srgb, CanvasText 8%, Canvas);
  }

  .swatch[data-shift='incomparable'] .hatch,
  .swatch[data-stance='unknown'] .hatch {
    stroke: var(--_unknown);
    stroke-width: 1.4;
  }

  .swatch .stipple {
    stroke: ${unsafeCSS(STIPPLE)};
    stroke-linecap: round;
    stroke-width: ${SWATCH_DOT_WIDTH};
  }

  .swatch .second {
    fill: var(--_background);
    opacity: 0.55;
  }
`;
