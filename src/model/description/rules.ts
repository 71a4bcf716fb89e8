import type {ShiftId} from '../comparison/shifts';
import type {Stance} from '../types';

/** How much of its country's colour a territory has, from 0 to 1: territories are lighter. */
export const TERRITORY_SHADE = 0.62;

/** The same where the colour is a pale grey already. */
export const PALE_TERRITORY_SHADE = 0.72;

/** The categories with a pale grey. */
export const PALE_STANCES: readonly Stance[] = ['none'];

/** How much of its colour a country has that did not change, from 0 to 1. */
export const STEADY_SHADE = 0.26;

/** The rare categories, which have stripes, so that they can be told apart without colours. */
export const COUNTRY_PATTERNS: readonly (Stance | ShiftId)[] = [
  'withdrawn',
  'both',
  'switched',
  'unknown',
];

/** The same on areas, most of which are too small for other stripes: a gap must not look like a value. */
export const AREA_PATTERNS: readonly (Stance | ShiftId)[] = ['unknown'];

/**
 * How the positions of a record differ beside their colours, in their order, and over again where
 * there are more: the shape of the dots of small countries, and whether marks and print are stippled.
 */
export const POSITION_LOOKS: readonly PositionLook[] = [
  {dot: 'disc', isStippled: false},
  {dot: 'square', isStippled: true},
];

/** What stands for no position has the round dot of most categories. */
export const PLAIN_LOOK: PositionLook = {dot: 'disc', isStippled: false};

export interface PositionLook {
  readonly dot: DotShape;
  readonly isStippled: boolean;
}

export type DotShape = 'disc' | 'square';

/** The dots of a stipple: so much black on the colour of their position, from 0 to 1. */
export const STIPPLE_SHADE = 0.34;
