import {englishQr} from '../../model/messages/qr';
import {englishUse} from '../../model/messages/use';
import {catalogueFor} from '../shared/messages';

/** The messages that the embed page and its QR code have too, in the language of an element. */
export function shareWords(host: Element) {
  const pages = catalogueFor(host)?.pages;
  return {use: pages?.use ?? englishUse, qr: pages?.qr ?? englishQr};
}
