/**
 * `npm run data`: validates the dataset and the lessons, then writes the files that pages load.
 * If there are problems, it lists all of them and writes nothing.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {formatProblem, type Problem} from '../../src/data/problems';
import {readDataset} from '../../src/data/dataset/validate';
import {readWorld} from '../../src/map/world/shapes';
import {allEnglish} from '../../src/model/messages/views';
import {prerenderStyles} from '../prerender/styles';
import {prerenderEmbedFragment} from '../prerender/embed-fragment';
import {checkLessons, PUBLISHED} from './check-lessons';
import {checkDataset} from './check-dataset';
import {LETTERS, parseTexts, readLessonTexts, readTexts} from './files';
import {buildWorld} from '../world/build-world';

await writeData().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

async function writeData(): Promise<void> {
  const {files, problems: unread} = parseTexts(readTexts('.'));
  // Without a shared file every id would be unknown; a missing letter affects only itself.
  const canCheck = unread.every(({file}) => file.startsWith(LETTERS));
  const checked = canCheck ? checkDataset(files) : {problems: []};
  const {problems} = checked;
  if (problems || unread.length > 0)
    return tell('The dataset has', [...unread, ...(problems ?? [])]);
  const dataset = readDataset(JSON.parse(checked.text), 'public/atlas.json').dataset!;
  const lessons = checkLessons(readLessonTexts('.'), dataset);
  if (lessons.problems.length > 0) return tell('The lessons have', lessons.problems);
  const {coarse, fine} = await buildWorld();
  const world = readWorld(JSON.parse(coarse));
  const styles = prerenderStyles(dataset, readFileSync('scripts/prerender/layout.css', 'utf8'));
  write('public/first.json', checked.first);
  write('public/first.css', styles);
  write(
    'public/first.html',
    prerenderEmbedFragment(dataset, world, allEnglish, styles, checked.first),
  );
  write('public/atlas.json', checked.text);
  write('public/world.json', coarse);
  write('public/world-fine.json', fine);
  for (const [path, lesson] of lessons.files) write(path, lesson);
  removeOthers(PUBLISHED, lessons.files);
}

function tell(beginning: string, problems: readonly Problem[]): void {
  console.error(`${beginning} ${problems.length} problem${problems.length === 1 ? '' : 's'}:`);
  for (const problem of problems) console.error(formatProblem(problem));
  process.exitCode = 1;
}

function write(path: string, text: string): void {
  const bytes = Buffer.from(text);
  const isNew = !existsSync(path) || !readFileSync(path).equals(bytes);
  mkdirSync(dirname(path), {recursive: true});
  if (isNew) writeFileSync(path, bytes);
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${path}: ${bytes.length} bytes, ${brotli} brotli${isNew ? '' : ', unchanged'}`);
}

/** Deletes published lessons that no longer exist. */
function removeOthers(folder: string, kept: ReadonlyMap<string, string>): void {
  const paths = readdirSync(folder).map((name) => folder + name);
  for (const path of paths.filter((known) => !kept.has(known))) rmSync(path);
}
