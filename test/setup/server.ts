import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

/** The policy that a careful host sends: nothing inline, nothing from elsewhere. */
export const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'";

/** The site is also served from here, to show that its addresses are relative. */
export const SUBFOLDER = 'some/folder/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface StrictServer {
  /** Ends in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** The policy of one page, by its path in the folder. */
export type PolicyOf = (path: string) => string;

/** Serves a folder's files on a free port of this machine alone, under the strict policy. */
export async function serveStrictly(
  folder: string,
  policyOf: PolicyOf = () => POLICY,
): Promise<StrictServer> {
  const server = createServer(
    (request, response) => void answer(folder, policyOf, request, response),
  );
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

async function answer(
  folder: string,
  policyOf: PolicyOf,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const path = fileOf(request.url ?? '/');
  try {
    const body = await readFile(join(folder, path));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const headers = {'content-type': type, 'content-security-policy': policyOf(path)};
    response.writeHead(200, headers).end(body);
  } catch {
    response.writeHead(404, {'content-type': 'text/plain'}).end(`No such file: ${path}`);
  }
}

/** The file behind an address, never outside the folder: `/some/folder/?x` is `index.html`. */
function fileOf(address: string): string {
  const {pathname} = new URL(address, 'http://site');
  const path = normalize(decodeURIComponent(pathname)).replace(`/${SUBFOLDER}`, '/');
  return path.endsWith('/') ? `${path}index.html` : path;
}
