import {expect, test} from 'vitest';
import {alignRings, linesAlongRings, type Line} from '../../../scripts/world/align-rings';

/** Two squares side by side, each drawn clockwise, so that they run along their border in opposite ways. */
const WEST: Line = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
const EAST: Line = [
  [1, 0],
  [2, 0],
  [2, 1],
  [1, 1],
];
const ISLAND: Line = [
  [5, 5],
  [6, 5],
  [6, 6],
];
/** A lake in the west. */
const LAKE: Line = [
  [0.2, 0.2],
  [0.2, 0.4],
  [0.4, 0.4],
];
const BORDER = '1,0 1,1';

test('neighbours run along their common border in one direction', () => {
  const [west, east] = alignRings([[WEST], [EAST]]);
  expect(directionsOf(west!)).toContain(directionOf(BORDER, east!));
  expect(directionOf(BORDER, west!)).toBe(directionOf(BORDER, east!));
});

test('a shape keeps its edges, and is turned with its holes', () => {
  const shapes = [[WEST, LAKE], [EAST], [ISLAND]];
  const aligned = alignRings(shapes);
  expect(aligned.map(edgesOf)).toEqual(shapes.map(edgesOf));
  const [west] = aligned;
  expect(isTurned(WEST, west![0]!)).toBe(isTurned(LAKE, west![1]!));
});

test('the edge that closes a ring is one of its coast', () => {
  for (const [ring] of alignRings([[WEST], [EAST]])) {
    expect([ring!.at(-1)!.join(), ring![0]!.join()].toSorted().join(' ')).not.toBe(BORDER);
  }
});

test('the line of a border runs as a ring does, once, and covers every edge', () => {
  const border: Line = [
    [1, 1],
    [1, 0],
  ];
  const shapes = alignRings([[WEST], [EAST]]);
  const lines = linesAlongRings([border], shapes.flat());
  expect(lines).toHaveLength(1);
  expect(lines[0]!.map((point) => point.join()).join(' ')).toBe(directionOf(BORDER, shapes[0]!));
});

test('a line that no ring has is kept', () => {
  const line: Line = [
    [8, 8],
    [9, 9],
    [9, 8],
  ];
  expect(linesAlongRings([line], [ISLAND])).toEqual([line]);
});

test('lines that meet on one ring become one line', () => {
  const lines: Line[] = [WEST.slice(0, 2), WEST.slice(1, 3)];
  expect(linesAlongRings(lines, [WEST])).toEqual([WEST.slice(0, 3)]);
});

function directionsOf(rings: readonly Line[]): string[] {
  return rings.flatMap((ring) => {
    const names = [...ring, ring[0]!].map((point) => point.join());
    return names.slice(1).map((name, i) => `${names[i]} ${name}`);
  });
}

function directionOf(edge: string, rings: readonly Line[]): string | undefined {
  return directionsOf(rings).find(
    (direction) => direction.split(' ').toSorted().join(' ') === edge,
  );
}

function edgesOf(rings: readonly Line[]): string[] {
  return directionsOf(rings)
    .map((direction) => direction.split(' ').toSorted().join(' '))
    .toSorted();
}

function areaOf(ring: Line): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

function isTurned(ring: Line, to: Line): boolean {
  return areaOf(ring) * areaOf(to) < 0;
}
