/** Joins texts as a language lists them: `a, b and c`. */
export type JoinList = (items: readonly string[]) => string;

/**
 * Returns the function that lists texts in a language, for its catalogues.
 *
 * @param type - `conjunction` for “and” (default), `disjunction` for “or”.
 */
export function listIn(lang: string, type: Intl.ListFormatType = 'conjunction'): JoinList {
  let format: Intl.ListFormat | undefined;
  return (items) => (format ??= new Intl.ListFormat(lang, {type})).format(items);
}
