/**
 * Browsers that translate a page put each text into `<font>` elements of their own. Lit goes on with
 * the texts that stood there before, so a number that changes would stay as it was, or throw. This
 * notes which text each `font` took the place of, and puts it back before Lit writes: what changes
 * is written anew, the rest stays translated.
 */
export class TranslatedTexts {
  readonly #root: Node & ParentNode;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  readonly #originals = new WeakMap<Element, Text>();
  #isTranslated = false;

  constructor(root: Node & ParentNode) {
    this.#root = root;
  }

  connect(): void {
    this.#observer.observe(this.#root, {childList: true, subtree: true});
  }

  /** Nobody translates what is in no page. */
  disconnect(): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  /** Puts the texts back, each with the words that it has now. */
  restore(): void {
    this.#note(this.#observer.takeRecords());
    if (!this.#isTranslated) return;
    for (const font of this.#root.querySelectorAll('font')) {
      // Inside another one that was just replaced.
      if (!this.#root.contains(font)) continue;
      const words = font.textContent;
      const text = this.#originals.get(font) ?? new Text();
      text.data = words;
      font.replaceWith(text);
    }
    this.#observer.takeRecords();
    this.#isTranslated = false;
  }

  #note(records: readonly MutationRecord[]): void {
    for (const {addedNodes, removedNodes, previousSibling, nextSibling} of records) {
      const fonts = [...addedNodes, previousSibling, nextSibling].filter(isFont);
      this.#isTranslated ||= fonts.length > 0;
      for (const text of removedNodes) {
        const font = fonts.find((one) => !this.#originals.has(one));
        if (text instanceof Text && font) this.#originals.set(font, text);
      }
    }
  }
}

function isFont(node: Node | null): node is Element {
  return node?.nodeName.toLowerCase() === 'font';
}
