import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {unescapedTags} from '../../support/template-tags';

const SCRIPTS = readdirSync('scripts', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `scripts/${name}`);

test('the build puts values into HTML by the escaping tag alone', () => {
  expect(SCRIPTS.length).toBeGreaterThan(50);
  const found = SCRIPTS.flatMap((path) =>
    unescapedTags(path, readFileSync(path, 'utf8')).map((place) => `${path}:${place}`),
  );
  expect(found).toEqual([]);
});

test.each([
  'const a = `<b>${name}</b>`;',
  'const a = `${name}</b>`;',
  'const a = ` title="${name}"`;',
  "const a = '<b>' + name;",
  "const a = name + '</b>' + name;",
  'const a = css`<b>${name}</b>`;',
  'const a = html`<b>${`<i>${name}</i>`}</b>`;',
])('a value put into HTML without escaping is found: %s', (code) => {
  expect(unescapedTags('a.ts', code)).toHaveLength(1);
});

test.each([
  'const a = html`<b>${name}</b>`;',
  'const a = `<b>A</b>`;',
  'const a = `${a} < ${b}`;',
  'const a = `[data-id="${id}"]{}`;',
  'const a = `--file="${name}"`;',
  'const a: Record<string, string> = {};',
])('other code is not: %s', (code) => {
  expect(unescapedTags('a.ts', code)).toEqual([]);
});
