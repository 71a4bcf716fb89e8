import type {Page} from 'playwright';
import {extractText, getDocumentProxy} from 'unpdf';

/** The text of every page as it would come from a printer, each in one line. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<readonly string[]> {
  const bytes = await page.pdf({format});
  const {text} = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: false,
  });
  return text.map((one) => one.replaceAll(/\s+/g, ' ').trim());
}
