import {cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';
import {buildOnce, built} from './build';
import {serveStrictly} from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, ending in a slash. */
    site: string;
    /** The folder that it is served from. */
    siteFolder: string;
  }
}

/** Builds the site as it is published, and serves a copy of it to the tests. */
export default async function setUpSite(project: TestProject): Promise<() => Promise<void>> {
  await buildOnce();
  const folder = await mkdtemp(join(tmpdir(), 'stance-atlas-'));
  await cp(built.site, folder, {recursive: true});
  const server = await serveStrictly(folder);
  project.provide('site', server.url);
  project.provide('siteFolder', folder);
  return async () => {
    await server.close();
    await rm(folder, {recursive: true});
  };
}
