/** The walks of docs/architecture.md, held against the code that they lead through. */
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const TEXT = readFileSync('docs/architecture.md', 'utf8');

/** Each step of a walk: a file, and a name in it. */
const STEPS = [...TEXT.matchAll(/^\d+\. `((?:src|scripts)\/[\w./-]+)` `([^`]+)`/gm)].map(
  ([, file, name]) => [file!, name!] as const,
);

test('there are four walks, and each step names a file and something in it', () => {
  expect(TEXT.match(/^## Walk \d: /gm)).toHaveLength(4);
  expect(TEXT.match(/^\d+\. /gm)).toHaveLength(STEPS.length);
  expect(STEPS.length).toBeGreaterThan(40);
});

test.each(STEPS)('%s has %s', (file, name) => {
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`(?<![\\w-])${name}(?![\\w-])`));
});
