/**
 * Looks where positions are stippled wherever they stand: in images and in what is written at build
 * time. Elements leave it to their style sheets, which know the medium.
 */
import type {ShiftId} from '../comparison/shifts';
import type {PositionId, Stance} from '../types';
import {fillOf, signedPosition, stippleId, swatchMark, type Categorised, type Fill} from './look';

/** What a shape is filled with. Territories have no stipple: they are lighter. */
export function stippledFill(shape: Categorised, stippled: readonly PositionId[]): Fill {
  const {kind, stance, shift} = shape;
  const position = signedPosition(shift ?? stance);
  return kind === 'state' && stippled.includes(position)
    ? {pattern: stippleId(position)}
    : fillOf(shape);
}

/** What a legend draws over the colour of a category, so that it needs no colour. */
export function stippledMark(
  category: Stance | ShiftId,
  stippled: readonly PositionId[],
): 'dots' | ReturnType<typeof swatchMark> {
  return stippled.includes(signedPosition(category)) ? 'dots' : swatchMark(category);
}
