import type {ShiftId} from '../comparison/shifts';
import type {CountryCode, Stance} from '../types';
import type {MapView} from './view';

/** The stance of a country and, in a comparison, its shift. No country is outside. */
export function categoryOf(
  code: CountryCode | null,
  {stances, shifts}: Pick<MapView, 'stances' | 'shifts'>,
): {readonly stance: Stance; readonly shift: ShiftId | undefined} {
  if (code === null) return {stance: 'outside', shift: undefined};
  return {stance: stances.get(code) ?? 'outside', shift: shifts?.get(code)};
}
