/** Rounds to so many digits after the point: numbers are short where they are written. */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

/** Rounds a length of the map as it is written: to a thousandth of a unit. */
export function roundTo3(value: number): number {
  return roundTo(value, 3);
}
