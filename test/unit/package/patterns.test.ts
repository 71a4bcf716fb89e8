import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {LAZY_CHUNK} from '../../../scripts/package/vite-configs';
import {BUNDLED_FILES, HAS_TEMPLATES} from '../../../scripts/package/vite-plugins';

/** Patterns that name modules by path go wrong without a word when a module moves. */
describe('the patterns of the build', () => {
  const modules = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .map((path) => `/somewhere/src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'));

  test('minify the templates of every element, in whatever folder', () => {
    const templates = modules.filter(
      (path) =>
        path.includes('/src/elements/') &&
        /\b(?:html|svg|css)`/.test(readFileSync(path.replace('/somewhere/', ''), 'utf8')),
    );
    expect(templates.length).toBeGreaterThan(30);
    expect(templates.filter((path) => !HAS_TEMPLATES.test(path))).toEqual([]);
    expect(HAS_TEMPLATES.test('C:\\atlas\\src\\elements\\map\\stance-map.ts')).toBe(true);
  });

  test('find the module that asks for data files', () => {
    expect(modules.filter((path) => BUNDLED_FILES.test(path))).toEqual([
      '/somewhere/src/data/bundled-files.ts',
    ]);
  });

  test('find the two modules that come soon after the first map', () => {
    expect(modules.filter((path) => LAZY_CHUNK.test.test(path)).toSorted()).toEqual([
      '/somewhere/src/elements/atlas/attribute-warnings.ts',
      '/somewhere/src/elements/shared/language-observer.ts',
    ]);
  });
});
