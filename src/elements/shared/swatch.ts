import {html, nothing, svg, type TemplateResult} from 'lit';
import {SWATCH_DOTS, SWATCH_HALF, SWATCH_HATCH} from '../../map/style/legend-symbols';
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
  const category = stance ?? shift ?? '';
  // Dots have a colour where the palette gives one.
  const mark = swatchMark(category) ?? 'dots';
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
    ${MARKS[mark]()}
  </svg>`;
}

const MARKS = {
  dots: () => svg`<path class="stipple" d=${SWATCH_DOTS} />`,
  stripes: () => svg`<path class="hatch" d=${SWATCH_HATCH} />`,
  half: () => svg`<path class="second" d=${SWATCH_HALF} />`,
};
