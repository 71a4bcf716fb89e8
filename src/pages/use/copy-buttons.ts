/** Buttons that copy what stands in a field, and the word on how it went. */
import type {UseMessages} from '../../model/messages/use';
import {copyText} from '../../elements/shared/clipboard';

/** Makes every `<button data-copies="id-of-field">` of the page work. */
export function setUpCopyButtons(messages: UseMessages): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-copies]')) {
    button.addEventListener('click', () => void copy(button, messages));
  }
}

/** Says something beside a button, so that it is seen and heard. */
export function showStatus(button: HTMLElement, words: string): void {
  button.parentElement!.querySelector('[role="status"]')!.textContent = words;
}

/** Takes back what was said of an earlier copy. */
export function clearStatus(): void {
  for (const status of document.querySelectorAll('.act [role="status"]')) status.textContent = '';
}

/** Where the clipboard is closed to pages, the text is selected for the reader to copy. */
async function copy(button: HTMLElement, messages: UseMessages): Promise<void> {
  const field = document.getElementById(button.dataset['copies']!) as HTMLTextAreaElement;
  clearStatus();
  if (await copyText(field.value)) {
    showStatus(button, messages.copied);
  } else {
    field.focus();
    field.select();
    showStatus(button, messages.selected);
  }
}
