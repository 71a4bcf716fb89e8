/** `npm run budget`: after a build, holds what is loaded against its limits. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {exit} from 'node:process';
import {fileURLToPath} from 'node:url';
import {type LoadedFile, weighPage, weighScript} from './page-weight';

/**
 * Limits in bytes after brotli. The page's map and table stand in its HTML; `live` is all that it
 * loads until the elements have taken over. The goal for an article is 49,500.
 */
const LIMITS = {page: 60 * 1024, live: 62 * 1024, article: 50 * 1024, geometry: 25 * 1024};
const PAGE = 'index.html';
const SCRIPT = 'stance-atlas.js';
const GEOMETRY = 'world.json';
const RECORD = 'first.json';
const FETCHED = [GEOMETRY, RECORD];

const site = fileURLToPath(new URL('../../site', import.meta.url));
const missing = [PAGE, SCRIPT, ...FETCHED].filter((path) => !existsSync(join(site, path)));
if (missing.length > 0) {
  fail(`Not in site/: ${missing.join(', ')}. Run \`npm run build\` first.`);
}

// The page holds the map itself, so that no script is needed to see it, and no world.json.
const page = weighPage(site, PAGE, [RECORD]);
const seen = page.filter(({path}) => !/^assets\/.*\.js$/.test(path) && path !== RECORD);
const article = weighScript(site, SCRIPT, FETCHED);
console.log('Bytes after brotli:');
printTable('explorer page, first complete map', seen);
printTable('explorer page, until the elements have taken over', page);
printTable('article, first complete map', article);
const scripts = article.filter(({path}) => path.endsWith('.js'));
const geometry = article.filter(({path}) => path === GEOMETRY);
const excess = [
  tooMuch('What the explorer page needs for its first map', sum(seen), LIMITS.page),
  tooMuch('All that the explorer page loads', sum(page), LIMITS.live),
  tooMuch('All that an article loads', sum(article), LIMITS.article),
  tooMuch(`The geometry, ${GEOMETRY},`, sum(geometry), LIMITS.geometry),
  scripts.length === 1
    ? ''
    : `An article loads ${scripts.length} scripts before its first map, not one.`,
].filter((line) => line !== '');
if (excess.length > 0) fail(excess.join('\n'));

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
