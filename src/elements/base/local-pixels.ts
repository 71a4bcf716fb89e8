/**
 * A page may shrink or enlarge what stands in it, by `scale` or `zoom`: then a pixel of the window,
 * in which pointers and boxes are told, is not one of the element's own layout.
 */

/** A place in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many pixels of the window one of an element's own pixels takes; 1 where nothing scales it. */
export function scaleOf(element: Element): number {
  const {width} = element.getBoundingClientRect();
  const own = element instanceof HTMLElement ? element.offsetWidth : element.clientWidth;
  return width > 0 && own > 0 ? width / own : 1;
}

/** Where a pointer is inside an element, in the element's own pixels. */
export function pointInElement(
  element: Element,
  {clientX, clientY}: {readonly clientX: number; readonly clientY: number},
): Point {
  const {left, top} = element.getBoundingClientRect();
  const scale = scaleOf(element);
  return {x: (clientX - left) / scale, y: (clientY - top) / scale};
}
