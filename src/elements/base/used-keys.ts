/**
 * Keys that do something inside an element stop at it. A page cannot see where they were pressed:
 * for it, a letter typed into the search comes from the atlas, and may be its own shortcut.
 */
const TYPES = ['keydown', 'keyup', 'keypress'] as const;

/** Inputs that a reader types into; they take every letter. */
const TYPED = 'input:not([type=range], [type=checkbox], [type=radio], [type=button]), textarea';

const CURSOR = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const PRESS = [' ', 'Enter'];

/** What the browser itself does with a key, by the element that has the focus. */
const USED: readonly (readonly [selector: string, keys: readonly string[]])[] = [
  [TYPED, [...CURSOR, 'Backspace', 'Delete', 'Enter']],
  ['select', [...CURSOR, ...PRESS, 'PageUp', 'PageDown']],
  ['input[type=range]', [...CURSOR, 'PageUp', 'PageDown']],
  ['input[type=radio], input[type=checkbox]', [...CURSOR, ...PRESS]],
  ['button, summary', PRESS],
  ['a[href]', ['Enter']],
];

/** Keeps the keys that an element uses from the page around it; may be called again. */
export function keepUsedKeys(host: HTMLElement): void {
  for (const type of TYPES) host.addEventListener(type, stopIfUsed);
}

function stopIfUsed(event: KeyboardEvent): void {
  if (isInsideAnother(event.currentTarget as HTMLElement)) return;
  if (event.defaultPrevented || isUsedByBrowser(event)) event.stopPropagation();
}

/** An element inside another one passes its keys on: the outer one may know them. */
function isInsideAnother(host: HTMLElement): boolean {
  const root = host.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('stance-');
}

function isUsedByBrowser(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  // Shortcuts of the browser and the page.
  if (event.ctrlKey || event.metaKey || !(target instanceof Element)) return false;
  const isLetter = event.key.length === 1 && target.matches(`${TYPED}, select`);
  return isLetter || USED.some(([at, keys]) => keys.includes(event.key) && target.matches(at));
}
