import {css, svg, html, type TemplateResult} from 'lit';
import type {Stance} from '../model/types';

/**
 * The mark of a class, as the map draws it. An SVG, because forced colours leave SVG fills
 * alone: key and map then go on matching.
 */
export function swatch(stance: Stance, className = 'swatch'): TemplateResult {
  return html`<svg
    class=${className}
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
    data-stance=${stance}
  >
    <rect class="ink" x="0.75" y="0.75" width="14.5" height="14.5" rx="3"></rect>
    ${MARKS[stance]?.() ?? ''}
  </svg>`;
}

const MARKS: Readonly<Record<string, () => TemplateResult>> = {
  withdrawn: () => svg`<path class="hatch" d="M1 9 9 1M1 15 15 1M7 15 15 7" />`,
  outside: () => svg`<path class="hatch" d="M1 9 9 1M1 15 15 1M7 15 15 7" />`,
  both: () => svg`<path class="second" d="M15 1V15H1Z" />`,
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
    fill: var(--_ink);
    stroke: color-mix(in srgb, CanvasText 45%, transparent);
    stroke-width: 1;
  }

  .swatch[data-stance='withdrawn'] .ink,
  .swatch[data-stance='outside'] .ink {
    fill: var(--_paper);
  }

  .swatch .hatch {
    fill: none;
    stroke: var(--_withdrawn);
    stroke-width: 1.6;
  }

  .swatch[data-stance='outside'] .hatch {
    stroke: var(--_unknown);
    stroke-width: 1;
  }

  .swatch .second {
    fill: var(--_paper);
    opacity: 0.55;
  }
`;
