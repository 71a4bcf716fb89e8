import {execFile} from 'node:child_process';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {execPath} from 'node:process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {describe, expect, inject, test} from 'vitest';
import {filesOfScript} from '../../scripts/package/loaded-files';

const run = promisify(execFile);
const installed = join(inject('project'), 'node_modules', 'stance-atlas');

/** What only the old ways of finding a module would miss: the package is for modules alone. */
const OLD_WAYS = new Set(['node10', 'node16-cjs']);

/** Asks for the package's types as a project of its own would, strictly. */
const CONSUMER = `
import {defineAll, StanceAtlas, type Dataset, type StanceRoundEvent} from 'stance-atlas';
import 'stance-atlas/define';
const atlas: StanceAtlas = document.createElement('stance-atlas');
atlas.round = '2019-07';
const data: Dataset | undefined = atlas.data;
atlas.addEventListener('stance-round', (event: StanceRoundEvent) => event.round.length);
// @ts-expect-error A round is a text.
atlas.round = 2019;
void [data, defineAll()];
`;

describe('the tarball', () => {
  test('gives publint nothing to say', async () => {
    const tarball = await readFile(inject('tarball'));
    const {buffer} = new Uint8Array(tarball);
    const {messages, pkg} = await publint({pack: {tarball: buffer}, strict: true});
    expect(messages.map((message) => formatMessage(message, pkg, {color: false}))).toEqual([]);
  });

  test('has types that are right for whoever imports modules', async () => {
    const tarball = new Uint8Array(await readFile(inject('tarball')));
    const analysis = await checkPackage(createPackageFromTarballData(tarball));
    if (!analysis.types) expect.fail('No types were found');
    const wrong = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem && OLD_WAYS.has(problem.resolutionKind)),
    );
    expect(wrong).toEqual([]);
  });

  test('names a file for each of its addresses, and every file of data', async () => {
    const {exports} = await packageJson();
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(targets).toContain('./dist/first.json');
    for (const target of targets) {
      await expect(readFile(join(installed, target)), target).resolves.toBeDefined();
    }
  });

  test('has the elements of a first map in one script', async () => {
    const dist = join(installed, 'dist');
    const names = await readdir(dist);
    const elements = names.filter((name) => /^stance-atlas\.elements-.*\.js$/.test(name));
    expect(elements).toHaveLength(1);
    expect(filesOfScript(dist, elements[0]!, [])).toEqual(elements);
  });

  test('installs only what runs in a browser', async () => {
    const {dependencies} = await packageJson();
    expect(Object.keys(dependencies).toSorted()).toEqual([
      'd3-path',
      'd3-sankey',
      'jsonc-parser',
      'lit',
      'valibot',
    ]);
  });

  test.each(['stance-atlas', 'stance-atlas/define'])('lets a server import %s', async (name) => {
    expect(await inNode(`await import('${name}'); console.log('fine')`)).toBe('fine\n');
  });
});

describe('in a TypeScript project', () => {
  test.each([
    ['bundler', 'esnext'],
    ['node16', 'node16'],
  ])('types are found by way of %s', async (moduleResolution, module) => {
    const file = join(inject('project'), `consumer-${moduleResolution}.ts`);
    await writeFile(file, CONSUMER);
    const tool = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
    const options = ['--strict', '--noEmit', '--ignoreConfig', '--target', 'es2022', '--types', ''];
    const ways = ['--module', module, '--moduleResolution', moduleResolution];
    const {stdout} = await run(execPath, [tool, ...options, ...ways, file], {
      cwd: inject('project'),
    }).catch((error: {stdout: string}) => error);
    expect(stdout).toBe('');
  });
});

async function packageJson() {
  const text = await readFile(join(installed, 'package.json'), 'utf8');
  return JSON.parse(text) as {
    exports: Record<string, string | Record<string, string>>;
    dependencies: Record<string, string>;
  };
}

/** What a module prints in Node, where there is no page. */
async function inNode(code: string): Promise<string> {
  const parameters = ['--input-type=module', '--eval', code];
  const {stdout} = await run(execPath, parameters, {cwd: inject('project')});
  return stdout;
}
