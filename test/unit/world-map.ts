/** The built map, read back from its own files, for the tests of the geometry. */
import {readFileSync} from 'node:fs';
import {geoEqualEarth} from 'd3';
import {makeWorld} from '../../src/build/world';
import {readInputs} from '../../src/build/world-inputs';
import {readWorld, type Shape, type World} from '../../src/map/shapes';

export type Point = readonly [number, number];

export const inputs = await readInputs();
export const files = makeWorld(inputs);
export const coarse = readWorld(JSON.parse(files.coarse));
export const fine = readWorld(JSON.parse(files.fine));

const {countries} = JSON.parse(readFileSync('data/countries.json', 'utf8')) as {
  countries: {code: string; labelPoint: [number, number]}[];
};
export const labels = new Map(countries.map(({code, labelPoint}) => [code, labelPoint]));

export function shapesOf({states, areas}: World): Shape[] {
  return [...states, ...areas];
}

export function shapeOf(world: World, key: string): Shape {
  const found = shapesOf(world).find((shape) => shape.key === key);
  if (!found) throw new Error(`No shape has the key ${key}`);
  return found;
}

/** Lines and rings of a path that is made of M, L, l and z alone, a list of points each. */
export function ringsOf(path: string): Point[][] {
  return path.split('M').slice(1).map(pointsOf);
}

function pointsOf(line: string): Point[] {
  const numbers = (line.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const pairs = numbers.flatMap((x, i): Point[] => (i % 2 ? [] : [[x, numbers[i + 1]!]]));
  if (!line.includes('l')) return pairs;
  let [x, y] = [0, 0];
  return pairs.map(([dx, dy]): Point => [(x += dx), (y += dy)]);
}

/** Even-odd, as a browser fills it. */
export function holds(path: string, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of ringsOf(path)) {
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring.at(i - 1)!;
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    });
  }
  return inside;
}

export function holdersOf(world: World, lonLat: Point): string[] {
  const point = project(lonLat);
  return shapesOf(world)
    .filter(({path}) => holds(path, point))
    .map(({key}) => key);
}

export function boundsOf(path: string) {
  const points = ringsOf(path).flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return {left, right, top, bottom, width: right - left, height: bottom - top};
}

export function areaOf(path: string): number {
  return Math.abs(ringsOf(path).reduce((sum, ring) => sum + signedArea(ring), 0));
}

function signedArea(ring: readonly Point[]): number {
  const twice = ring.map(([x, y], i) => ring.at(i - 1)![0] * y - ring.at(i - 1)![1] * x);
  return mean(twice) * ring.length * 0.5;
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/**
 * Degrees to viewBox by D3's own projection; scale and place are those at which it meets the
 * label points of the file best.
 */
export function project(lonLat: Point): Point {
  const [x, y] = unit([...lonLat])!;
  return [fit.scale * x + fit.x, fit.scale * y + fit.y];
}

const unit = geoEqualEarth().rotate([-11, 0]).scale(1).translate([0, 0]);
const fit = leastSquares();

function leastSquares() {
  const pairs = coarse.states.map((state) => ({state, at: unit(labels.get(state.key)!)!}));
  const [mx, my] = [mean(pairs.map((p) => p.state.x)), mean(pairs.map((p) => p.state.y))];
  const [ux, uy] = [mean(pairs.map((p) => p.at[0])), mean(pairs.map((p) => p.at[1]))];
  const top = pairs.map(
    ({state, at}) => (state.x - mx) * (at[0] - ux) + (state.y - my) * (at[1] - uy),
  );
  const scale = mean(top) / mean(pairs.map(({at}) => (at[0] - ux) ** 2 + (at[1] - uy) ** 2));
  return {scale, x: mx - scale * ux, y: my - scale * uy};
}
