/** Converts a topology to SVG path data, which browsers can draw as it is. */
import {feature, mesh} from 'topojson-client';
import type {GeometryObject} from 'topojson-specification';
import type {ShapeProperties, WorldFile} from '../../src/map/world/world-file';
import type {LineProperties, World} from './simplify';

type Line = readonly (readonly number[])[];

/** Returns shapes and paths in the same order: countries first, from large to small. */
export function shapesOf(world: World, digits: number): Pick<WorldFile, 'shapes' | 'paths'> {
  const found = world.objects.world.geometries.flatMap((geometry) => {
    const properties = geometry.properties as ShapeProperties | LineProperties;
    if (properties.kind === 'line') return [];
    return [{properties, path: pathOf(ringsOf(world, geometry), digits)}];
  });
  const sorted = found.toSorted((a, b) => sizeOf(b.properties) - sizeOf(a.properties));
  return {
    shapes: sorted.map(({properties}) => properties),
    paths: sorted.map(({path}) => path),
  };
}

function sizeOf({kind, area = 0}: ShapeProperties): number {
  return kind === 'state' ? area : -1;
}

/** Returns the borders between shapes; disputed ones are also in the last geometry. */
export function bordersOf(world: World, disputed: boolean, digits: number): string {
  const lines = mesh(world, world.objects.world, (a, b) => a !== b && isLine(b) === disputed);
  return pathOf(lines.coordinates, digits);
}

function isLine({properties}: GeometryObject): boolean {
  return (properties as ShapeProperties | LineProperties).kind === 'line';
}

function ringsOf(world: World, geometry: GeometryObject): Line[] {
  const shape = feature(world, geometry);
  const outline = shape.type === 'Feature' ? shape.geometry : undefined;
  if (outline?.type === 'Polygon') return outline.coordinates;
  return outline?.type === 'MultiPolygon' ? outline.coordinates.flat() : [];
}

/**
 * Returns path data with an absolute start and relative steps per line; rings are closed. Short,
 * repeated steps compress well: a fifth smaller than the same map as TopoJSON.
 */
function pathOf(lines: readonly Line[], digits: number): string {
  return lines.map((line) => lineOf(line, digits)).join('');
}

function lineOf(line: Line, digits: number): string {
  // Integers, so that the steps add up to the exact points.
  const points = line.map((point) => point.map((value) => Math.round(value * 10 ** digits)));
  const first = points[0]!;
  const isClosed = points.at(-1)!.join() === first.join();
  const kept = isClosed ? points.slice(0, -1) : points;
  // On the grid a short line can become a single point, which is invisible.
  if (kept.length < 2) return '';
  const steps = kept.slice(1).flatMap(([x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = kept[i]!;
    return [x - fromX, y - fromY];
  });
  // On the grid a ring can become a single point, which is invisible.
  if (steps.length === 0) return '';
  return `M${joined(first, digits)}l${joined(steps, digits)}${isClosed ? 'z' : ''}`;
}

/** Joins numbers with the fewest separators that SVG allows. */
function joined(values: readonly number[], digits: number): string {
  let text = '';
  let last = '';
  for (const value of values) {
    const next = short(value, digits);
    const parts = next.startsWith('-') || (next.startsWith('.') && last.includes('.'));
    text += text === '' || parts ? next : ` ${next}`;
    last = next;
  }
  return text;
}

function short(value: number, digits: number): string {
  return String(value / 10 ** digits).replace(/^(-?)0\./, '$1.');
}
