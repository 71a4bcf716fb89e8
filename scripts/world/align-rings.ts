/**
 * Writes a border that two shapes share in the same order in both, and the line between them as well:
 * compression then pays for its points once and not three times.
 */

/** Points on the grid. A ring does not repeat its first point. */
export type Line = readonly (readonly number[])[];

/**
 * Returns the rings of each shape, turned so that they run along as many common borders as possible in
 * the direction of the neighbour, and begun where a border begins. A shape is turned as a whole, so its
 * holes stay holes.
 */
export function alignRings(shapes: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const owners = ownersOf(shapes);
  const isTurned = turnedShapes(shapes, owners);
  return shapes.map((rings, shape) =>
    rings.map((ring) => beginAtBorder(isTurned[shape] ? ring.toReversed() : ring, owners)),
  );
}

/**
 * Returns lines that together run along all edges of the given lines, in the order in which a ring has
 * them. What no ring has stays as it is.
 */
export function linesAlongRings(lines: readonly Line[], rings: readonly Line[]): readonly Line[] {
  const open = new Set(lines.flatMap((line) => edgesOf(line)));
  const runs = rings.flatMap((ring) => runsOf(ring, open));
  const chosen: Line[] = [];
  for (;;) {
    const parts = runs.map((run) => trim(run, open));
    const longest = parts.reduce<Line>((a, b) => (b.length > a.length ? b : a), []);
    if (longest.length === 0) break;
    chosen.push(longest);
    for (const edge of edgesOf(longest)) open.delete(edge);
  }
  const others = lines.flatMap((line) => splitAt(line, (edge) => open.has(edge)));
  return [...chosen, ...others];
}

/** The shapes that have an edge, by its name. */
type Owners = ReadonlyMap<string, readonly Owner[]>;

interface Owner {
  readonly shape: number;
  /** The edge as this shape runs along it. */
  readonly from: string;
}

function ownersOf(shapes: readonly (readonly Line[])[]): Owners {
  const owners = new Map<string, Owner[]>();
  for (const [shape, rings] of shapes.entries()) {
    for (const ring of rings) {
      for (const [i, edge] of edgesOf(closed(ring)).entries()) {
        owners.set(edge, [...(owners.get(edge) ?? []), {shape, from: ring[i]!.join()}]);
      }
    }
  }
  return owners;
}

/** Turns one shape after the other, as long as that brings more edges into the same direction. */
function turnedShapes(shapes: readonly unknown[], owners: Owners): readonly boolean[] {
  const balance = balances(owners);
  const isTurned = shapes.map(() => false);
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const [shape, neighbours] of balance) {
      let sum = 0;
      for (const [other, alike] of neighbours)
        sum += isTurned[shape] === isTurned[other] ? alike : -alike;
      if (sum >= 0) continue;
      isTurned[shape] = !isTurned[shape];
      hasChanged = true;
    }
  }
  return isTurned;
}

/** For two neighbours, the edges that they run along in the same direction less the others. */
function balances(owners: Owners): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const balance = new Map<number, Map<number, number>>();
  const add = (a: number, b: number, value: number) => {
    const row = balance.get(a) ?? new Map<number, number>();
    balance.set(a, row.set(b, (row.get(b) ?? 0) + value));
  };
  for (const [a, b] of owners.values()) {
    if (!a || !b || a.shape === b.shape) continue;
    const value = a.from === b.from ? 1 : -1;
    add(a.shape, b.shape, value);
    add(b.shape, a.shape, value);
  }
  return balance;
}

/** The edge that closes a ring is not written, so it should be one of a coast. */
function beginAtBorder(ring: Line, owners: Owners): Line {
  const neighbours = edgesOf(closed(ring)).map((edge) =>
    owners
      .get(edge)!
      .map(({shape}) => shape)
      .join(),
  );
  const begins = neighbours.map((name, i) => name !== neighbours.at(i - 1));
  const isAfterCoast = neighbours.map((_, i) => !neighbours.at(i - 1)!.includes(','));
  const first = begins.findIndex((begin, i) => begin && isAfterCoast[i]);
  const at = first < 0 ? Math.max(0, begins.indexOf(true)) : first;
  return [...ring.slice(at), ...ring.slice(0, at)];
}

/** The longest parts of a ring that run along given edges. */
function runsOf(ring: Line, edges: ReadonlySet<string>): Line[] {
  const start = edgesOf(closed(ring)).findIndex((edge) => !edges.has(edge));
  const begun = start < 0 ? ring : [...ring.slice(start), ...ring.slice(0, start)];
  return splitAt(closed(begun), (edge) => edges.has(edge));
}

/** The parts of a line whose edges are wanted. */
function splitAt(line: Line, isWanted: (edge: string) => boolean): Line[] {
  const parts: Line[] = [];
  let part: (readonly number[])[] = [];
  for (const [i, edge] of edgesOf(line).entries()) {
    if (isWanted(edge)) {
      if (part.length === 0) part.push(line[i]!);
      part.push(line[i + 1]!);
    } else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/** A run without ends that another one has covered already; what it has in its middle costs less than a new start. */
function trim(run: Line, open: ReadonlySet<string>): Line {
  const edges = edgesOf(run);
  const first = edges.findIndex((edge) => open.has(edge));
  const last = edges.findLastIndex((edge) => open.has(edge));
  return first < 0 ? [] : run.slice(first, last + 2);
}

function closed(ring: Line): Line {
  return [...ring, ring[0]!];
}

/** Names of the edges of a line, whichever way it runs. */
function edgesOf(line: Line): string[] {
  const names = line.map((point) => point.join());
  return names.slice(1).map((name, i) => [name, names[i]!].toSorted().join(' '));
}
