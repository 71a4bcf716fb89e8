import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {filesOfPage, filesOfScript} from '../../../scripts/package/loaded-files';

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
  site = mkdtempSync(join(tmpdir(), 'loaded-'));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, path)), {recursive: true});
    writeFileSync(join(site, path), content);
  }
});

afterEach(() => rmSync(site, {recursive: true}));

describe('the files of a page', () => {
  test('are each file that it loads at once, once, and none that comes later', () => {
    const paths = filesOfPage(site, 'index.html', ['world.json']);
    expect(paths.toSorted()).toEqual(
      Object.keys(FILES)
        .filter((path) => path !== 'assets/later.js')
        .toSorted(),
    );
  });

  test('begin with the page itself, then its own links in order', () => {
    const [page, ...links] = filesOfPage(site, 'index.html', []);
    expect(page).toBe('index.html');
    expect(links.slice(0, 3)).toEqual(['assets/page.js', 'assets/shared.js', 'assets/page.css']);
  });

  test('of a script are what it imports at once, and what it fetches', () => {
    const paths = filesOfScript(site, 'assets/shared.js', ['world.json']);
    expect(paths).toContain('assets/deep.js');
    expect(paths).toContain('world.json');
    expect(paths).not.toContain('assets/later.js');
    expect(paths).not.toContain('index.html');
  });

  test('cannot be listed when one is missing', () => {
    expect(() => filesOfPage(site, 'index.html', ['atlas.json'])).toThrow(/atlas\.json/);
  });
});
