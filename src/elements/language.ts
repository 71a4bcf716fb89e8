import {english, type Messages} from '../model/messages';

const CATALOGUES: readonly Messages[] = [english];

/** The catalogue for an element: its own language, else the page's, else English. */
export function messagesFor(element: Element): Messages {
  const wanted = languageOf(element).toLowerCase();
  return CATALOGUES.find(({lang}) => wanted.startsWith(lang)) ?? english;
}

function languageOf(element: Element): string {
  const own = element.closest<HTMLElement>('[lang]');
  if (own) return own.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : document.documentElement.lang;
}
