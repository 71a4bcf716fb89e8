/** Announces a text to screen readers, by the live region that the page has for this. */
export function announce(text: string): void {
  document.querySelector('#announcer')!.textContent = text;
}
