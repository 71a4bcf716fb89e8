/**
 * An address as it may stand in a link, whatever record it is from.
 *
 * @returns Undefined for anything but http and https: such a link could run a program.
 */
export function webAddress(address: string): string | undefined {
  // Browsers pass over blanks before the scheme; so does the pattern, by not allowing them.
  return /^https?:\/\//i.test(address) ? address : undefined;
}
