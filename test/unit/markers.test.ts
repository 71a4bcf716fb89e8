import {describe, expect, test} from 'vitest';
import {DOT_RADIUS, HIT_SIZE, layoutMarkers, layoutPads, type Marker} from '../../src/map/markers';
import type {StateShape} from '../../src/map/shapes';
import {coarse, fine, holds, ringsOf} from './world-map';

const SMALL = ['NRU', 'MCO', 'PLW', 'BHR', 'COM', 'TUV', 'PSE', 'VAT'];
const WIDTHS = [320, 360, 414, 768, 1024, 1280];

test('a dot is at least 4 pixels wide', () => {
  expect(2 * DOT_RADIUS).toBeGreaterThanOrEqual(4);
});

describe.each(WIDTHS)('on a map %d pixels wide', (width) => {
  const unitsPerPixel = coarse.width / width;
  const markers = layoutMarkers(coarse.states, unitsPerPixel);
  const byCode = new Map(markers.map((marker) => [marker.code, marker]));

  test('each state too small to see has one marker', () => {
    expect(byCode.size).toBe(markers.length);
    for (const {key, area} of coarse.states) {
      if (area < 2.5 * unitsPerPixel ** 2) expect(byCode.has(key), key).toBe(true);
    }
  });

  test('no dot overlaps another', () => {
    for (const [one, other] of pairs(markers)) {
      const distance = Math.hypot(one.x - other.x, one.y - other.y) / unitsPerPixel;
      expect(distance, `${one.code} and ${other.code}`).toBeGreaterThan(2 * DOT_RADIUS);
    }
  });

  test('the centre of each dot is in its own hit area and in no other', () => {
    for (const {code, x, y} of markers) {
      const hit = markers.filter((other) => holds(other.hit, [x, y]));
      expect(hit.map((other) => other.code)).toEqual([code]);
    }
  });

  test('a larger state keeps its label point free of hit areas', () => {
    for (const {key, x, y} of coarse.states.filter((state) => !byCode.has(state.key))) {
      const hit = markers.filter((marker) => holds(marker.hit, [x, y]));
      expect(
        hit.map(({code}) => code),
        key,
      ).toEqual([]);
    }
  });

  test('no hit area is larger than 24 pixels a side', () => {
    for (const {code, hit} of markers) {
      const [w, h] = sizeOf(hit, unitsPerPixel);
      expect(w, code).toBeLessThanOrEqual(HIT_SIZE + 0.1);
      expect(h, code).toBeLessThanOrEqual(HIT_SIZE + 0.1);
    }
  });

  test('dots stay near home and within the map', () => {
    for (const {key, x, y} of coarse.states) {
      const marker = byCode.get(key);
      if (!marker) continue;
      const moved = Math.hypot(marker.x - x, marker.y - y) / unitsPerPixel;
      expect(moved, key).toBeLessThan(width < 700 ? 12 : 6);
      expect(marker.x).toBeGreaterThan(0);
      expect(marker.x).toBeLessThan(coarse.width);
    }
  });

  test('the eight states that the design names have markers', () => {
    expect(SMALL.filter((code) => !byCode.has(code))).toEqual([]);
  });

  test('the same map gives the same markers, fine or coarse', () => {
    expect(layoutMarkers(fine.states, unitsPerPixel)).toEqual(markers);
  });
});

test('a lone state has the whole 24 by 24 pixels', () => {
  const markers = layoutMarkers(coarse.states, coarse.width / 1280);
  for (const code of ['NRU', 'PLW', 'COM', 'TUV']) {
    const {hit} = markers.find((marker) => marker.code === code)!;
    expect(sizeOf(hit, coarse.width / 1280).map(Math.round)).toEqual([24, 24]);
  }
});

test('two states on one point get two dots side by side, in order', () => {
  const [one, other] = layoutMarkers([twin('AAA'), twin('BBB')], 1);
  expect(one!.x).toBeLessThan(other!.x);
  expect(other!.x - one!.x).toBeGreaterThan(2 * DOT_RADIUS);
  expect(one!.y).toBe(other!.y);
});

test('zoomed in, the dots of the Caribbean give way to its islands', () => {
  const islands = ['ATG', 'BRB', 'DMA', 'GRD', 'KNA', 'LCA', 'TTO', 'VCT'];
  const markers = layoutMarkers(coarse.states, coarse.width / 1280 / 40);
  expect(markers.filter(({code}) => islands.includes(code))).toEqual([]);
});

function pairs(markers: readonly Marker[]): [Marker, Marker][] {
  return markers.flatMap((one, i) =>
    markers.slice(i + 1).map((other): [Marker, Marker] => [one, other]),
  );
}

function sizeOf(hit: string, unitsPerPixel: number): [number, number] {
  const points = ringsOf(hit).flat();
  const span = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return (Math.max(...values) - Math.min(...values)) / unitsPerPixel;
  };
  return [span(0), span(1)];
}

function twin(key: string): StateShape {
  return {kind: 'state', key, path: '', x: 100, y: 100, area: 0.01};
}

describe('a small state that needs no dot', () => {
  // Palestine on a phone, with the Gulf in view: 45 square pixels, and no dot.
  const unitsPerPixel = coarse.width / 336 / 7;
  const dots = new Map(
    layoutMarkers(coarse.states, unitsPerPixel).map((marker) => [marker.code, marker]),
  );
  const pads = layoutPads(coarse.states, unitsPerPixel, dots);

  test('can be hit beyond its own edge', () => {
    expect(dots.has('PSE')).toBe(false);
    const numbers = pads
      .get('PSE')!
      .match(/-?[\d.]+/g)!
      .map(Number);
    const across = numbers.filter((_, index) => index % 2 === 0);
    expect((Math.max(...across) - Math.min(...across)) / unitsPerPixel).toBeGreaterThan(10);
  });

  test('is no state with a dot, and no large one', () => {
    for (const code of pads.keys()) expect(dots.has(code), code).toBe(false);
    expect(pads.has('SAU')).toBe(false);
  });
});
