/** Whole numbers from 0 up to, and without, a limit. */
export type Random = (limit: number) => number;

/**
 * Numbers that look like chance and are the same for the same text on every machine: the text is
 * hashed by FNV-1a (32 bits, over its UTF-16 units), and the hash starts mulberry32. Both are in
 * the public domain and use whole numbers of 32 bits alone.
 */
export function seededRandom(seed: string): Random {
  let country = hash(seed.trim().normalize());
  const next = () => {
    country = (country + 0x6d2b79f5) | 0;
    let mixed = Math.imul(country ^ (country >>> 15), 1 | country);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (limit) => Math.floor((next() / 2 ** 32) * limit);
}

/** The items in an order of chance (Fisher and Yates); the list itself stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let end = order.length - 1; end > 0; end -= 1) {
    const chosen = random(end + 1);
    [order[end], order[chosen]] = [order[chosen]!, order[end]!];
  }
  return order;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}
