/** Medians and ratios: on a machine that does other things too, only these say something. */

/** A middle value, with the quarter of values below and above it. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function spread(values: readonly number[]): Spread {
  return {
    median: median(values),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
  };
}

/**
 * How many times the reference, by pairs: values of the same place were measured in the same turn,
 * so that what slowed the machine slowed both.
 */
export function ratios(values: readonly number[], reference: readonly number[]): Spread {
  if (values.length !== reference.length) {
    throw new Error(`${values.length} values have ${reference.length} references`);
  }
  return spread(values.map((value, turn) => value / reference[turn]!));
}

/** Between two values, as far as the place lies between them. */
function quantile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new Error('Nothing was measured');
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}

/** The list from another start, so that no page is always the first. */
export function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
