import {allEnglish, type AllMessages} from '../../model/messages/views';
import {catalogueFor} from './messages';

/** The whole catalogue in the language of an element, for the views that load later. */
export function allMessagesFor(element: Element): AllMessages {
  return catalogueFor(element) ?? allEnglish;
}
