/** `npm run package`: makes `dist/`, which is what `npm pack` takes. */
import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {writeLicenses} from './licenses';
import {DATA_FILES, buildScripts, moduleConfig} from './vite-configs';
import {writeManifest} from './custom-elements-manifest';
import {writeTypes} from './declarations';

// Lit has another, slower version for those who develop with it.
env['NODE_ENV'] = 'production';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, {recursive: true, force: true});
mkdirSync(dist);
for (const name of DATA_FILES) copyFileSync(join(root, 'public', name), join(dist, name));
await build(moduleConfig(dist));
await buildScripts(dist);
writeTypes(root, join(dist, 'types'));
// A script that exports nothing, and a type checker wants to be told so.
writeFileSync(join(dist, 'types', 'stance-frame.d.ts'), 'export {};\n');
writeManifest(root, dist);
writeLicenses(root, dist);
