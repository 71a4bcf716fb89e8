/** `npm run budget`: after a build, holds what is loaded against its limits. */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {exit} from 'node:process';
import {fileURLToPath} from 'node:url';
import {type LoadedFile, weighPage, weighScript} from './page-weight';

/**
 * Limits in bytes after brotli: till the first complete map is seen, and `live`: till the elements
 * have taken it over. The map and the table of our own page stand in its HTML.
 */
const LIMITS = {
  page: 60 * 1024,
  pageLive: 64 * 1024,
  article: 50 * 1024,
  articleLive: 57 * 1024,
  geometry: 25 * 1024,
};
const PAGE = 'index.html';
const SCRIPT = 'stance-atlas.js';
const PICTURE = 'first.html';
const GEOMETRY = 'world.json';
const RECORD = 'first.json';

const site = fileURLToPath(new URL('../../site', import.meta.url));
const missing = [PAGE, SCRIPT, PICTURE, GEOMETRY, RECORD].filter(
  (path) => !existsSync(join(site, path)),
);
const elements = existsSync(site) ? readdirSync(site).filter(isElements) : [];
if (missing.length > 0 || elements.length !== 1) {
  fail(`Not in site/: ${[...missing, 'one script with the elements'].join(', ')}. Build anew.`);
}

// The page holds the map itself, so that no script is needed to see it, and no world.json.
const pageLive = weighPage(site, PAGE, [RECORD]);
const page = pageLive.filter(({path}) => !/^assets\/.*\.js$/.test(path) && path !== RECORD);
const article = weighScript(site, SCRIPT, [PICTURE]);
const taken = weighScript(site, elements[0]!, []);
const articleLive = [...article, ...taken];
console.log('Bytes after brotli:');
printTable('explorer page, first complete map', page);
printTable('explorer page, until the elements have taken over', pageLive);
printTable('article, first complete map', article);
printTable('article, until the elements have taken over', articleLive);
const geometry = weighScript(site, GEOMETRY, []);
const excess = [
  tooMuch('What the explorer page needs for its first map', sum(page), LIMITS.page),
  tooMuch('All that the explorer page loads', sum(pageLive), LIMITS.pageLive),
  tooMuch('What an article needs for its first map', sum(article), LIMITS.article),
  tooMuch('All that an article loads', sum(articleLive), LIMITS.articleLive),
  tooMuch(`The geometry, ${GEOMETRY},`, sum(geometry), LIMITS.geometry),
  taken.length === 1 ? '' : `The elements come in ${taken.length} scripts, not in one.`,
].filter((line) => line !== '');
if (excess.length > 0) fail(excess.join('\n'));

function isElements(path: string): boolean {
  return /^stance-atlas\.elements-.*\.js$/.test(path);
}

function sum(files: readonly LoadedFile[]): number {
  return files.reduce((total, {bytes}) => total + bytes, 0);
}

function printTable(title: string, loaded: readonly LoadedFile[]): void {
  const width = Math.max(...loaded.map(({path}) => path.length), title.length);
  const row = (label: string, bytes: number) =>
    console.log(`${label.padEnd(width)} ${bytes.toLocaleString('en').padStart(8)}`);
  console.log('');
  for (const {path, bytes} of loaded) row(path, bytes);
  row(title, sum(loaded));
}

function tooMuch(what: string, bytes: number, limit: number): string {
  if (bytes <= limit) return '';
  return `${what} has ${bytes} bytes, ${bytes - limit} more than its limit of ${limit}. Load less, or later.`;
}

function fail(message: string): never {
  console.error(message);
  exit(1);
}
