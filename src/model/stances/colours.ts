import {OTHER_STANCES} from './stances';
import type {Position, Stance} from '../types';

/** A colour for light and one for dark surroundings. */
export type Shades = readonly [light: string, dark: string];

/** The quiet classes. Positions bring their own colours with the record. */
const QUIET: Readonly<Record<string, Shades>> = {
  none: ['#e6e3dc', '#33383e'],
  unknown: ['#8d8a83', '#767b83'],
  withdrawn: ['#55524c', '#d6d2c8'],
  both: ['#6b3a6e', '#d3a4d6'],
  outside: ['#f7f6f3', '#202429'],
};

/** The colours of every class of a record, on the screen and in pictures alike. */
export function coloursOf(positions: readonly Position[]): ReadonlyMap<Stance, Shades> {
  return new Map<Stance, Shades>([
    ...OTHER_STANCES.map((stance) => [stance, QUIET[stance]!] as const),
    ...positions.map(({id, colour}) => [id, [colour.light, colour.dark]] as const),
  ]);
}
