import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const inSrc = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const sheets = [
  'build/first-layout.css',
  'standalone.ts',
  ...readdirSync(inSrc('elements')).map((name) => `elements/${name}`),
];

/** Where an article's own root may stand: in the base of all lengths, and beside pixels in conditions. */
const ALLOWED = /max\(1rem, ?16px\)|@container.*\dpx\).*\drem\)/;

test('no length in an article counts in the size of its root', () => {
  const found = sheets.flatMap((path) =>
    readFileSync(inSrc(path), 'utf8')
      .split('\n')
      .filter((line) => /\drem\b/.test(line) && !ALLOWED.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
