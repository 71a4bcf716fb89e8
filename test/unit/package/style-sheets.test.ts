import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parseSync} from 'vite';
import {constructedSheets} from '../../../scripts/package/style-sheets';

const LIT = 'node_modules/@lit/reactive-element/css-tag.js';

function load(id: string): string | undefined {
  const {load: hook} = constructedSheets() as {load: (id: string) => {code: string} | null};
  return hook(id)?.code;
}

function exportsOf(code: string): (string | null)[] {
  const {module} = parseSync('module.js', code);
  return module.staticExports
    .flatMap(({entries}) => entries.map(({exportName}) => exportName.name))
    .toSorted();
}

test('style sheets that are constructed offer all that Lit’s own module does', () => {
  expect(exportsOf(load(LIT)!)).toEqual(exportsOf(readFileSync(LIT, 'utf8')));
});

test('no other module is replaced', () => {
  expect(load('node_modules/@lit/reactive-element/reactive-element.js')).toBeUndefined();
});
