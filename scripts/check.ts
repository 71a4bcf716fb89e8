/**
 * `npm run check`: all that a change must pass. Goes on after a failure, so that one run shows
 * them all. The last line is `N passed, N failed`: each test counts, and each further step.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env, exit, platform} from 'node:process';

/** A step that takes longer hangs, and is ended. */
const LIMIT_MINUTES = 40;

const folder = mkdtempSync(join(tmpdir(), 'stance-check-'));
const report = join(folder, 'tests.json');
const failures: string[] = [];
let passed = 0;

// Each of them keeps one processor busy.
const [isBuilt] = await Promise.all([
  step('build', 'npm run build'),
  step('types', 'npm run types').then(() => step('lint', 'npm run lint')),
]);
// Without a build the tests try once more, and fail where they need it.
if (isBuilt) env['STANCE_BUILT'] = '1';
await step('budget', 'npx size-limit');
const parameters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
const status = await run(`npm test -- ${parameters}`, 'inherit');
countTests(status.isOk);
rmSync(folder, {recursive: true});

const isGood = failures.length === 0;
if (!isGood) console.log(`\nFailed:\n${failures.map((name) => `  ${name}\n`).join('')}`);
console.log(`${passed} passed, ${failures.length} failed`);
exit(isGood ? 0 : 1);

/** Runs a command and counts it; prints what it said when it ends, since others may run beside it. */
async function step(name: string, command: string): Promise<boolean> {
  const begun = Date.now();
  const {isOk, output} = await run(command, 'pipe');
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`\n== ${name}: ${isOk ? 'passed' : 'failed'} after ${seconds} s\n${output}`);
  if (isOk) passed += 1;
  else failures.push(name);
  return isOk;
}

function run(command: string, stdio: 'inherit' | 'pipe') {
  // A group of its own, so that what the command has started ends with it.
  const isGroup = platform !== 'win32';
  const child = spawn(command, {
    shell: true,
    detached: isGroup,
    stdio: ['ignore', stdio, stdio],
  });
  const end = setTimeout(() => {
    failures.push(`${command} (ended after ${LIMIT_MINUTES} minutes)`);
    if (isGroup) process.kill(-child.pid!, 'SIGKILL');
    else child.kill();
  }, LIMIT_MINUTES * 60_000);
  let output = '';
  const hear = (text: Buffer) => (output += text.toString());
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return new Promise<{isOk: boolean; output: string}>((resolve) => {
    child.on('close', (code) => {
      clearTimeout(end);
      resolve({isOk: code === 0, output});
    });
  });
}

/** Counts the single tests; a file that could not be run counts as a failure. */
function countTests(isOk: boolean): void {
  const results = readReport();
  const tests = results.flatMap(({assertionResults}) => assertionResults);
  const failed = tests.filter((test) => test.status === 'failed').map(({fullName}) => fullName);
  const broken = results
    .filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .map(({name}) => name);
  passed += tests.filter((test) => test.status === 'passed').length;
  failures.push(...failed, ...broken);
  if (!isOk && failed.length + broken.length === 0) failures.push('test (the run itself)');
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly {readonly status: string; readonly fullName: string}[];
}

function readReport(): readonly TestFile[] {
  try {
    const {testResults} = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: readonly TestFile[];
    };
    return testResults;
  } catch {
    return [];
  }
}
