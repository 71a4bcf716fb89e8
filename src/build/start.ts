/** `npm start`: compiles the record, builds the site and serves it on this machine. */
import {execFileSync} from 'node:child_process';
import {execPath, exit} from 'node:process';
import {fileURLToPath} from 'node:url';
import {build, preview} from 'vite';
import {writeOffline} from './offline';
import {writePictures} from './pictures';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The first port to try; a taken one gives way to the next. */
const PORT = 4173;

compileRecord();
await build({root, logLevel: 'warn'});
await writePictures('site/pictures');
await writeOffline('site');
const server = await preview({root, logLevel: 'warn', preview: {port: PORT, strictPort: false}});
console.log(`Stance Atlas is at ${server.resolvedUrls?.local[0] ?? ''} (Ctrl-C ends it)`);

function compileRecord(): void {
  try {
    execFileSync(execPath, ['--import', 'tsx', 'src/build/data.ts'], {cwd: root, stdio: 'inherit'});
  } catch {
    // It has already said what is wrong with the data, and what to do.
    exit(1);
  }
}
