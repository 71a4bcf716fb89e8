import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';
import {built, buildOnce, npm} from './build';
import {POLICY, serveStrictly} from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the file that `npm pack` writes. */
    tarball: string;
    /** Folder of a project outside the repository, with the examples and the package installed. */
    project: string;
  }
}

/** Only this example's page is served under its own policy. */
const STRICT = 'strict-policy';

/** Packs the package, installs it in a project elsewhere, and serves that project's examples. */
export default async function setUpPackage(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'stance-atlas-package-'));
  const examples = join(folder, 'examples');
  await buildOnce();
  const {repository, site} = built;
  await npm(repository, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const {version} = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as {
    version: string;
  };
  const tarball = join(folder, `stance-atlas-${version}.tgz`);
  await cp(join(repository, 'examples'), examples, {recursive: true, filter: isSource});
  // Types for these two are tried beside those of the examples.
  const others = ['preact', 'svelte'];
  await npm(examples, 'install', tarball, ...others, '--no-audit', '--no-fund', '--prefer-offline');
  await npm(examples, 'run', 'build');
  // What an article's frame and picture come from.
  await cp(site, join(examples, 'site'), {recursive: true});
  // Browsers ask for it unbidden, and would complain.
  await writeFile(join(examples, 'favicon.ico'), '');
  const strict = (await readFile(join(examples, STRICT, 'policy.txt'), 'utf8')).trim();
  const server = await serveStrictly(examples, (path) =>
    path.startsWith(`/${STRICT}/`) ? strict : POLICY,
  );
  project.provide('site', server.url);
  project.provide('tarball', tarball);
  project.provide('project', examples);
  return async () => {
    await server.close();
    await rm(folder, {recursive: true});
  };
}

/** What somebody has built or installed in the checkout is left there. */
function isSource(path: string): boolean {
  return !/[\\/](?:node_modules|dist|package-lock\.json)$/.test(path);
}
