/** A point on the map with the state that it stands for. */
export interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const HEADINGS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The nearest place in a direction, as an arrow key means it: what lies straight ahead counts
 * as nearer than what lies aside. Undefined at the edge of the map.
 */
export function neighbour(
  places: readonly Place[],
  from: Place,
  direction: Direction,
): Place | undefined {
  const [hx, hy] = HEADINGS[direction];
  let best: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    const dx = place.x - from.x;
    const dy = place.y - from.y;
    const ahead = dx * hx + dy * hy;
    const aside = Math.abs(dx * hy) + Math.abs(dy * hx);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (cost < least) [least, best] = [cost, place];
  }
  return best;
}

/** The next place, by name, that begins with what was typed, after the one in focus. */
export function nextByName(
  names: readonly {readonly key: string; readonly name: string}[],
  current: string | undefined,
  typed: string,
): string | undefined {
  const start = names.findIndex(({key}) => key === current);
  const prefix = typed.toLowerCase();
  // One letter pressed again goes on; more letters may stay where they already fit.
  const offset = typed.length > 1 ? 0 : 1;
  for (let step = 0; step < names.length; step += 1) {
    const candidate = names[(Math.max(start, 0) + offset + step) % names.length];
    if (candidate?.name.toLowerCase().startsWith(prefix)) return candidate.key;
  }
  return undefined;
}
