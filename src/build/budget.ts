/** `npm run budget`: after a build, holds what the explorer page loads against its limits. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {exit} from 'node:process';
import {fileURLToPath} from 'node:url';
import {type LoadedFile, weighPage} from './page-weight';

/** Limits in bytes after brotli. */
const LIMITS = {total: 60 * 1024, geometry: 25 * 1024};
const PAGE = 'index.html';
const GEOMETRY = 'world.json';
const RECORD = 'first.json';

const site = fileURLToPath(new URL('../../site', import.meta.url));
const missing = [PAGE, GEOMETRY, RECORD].filter((path) => !existsSync(join(site, path)));
if (missing.length > 0) {
  fail(`Not in site/: ${missing.join(', ')}. Run \`npm run build\` first.`);
}

const files = weighPage(site, PAGE, [GEOMETRY, RECORD]);
const total = files.reduce((sum, {bytes}) => sum + bytes, 0);
const geometry = files.find(({path}) => path === GEOMETRY)?.bytes ?? 0;
printTable(files);
const excess = [
  tooMuch('All that the explorer page loads', total, LIMITS.total),
  tooMuch(`The geometry, ${GEOMETRY},`, geometry, LIMITS.geometry),
].filter((line) => line !== '');
if (excess.length > 0) fail(excess.join('\n'));

function printTable(loaded: readonly LoadedFile[]): void {
  const width = Math.max(...loaded.map(({path}) => path.length));
  const row = (label: string, bytes: number) =>
    console.log(`${label.padEnd(width)} ${bytes.toLocaleString('en').padStart(8)}`);
  console.log('Bytes after brotli, up to the first complete map:');
  for (const {path, bytes} of loaded) row(path, bytes);
  row('total', total);
}

function tooMuch(what: string, bytes: number, limit: number): string {
  if (bytes <= limit) return '';
  return `${what} has ${bytes} bytes, ${bytes - limit} more than its limit of ${limit}. Load less, or later.`;
}

function fail(message: string): never {
  console.error(message);
  exit(1);
}
