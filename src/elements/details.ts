import {Details} from '../model/details';
import type {Presentation} from '../model/presentation';
import {allMessagesFor} from './language-parts';

/** The details of a record in the language of an element, in a file that comes after the map. */
export function makeDetails(presentation: Presentation, element: Element): Details {
  return new Details(presentation, allMessagesFor(element));
}
