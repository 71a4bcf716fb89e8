/** The data files in `public/`, which many tests read: written once a run, if they are not fresh. */
import {existsSync, mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {built, npm} from './build';

/** What the data files are made from. */
const SOURCES = ['data', 'scripts', 'src/data', 'src/map', 'src/model', 'package-lock.json'];

const FILES = [
  'first.css',
  'first.html',
  'first.json',
  'atlas.json',
  'groups.json',
  'acts.json',
  'world.json',
  'lessons',
];

/** Written after each time: its age is that of the files. */
const STAMP = join(built.repository, 'node_modules/.cache/stance-data');

/** Each project of the tests loads this module for itself; the process is one. */
const running = globalThis as {stanceData?: Promise<void>};

export default async function setUpData(): Promise<void> {
  running.stanceData ??= writeData();
  await running.stanceData;
}

async function writeData(): Promise<void> {
  const isThere = [STAMP, ...FILES.map(inPublic)].every((path) => existsSync(path));
  if (isThere && SOURCES.every((path) => newest(join(built.repository, path)) < age(STAMP))) return;
  await npm(built.repository, 'run', 'data');
  mkdirSync(dirname(STAMP), {recursive: true});
  writeFileSync(STAMP, '');
}

function inPublic(name: string): string {
  return join(built.repository, 'public', name);
}

function age(path: string): number {
  return statSync(path).mtimeMs;
}

/** When a file, or any of a folder's, changed last. */
function newest(path: string): number {
  if (!statSync(path).isDirectory()) return age(path);
  const files = readdirSync(path, {recursive: true, encoding: 'utf8'});
  return Math.max(...files.map((name) => age(join(path, name))));
}
