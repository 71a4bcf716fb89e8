import {compareDates} from '../dates';
import type {RoundId} from '../types';

/**
 * The rule of every comparison: the earlier round comes first, whichever of the two was asked for
 * first. What is made from two rounds follows the order that this returns.
 */
export function earlierFirst<T>(
  one: T,
  other: T,
  idOf: (round: T) => RoundId,
): readonly [earlier: T, later: T] {
  return compareDates(idOf(one), idOf(other)) <= 0 ? [one, other] : [other, one];
}
