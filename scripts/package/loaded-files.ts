/** The files that a page or a script makes a browser load before its map is complete. */
import {accessSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {parseSync} from 'vite';

/**
 * Lists what a page loads at once: itself, its style sheets, scripts and module preloads, and what
 * those import statically. Leaves out what is imported dynamically.
 *
 * @param site - The site's folder.
 * @param page - The page's path in it.
 * @param fetched - Paths of what the scripts fetch for the first map.
 * @returns Paths below the site's folder.
 * @throws {Error} if a file is missing.
 */
export function filesOfPage(site: string, page: string, fetched: readonly string[]): string[] {
  const links = linksOf(readFileSync(join(site, page), 'utf8'), page);
  return withImports(site, [page, ...links], fetched);
}

/** Lists what an article loads at once: a script, and what it imports statically or fetches. */
export function filesOfScript(
  folder: string,
  script: string,
  fetched: readonly string[],
): string[] {
  return withImports(folder, [script], fetched);
}

function withImports(
  folder: string,
  loaded: readonly string[],
  fetched: readonly string[],
): string[] {
  const paths = new Set(loaded);
  for (const path of paths) {
    if (!path.endsWith('.js')) continue;
    const script = readFileSync(join(folder, path), 'utf8');
    for (const imported of importsOf(script, path)) paths.add(imported);
  }
  const all = [...new Set([...paths, ...fetched])];
  for (const path of all) accessSync(join(folder, path));
  return all;
}

function linksOf(html: string, page: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const isLoaded = /^<script|rel="(?:stylesheet|modulepreload|preload)"/.test(tag);
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    return isLoaded && address !== undefined ? [resolve(address, page)] : [];
  });
}

function importsOf(script: string, path: string): string[] {
  const {module} = parseSync(path, script);
  const reexported = module.staticExports.flatMap(({entries}) =>
    entries.flatMap(({moduleRequest}) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  const imported = module.staticImports.map(({moduleRequest}) => moduleRequest.value);
  return [...imported, ...reexported].map((address) => resolve(address, path));
}

function resolve(address: string, from: string): string {
  return normalize(join(dirname(from), address)).replaceAll('\\', '/');
}
