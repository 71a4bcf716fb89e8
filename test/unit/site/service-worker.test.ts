import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {keptFiles} from '../../../scripts/site/service-worker';

let site = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'stance-kept-'));
});

afterEach(() => rmSync(site, {recursive: true}));

test('pages, their scripts and data are kept; maps, pictures and the worker itself are not', () => {
  put('index.html', '<script type="module" src="./assets/index.js"></script>');
  put('assets/index.js', '1');
  put('assets/index.js.map', '{}');
  put('lessons/index.json', '[]');
  put('pictures/2019-07.svg', '<svg/>');
  put('frozen/0.1.0/stance-atlas.js', '1');
  put('view/2019-07.html', '');
  put('sw.js', '1');
  expect(names()).toEqual(['assets/index.js', 'index.html', 'lessons/index.json']);
});

test('a form of the program for other pages is kept where a page of the site loads it', () => {
  put('stance-atlas.js', '1');
  put('stance-atlas.all.js', '1');
  put('stance-atlas.html', '');
  put('index.html', '');
  expect(names()).toEqual(['index.html', 'stance-atlas.html']);
  put('embed.html', '<script src="./stance-atlas.all.js"></script>');
  expect(names()).toContain('stance-atlas.all.js');
  expect(names()).not.toContain('stance-atlas.js');
});

test('each file has the hash by which a browser tells its content', () => {
  put('index.html', 'one');
  const hash = createHash('sha256').update('one').digest('base64');
  expect(keptFiles(site)).toEqual([['index.html', hash]]);
});

test('the mark of a file changes with its content and with nothing else', () => {
  put('index.html', 'one');
  const before = keptFiles(site);
  put('index.html', 'one');
  expect(keptFiles(site)).toEqual(before);
  put('index.html', 'two');
  expect(keptFiles(site)).not.toEqual(before);
});

function names(): string[] {
  return keptFiles(site).map(([url]) => url);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), {recursive: true});
  writeFileSync(join(site, path), text);
}
