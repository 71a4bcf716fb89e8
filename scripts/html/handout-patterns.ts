/**
 * Patterns for the printed categories. They differ by pattern as well as by shade, so that they
 * stay distinct in black and white. A pattern is drawn in its `color`, which the page can set.
 */
import {coloursOf} from '../../src/model/stances/colours';
import {OTHER_STANCES} from '../../src/model/stances/stances';
import type {OtherStance, Position, Stance} from '../../src/model/types';

/** Side length of a pattern tile, in map units. */
const TILE = 7;

const INK = 'fill="currentColor"';
const STRIPES = `<rect ${INK} width="3.6" height="${TILE}"/>`;
const GRID = `${STRIPES}<rect ${INK} width="${TILE}" height="3"/>`;
const DOTS = `<circle ${INK} cx="3.5" cy="3.5" r="1.9"/>`;
const LINES = `<rect ${INK} width="1.6" height="${TILE}"/>`;
const THIN = `<rect fill="#999" width="${TILE}" height=".7"/>`;

/** A tile’s drawing and its rotation in degrees, or one of two plain shades. */
type Pattern = readonly [drawing: string, turn: number] | 'full' | 'pale';

/** For the positions, in the order of the dataset. */
const OF_POSITIONS: readonly Pattern[] = ['full', [STRIPES, 45], [GRID, 0]];

const OF_OTHERS: Readonly<Record<OtherStance, Pattern>> = {
  both: [GRID, 45],
  withdrawn: [LINES, 0],
  none: 'pale',
  unknown: [DOTS, 0],
  outside: [THIN, 0],
};

/** Colours that must be darker in print than on screen. */
const INKS: Readonly<Record<string, string>> = {unknown: '#55524c', withdrawn: '#1b1d21'};

/** Attributes that hatch a disputed area. */
export const OVER = 'fill="url(#h-over)"';

/** The patterns of a dataset’s categories in print. */
export class PrintPatterns {
  readonly #patterns: ReadonlyMap<Stance, Pattern>;
  readonly #inks: ReadonlyMap<Stance, string>;

  constructor(positions: readonly Position[]) {
    this.#patterns = new Map<Stance, Pattern>([
      ...positions.map(({id}, i) => [id, OF_POSITIONS[i % OF_POSITIONS.length]!] as const),
      ...OTHER_STANCES.map((stance) => [stance, OF_OTHERS[stance]] as const),
    ]);
    const colours = [...coloursOf(positions)];
    this.#inks = new Map(colours.map(([stance, [light]]) => [stance, INKS[stance] ?? light]));
  }

  /** Returns all patterns, for the `defs` of one SVG on the page. */
  patterns(): string {
    const made = [...this.#patterns].map(([stance, look]) =>
      typeof look === 'string' ? '' : pattern(`h-${stance}`, this.#inks.get(stance)!, '#fff', look),
    );
    return made.join('') + pattern('h-over', '#1b1d21', 'none', [LINES.replace('1.6', '1'), 45]);
  }

  /** Returns the attributes that fill a shape of a category. */
  paint(stance: Stance): string {
    const look = this.#patterns.get(stance);
    if (look === 'full') return `class="full" fill="${this.#inks.get(stance)}"`;
    return look === 'pale' ? 'fill="#ededea"' : `fill="url(#h-${stance})"`;
  }

  /** Renders a small swatch of a category, at the scale of the maps. */
  sample(stance: Stance): string {
    return `<svg class="sample" viewBox="0 0 36 24" aria-hidden="true"><rect x="1" y="1" width="34" height="22" ${this.paint(stance)}/></svg>`;
  }
}

function pattern(
  id: string,
  ink: string,
  ground: string,
  [drawing, turn]: readonly [string, number],
): string {
  return `<pattern id="${id}" color="${ink}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect width="${TILE}" height="${TILE}" fill="${ground}"/>${drawing}</pattern>`;
}
