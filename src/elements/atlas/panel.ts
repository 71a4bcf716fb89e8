import type {CountryCode} from '../../model/types';
import type {StanceMap} from '../map/stance-map';

/** The country stays this far from a panel that lies over the map, in CSS pixels. */
const CLEARANCE = 48;

/**
 * Slides the map just so far that a country is clear of the panel beside it; back, where there is
 * none or where it lies below the map.
 */
export function slideMapClear(root: ShadowRoot, map: StanceMap, country: CountryCode | undefined) {
  const shape = country && map.shapeOf(country);
  map.slide = shape ? overlapOf(map, root.querySelector('.panel'), shape) : 0;
}

/** How far the map has to move, in CSS pixels; to the left is less than 0. */
function overlapOf(map: StanceMap, panel: Element | null, shape: Element): number {
  if (!panel) return 0;
  const {left, right, top} = panel.getBoundingClientRect();
  const stage = panel.parentElement!.getBoundingClientRect();
  if (top >= map.getBoundingClientRect().bottom - 1) return 0;
  const box = shape.getBoundingClientRect();
  const middle = box.left + box.width / 2 - map.slid;
  const isOnRight = left - stage.left > stage.right - right;
  const room = (isOnRight ? left - CLEARANCE : right + CLEARANCE) - middle;
  const isHidden = isOnRight ? room < 0 : room > 0;
  return isHidden ? Math.round(room) : 0;
}
