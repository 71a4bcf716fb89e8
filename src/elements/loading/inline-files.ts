import type {BundledFile, PageFile} from '../../data/bundled-files';
import {PRERENDERED_CLASS} from './prerendered';

/**
 * The text of a file that the page itself holds, in
 * `<script type="application/json" data-stance-file="world.json">`: so a single file needs no
 * request at all, and a frame without an origin can ask for none. What else bears that name is
 * no file: a reader’s comment can, but no site lets it hold scripts.
 */
export function inlineText(file: PageFile): string | undefined {
  const name = `[data-stance-file="${file}"]`;
  const found = [
    document.querySelector(`script[type="application/json"]${name}`),
    ...shadowRoots().map((root) => root.querySelector(`.${PRERENDERED_CLASS} > pre${name}`)),
  ];
  return found.find((element) => element !== null)?.textContent ?? undefined;
}

/** Returns where a page may hold a map: in an atlas, or in what it shows before it comes to life. */
export function mapsInPage(): readonly ParentNode[] {
  return [...document.querySelectorAll('stance-atlas'), ...shadowRoots()];
}

function shadowRoots(): readonly ShadowRoot[] {
  const atlases = [...document.querySelectorAll('stance-atlas')];
  return atlases.flatMap(({shadowRoot}) => shadowRoot ?? []);
}

/** Returns false where a file cannot be fetched: in an iframe without an origin, or from disk. */
export function canLoad(file: BundledFile): boolean {
  return origin !== 'null' || inlineText(file) !== undefined;
}
