import {coloursOf} from '../../model/stances/colours';
import {stippledPositions} from '../../model/description/look';
import {STIPPLE_SHADE} from '../../model/description/rules';
import type {Position, PositionId, Stance} from '../../model/types';

/** The colours of a picture: paper and ink, and one for each class. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly coast: string;
  readonly dotEdge: string;
  of(stance: Stance): string;
  /** Positions that are stippled. */
  readonly stippled: readonly PositionId[];
  /** The dots of a stipple on a colour. */
  stippleOn(colour: string): string;
}

const PAPER = {light: '#ffffff', dark: '#16181c'};
const INK = {light: '#1b1d21', dark: '#e9e7e2'};

/** What the map on the screen shows, for one of the two surroundings. */
export function imageColours(
  positions: readonly Position[],
  theme: 'light' | 'dark',
  own: Readonly<Record<string, string>> = {},
): Colours {
  const colours = coloursOf(positions);
  const [paper, ink] = [PAPER[theme], INK[theme]];
  const of = (stance: Stance) =>
    own[stance] ?? colours.get(stance)?.[theme === 'light' ? 0 : 1] ?? paper;
  return {
    paper,
    ink,
    of,
    stippled: stippledPositions(positions),
    stippleOn: (colour) => mix('#000000', colour, STIPPLE_SHADE),
    muted: mix(ink, paper, 0.78),
    coast: mix(ink, paper, 0.38),
    dotEdge: mix(ink, paper, 0.62),
  };
}

/** So much of one hex colour in another, as `color-mix(in srgb, …)` does it. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  const mixed = a.map((value, i) => Math.round(value * share + b[i]! * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(hex: string): readonly number[] {
  const digits = hex.slice(1);
  const full = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
}
