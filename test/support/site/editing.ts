/** How a test edits a lesson and handles its files, as a teacher does. */
import {readFile} from 'node:fs/promises';
import type {Locator, Page} from 'playwright';
import {expect} from 'vitest';

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

/** A field of the form. */
export function field(page: Page, label: string): Locator {
  return page.locator('.editor').getByLabel(label, {exact: true});
}

/** Chooses from a list of the form. */
export async function pick(page: Page, label: string, value: string): Promise<void> {
  await field(page, label).selectOption(value);
}

/** Presses a button. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', {name, exact: true}).click();
}

/** Waits until a step is on show, of so many. */
export async function placed(page: Page, step: number, steps: number): Promise<void> {
  await expect.poll(() => page.locator('.progress').innerText()).toContain(`${step} of ${steps}`);
}
