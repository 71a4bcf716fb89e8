import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {BuiltData} from '../data/write-data';
import {buildNoted} from './licenses';
import {DATA_FILES, buildScripts, moduleConfig} from './vite-configs';
import {writeManifest} from './custom-elements-manifest';
import {writeTypes} from './declarations';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Writes what `npm pack` takes into a folder, which is emptied first. */
export async function writePackage(dist: string, data: BuiltData): Promise<void> {
  rmSync(dist, {recursive: true, force: true});
  mkdirSync(dist);
  for (const name of DATA_FILES) writeFileSync(join(dist, name), data.files.get(name)!);
  await buildNoted(moduleConfig(dist));
  await buildScripts(dist);
  writeTypes(root, join(dist, 'types'));
  // A type checker needs a file for the script, though it exports nothing.
  writeFileSync(join(dist, 'types', 'stance-frame.d.ts'), 'export {};\n');
  await writeManifest(root, dist);
}
