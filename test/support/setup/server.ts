import {readFile} from 'node:fs/promises';
import {createServer, type RequestListener} from 'node:http';
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

export interface Server {
  /** Ends in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** The policy of one page, by its path in the folder. */
export type PolicyOf = (path: string) => string;

/** Serves a folder's files under the strict policy. */
export function serveStrictly(folder: string, policyOf: PolicyOf = () => POLICY): Promise<Server> {
  return serve(async (request, response) => {
    const path = pathOf(request.url).replace(`/${SUBFOLDER}`, '/');
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const body = await readFile(join(folder, file));
      const headers = {'content-type': typeOf(file), 'content-security-policy': policyOf(file)};
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404, {'content-type': 'text/plain'}).end(`No such file: ${file}`);
    }
  });
}

/** Answers on a free port of this machine alone. */
export async function serve(answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The path of an address, never outside the folder that is served. */
export function pathOf(url = '/'): string {
  return normalize(decodeURIComponent(new URL(url, 'http://site').pathname));
}

export function typeOf(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}
