import type {Page} from 'playwright';
import {extractText, extractTextItems, getDocumentProxy, type StructuredTextItem} from 'unpdf';

export type Format = 'A4' | 'Letter';

/** The text of every page as it would come from a printer, each in one line. */
export async function printed(page: Page, format: Format): Promise<readonly string[]> {
  const {text} = await extractText(await print(page, format), {mergePages: false});
  return text.map((one) => one.replaceAll(/\s+/g, ' ').trim());
}

/** Words that would come to lie upon other words: `page 4: “Sources” on “Qatar”`. */
export async function overprinted(page: Page, format: Format): Promise<readonly string[]> {
  const {items: pages} = await extractTextItems(await print(page, format));
  return pages.flatMap((items, index) => {
    const words = items.filter(({str}) => str.trim() !== '');
    return words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter((other) => liesUpon(one, other))
        .map((other) => `page ${index + 1}: “${other.str}” on “${one.str}”`),
    );
  });
}

async function print(page: Page, format: Format) {
  return getDocumentProxy(new Uint8Array(await page.pdf({format})));
}

/** By more than the tails of letters in close lines. */
function liesUpon(one: StructuredTextItem, other: StructuredTextItem): boolean {
  const half = Math.min(one.height, other.height) / 2;
  const isShared = (at: 'x' | 'y', size: 'width' | 'height') =>
    Math.min(one[at] + one[size], other[at] + other[size]) - Math.max(one[at], other[at]) > half;
  return isShared('x', 'width') && isShared('y', 'height');
}
