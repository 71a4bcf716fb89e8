import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const SHEETS = [
  'scripts/prerender/layout.css',
  'src/loader/stance-atlas-script.ts',
  ...readdirSync('src/elements', {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/elements/${name}`),
];

/** Where an article's own root may stand: in the base of all lengths, and beside pixels in conditions. */
const ALLOWED = /max\(1rem, ?16px\)|@container.*\dpx\).*\drem\)/;

test('no length in an article counts in the size of its root', () => {
  const found = SHEETS.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => /\drem\b/.test(line) && !ALLOWED.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
