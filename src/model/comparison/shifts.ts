import {isNamed, stancesOf} from '../stances/stances';
import type {Country, CountryCode, PositionId, Round} from '../types';

/**
 * What became of one state between two rounds: `joined-<position>`, `left-<position>`,
 * `switched`, `withdrawn`, `steady`, or `incomparable`.
 */
export type ShiftId = string;

/** The shifts that name no position, in the order in which a legend lists them. */
export const OTHER_SHIFTS = ['switched', 'withdrawn', 'steady', 'incomparable'] as const;

/** State → shift, one entry for each state of the record. */
export type Shifts = ReadonlyMap<CountryCode, ShiftId>;

/**
 * The rule of comparing an earlier round with a later one: a country joined if its name is on the
 * later list and not on the earlier one. A side is compared only where both rounds have a letter on
 * it and both lists are known for the country; a side without a letter, or with an unpublished
 * list, makes no shift.
 */
export function shiftsBetween(
  countries: readonly Pick<Country, 'code'>[],
  positions: readonly PositionId[],
  from: Round,
  to: Round,
): Shifts {
  const withdrew = withdrawnIn(countries, from, to);
  return new Map(
    countries.map(({code}) => {
      const sides = positions.map((position) => ({
        position,
        before: isNamed(from, position, code),
        after: isNamed(to, position, code),
      }));
      return [code, shiftOf(sides, withdrew.has(code))];
    }),
  );
}

/** Every shift that a record can show, in the order in which a legend lists them. */
export function shiftIds(positions: readonly PositionId[]): readonly ShiftId[] {
  return [
    ...positions.flatMap((position) => [`joined-${position}`, `left-${position}`]),
    ...OTHER_SHIFTS,
  ];
}

/**
 * The countries that changed between any two rounds: some list has their name and another one of
 * the same side, which is known for them, does not.
 */
export function changedInAnyRound(
  countries: readonly Pick<Country, 'code'>[],
  positions: readonly PositionId[],
  rounds: readonly Round[],
): ReadonlySet<CountryCode> {
  const changed = countries.filter(({code}) =>
    positions.some((position) => {
      const named = new Set(rounds.map((round) => isNamed(round, position, code)));
      return named.has(true) && named.has(false);
    }),
  );
  return new Set(changed.map(({code}) => code));
}

/** True for a shift in which something changed. */
export function isChange(shift: ShiftId): boolean {
  return /^(joined|left)-|^switched$/.test(shift);
}

interface Side {
  readonly position: PositionId;
  readonly before: boolean | undefined;
  readonly after: boolean | undefined;
}

function shiftOf(sides: readonly Side[], withdrew: boolean): ShiftId {
  const known = sides.filter(({before, after}) => before !== undefined && after !== undefined);
  const joined = known.filter(({before, after}) => !before && after);
  const left = known.filter(({before, after}) => before && !after);
  if (joined.length && left.length) return 'switched';
  if (joined[0]) return `joined-${joined[0].position}`;
  if (left[0]) return `left-${left[0].position}`;
  if (!isComparable(known, sides)) return 'incomparable';
  return withdrew ? 'withdrawn' : 'steady';
}

/**
 * A state holds steady if every side can be compared, or if it stayed on one that can. To be
 * absent from one list says nothing while the other side is not known.
 */
function isComparable(known: readonly Side[], all: readonly Side[]): boolean {
  return known.length === all.length || known.some(({before, after}) => before && after);
}

function withdrawnIn(countries: readonly Pick<Country, 'code'>[], ...rounds: readonly Round[]) {
  const stances = rounds.flatMap((round) => [...stancesOf(countries, round)]);
  return new Set(stances.filter(([, stance]) => stance === 'withdrawn').map(([code]) => code));
}
