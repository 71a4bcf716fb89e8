import {catalogueFor} from '../../elements/shared/messages';
import type {PageMessages} from '../../model/messages/language';

/**
 * Returns one of the page's catalogues, in the language of the page if it was added before, else
 * in English. Pages ask once, when they load: add a language before the program of the page.
 */
export function pageMessages<K extends keyof PageMessages>(
  name: K,
  english: PageMessages[K],
): PageMessages[K] {
  return catalogueFor(document.documentElement)?.pages?.[name] ?? english;
}
