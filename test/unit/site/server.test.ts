import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, afterAll, expect, test} from 'vitest';
import {preview, type PreviewServer} from 'vite';
import {clearSite} from '../../../scripts/site/clear-site';
import {serverConfig} from '../../../scripts/site/server';

const root = mkdtempSync(join(tmpdir(), 'stance-site-'));
const site = join(root, 'site');
let server: PreviewServer;

beforeAll(async () => {
  mkdirSync(join(site, 'frozen', '1'), {recursive: true});
  for (const name of ['index.html', 'old.html', 'frozen/1/stance-atlas.js']) {
    writeFileSync(join(site, name), `<title>${name}</title>`);
  }
  server = await preview(serverConfig(root, 'site', 4300));
});

afterAll(async () => {
  await server.close();
  rmSync(root, {recursive: true});
});

test.each([
  ['', 200],
  ['?round=2019-07', 200],
  ['index.html', 200],
  ['nothing', 404],
  ['nothing.html', 404],
  ['view/1999-01.html', 404],
])('the local server answers “/%s” with %i', async (path, status) => {
  const response = await fetch(server.resolvedUrls!.local[0]! + path);
  expect(response.status).toBe(status);
});

test('a build begins with an empty site, but for the fixed versions of earlier builds', () => {
  const other = join(root, 'other');
  mkdirSync(join(other, 'frozen', '1'), {recursive: true});
  writeFileSync(join(other, 'old.html'), '');
  clearSite(other);
  expect(readdirSync(other)).toEqual(['frozen']);
  expect(existsSync(join(other, 'frozen', '1'))).toBe(true);
  expect(() => clearSite(join(root, 'not-there'))).not.toThrow();
});

test('a wrong address of the site is told in one sentence, before anything is built', () => {
  const {status, stdout, stderr} = spawnSync('npx', ['tsx', 'scripts/build.ts'], {
    encoding: 'utf8',
    env: {...process.env, STANCE_SITE: 'example.org/atlas'},
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim()).toBe(
    'STANCE_SITE: "example.org/atlas": must be the full URL of the site, such as https://example.org/atlas/',
  );
});
