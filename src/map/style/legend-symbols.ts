import type {LegendMarkId} from '../../model/description/legend';

export interface Glyph {
  readonly path: string;
  readonly dashes?: string;
  readonly opacity?: string;
}

/** What distinguishes classes beside their colour: paths in the swatch's box of 16 by 16. */
export const SWATCH_HATCH = 'M1 9 9 1M1 15 15 1M7 15 15 7';
export const SWATCH_HALF = 'M15 1V15H1Z';

/** Signs in a legend that stand for no class: paths in a box of 16 by 16, to be stroked. */
export const LEGEND_SYMBOLS = {
  alone: {path: 'M8 2 14 8 8 14 2 8Z'},
  disputed: {path: SWATCH_HATCH, dashes: '3 2'},
  territory: {
    path: 'M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3Z',
    opacity: '0.5',
  },
} satisfies Readonly<Record<LegendMarkId, Glyph>>;
