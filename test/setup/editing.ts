/** How a test edits a lesson and handles its files, as a teacher does. */
import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright';

/** Opens or closes the form. */
export async function edit(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Edit', exact: true}).click();
}

/** Drops a file on the page. */
export async function drop(page: Page, bytes: Buffer | string): Promise<void> {
  await page.evaluate((content) => {
    const binary = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([binary], 'mine.json'));
    document.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true}));
  }, Buffer.from(bytes).toString('base64'));
}

/** Saves the lesson; the result is the text of its file. */
export async function save(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Save as a file'}).click();
  return readFile(await (await saving).path(), 'utf8');
}
