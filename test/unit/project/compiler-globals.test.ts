import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {execPath} from 'node:process';
import {describe, expect, onTestFinished, test} from 'vitest';

const CACHE = 'node_modules/.cache';

/** A use of each, by what the compiler says if its options do not know it. */
const USES: Readonly<Record<string, string>> = {
  document: 'export const title = document.title;\n',
  process: 'export const {argv} = process;\n',
};

describe('the compiler options', () => {
  test.each([
    ['src/model', ['document', 'process']],
    ['src', ['process']],
    ['scripts', ['document']],
    ['test', []],
  ])('of %s refuse %j and nothing else', {timeout: 60_000}, (folder, refused) => {
    expect(unknownIn(folder)).toEqual(refused);
  });
});

/** The globals that code of a folder may not use. */
function unknownIn(folder: string): string[] {
  mkdirSync(CACHE, {recursive: true});
  const place = mkdtempSync(join(CACHE, 'globals-'));
  onTestFinished(() => rmSync(place, {recursive: true}));
  for (const [name, use] of Object.entries(USES)) writeFileSync(join(place, `${name}.ts`), use);
  const config = {
    extends: resolve(folder, 'tsconfig.json'),
    compilerOptions: {composite: false, emitDeclarationOnly: false, noEmit: true},
    include: ['.'],
    exclude: [],
    references: [],
  };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
  const {stdout} = spawnSync(execPath, ['node_modules/typescript/bin/tsc', '-p', place], {
    encoding: 'utf8',
  });
  return Object.keys(USES).filter((name) => stdout.includes(`Cannot find name '${name}'`));
}
