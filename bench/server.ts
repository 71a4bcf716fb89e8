/** Serves files as a careful host does: brotli at its best, right types, one policy for all. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {pathOf, serve, type Server, typeOf} from '../test/support/setup/server';

/**
 * @param folders What each first part of an address stands for: a folder.
 */
export function serveSmall(folders: Readonly<Record<string, string>>): Promise<Server> {
  const known = new Map<string, Buffer | undefined>();
  return serve(({url}, response) => {
    const path = pathOf(url);
    if (!known.has(path)) known.set(path, compressed(folders, path));
    const body = known.get(path);
    if (!body) return void response.writeHead(404).end();
    const headers = {
      'content-type': typeOf(path),
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'max-age=600',
    };
    response.writeHead(200, headers).end(body);
  });
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
