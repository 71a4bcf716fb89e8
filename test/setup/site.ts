import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {TestProject} from 'vitest/node';
import {writeShare} from '../../src/build/share';
import {serveStrictly} from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, ending in a slash. */
    site: string;
  }
}

const repository = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(repository, 'dist');
const viteTool = join(repository, 'node_modules', 'vite', 'bin', 'vite.js');

/** Builds the site as it is published, into a temporary folder, and serves it to the tests. */
export default async function setUpSite(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(repository, 'public', 'atlas.json'))) {
    throw new Error('public/atlas.json is missing. Run `npm run data`, then the tests again.');
  }
  if (!existsSync(join(dist, 'stance-atlas.all.js'))) {
    throw new Error('dist/ has no program. Run `npm run package`, then the tests again.');
  }
  const folder = await mkdtemp(join(tmpdir(), 'stance-atlas-'));
  await build(folder);
  writeShare(folder, dist);
  const server = await serveStrictly(folder);
  project.provide('site', server.address);
  return async () => {
    await server.close();
    await rm(folder, {recursive: true});
  };
}

/** In a process of its own: the tests' NODE_ENV would build Lit's development version. */
async function build(outDir: string): Promise<void> {
  const parameters = [viteTool, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  const surroundings = {...env, NODE_ENV: 'production', VITEST: ''};
  await promisify(execFile)(execPath, parameters, {cwd: repository, env: surroundings});
}
