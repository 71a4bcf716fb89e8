import type {LegendMarkId} from '../../model/description/legend';

export interface Glyph {
  readonly path: string;
  readonly dashes?: string;
  readonly opacity?: string;
}

/** What distinguishes classes beside their colour: paths in the swatch's box of 16 by 16. */
export const SWATCH_HATCH = 'M1 9 9 1M1 15 15 1M7 15 15 7';
export const SWATCH_HALF = 'M15 1V15H1Z';

/** Dots of no length, to be stroked with round ends as wide as the dots. */
export const SWATCH_DOTS = 'M4.5 4.5h0M11.5 4.5h0M8 8h0M4.5 11.5h0M11.5 11.5h0';
export const SWATCH_DOT_WIDTH = 2.4;

/** Signs in a legend that stand for no class: paths in a box of 16 by 16, to be stroked. */
export const LEGEND_SYMBOLS = {
  alone: {path: 'M8 2 14 8 8 14 2 8Z'},
  disputed: {path: SWATCH_HATCH, dashes: '3 2'},
  territory: {
    path: 'M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3Z',
    opacity: '0.5',
  },
} satisfies Readonly<Record<LegendMarkId, Glyph>>;
