/** What the place of an atlas needs before the elements are there as well: plain text, without Lit. */

/**
 * For an element that is arranged by its own width: to the page it is then as if it were empty, and
 * where a page makes things as wide as what is in them it would come to nothing.
 */
export const CONTAINER =
  'align-self:stretch;justify-self:stretch;container-type:inline-size;display:block;' +
  'contain-intrinsic-inline-size:min(640px,90vw);max-inline-size:100%;min-inline-size:0';

/** Many sites make the root 62.5 % of a reader's own size: smaller than 16 px is no base for type. */
export const BASE_SIZE = 'var(--stance-size,max(1rem,16px))';

/** Sizes of type: the base, what is read, what is said beside. */
export const TYPE_SIZES =
  `--_font-size:${BASE_SIZE};` +
  '--_text:calc(.875 * var(--_font-size));' +
  '--_small:calc(.8125 * var(--_font-size))';
