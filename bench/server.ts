/** Serves files as a careful host does: brotli at its best, right types, one policy for all. */
import {readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface BenchServer {
  /** Ends in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * @param folders What each first part of an address stands for: a folder.
 */
export async function serve(folders: Readonly<Record<string, string>>): Promise<BenchServer> {
  const known = new Map<string, Buffer | undefined>();
  const bodyOf = (path: string) => {
    if (!known.has(path)) known.set(path, compressed(folders, path));
    return known.get(path);
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://bench');
    answer(normalize(decodeURIComponent(pathname)), bodyOf, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  path: string,
  bodyOf: (path: string) => Buffer | undefined,
  response: ServerResponse,
): void {
  const body = bodyOf(path);
  if (!body) return void response.writeHead(404).end();
  const headers = {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-encoding': 'br',
    'content-length': body.length,
    'cache-control': 'max-age=600',
  };
  response.writeHead(200, headers).end(body);
}

function compressed(folders: Readonly<Record<string, string>>, path: string): Buffer | undefined {
  const [, first = '', ...rest] = path.split('/');
  const folder = folders[first];
  if (!folder) return undefined;
  try {
    const file = readFileSync(join(folder, ...rest));
    return brotliCompressSync(file, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  } catch {
    return undefined;
  }
}
