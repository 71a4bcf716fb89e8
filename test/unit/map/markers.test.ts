import {describe, expect, test} from 'vitest';
import {DOT_RADIUS, layoutMarkers, type Marker} from '../../../src/map/view/markers';
import type {CountryShape} from '../../../src/map/world/shapes';
import {coarse, fine} from '../../support/fixtures/world-map';

const SMALL = ['NRU', 'MCO', 'PLW', 'BHR', 'COM', 'TUV', 'PSE', 'VAT'];
const WIDTHS = [320, 360, 414, 768, 1024, 1280];

test('a dot is at least 4 pixels wide', () => {
  expect(2 * DOT_RADIUS).toBeGreaterThanOrEqual(4);
});

describe.each(WIDTHS)('on a map %d pixels wide', (width) => {
  const unitsPerPixel = coarse.width / width;
  const markers = layoutMarkers(coarse.countries, unitsPerPixel);
  const byCode = new Map(markers.map((marker) => [marker.code, marker]));

  test('each state too small to see has one marker', () => {
    expect(byCode.size).toBe(markers.length);
    for (const {key, area} of coarse.countries) {
      if (area < 2.5 * unitsPerPixel ** 2) expect(byCode.has(key), key).toBe(true);
    }
  });

  test('no dot overlaps another', () => {
    for (const [one, other] of pairs(markers)) {
      const distance = Math.hypot(one.x - other.x, one.y - other.y) / unitsPerPixel;
      expect(distance, `${one.code} and ${other.code}`).toBeGreaterThan(2 * DOT_RADIUS);
    }
  });

  test('dots stay near home and within the map', () => {
    for (const {key, x, y} of coarse.countries) {
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
    expect(layoutMarkers(fine.countries, unitsPerPixel)).toEqual(markers);
  });
});

test('two states on one point get two dots side by side, in order', () => {
  const [one, other] = layoutMarkers([twin('AAA'), twin('BBB')], 1);
  expect(one!.x).toBeLessThan(other!.x);
  expect(other!.x - one!.x).toBeGreaterThan(2 * DOT_RADIUS);
  expect(one!.y).toBe(other!.y);
});

test('zoomed in, the dots of the Caribbean give way to its islands', () => {
  const islands = ['ATG', 'BRB', 'DMA', 'GRD', 'KNA', 'LCA', 'TTO', 'VCT'];
  const markers = layoutMarkers(coarse.countries, coarse.width / 1280 / 40);
  expect(markers.filter(({code}) => islands.includes(code))).toEqual([]);
});

function pairs(markers: readonly Marker[]): [Marker, Marker][] {
  return markers.flatMap((one, i) =>
    markers.slice(i + 1).map((other): [Marker, Marker] => [one, other]),
  );
}

function twin(key: string): CountryShape {
  return {kind: 'state', key, path: '', x: 100, y: 100, area: 0.01};
}
