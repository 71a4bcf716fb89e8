import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {brotliBytes, weighPage, weighScript} from '../../../scripts/package/page-weight';

const FILES = {
  'index.html': `<script type="module" crossorigin src="./assets/page.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/shared.js">
    <link rel="stylesheet" crossorigin href="./assets/page.css">
    <link rel="preload" as="fetch" href="./world.json">
    <link rel="canonical" href="./elsewhere.html"><a href="use.html">use</a>`,
  'assets/page.js': 'import{a}from"./shared.js";import"./side.js";a(()=>import("./later.js"));',
  'assets/shared.js': 'export*from"./deep.js";export const a=()=>{};',
  'assets/side.js': 'export{b}from"./named.js";console.log("import x from \'./none.js\'");',
  'assets/deep.js': 'export const b=1;import"./page.js";',
  'assets/named.js': 'export const b=2;',
  'assets/later.js': 'export const c=1;',
  'assets/page.css': 'p{color:red}',
  'world.json': '{}',
};

let site = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'weight-'));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, path)), {recursive: true});
    writeFileSync(join(site, path), content);
  }
});

afterEach(() => rmSync(site, {recursive: true}));

describe('the weight of a page', () => {
  test('counts each file once that it loads at once, and none that comes later', () => {
    const paths = weighPage(site, 'index.html', ['world.json']).map(({path}) => path);
    expect(paths.toSorted()).toEqual(
      Object.keys(FILES)
        .filter((path) => path !== 'assets/later.js')
        .toSorted(),
    );
  });

  test('is what a server sends after brotli', () => {
    const [page] = weighPage(site, 'index.html', []);
    expect(page).toEqual({
      path: 'index.html',
      bytes: brotliBytes(Buffer.from(FILES['index.html'])),
    });
    expect(page?.bytes).toBeLessThan(FILES['index.html'].length);
  });

  test('of a script counts what it imports at once, and what it fetches', () => {
    const paths = weighScript(site, 'assets/shared.js', ['world.json']).map(({path}) => path);
    expect(paths).toContain('assets/deep.js');
    expect(paths).toContain('world.json');
    expect(paths).not.toContain('assets/later.js');
    expect(paths).not.toContain('index.html');
  });

  test('cannot be told when a file is missing', () => {
    expect(() => weighPage(site, 'index.html', ['atlas.json'])).toThrow(/atlas\.json/);
  });
});
