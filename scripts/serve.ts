/** The last step of `npm start`: serves the built site locally. */
import {fileURLToPath} from 'node:url';
import {preview} from 'vite';
import {serverConfig} from './site/server';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The first port to try; if it is taken, the next one is used. */
const PORT = 4173;

const server = await preview(serverConfig(root, 'site', PORT));
console.log(`Stance Atlas is at ${server.resolvedUrls?.local[0] ?? ''} (press Ctrl-C to stop)`);
