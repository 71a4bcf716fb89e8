import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {
  interpolateView,
  fitExtent,
  MAX_ZOOM,
  panBy,
  reveal,
  zoomAt,
} from '../../../src/map/view/viewport';
import {WORLD, type Extent, type ViewTransform} from '../../../src/map/view/view-transform';
import {readWorld} from '../../../src/map/world/shapes';

const {width, height, regionExtents} = readWorld(
  JSON.parse(readFileSync('public/world.json', 'utf8')),
);
const size = {width, height};

/** Drawn points over the whole map, edges included. */
const POINTS = [0, 0.25, 0.5, 0.9, 1].flatMap((across) =>
  [0, 0.3, 0.7, 1].map((down) => ({x: width * across, y: height * down})),
);

/** Cameras at many scales and places. */
const CAMERAS = [1, 1.3, 4, 17, MAX_ZOOM].flatMap((k) =>
  POINTS.map((at) => zoomAt(WORLD, k, at, size)),
);

describe('the map', () => {
  test('never leaves its frame, however it is zoomed and moved', () => {
    for (const camera of CAMERAS) {
      expectFilled(camera);
      for (const at of POINTS) {
        for (const factor of [0, 0.2, 0.9, 1.5, 100])
          expectFilled(zoomAt(camera, factor, at, size));
        expectFilled(panBy(camera, at.x - width / 2, at.y - height / 2, size));
        expectFilled(reveal(camera, at, 6, size));
      }
    }
  });

  test('is shown whole when zoomed out as far as it goes', () => {
    for (const camera of CAMERAS) expectSame(zoomAt(camera, 0.001, {x: 7, y: 9}, size), WORLD);
  });

  test('comes no closer than the closest', () => {
    expect(zoomAt(WORLD, 1000, {x: 1, y: 1}, size).k).toBe(MAX_ZOOM);
  });

  test('does not move at the whole world', () => {
    expectSame(panBy(WORLD, 50, -30, size), WORLD);
  });

  test('moves by what it is dragged, until its edge', () => {
    const camera = zoomAt(WORLD, 4, {x: width / 2, y: height / 2}, size);
    expectSame(panBy(camera, 20, -10, size), {k: 4, x: camera.x + 20, y: camera.y - 10});
    expect(panBy(camera, 1e6, 1e6, size)).toMatchObject({x: 0, y: 0});
  });
});

describe('zooming at a point', () => {
  test('leaves that point where it is, in and out again', () => {
    for (const at of POINTS) {
      const there = zoomAt(WORLD, 5, at, size);
      expectNear(drawn(there, at), at);
      const closer = zoomAt(there, 3, at, size);
      expectNear(drawn(closer, at), at);
      expectSame(zoomAt(closer, 1 / 3, at, size), there);
    }
  });
});

describe('a frame', () => {
  test.each(Object.entries(regionExtents))('%s fits whole, and touches two edges', (_id, frame) => {
    const camera = fitExtent(frame, size);
    const {left, top, right, bottom} = drawnFrame(camera, frame);
    expectFilled(camera);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1e-6);
    expect(right).toBeLessThanOrEqual(width + 1e-6);
    expect(bottom).toBeLessThanOrEqual(height + 1e-6);
    expect(Math.max((right - left) / width, (bottom - top) / height)).toBeCloseTo(1, 6);
  });

  test('in the open sea of the map stands in the middle', () => {
    const {left, top, right, bottom} = drawnFrame(
      fitExtent([400, 200, 500, 220], size),
      [400, 200, 500, 220],
    );
    expect([(left + right) / 2, (top + bottom) / 2]).toEqual([width / 2, height / 2]);
  });

  test('of the world is the whole world', () => {
    expectSame(fitExtent([0, 0, width, height], size), WORLD);
  });

  test('of a single point is shown as close as can be', () => {
    expect(fitExtent([300, 100, 300, 100], size).k).toBe(MAX_ZOOM);
    expectFilled(fitExtent([300, 100, 300, 100], size));
  });
});

