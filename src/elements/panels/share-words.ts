import {importAgain} from '../../data/import-again';
import {englishQr, type QrMessages} from '../../model/messages/qr';
import {englishUse} from '../../model/messages/use';
import {catalogueFor} from '../shared/messages';

/** The messages that the embed page and its QR code have too, in the language of an element. */
export function shareWords(host: Element) {
  const pages = catalogueFor(host)?.pages;
  return {use: pages?.use ?? englishUse, qr: pages?.qr ?? englishQr};
}

/** Returns the code of an address, or words in place of one that cannot be loaded or drawn. */
export async function qrOrWords(url: string, words: QrMessages): Promise<SVGElement | string> {
  const module = await importAgain(() => import('../shared/qr-code')).catch(() => undefined);
  if (!module) return words.failed;
  try {
    return module.renderQr(url, words.code(url));
  } catch {
    return words.tooLong;
  }
}
