import {textPart, type SentencePart} from './sentence';

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

/** Returns the function that lists parts of a sentence in a language, for its catalogues. */
export function listPartsIn(lang: string) {
  let format: Intl.ListFormat | undefined;
  return (items: readonly SentencePart[]): readonly SentencePart[] => {
    // The format lists only texts, so it is given the places of the parts.
    const places = items.map((_, index) => `${index}`);
    return (format ??= new Intl.ListFormat(lang))
      .formatToParts(places)
      .map(({type, value}) => (type === 'element' ? items[Number(value)]! : textPart(value)));
  };
}
