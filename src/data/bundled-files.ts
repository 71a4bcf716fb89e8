/** Where the files lie relative to this module; each build sets it, since each puts it elsewhere. */
declare const __OWN_FILES__: string;

/** A file that was built together with this program. */
export type BundledFile = 'first.json' | 'atlas.json' | 'world.json' | 'world-fine.json';

/** A file that a page may hold in itself: one of those, or a lesson. */
export type PageFile = BundledFile | `lessons/${string}.json`;

/** Its address beside the program, wherever that is served from. */
export function bundledFileUrl(file: BundledFile | 'first.html'): string {
  return new URL(__OWN_FILES__ + file, import.meta.url).href;
}

/**
 * The text of a file that the page itself holds, in
 * `<script type="application/json" data-stance-file="world.json">`: so a single file needs no
 * request at all, and a frame without an origin can ask for none.
 */
export function inlineText(file: PageFile): string | undefined {
  const selector = `[data-stance-file="${file}"]`;
  const found = rootsInPage().map((root) => root.querySelector(selector));
  return found.find((element) => element !== null)?.textContent ?? undefined;
}

/** Where a page may hold something for us: in itself, and in atlases that still have their first picture. */
export function rootsInPage(): readonly ParentNode[] {
  const atlases = [...document.querySelectorAll('stance-atlas')];
  return [document, ...atlases.flatMap(({shadowRoot}) => shadowRoot ?? [])];
}

/** False where a file would be asked for in vain: a frame without an origin, a page from disk. */
export function canLoad(file: BundledFile): boolean {
  return origin !== 'null' || inlineText(file) !== undefined;
}
