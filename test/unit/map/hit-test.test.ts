import {describe, expect, test} from 'vitest';
import {
  HIT_SIZE,
  hasOwnHitArea,
  layoutHitAreas,
  hitAreasAt,
  countryAt,
  type Targets,
} from '../../../src/map/view/hit-test';
import {DOT_RADIUS, layoutMarkers} from '../../../src/map/view/markers';
import {boundsOf, coarse, holds} from '../../support/fixtures/world-map';

/** A phone, an article, a window, a projector. */
const WIDTHS = [336, 360, 880, 1280, 3840];

/** Whole pixels across a square, with its edges. */
const GRID = [-12, -9, -6, -3, 0, 3, 6, 9, 12];

interface Point {
  readonly x: number;
  readonly y: number;
}

describe.each(WIDTHS)('on a map %d pixels wide', (width) => {
  const targets = targetsAt(width);
  const pixel = targets.unitsPerPixel;

  test('the place of each of the 195 states means that state', () => {
    expect(coarse.countries).toHaveLength(195);
    for (const {key} of coarse.countries) {
      expect(meantAt(placeOf(key, targets), targets), key).toBe(key);
    }
  });

  test('the label point of a state without a dot means that state', () => {
    const withoutDot = coarse.countries.filter(({key}) => !targets.markers.has(key));
    expect(withoutDot.length).toBeGreaterThan(100);
    for (const {key, x, y} of withoutDot) expect(meantAt({x, y}, targets), key).toBe(key);
  });

  test('every state without a square has a shape larger than one', () => {
    for (const {key, area} of coarse.countries) {
      if (targets.markers.has(key) || targets.hitAreas.has(key)) continue;
      expect(area, key).toBeGreaterThanOrEqual((HIT_SIZE * pixel) ** 2);
    }
  });

  test('every point of a small state’s square has it on offer', () => {
    for (const place of [...targets.markers.values(), ...targets.hitAreas.values()]) {
      for (const [dx, dy] of GRID.flatMap((x) => GRID.map((y) => [x, y] as const))) {
        const point = {x: place.x + dx * 0.999 * pixel, y: place.y + dy * 0.999 * pixel};
        const offered = hitAreasAt(point, targets).map(({code}) => code);
        expect(offered, `${place.code} ${dx} ${dy}`).toContain(place.code);
      }
    }
  });

  test('a point on a dot means that dot, unless a label point lies under it', () => {
    for (const {code, x, y} of targets.markers.values()) {
      if (coarse.countries.some((country) => isUnder(country, {x, y}))) continue;
      for (let turn = 0; turn < 8; turn++) {
        const angle = (turn * Math.PI) / 4;
        const rim = DOT_RADIUS * pixel;
        const point = {x: x + rim * Math.cos(angle), y: y + rim * Math.sin(angle)};
        expect(meantAt(point, targets), code).toBe(code);
      }
    }
  });

  const isUnder = ({key, ...label}: Point & {key: string}, {x, y}: Point) =>
    !targets.markers.has(key) && Math.hypot(label.x - x, label.y - y) < 2 * DOT_RADIUS * pixel;

  test('a square that stands in the pointer’s way holds no other place', () => {
    const half = (HIT_SIZE / 2) * pixel;
    for (const marker of targets.markers.values()) {
      if (!hasOwnHitArea(marker, targets)) continue;
      const inside = coarse.countries.filter(({key}) => {
        const {x, y} = placeOf(key, targets);
        return Math.abs(x - marker.x) <= half && Math.abs(y - marker.y) <= half;
      });
      expect(inside.map(({key}) => key)).toEqual([marker.code]);
    }
  });
});

describe('at 1280 pixels', () => {
  const targets = targetsAt(1280);
  const pixel = targets.unitsPerPixel;

  test.each(['NRU', 'PLW', 'COM', 'TUV'])('%s has its whole square for itself', (code) => {
    const {x, y} = placeOf(code, targets);
    for (const [dx, dy] of GRID.flatMap((right) => GRID.map((down) => [right, down] as const))) {
      const point = {x: x + dx * 0.999 * pixel, y: y + dy * 0.999 * pixel};
      expect(meantAt(point, targets), `${dx} ${dy}`).toBe(code);
    }
  });

  test('between two dots the nearer one is meant', () => {
    const [one, other] = [placeOf('VCT', targets), placeOf('GRD', targets)];
    const at = (part: number) => ({
      x: one.x + part * (other.x - one.x),
      y: one.y + part * (other.y - one.y),
    });
    expect(meantAt(at(0.4), targets)).toBe('VCT');
    expect(meantAt(at(0.6), targets)).toBe('GRD');
  });

  test('a large state is meant on its own land, away from dots', () => {
    for (const code of ['BRA', 'FRA', 'CHN', 'SAU', 'MNG', 'TCD']) {
      const {path, x, y} = coarse.countries.find(({key}) => key === code)!;
      expect(boundsOf(path).width / pixel, code).toBeGreaterThan(HIT_SIZE / 2);
      expect(meantAt({x: x + 4 * pixel, y}, targets), code).toBe(code);
    }
  });

  test('a state that can be seen is meant on its own land, however near its neighbour is', () => {
    const {x, y} = coarse.countries.find(({key}) => key === 'BEL')!;
    const point = {x: x + 6 * pixel, y: y + 2 * pixel};
    const under = underAt(point);
    expect(under).not.toBe('BEL');
    expect(hitAreasAt(point, targets).map(({code}) => code)).toContain('BEL');
    expect(countryAt(point, false, targets) ?? under).not.toBe('BEL');
  });
});

test('the open sea means nothing', () => {
  const targets = targetsAt(1280);
  expect(meantAt({x: 40, y: 300}, targets)).toBeUndefined();
});

test('Palestine, seen near without a dot on a phone, has a square nonetheless', () => {
  const targets = targetsAt(336, 7);
  expect(targets.markers.has('PSE')).toBe(false);
  expect(targets.hitAreas.has('PSE')).toBe(true);
  expect(targets.hitAreas.has('SAU')).toBe(false);
});

function targetsAt(width: number, zoom = 1): Targets {
  const unitsPerPixel = coarse.width / width / zoom;
  const laid = layoutMarkers(coarse.countries, unitsPerPixel);
  const markers = new Map(laid.map((marker) => [marker.code, marker]));
  const hitAreas = layoutHitAreas(coarse.countries, unitsPerPixel, markers);
  return {world: coarse, unitsPerPixel, markers, hitAreas};
}

function placeOf(code: string, {markers}: Targets): Point {
  return markers.get(code) ?? coarse.countries.find(({key}) => key === code)!;
}

/** What a click would open or point out: by the rule, else the shape that is drawn on top. */
function meantAt(point: Point, targets: Targets): string | undefined {
  const under = underAt(point);
  return countryAt(point, under === undefined, targets) ?? under;
}

function underAt({x, y}: Point): string | undefined {
  const drawn = [...coarse.areas, ...coarse.countries];
  return drawn.findLast(({path}) => holds(path, [x, y]))?.key;
}
