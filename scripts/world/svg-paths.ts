/** Converts a topology to SVG path data, which browsers can draw as it is. */
import {feature, mesh} from 'topojson-client';
import type {GeometryObject} from 'topojson-specification';
import type {ShapeProperties, WorldFile} from '../../src/map/world/world-file';
import {alignRings, linesAlongRings, type Line} from './align-rings';
import type {LineProperties, World} from './simplify';

/** Returns shapes and paths in the same order, countries first, from large to small, and the borders. */
export function pathsOf(
  world: World,
  digits: number,
): Pick<WorldFile, 'shapes' | 'paths' | 'borders' | 'disputedBorders'> {
  const found = world.objects.world.geometries.flatMap((geometry) => {
    const properties = geometry.properties as ShapeProperties | LineProperties;
    return properties.kind === 'line' ? [] : [{properties, lines: ringsOf(world, geometry)}];
  });
  const sorted = found.toSorted((a, b) => sizeOf(b.properties) - sizeOf(a.properties));
  const shapes = alignRings(sorted.map(({lines}) => ringsOnGrid(lines, digits)));
  const borders = linesOnGrid(bordersOf(world, false), digits);
  const disputed = linesOnGrid(bordersOf(world, true), digits);
  return {
    shapes: sorted.map(({properties}) => properties),
    paths: shapes.map((rings) => pathOf(rings, digits, 'z')),
    borders: pathOf(linesAlongRings(borders, shapes.flat()), digits),
    disputedBorders: pathOf(disputed, digits),
  };
}

function sizeOf({kind, area = 0}: ShapeProperties): number {
  return kind === 'state' ? area : -1;
}

/** Returns the borders between shapes; disputed ones are also in the last geometry. */
function bordersOf(world: World, disputed: boolean): readonly Line[] {
  return mesh(world, world.objects.world, (a, b) => a !== b && isLine(b) === disputed).coordinates;
}

function isLine({properties}: GeometryObject): boolean {
  return (properties as ShapeProperties | LineProperties).kind === 'line';
}

function ringsOf(world: World, geometry: GeometryObject): readonly Line[] {
  const shape = feature(world, geometry);
  const outline = shape.type === 'Feature' ? shape.geometry : undefined;
  if (outline?.type === 'Polygon') return outline.coordinates;
  return outline?.type === 'MultiPolygon' ? outline.coordinates.flat() : [];
}

/** On the grid a short line can become a single point, which is invisible. */
function linesOnGrid(lines: readonly Line[], digits: number): readonly Line[] {
  return lines
    .map((line) => onGrid(line, digits))
    .filter((line) => line.some((point) => point.join() !== line[0]!.join()));
}

/** The same of rings, whose last point repeats the first. */
function ringsOnGrid(rings: readonly Line[], digits: number): readonly Line[] {
  return rings.map((ring) => onGrid(ring.slice(0, -1), digits)).filter(({length}) => length > 1);
}

/** Integers, so that steps add up to the exact points. */
function onGrid(line: Line, digits: number): Line {
  return line.map((point) => point.map((value) => Math.round(value * 10 ** digits)));
}

/**
 * Returns path data with an absolute start and relative steps per line. Short, repeated steps compress
 * well: a fifth smaller than the same map as TopoJSON with the code that reads it.
 */
function pathOf(lines: readonly Line[], digits: number, end: 'z' | '' = ''): string {
  return lines.map((line) => lineOf(line, digits) + end).join('');
}

function lineOf(line: Line, digits: number): string {
  const steps = line.slice(1).flatMap(([x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = line[i]!;
    return [x - fromX, y - fromY];
  });
  return `M${joined(line[0]!, digits)}l${joined(steps, digits)}`;
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
