/** Where the files lie relative to this module; each build sets it, since each puts it elsewhere. */
declare const __OWN_FILES__: string;

/** A file that was built together with this program. */
export type BundledFile =
  'first.json' | 'atlas.json' | 'acts.json' | 'groups.json' | 'world.json' | 'world-fine.json';

/** A file that a page may hold in itself: one of those, or a lesson. */
export type PageFile = BundledFile | `lessons/${string}.json`;

/** Its address beside the program, wherever that is served from. */
export function bundledFileUrl(file: BundledFile | 'first.html'): string {
  return new URL(__OWN_FILES__ + file, import.meta.url).href;
}
