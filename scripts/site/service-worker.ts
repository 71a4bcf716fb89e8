/** The site’s service worker, with the list of files that it caches. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildNoted} from '../package/licenses';

/** A file that the service worker caches: its URL, and the SHA-256 of its content in base64. */
export type KeptFile = readonly [url: string, hash: string];

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files that the site’s pages do not need, and the many images. */
const LEFT_OUT = [/\.map$/, /^sw\.js$/, /^(frozen|pictures|view)\//, /(^|\/)\./];

/** Scripts for other sites; kept only if one of the site’s pages loads them. */
const FOR_OTHERS = /^stance-(atlas|frame)\b.*\.js$/;

/** Writes `sw.js` into the built site, as the last step of the build. */
export async function writeServiceWorker(site: string): Promise<void> {
  await buildNoted({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      KEPT_FILES: JSON.stringify(keptFiles(site)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: resolve(site),
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      lib: {
        entry: 'src/pages/offline/service-worker.ts',
        formats: ['iife'],
        name: 'offline',
        fileName: () => 'sw.js',
      },
    },
  });
}

/** Returns everything that the site’s pages load, sorted: the same site gives the same list. */
export function keptFiles(site: string): readonly KeptFile[] {
  const paths = readdirSync(site, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(site, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.some((pattern) => pattern.test(path)));
  const scripts = paths
    .filter((path) => /^[^/]+\.html$/.test(path))
    .flatMap((path) => scriptsOf(readFileSync(join(site, path), 'utf8')));
  return paths
    .filter((path) => !FOR_OTHERS.test(path) || scripts.includes(path))
    .toSorted()
    .map((url): KeptFile => [url, hashOf(readFileSync(join(site, url)))]);
}

function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\bsrc="(?:\.\/)?([^"]+)"/g)].map(([, path]) => path!);
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}
