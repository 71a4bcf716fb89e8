import {english, type Messages} from '../../model/messages/core';
import type {AllMessages} from '../../model/messages/views';

const added: AllMessages[] = [];
const listeners = new Set<() => void>();

/**
 * Adds a language to those that elements speak where `lang` asks for it, or puts another
 * catalogue in the place of one that was added. Elements that are drawn already follow.
 */
export function addLanguage(catalogue: AllMessages): void {
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
export function catalogueFor(element: Element): AllMessages | undefined {
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
