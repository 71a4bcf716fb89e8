/** The site and the package as `npm run build` makes them: once a run, however many projects ask. */
import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {env, platform} from 'node:process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** Folders of the last build. */
export const built = {site: join(repository, 'site'), dist: join(repository, 'dist'), repository};

/** Each project of the tests loads this module for itself; the process is one. */
const running = globalThis as {stanceBuild?: Promise<unknown>};

/**
 * Builds everything. With `STANCE_BUILT=1` what lies there is taken as it is, which saves half a
 * minute to whoever runs one file again and again.
 */
export async function buildOnce(): Promise<void> {
  if (env['STANCE_BUILT']) return;
  running.stanceBuild ??= npm(repository, 'run', 'build');
  await running.stanceBuild;
}

/** Runs npm; the tests' own surroundings would make Vite build Lit's development version. */
export async function npm(cwd: string, ...parameters: string[]): Promise<void> {
  const surroundings = {...env, NODE_ENV: '', VITEST: ''};
  const shell = platform === 'win32';
  await promisify(execFile)('npm', parameters, {cwd, env: surroundings, shell});
}
