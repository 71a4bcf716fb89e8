import {readActs} from '../../data/acts/read';
import {createLoader} from '../../data/dataset/load';
import {englishActs, type ActMessages} from '../../model/messages/acts';
import {readBundledFile} from '../loading/loader';
import {catalogueFor} from '../shared/messages';

/** Loads the acts that were built together with the program, once a page: `loadActs('acts.json')`. */
export const loadActs = createLoader(readActs, readBundledFile);

/** Returns the messages of acts in the language of an element. */
export function actMessagesFor(element: Element): ActMessages {
  return catalogueFor(element)?.acts ?? englishActs;
}
