/** What a page makes a browser load before its map is complete, and how much that is. */
import {readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {parseSync} from 'vite';

export interface LoadedFile {
  /** Path below the site's folder. */
  readonly path: string;
  /** Bytes after brotli at its highest quality, as a server sends them. */
  readonly bytes: number;
}

/**
 * The files that a page loads at once: itself, its style sheets, scripts and module preloads,
 * and what those import statically. What is imported dynamically comes later and is left out.
 * @param site the site's folder
 * @param page the page's path in it
 * @param fetched paths of what the scripts fetch for the first map
 */
export function weighPage(site: string, page: string, fetched: readonly string[]): LoadedFile[] {
  const links = linksOf(readFileSync(join(site, page), 'utf8'), page);
  return weigh(site, [page, ...links], fetched);
}

function weigh(
  folder: string,
  loaded: readonly string[],
  fetched: readonly string[],
): LoadedFile[] {
  const read = (path: string) => readFileSync(join(folder, path));
  const paths = new Set<string>();
  const queue = [...loaded];
  for (const path of queue) {
    if (paths.has(path)) continue;
    paths.add(path);
    if (path.endsWith('.js')) queue.push(...importsOf(read(path).toString(), path));
  }
  const all = new Set([...paths, ...fetched]);
  return [...all].map((path) => ({path, bytes: brotliBytes(read(path))}));
}

/**
 * What an article loads until its first map is complete: a script, and what it imports
 * statically or fetches.
 * @param folder where the script lies
 * @param script its path in there
 * @param fetched paths of what it fetches for the first map
 */
export function weighScript(
  folder: string,
  script: string,
  fetched: readonly string[],
): LoadedFile[] {
  return weigh(folder, [script], fetched);
}

/** Length after brotli, quality 11. */
export function brotliBytes(content: Buffer): number {
  const params = {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY};
  return brotliCompressSync(content, {params}).length;
}

function linksOf(html: string, page: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const isLoaded = /^<script|rel="(?:stylesheet|modulepreload|preload)"/.test(tag);
    const url = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    return isLoaded && url !== undefined ? [resolve(url, page)] : [];
  });
}

function importsOf(script: string, path: string): string[] {
  const {module} = parseSync(path, script);
  const reexported = module.staticExports.flatMap(({entries}) =>
    entries.flatMap(({moduleRequest}) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  const imported = module.staticImports.map(({moduleRequest}) => moduleRequest.value);
  return [...imported, ...reexported].map((url) => resolve(url, path));
}

function resolve(url: string, from: string): string {
  return normalize(join(dirname(from), url)).replaceAll('\\', '/');
}
