import {fold} from '../../model/search';

/** A point on the map with the state that it stands for. */
export interface NamedPoint {
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
  places: readonly NamedPoint[],
  from: NamedPoint,
  direction: Direction,
): NamedPoint | undefined {
  const [hx, hy] = HEADINGS[direction];
  let best: NamedPoint | undefined;
  let least = Infinity;
  for (const place of places) {
    const dx = place.x - from.x;
    const dy = place.y - from.y;
    const ahead = dx * hx + dy * hy;
    const aside = Math.abs(dx * hy) + Math.abs(dy * hx);
    if (ahead <= 0 || aside > ahead * 2) continue;
    // The distance over the cosine of the angle off course.
    const cost = (ahead * ahead + aside * aside) / ahead;
    if (cost < least) [least, best] = [cost, place];
  }
  return best;
}

/**
 * The next place, by name, that begins with what was typed, after the one in focus. Accents may
 * be left out.
 */
export function nextByName(
  names: readonly {readonly key: string; readonly name: string}[],
  current: string | undefined,
  typed: string,
): string | undefined {
  const prefix = fold(typed);
  if (!prefix) return undefined;
  const at = names.findIndex(({key}) => key === current);
  // One letter pressed again goes on; more letters may stay where they already fit.
  const first = Math.max(0, typed.length > 1 ? at : at + 1);
  const inOrder = [...names.slice(first), ...names.slice(0, first)];
  return inOrder.find(({name}) => fold(name).startsWith(prefix))?.key;
}
