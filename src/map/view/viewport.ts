/** Ways from one view of the map to another, as pure numbers. */
import type {Extent, Size, ViewTransform} from './view-transform';

/** The closest that a reader can come; at 1,280 px a state of 40 km is then a finger wide. */
export const MAX_ZOOM = 40;

/** Scales about a drawn point, which stays where it is. */
export function zoomAt(
  camera: ViewTransform,
  factor: number,
  at: {x: number; y: number},
  size: Size,
) {
  const k = clamp(camera.k * factor, 1, MAX_ZOOM);
  const ratio = k / camera.k;
  return clampToWorld(
    {k, x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio},
    size,
  );
}

/** Moves the drawing by a distance in viewBox units, never past the edge of the map. */
export function panBy(camera: ViewTransform, dx: number, dy: number, size: Size): ViewTransform {
  return clampToWorld({k: camera.k, x: camera.x + dx, y: camera.y + dy}, size);
}

/** The camera that shows a frame whole and in the middle. */
export function fitExtent([left, top, right, bottom]: Extent, size: Size): ViewTransform {
  const fit = Math.min(size.width / (right - left), size.height / (bottom - top));
  const k = clamp(fit, 1, MAX_ZOOM);
  const x = size.width / 2 - (k * (left + right)) / 2;
  const y = size.height / 2 - (k * (top + bottom)) / 2;
  return clampToWorld({k, x, y}, size);
}

/** Brings a map point into view: no move if it is there already, else into the middle. */
export function reveal(
  camera: ViewTransform,
  point: {x: number; y: number},
  k: number,
  size: Size,
) {
  const x = camera.k * point.x + camera.x;
  const y = camera.k * point.y + camera.y;
  const margin = size.width * 0.06;
  const inside = x > margin && x < size.width - margin && y > margin && y < size.height - margin;
  if (inside && camera.k >= k) return camera;
  const scale = Math.max(k, camera.k);
  return clampToWorld(
    {k: scale, x: size.width / 2 - scale * point.x, y: size.height / 2 - scale * point.y},
    size,
  );
}

/** A camera on the way from one to another; `t` runs from 0 to 1. Zoom goes by ratio. */
export function interpolateView(
  from: ViewTransform,
  to: ViewTransform,
  t: number,
  size: Size,
): ViewTransform {
  if (t >= 1) return to;
  const k = from.k * (to.k / from.k) ** t;
  const centre = (camera: ViewTransform) => ({
    x: (size.width / 2 - camera.x) / camera.k,
    y: (size.height / 2 - camera.y) / camera.k,
  });
  const [a, b] = [centre(from), centre(to)];
  // The centre moves with the scale, so that a zoom about a point keeps that point still.
  const way = 1 / to.k - 1 / from.k;
  // Two scales that differ by no more than rounding would divide nothing by nothing.
  const s = Math.abs(way) < 1e-9 ? t : (1 / k - 1 / from.k) / way;
  const at = {x: a.x + (b.x - a.x) * s, y: a.y + (b.y - a.y) * s};
  return clampToWorld({k, x: size.width / 2 - k * at.x, y: size.height / 2 - k * at.y}, size);
}

function clampToWorld({k, x, y}: ViewTransform, {width, height}: Size): ViewTransform {
  return {k, x: clamp(x, width * (1 - k), 0), y: clamp(y, height * (1 - k), 0)};
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
