import {element, type ColourChange} from './shapes';

/** Milliseconds in which an old colour goes. */
const DURATION = 160;

/**
 * Lets old colours go softly: the shapes that had them are used once more above the new ones, and
 * fade as one, so that a browser need not draw the map again for every frame. At once where motion is
 * unwelcome.
 *
 * @param countries the group of all states, into which nothing is put
 */
export function fade(changes: readonly ColourChange[], countries: Element): void {
  countries.parentElement?.querySelector('.fading')?.remove();
  if (changes.length === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const copies = element('g', {class: 'fading', 'aria-hidden': 'true'});
  for (const {shape, from} of changes) {
    copies.append(element('use', {href: `#${shape}`, 'data-fill': from}));
  }
  countries.after(copies);
  const animation = copies.animate({opacity: [1, 0]}, DURATION);
  for (const end of ['finish', 'cancel']) animation.addEventListener(end, () => copies.remove());
}
