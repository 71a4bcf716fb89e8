import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {SWATCH_HALF, SWATCH_HATCH} from '../../map/style/legend-symbols';
import type {ShiftId} from '../../model/comparison/shifts';
import {swatchMark} from '../../model/description/look';
import type {Stance} from '../../model/types';

/**
 * Renders the mark of a category, as the map draws it. An SVG, because forced colours leave SVG
 * fills alone: legend and map then go on matching.
 */
export function swatch(stance: Stance): TemplateResult {
  return renderSwatch(stance, undefined);
}

/** Renders the mark of a shift. */
export function shiftSwatch(shift: ShiftId): TemplateResult {
  return renderSwatch(undefined, shift);
}

function renderSwatch(stance: Stance | undefined, shift: ShiftId | undefined) {
  const mark = swatchMark(stance ?? shift ?? '');
  return html`<svg
    class="swatch"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
    data-stance=${stance ?? nothing}
    data-shift=${shift ?? nothing}
  >
    <rect class="ink" x="0.75" y="0.75" width="14.5" height="14.5" rx="3"></rect>
    ${mark ? MARKS[mark]() : nothing}
  </svg>`;
}

const MARKS = {
  stripes: () => svg`<path class="hatch" d=${SWATCH_HATCH} />`,
  half: () => svg`<path class="second" d=${SWATCH_HALF} />`,
};

export const swatchStyles = css`
  .swatch {
    block-size: 1em;
    flex: none;
    forced-color-adjust: none;
    inline-size: 1em;
    overflow: visible;
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

  .swatch .second {
    fill: var(--_background);
    opacity: 0.55;
  }
`;
