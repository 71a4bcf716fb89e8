import {Details} from '../../model/view/detail-view-model';
import type {Presentation} from '../../model/view/view-model';
import {allMessagesFor} from '../shared/all-messages';

/** The details of a record in the language of an element, in a file that comes after the map. */
export function makeDetails(presentation: Presentation, element: Element): Details {
  return new Details(presentation, allMessagesFor(element));
}
