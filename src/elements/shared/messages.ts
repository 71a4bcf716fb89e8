import {english, type Messages} from '../../model/messages/core';
import type {Language} from '../../model/messages/language';

const added: Language[] = [];
const listeners = new Set<() => void>();

/**
 * Adds a language, which elements then speak where `lang` asks for it, or replaces one that was
 * added. Elements on the page follow at once. `Language` says what it carries.
 */
export function addLanguage(catalogue: Language): void {
  const index = added.findIndex(({lang}) => lang === catalogue.lang);
  added.splice(index < 0 ? added.length : index, 1, catalogue);
  for (const listener of listeners) listener();
}

/** Calls back for every language that is added; the result ends it. */
export function onLanguageAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The catalogue for an element: its own language, else the page's, else English. */
export function messagesFor(element: Element): Messages {
  return catalogueFor(element) ?? english;
}

/** The catalogue that was added for the language of an element, if there is one. */
export function catalogueFor(element: Element): Language | undefined {
  if (added.length === 0) return undefined;
  const wanted = languageOf(element).toLowerCase();
  const speaks = (lang: string) => `${wanted}-`.startsWith(`${lang.toLowerCase()}-`);
  return added.find(({lang}) => speaks(lang));
}

function languageOf(element: Element): string {
  const own = element.closest('[lang]');
  if (own) return own.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
