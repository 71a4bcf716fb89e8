import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {makeWorld} from '../../../scripts/world/build-world';
import {readWorld, type World} from '../../../src/map/world/shapes';
import type {WorldFile} from '../../../src/map/world/world-file';
import {
  areaOf,
  boundsOf,
  coarse,
  files,
  fine,
  inputs,
  labels,
  project,
  ringsOf,
  shapesOf,
} from '../../support/fixtures/world-map';

const {regions} = JSON.parse(readFileSync('data/regions.json', 'utf8')) as {
  regions: {id: string; box: [number, number, number, number]}[];
};

describe('the geometry files', () => {
  test('the file that every article loads weighs at most 17 KB in brotli', () => {
    expect(brotli(files.coarse)).toBeLessThanOrEqual(17 * 1024);
  });

  test('the finer file weighs at most 130 KB in brotli', () => {
    expect(brotli(files.fine)).toBeLessThanOrEqual(130 * 1024);
  });

  test('the same inputs give the same bytes', () => {
    expect(makeWorld(inputs)).toEqual(files);
  });

  test('both lie in one viewBox and agree on places, areas and frames', () => {
    expect(facts(fine)).toEqual(facts(coarse));
    expect(coarse.width).toBe(960);
  });
});

describe.each([
  ['coarse', coarse],
  ['fine', fine],
])('the %s map', (_name, world) => {
  test('has a shape for each of the 195 states, once', () => {
    expect(world.countries.map(({key}) => key).toSorted()).toEqual([...labels.keys()].toSorted());
    expect(world.countries).toHaveLength(195);
  });

  test('lets no shape vanish', () => {
    const flat = shapesOf(world).filter(({path}) => areaOf(path) === 0);
    expect(flat.map(({key}) => key)).toEqual([]);
  });

  test('has paths of pairs of numbers alone, each line of two points or more', () => {
    const {borders, disputedBorders} = world;
    for (const path of [...shapesOf(world).map((shape) => shape.path), borders, disputedBorders]) {
      expect(path.match(/l(?![-.\d])/), path.slice(0, 80)).toBeNull();
      for (const line of ringsOf(path)) {
        expect(line.length).toBeGreaterThan(1);
        expect(line.flat().every(Number.isFinite)).toBe(true);
      }
    }
  });

  test('gives every shape a key of its own', () => {
    const keys = shapesOf(world).map(({key}) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('draws large states before small ones', () => {
    const areas = world.countries.map(({area}) => area);
    expect(areas).toEqual(areas.toSorted((a, b) => b - a));
  });

  test('stays within the viewBox', () => {
    for (const {path} of shapesOf(world)) {
      const {left, right, top, bottom} = boundsOf(path);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(world.width);
      expect(bottom).toBeLessThanOrEqual(world.height);
    }
  });

  test('has no path of a single point, at which a browser would stumble', () => {
    const paths = [...shapesOf(world).map(({path}) => path), world.borders, world.disputedBorders];
    expect(paths.filter((path) => /l(?![-\d.])/.test(path))).toEqual([]);
  });

  test('has borders and dashed borders, and no line over half the map', () => {
    for (const path of [world.borders, world.disputedBorders]) {
      const lines = ringsOf(path);
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) {
        const points = line.map(([x]) => x);
        const steps = points.slice(1).map((x, i) => Math.abs(x - points[i]!));
        expect(Math.max(...steps)).toBeLessThan(world.width / 8);
      }
    }
  });
});

describe('places and areas', () => {
  test('each label point lies where D3 projects it', () => {
    for (const {key, x, y} of coarse.countries) {
      const [px, py] = project(labels.get(key)!);
      expect(Math.hypot(px - x, py - y), key).toBeLessThan(0.15);
    }
  });

  test('the area of a state is that of its fine shape', () => {
    for (const {key, area, path} of fine.countries.filter((country) => country.area > 1)) {
      expect(areaOf(path) / area, key).toBeGreaterThan(0.8);
      expect(areaOf(path) / area, key).toBeLessThan(1.25);
    }
  });

  test('every state has its label point in a region that can be zoomed to', () => {
    const lost = [...labels].filter(([, point]) => !regions.some(({box}) => within(point, box)));
    expect(lost.map(([code]) => code)).toEqual([]);
  });

  test('each region has a frame inside the viewBox, and the world is the viewBox', () => {
    expect(Object.keys(coarse.regionExtents)).toEqual(['world', ...regions.map(({id}) => id)]);
    expect(coarse.regionExtents['world']).toEqual([0, 0, coarse.width, coarse.height]);
    for (const [x0, y0, x1, y1] of Object.values(coarse.regionExtents)) {
      expect(x1 - x0).toBeGreaterThan(50);
      expect(y1 - y0).toBeGreaterThan(50);
      expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(0);
      expect(x1).toBeLessThanOrEqual(coarse.width);
      expect(y1).toBeLessThanOrEqual(coarse.height);
    }
  });
});

describe('a geometry file is refused with what is wrong and what to do', () => {
  const whole = JSON.parse(files.coarse) as WorldFile;

  test.each<[string, unknown]>([
    ['is empty', null],
    ['is empty', {}],
    ['is a list', []],
    ['is another map', {type: 'Topology', objects: {}}],
    ['has no form', {...whole, builtAs: undefined}],
    ['has another form', {...whole, builtAs: 'stance-atlas map 0'}],
  ])('when it %s', (_what, file) => {
    expect(() => readWorld(file, 'world.json')).toThrow(
      'world.json: was built by a different version: rebuild, or deploy all files together',
    );
  });

  test.each<[string, object]>([
    ['has 0 of 195 countries', {shapes: [], paths: []}],
    ['has 0 of 0 countries', {shapes: [], paths: [], countries: 0}],
    ['has 194 of 195 countries', {shapes: whole.shapes.slice(1), paths: whole.paths.slice(1)}],
    ['has 3 of 195 countries', {paths: whole.paths.slice(0, 3)}],
    ['has 194 of 195 countries', {paths: ['', ...whole.paths.slice(1)]}],
    ['"paths" is missing', {paths: whole.paths.slice(0, 195)}],
    ['"viewBox" is missing', {viewBox: undefined}],
    ['"regionExtents" is missing', {regionExtents: undefined}],
    ['"borders" is missing', {borders: undefined, disputedBorders: undefined}],
  ])('when it %s', (said, spoilt) => {
    const read = () => readWorld({...whole, ...spoilt}, 'world-fine.json');
    expect(read).toThrow(`world-fine.json: ${said}`);
    expect(read).toThrow(': rebuild, or deploy all files together');
  });
});

function brotli(text: string): number {
  return brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

function within([x, y]: readonly [number, number], [west, south, east, north]: readonly number[]) {
  const between = west! < east! ? x >= west! && x <= east! : x >= west! || x <= east!;
  return between && y >= south! && y <= north!;
}

function facts({countries, width, height, regionExtents}: World) {
  return {
    states: countries.map(({key, x, y, area}) => ({key, x, y, area})),
    width,
    height,
    regionExtents,
  };
}
