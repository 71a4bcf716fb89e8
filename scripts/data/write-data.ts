import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {formatProblem, type Problem} from '../../src/data/problems';
import {readDataset} from '../../src/data/dataset/validate';
import {readWorld, type World} from '../../src/map/world/shapes';
import type {Lesson} from '../../src/model/lesson/lesson';
import {allEnglish} from '../../src/model/messages/views';
import {indexActs} from '../../src/model/acts/index-acts';
import type {ActRecord} from '../../src/model/acts/types';
import {englishActs} from '../../src/model/messages/acts';
import type {Dataset} from '../../src/model/types';
import {prerenderStyles} from '../prerender/styles';
import {prerenderEmbedFragment} from '../prerender/embed-fragment';
import {checkActs} from './acts/check-acts';
import {checkGroups} from './check-groups';
import {checkLessons} from './check-lessons';
import {checkDataset} from './check-dataset';
import {
  ACTS,
  LETTERS,
  parseActTexts,
  parseTexts,
  readActTexts,
  readGroups,
  readLessonTexts,
  readTexts,
} from './files';
import {buildWorld} from '../world/build-world';

/** What the build makes of `data/`, checked once and handed to every step. */
export interface BuiltData {
  readonly dataset: Dataset;
  readonly world: World;
  readonly acts: ActRecord;
  /** In the order of their list. */
  readonly lessons: readonly Lesson[];
  /** Text of each file that pages load, by its path below the site, such as `lessons/index.json`. */
  readonly files: ReadonlyMap<string, string>;
}

/** Every problem of the data, one a line. */
export class DataError extends Error {
  constructor(beginning: string, problems: readonly Problem[]) {
    const count = `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
    super([`${beginning} ${count}:`, ...problems.map(formatProblem)].join('\n'));
  }
}

/**
 * Checks the dataset and its lessons and writes what pages load into `public/`, in the working
 * directory. Writes nothing if there is a problem.
 *
 * @throws {DataError} with all problems of the dataset, or else of the acts, lessons or groups.
 */
export async function writeData(): Promise<BuiltData> {
  const data = await buildData();
  for (const [name, text] of data.files) write(`public/${name}`, text);
  removeOldLessons(data.files);
  return data;
}

async function buildData(): Promise<BuiltData> {
  const {text, first} = readDatasetTexts();
  const dataset = readDataset(JSON.parse(text), 'public/atlas.json').dataset!;
  const acts = readActFiles();
  const {problems, lessons, files} = await checkLessons(readLessonTexts('.'), {
    ...dataset,
    acts: indexActs(acts.record, dataset.countries, englishActs.locale),
  });
  if (problems.length > 0) throw new DataError('The lessons have', problems);
  const groups = groupsText(dataset);
  const {coarse, fine} = await buildWorld();
  const world = readWorld(JSON.parse(coarse));
  const styles = prerenderStyles(dataset, readFileSync('scripts/prerender/layout.css', 'utf8'));
  const own = [
    ['first.json', first],
    ['first.css', styles],
    ['first.html', prerenderEmbedFragment(dataset, world, allEnglish, styles, first)],
    ['atlas.json', text],
    ['acts.json', acts.text],
    ['groups.json', groups],
    ['world.json', coarse],
    ['world-fine.json', fine],
  ] as const;
  return {dataset, world, acts: acts.record, lessons, files: new Map([...own, ...files])};
}

/** The texts of the checked dataset: all of it, and what a first map needs. */
function readDatasetTexts() {
  const {files, problems: unread} = parseTexts(readTexts('.'));
  // Without a shared file every id would be unknown; a missing letter affects only itself.
  const canCheck = unread.every(({file}) => file.startsWith(LETTERS));
  const checked = canCheck ? checkDataset(files) : {problems: []};
  if (checked.problems || unread.length > 0) {
    throw new DataError('The dataset has', [...unread, ...(checked.problems ?? [])]);
  }
  return checked;
}

/** The text of the checked groups of countries. */
function groupsText(dataset: Dataset): string {
  const {json, problem} = readGroups('.');
  const {text, problems} = problem ? {problems: [problem]} : checkGroups(json, dataset);
  if (problems) throw new DataError('The groups have', problems);
  return text;
}

/** The checked acts. */
function readActFiles() {
  const {files, problems: unread} = parseActTexts(readActTexts('.'));
  const canCheck = unread.every(({file}) => file.startsWith(ACTS));
  const checked = canCheck ? checkActs(files) : {problems: []};
  if (checked.problems || unread.length > 0) {
    throw new DataError('The acts have', [...unread, ...(checked.problems ?? [])]);
  }
  return checked;
}

function write(path: string, text: string): void {
  const bytes = Buffer.from(text);
  const isNew = !existsSync(path) || !readFileSync(path).equals(bytes);
  if (!isNew) return;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} brotli`);
}

/** Deletes published lessons that no longer exist. */
function removeOldLessons(files: ReadonlyMap<string, string>): void {
  const names = readdirSync('public/lessons').map((name) => `lessons/${name}`);
  for (const name of names.filter((known) => !files.has(known))) rmSync(`public/${name}`);
}
