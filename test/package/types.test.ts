import {execFile} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {platform} from 'node:process';
import {promisify} from 'node:util';
import {expect, inject, onTestFinished, test} from 'vitest';

const run = promisify(execFile);

const npx = platform === 'win32' ? 'npx.cmd' : 'npx';

/** What the type checker says of a folder of the examples; nothing if all is right. */
async function problemsIn(folder: string, checker = 'tsc'): Promise<string> {
  const options = {cwd: inject('project'), shell: platform === 'win32'};
  return run(npx, [checker, '--noEmit', '--project', folder], options).then(
    ({stdout}) => stdout,
    ({stdout}: {stdout: string}) => stdout,
  );
}

/** Changes a file of the examples until the end of the test. */
async function spoil(file: string, from: string, to: string): Promise<void> {
  const path = join(inject('project'), file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
  onTestFinished(() => writeFile(path, text));
}

test.each([
  ['React', 'react', 'tsc', 'main.tsx'],
  ['Vue', 'vue', 'vue-tsc', 'Article.vue'],
])('the example in %s has its types, and a wrong one is told', async (_, folder, checker, file) => {
  expect(await problemsIn(folder, checker)).toBe('');
  await spoil(`${folder}/${file}`, '<stance-atlas ', '<stance-atlas view="globe" ');
  await spoil(`${folder}/${file}`, 'event.round', 'event.rounds');
  const problems = await problemsIn(folder, checker);
  expect(problems).toContain('"globe"');
  expect(problems).toContain('StanceRoundEvent');
});

const PREACT = `/// <reference types="stance-atlas/preact" />
export const right = (
  <stance-atlas view="map" onstance-round={({round}) => round.length} />
);
// @ts-expect-error No such view.
export const wrong = <stance-atlas view="globe" />;
// @ts-expect-error No such property.
export const unknown = <stance-map colour="red" />;
`;

const SVELTE = `/// <reference types="stance-atlas/svelte" />
import type {SvelteHTMLElements} from 'svelte/elements';
type Atlas = SvelteHTMLElements['stance-atlas'];
export const right: Atlas = {view: 'map', 'onstance-round': ({round}) => round.length};
// @ts-expect-error No such view.
export const wrong: Atlas = {view: 'globe'};
`;

test('Preact and Svelte know the elements, their values and their events', async () => {
  const folder = join(inject('project'), 'others');
  await mkdir(folder);
  await writeFile(join(folder, 'preact.tsx'), PREACT);
  await writeFile(join(folder, 'svelte.ts'), SVELTE);
  const compilerOptions = {jsxImportSource: 'preact'};
  const config = {extends: '../react/tsconfig.json', compilerOptions, include: ['.']};
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  expect(await problemsIn('others')).toBe('');
});

test('the declarations are right also where a project checks those of its packages', async () => {
  const folder = join(inject('project'), 'strict');
  await mkdir(folder);
  await writeFile(
    join(folder, 'main.ts'),
    "import {StanceAtlas} from 'stance-atlas';\nimport 'stance-atlas/define';\nexport const view: StanceAtlas['view'] = 'map';\n",
  );
  const compilerOptions = {skipLibCheck: false};
  const config = {extends: '../react/tsconfig.json', compilerOptions, include: ['.']};
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  expect(await problemsIn('strict')).toBe('');
});
