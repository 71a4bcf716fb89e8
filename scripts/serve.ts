/** The end of `npm start`: serves the built site on this machine. */
import {fileURLToPath} from 'node:url';
import {preview} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The first port to try; a taken one gives way to the next. */
const PORT = 4173;

const server = await preview({
  root,
  configFile: false,
  base: './',
  logLevel: 'warn',
  build: {outDir: 'site'},
  preview: {port: PORT, strictPort: false},
});
console.log(`Stance Atlas is at ${server.resolvedUrls?.local[0] ?? ''} (Ctrl-C ends it)`);
