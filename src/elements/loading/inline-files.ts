import type {BundledFile, PageFile} from '../../data/bundled-files';

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

/** Returns where a page may hold files: itself, and atlases that still show their first map. */
export function rootsInPage(): readonly ParentNode[] {
  const atlases = [...document.querySelectorAll('stance-atlas')];
  return [document, ...atlases.flatMap(({shadowRoot}) => shadowRoot ?? [])];
}

/** Returns false where a file cannot be fetched: in an iframe without an origin, or from disk. */
export function canLoad(file: BundledFile): boolean {
  return origin !== 'null' || inlineText(file) !== undefined;
}
