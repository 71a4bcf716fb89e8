/** Writes a snapshot: a folder of scripts, data, geometry and images that never changes. */
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseSync} from 'vite';
import type {SiteLocation, ScriptName} from '../../src/model/share/snippets';
import {integrityOf} from '../package/integrity';

const ENTRY: ScriptName = 'stance-atlas.js';
const SCRIPTS: readonly ScriptName[] = [ENTRY, 'stance-frame.js'];
const DATA = /^(?:first\.html|(?:first|atlas|world|world-fine)\.json)$/;
const PICTURE = /\.png$/;

/** Returns the integrity hashes of the scripts that embed codes load. */
export function hashesOf(site: string): SiteLocation['hashes'] {
  const found = SCRIPTS.filter((name) => existsSync(join(site, name)));
  return Object.fromEntries(
    found.map((name) => [name, integrityOf(readFileSync(join(site, name)))]),
  );
}

/**
 * Copies the files of a fixed map into a folder named after the data version and a content hash.
 * Different content goes to a different folder, so a site published over an older one keeps both.
 * @returns the folder’s path relative to the site, with a trailing slash; undefined without scripts
 */
export function writeSnapshot(site: string, version: string): string | undefined {
  if (!existsSync(join(site, ENTRY))) return undefined;
  const paths = [...scriptsFrom(site, ENTRY), ...dataIn(site), ...imagesIn(site)].toSorted();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(join(site, path)));
  const folder = `frozen/${version}-${hash.digest('hex').slice(0, 8)}/`;
  mkdirSync(join(site, folder), {recursive: true});
  for (const path of paths) cpSync(join(site, path), join(site, folder, path));
  return folder;
}

/** Returns a script and all its static and dynamic imports. */
function scriptsFrom(site: string, entry: string): readonly string[] {
  const paths = new Set([entry]);
  for (const path of paths) {
    for (const next of importsOf(path, readFileSync(join(site, path), 'utf8'))) paths.add(next);
  }
  return [...paths];
}

function importsOf(path: string, code: string): readonly string[] {
  const {module} = parseSync(path, code);
  const fixed = module.staticImports.map(({moduleRequest}) => moduleRequest.value);
  const late = module.dynamicImports.map(({moduleRequest}) =>
    code.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^["'`]|["'`]$/g, ''),
  );
  return [...fixed, ...late]
    .filter((url) => url.startsWith('./'))
    .map((url) => url.slice('./'.length));
}

function dataIn(site: string): readonly string[] {
  return readdirSync(site).filter((name) => DATA.test(name));
}

function imagesIn(site: string): readonly string[] {
  if (!existsSync(join(site, 'pictures'))) return [];
  const names = readdirSync(join(site, 'pictures')).filter((name) => PICTURE.test(name));
  return names.map((name) => `pictures/${name}`);
}
