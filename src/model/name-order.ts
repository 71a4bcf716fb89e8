/** Compares two names, for `sort`. */
export type NameOrder = (a: string, b: string) => number;

/** Returns the order of names in a locale, whatever the language of the reader's browser. */
export function nameOrder(locale: string): NameOrder {
  return new Intl.Collator(locale).compare;
}
