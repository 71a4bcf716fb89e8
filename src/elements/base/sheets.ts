/**
 * Constructed style sheets belong to one document, and an element that a page moves into a window or
 * frame loses its own. Each other document gets copies.
 */
const copies = new WeakMap<Document, WeakMap<CSSStyleSheet, CSSStyleSheet>>();

/** What each element has, as sheets of the document that this program runs in. */
const adopted = new WeakMap<ShadowRoot, Set<CSSStyleSheet>>();

/** Gives a root further sheets; each once. */
export function adoptSheets(root: ShadowRoot, sheets: readonly CSSStyleSheet[]): void {
  const all = adopted.get(root) ?? new Set();
  const added = sheets.filter((sheet) => !all.has(sheet));
  for (const sheet of added) all.add(sheet);
  adopted.set(root, all);
  const own = added.map((sheet) => sheetIn(root.ownerDocument, sheet));
  // Lit may have been first.
  root.adoptedStyleSheets.push(...own.filter((one) => !root.adoptedStyleSheets.includes(one)));
}

/** Takes a sheet away. */
export function dropSheet(root: ShadowRoot, sheet: CSSStyleSheet): void {
  adopted.get(root)?.delete(sheet);
  const own = sheetIn(root.ownerDocument, sheet);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== own);
}

/** Gives a root that has come into another document all its sheets again. */
export function adoptAgain(root: ShadowRoot): void {
  const sheets = [...(adopted.get(root) ?? [])];
  root.adoptedStyleSheets = sheets.map((sheet) => sheetIn(root.ownerDocument, sheet));
}

function sheetIn(page: Document, sheet: CSSStyleSheet): CSSStyleSheet {
  if (page === document || !page.defaultView) return sheet;
  const known = copies.get(page) ?? new WeakMap<CSSStyleSheet, CSSStyleSheet>();
  copies.set(page, known);
  const copy = known.get(sheet) ?? copyFor(page.defaultView, sheet);
  known.set(sheet, copy);
  return copy;
}

function copyFor(view: Window & typeof globalThis, {cssRules}: CSSStyleSheet): CSSStyleSheet {
  const copy = new view.CSSStyleSheet();
  copy.replaceSync([...cssRules].map(({cssText}) => cssText).join('\n'));
  return copy;
}
