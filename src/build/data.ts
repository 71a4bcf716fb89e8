/**
 * `npm run data`: checks the record and writes what the pages load. With a problem anywhere it
 * tells all of them and writes nothing.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {readDataset} from '../data/validate';
import {firstCss} from './first-css';
import {formatProblem, type Problem} from '../data/problems';
import {checkRecord} from './record';
import {LETTERS, parseTexts, readTexts} from './record-files';
import {buildWorld} from './world';

await writeData().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

async function writeData(): Promise<void> {
  const {files, problems: unread} = parseTexts(readTexts('.'));
  // Without one of the shared files every id would be unknown; without a letter, only it is.
  const canCheck = unread.every(({file}) => file.startsWith(LETTERS));
  const checked = canCheck ? checkRecord(files) : {problems: []};
  const {problems} = checked;
  if (problems || unread.length > 0) return tell([...unread, ...(problems ?? [])]);
  const {coarse, fine} = await buildWorld();
  write('public/first.json', checked.first);
  write('public/first.css', makeFirstCss(checked.text));
  write('public/atlas.json', checked.text);
  write('public/world.json', coarse);
  write('public/world-fine.json', fine);
}

function makeFirstCss(record: string): string {
  const {dataset} = readDataset(JSON.parse(record), 'public/atlas.json');
  return firstCss(dataset!, readFileSync('src/build/first-layout.css', 'utf8'));
}

function tell(problems: readonly Problem[]): void {
  console.error(`The record has ${problems.length} problem${problems.length === 1 ? '' : 's'}:`);
  for (const problem of problems) console.error(formatProblem(problem));
  process.exitCode = 1;
}

function write(path: string, text: string): void {
  const bytes = Buffer.from(text);
  const isNew = !existsSync(path) || !readFileSync(path).equals(bytes);
  mkdirSync('public', {recursive: true});
  if (isNew) writeFileSync(path, bytes);
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${path}: ${bytes.length} bytes, ${brotli} brotli${isNew ? '' : ', unchanged'}`);
}
