import {allEnglish, type AllMessages} from '../model/messages-parts';
import {messagesFor} from './language';

const CATALOGUES: readonly AllMessages[] = [allEnglish];

/** The whole catalogue in the language of an element, for the views that load later. */
export function allMessagesFor(element: Element): AllMessages {
  const {lang} = messagesFor(element);
  return CATALOGUES.find((catalogue) => catalogue.lang === lang) ?? allEnglish;
}