describe('revealing a point', () => {
  const middle = {x: width / 2, y: height / 2};
  const camera = zoomAt(WORLD, 8, middle, size);

  test('that is in view moves nothing', () => {
    expect(reveal(camera, middle, 1, size)).toBe(camera);
    expect(reveal(WORLD, middle, 1, size)).toBe(WORLD);
  });

  test('that is out of view brings it to the middle at the same scale', () => {
    const point = {x: width * 0.2, y: height * 0.3};
    const found = reveal(camera, point, 1, size);
    expect(found.k).toBe(8);
    expectNear(drawn(found, point), middle);
  });

  test('that must be seen closer comes closer, and never goes back out', () => {
    expect(reveal(WORLD, middle, 6, size).k).toBe(6);
    expect(reveal(camera, {x: 5, y: 5}, 6, size).k).toBe(8);
  });

  test('at the very edge of the map keeps it in view', () => {
    for (const point of POINTS) {
      const {x, y} = drawn(reveal(camera, point, 1, size), point);
      expect(x).toBeGreaterThanOrEqual(-1e-6);
      expect(x).toBeLessThanOrEqual(width + 1e-6);
      expect(y).toBeGreaterThanOrEqual(-1e-6);
      expect(y).toBeLessThanOrEqual(height + 1e-6);
    }
  });
});

describe('a way between two cameras', () => {
  const steps = [0, 0.01, 0.3, 0.5, 0.77, 0.99, 1];

  test('begins at the one, ends at the other, and stays on the map', () => {
    for (const from of CAMERAS) {
      for (const to of [WORLD, ...CAMERAS.slice(-7)]) {
        expectSame(interpolateView(from, to, 0, size), from);
        expect(interpolateView(from, to, 1, size)).toBe(to);
        for (const t of steps) expectFilled(interpolateView(from, to, t, size));
      }
    }
  });

  test('keeps the point still about which it zooms', () => {
    const at = {x: width * 0.6, y: height * 0.4};
    const to = zoomAt(WORLD, 12, at, size);
    for (const t of steps) expectNear(drawn(interpolateView(WORLD, to, t, size), at), at);
  });

  test('takes equal steps in scale', () => {
    const to = zoomAt(WORLD, 16, {x: 300, y: 200}, size);
    expect(interpolateView(WORLD, to, 0.5, size).k).toBeCloseTo(4, 9);
    expect(interpolateView(WORLD, to, 0.25, size).k).toBeCloseTo(2, 9);
  });

  test('is straight where the scale stays', () => {
    const from = zoomAt(WORLD, 4, {x: 200, y: 200}, size);
    const to = panBy(from, -300, -80, size);
    expectSame(interpolateView(from, to, 0.5, size), {k: 4, x: from.x - 150, y: from.y - 40});
  });

  test('is a way even between scales that only rounding keeps apart', () => {
    const from = {k: 1.9, x: -100, y: -50};
    const to = {k: 1.9 + Number.EPSILON, x: -300, y: -90};
    expect(to.k).not.toBe(from.k);
    expect(1 / to.k - 1 / from.k).toBe(0);
    expectSame(interpolateView(from, to, 0.5, size), {k: 1.9, x: -200, y: -70});
  });
});

/** The frame holds nothing but map, at a scale that is allowed. */
function expectFilled({k, x, y}: ViewTransform) {
  const gaps = [x, y, width - (k * width + x), height - (k * height + y), 1 - k, k - MAX_ZOOM];
  expect(Math.max(...gaps)).toBeLessThan(1e-6);
}

function expectSame(one: ViewTransform, other: ViewTransform) {
  expect(Math.abs(one.k - other.k)).toBeLessThan(1e-6);
  expectNear(one, other);
}

function expectNear(one: {x: number; y: number}, other: {x: number; y: number}) {
  expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(1e-6);
}

function drawn({k, x, y}: ViewTransform, point: {x: number; y: number}) {
  return {x: k * point.x + x, y: k * point.y + y};
}

function drawnFrame(camera: ViewTransform, [left, top, right, bottom]: Extent) {
  const [from, to] = [drawn(camera, {x: left, y: top}), drawn(camera, {x: right, y: bottom})];
  return {left: from.x, top: from.y, right: to.x, bottom: to.y};
}
