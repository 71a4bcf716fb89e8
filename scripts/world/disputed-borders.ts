/** Finds the borders to dash: the edges that two shapes share, joined into lines. */
import type {Areas, Box, Point, Ring} from './inputs';
import type {MapFeature} from './assign-features';

/** Returns the lines in degrees. Their vertices belong to both shapes, so they become shared arcs. */
export function disputedLines(pieces: readonly MapFeature[], areas: Areas): Ring[] {
  const byKey = new Map(pieces.map((piece) => [piece.properties.key, piece]));
  const between = (a: string, b: string, box?: Box) => {
    const [one, other] = [byKey.get(a), byKey.get(b)];
    return one && other ? sharedLines(one, other, box) : [];
  };
  const aroundAreas = areas.disputed.flatMap(({name, dashedAgainst}) =>
    dashedAgainst.flatMap((key) => between(name, key)),
  );
  const betweenCountries = areas.lines.flatMap(({between: codes, box}) =>
    codes.flatMap((a, i) => codes.slice(i + 1).flatMap((b) => between(a, b, box))),
  );
  return [...aroundAreas, ...betweenCountries];
}

function sharedLines(one: MapFeature, other: MapFeature, box?: Box): Ring[] {
  const theirs = new Set(rings(other).flatMap((ring) => edges(ring).map(edgeKey)));
  const shared = (edge: Edge) =>
    theirs.has(edgeKey(edge)) && edge.every((p) => !box || within(p, box));
  return rings(one).flatMap((ring) =>
    chain(edges(ring).map((edge) => (shared(edge) ? edge : null))),
  );
}

type Edge = [Point, Point];

/** Joins consecutive edges into lines, also across the start of the ring. */
function chain(run: readonly (Edge | null)[]): Ring[] {
  const gap = run.indexOf(null);
  const turned = gap < 0 ? run : [...run.slice(gap), ...run.slice(0, gap)];
  const lines: Ring[] = [];
  turned.forEach((edge, i) => {
    if (!edge) return;
    if (turned[i - 1]) lines.at(-1)!.push(edge[1]);
    else lines.push([...edge]);
  });
  return lines;
}

function rings({polygons}: MapFeature): Ring[] {
  return polygons.flat();
}

function edges(ring: Ring): Edge[] {
  return ring.slice(1).map((to, i): Edge => [ring[i]!, to]);
}

/** Returns the same key for both directions. */
function edgeKey([a, b]: Edge): string {
  const [one, other] = [a.join(), b.join()];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function within([x, y]: Point, [west, south, east, north]: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
