/** What a key does to a lesson on show. */
export type Command = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'full' | 'help' | 'leave';

/** Whose keys they are: what has the focus may need some of them for itself. */
export type Focus = 'slide' | 'button' | 'map' | 'line' | 'number' | 'field';

const ACTS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  f: 'full',
  '?': 'help',
  Escape: 'leave',
};

/** In right-to-left the arrows point the other way. */
const MIRRORED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/**
 * Fields of one line, in which PageUp and PageDown do nothing; in a list that is closed they would
 * choose something else.
 */
const LINE = 'input:is(:not([type]), [type=text], [type=search], [type=url]), select';
const NUMBER = 'input[type=number]';

const PRESSES = new Set([' ', 'Enter']);
const CLICKER = new Set(['PageUp', 'PageDown']);
/** Keys of a clicker that are letters elsewhere: a whole number has none of them. */
const CLICKER_LETTERS = new Set(['b', 'B', '.']);

/** The act of a key, unless what has the focus uses the key itself. */
export function commandForKey(
  key: string,
  focus: Focus,
  isRightToLeft: boolean,
): Command | undefined {
  if (focus === 'button' && PRESSES.has(key)) return undefined;
  // A clicker turns the slide, also while a name or a number is being typed.
  const isClicker = CLICKER.has(key) || (focus === 'number' && CLICKER_LETTERS.has(key));
  if ((focus === 'map' || focus === 'line' || focus === 'number') && !isClicker) return undefined;
  if (focus === 'field') return undefined;
  const turned = isRightToLeft ? (MIRRORED[key] ?? key) : key;
  return ACTS[turned.length === 1 ? turned.toLowerCase() : turned];
}

/** What has the focus, by the innermost element that an event came from. */
export function focusKind(target: EventTarget | undefined): Focus {
  if (!(target instanceof Element)) return 'slide';
  if (target.matches(NUMBER)) return 'number';
  if (target.matches(LINE)) return 'line';
  if (target.closest('input, select, textarea, [contenteditable], [role="slider"]')) return 'field';
  if (target.closest('svg.map, table, [role="listbox"]')) return 'map';
  return target.closest('button, a, summary') ? 'button' : 'slide';
}
