/**
 * Patterns for the printed categories. They differ by pattern as well as by shade, so that they
 * stay distinct in black and white. A pattern is drawn in its `color`, which the page can set.
 * Stripes and dots are those of all maps.
 */
import {mix} from '../../src/map/image/colours';
import {dotOf} from '../../src/model/description/dots';
import {stippledPositions} from '../../src/model/description/look';
import {ROUND_PATTERNS, stipplePatterns, type Pattern} from '../../src/model/description/patterns';
import {STIPPLE_SHADE} from '../../src/model/description/rules';
import {html, type Markup} from '../../src/model/html';
import {coloursOf} from '../../src/model/stances/colours';
import {OTHER_STANCES} from '../../src/model/stances/stances';
import type {OtherStance, Position, Stance} from '../../src/model/types';

/** Side length of a pattern tile, in map units. */
const TILE = 7;

/** A larger dot than on other maps: in black and white dots alone make the shade. */
const DOT = 'M1.75 .65a1.1 1.1 0 0 1 0 2.2 1.1 1.1 0 0 1 0-2.2Z';

const INK = html`fill="currentColor"`;
const STRIPES = html`<rect ${INK} width="3.6" height="${TILE}"/>`;
const GRID = html`${STRIPES}<rect ${INK} width="${TILE}" height="3"/>`;
const THIN = html`<rect fill="#999" width="${TILE}" height=".7"/>`;

/** A tile’s drawing and its rotation in degrees, or one of two plain shades. */
type Drawing = readonly [drawing: Markup, turn: number];
type Look = Drawing | 'full' | 'pale';

const PAPER = html`fill="#fff"`;

const OF_OTHERS: Readonly<Record<OtherStance, Look>> = {
  both: [GRID, 45],
  withdrawn: ofRound('withdrawn'),
  none: 'pale',
  unknown: ofRound('unknown'),
  outside: [THIN, 0],
};

/** Map units to a pixel of a line: about a quarter of a millimetre. */
const PIXEL = 2;

/** Colours that must be darker in print than on screen. */
const INKS: Readonly<Record<string, string>> = {unknown: '#55524c', withdrawn: '#1b1d21'};

/** Attributes that hatch a disputed area. */
export const OVER = html`fill="url(#h-over)"`;

/** The patterns of a dataset’s categories in print. */
export class PrintPatterns {
  readonly #patterns: ReadonlyMap<Stance, Look>;
  readonly #inks: ReadonlyMap<Stance, string>;
  readonly #positions: readonly Position[];

  constructor(positions: readonly Position[]) {
    this.#positions = positions;
    const [first] = positions.filter(({id}) => !stippledPositions(positions).includes(id));
    const dotted = stipplePatterns(positions).map(
      (each) => [each.position!, motif({...each, d: DOT})] as const,
    );
    this.#patterns = new Map<Stance, Look>([
      ...positions.map(({id}) => [id, id === first?.id ? 'full' : ([GRID, 0] as Look)] as const),
      ...dotted,
      ...OTHER_STANCES.map((stance) => [stance, OF_OTHERS[stance]] as const),
    ]);
    const colours = [...coloursOf(positions)];
    this.#inks = new Map(colours.map(([stance, [light]]) => [stance, INKS[stance] ?? light]));
  }

  /** Returns all patterns, for the `defs` of one SVG on the page. */
  patterns(): Markup {
    const made = [...this.#patterns].map(
      ([stance, look]) => typeof look !== 'string' && this.#pattern(stance, look),
    );
    const over = pattern('h-over', '#1b1d21', html`fill="none"`, ofRound('over'));
    return html`${made}${over}`;
  }

  /** The dots of a stipple are on the colour of their position, which the page can take away. */
  #pattern(stance: Stance, drawing: Drawing): Markup {
    const ink = this.#inks.get(stance)!;
    const isStippled = stippledPositions(this.#positions).includes(stance);
    return isStippled
      ? pattern(
          `h-${stance}`,
          mix('#000000', ink, STIPPLE_SHADE),
          html`class="ground" fill="${ink}"`,
          drawing,
        )
      : pattern(`h-${stance}`, ink, PAPER, drawing);
  }

  /** Returns the attributes that fill a shape of a category. */
  paint(stance: Stance): Markup {
    const look = this.#patterns.get(stance);
    if (look === 'full') return html`class="full" fill="${this.#inks.get(stance)}"`;
    return look === 'pale' ? html`fill="#ededea"` : html`fill="url(#h-${stance})"`;
  }

  /** Returns the attributes of the dot of a small country: shape, fill and line. */
  dot(stance: Stance): {readonly isSquare: boolean; readonly attributes: Markup} {
    const {shape, colour, ring} = dotOf({stance}, this.#positions);
    const isSquare = shape === 'square';
    if (!ring) {
      const attributes = colour === 'paper' ? PAPER : this.paint(stance);
      return {isSquare, attributes};
    }
    const dash = ring.dash && html` stroke-dasharray="${ring.dash * PIXEL}"`;
    const line = html`stroke="${this.#inks.get(stance)}" stroke-width="${ring.width * PIXEL}"${dash}`;
    return {isSquare, attributes: html`${PAPER} ${line}`};
  }

  /** Renders a small swatch of a category, at the scale of the maps. */
  sample(stance: Stance): Markup {
    return html`<svg class="sample" viewBox="0 0 36 24" aria-hidden="true"><rect x="1" y="1" width="34" height="22" ${this.paint(stance)}/></svg>`;
  }
}

function ofRound(id: string): Drawing {
  return motif(ROUND_PATTERNS.find((each) => each.id === id)!);
}

/** The drawing of a pattern, in the size of a tile. */
function motif({size, d}: Pattern): Drawing {
  return [html`<path ${INK} transform="scale(${TILE / size})" d="${d}"/>`, 45];
}

function pattern(id: string, ink: string, ground: Markup, [drawing, turn]: Drawing): Markup {
  return html`<pattern id="${id}" color="${ink}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect width="${TILE}" height="${TILE}" ${ground}/>${drawing}</pattern>`;
}
