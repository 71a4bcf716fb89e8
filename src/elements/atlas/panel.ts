/** The country stays this far from a panel that lies over the map, in CSS pixels. */
const CLEARANCE = 48;

/**
 * Slides the map just so far that a country is clear of the panel beside it; back, where there is
 * none or where it lies below the map.
 */
export function slideMapClear(root: ShadowRoot, country: Element | undefined): void {
  const figure = root.querySelector<HTMLElement>('.figure');
  if (!figure) return;
  const shift = overlapOf(figure, root.querySelector('.panel'), country);
  const translate = shift ? `${shift}px` : '';
  if (figure.style.translate !== translate) figure.style.translate = translate;
}

/** How far the map has to move, in CSS pixels; to the left is less than 0. */
function overlapOf(figure: HTMLElement, panel: Element | null, country: Element | undefined) {
  if (!panel || !country) return 0;
  const {left, right, top} = panel.getBoundingClientRect();
  const stage = figure.parentElement!.getBoundingClientRect();
  if (top >= stage.bottom - 1) return 0;
  const moved = figure.getBoundingClientRect().left - stage.left;
  const box = country.getBoundingClientRect();
  const middle = box.left + box.width / 2 - moved;
  const isOnRight = left - stage.left > stage.right - right;
  const room = isOnRight ? left - CLEARANCE - middle : right + CLEARANCE - middle;
  const isHidden = isOnRight ? room < 0 : room > 0;
  return isHidden ? Math.round(room) : 0;
}
