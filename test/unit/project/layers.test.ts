import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {offences} from '../../support/imports';

const SOURCES = ['src', 'scripts'];

/** What no folder should hold more of: beyond it nobody finds a file by looking. */
const MOST_FILES = 25;

describe('the layers of src and scripts', () => {
  test('are kept by every import of every module', () => {
    const paths = SOURCES.flatMap(filesBelow).filter((path) => path.endsWith('.ts'));
    expect(paths).toContain('src/model/types.ts');
    expect(paths).toContain('scripts/world/build-world.ts');
    expect(paths.flatMap((path) => offences(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  test.each([
    ['src/model/stances/stances.ts', "import {load} from '../../data/dataset/load';"],
    ['src/model/dates.ts', "import {timeFormat} from 'd3';"],
    ['src/data/dataset/load.ts', "import {readWorld} from '../../map/world/shapes';"],
    ['src/data/dataset/load.ts', "import {html} from 'lit';"],
    ['src/map/world/shapes.ts', "import {LitElement} from 'lit';"],
    ['src/map/world/shapes.ts', "export {tokens} from '../../elements/shared/styles';"],
    ['src/elements/map/stance-map.ts', "import '../../define';"],
    ['src/elements/map/stance-map.ts', "import '../../loader/elements-script';"],
    ['src/elements/map/stance-map.ts', "import {geoPath} from 'd3-geo';"],
    ['src/elements/map/scene.ts', "import {\n  a,\n  b,\n} from '../../../scripts/world/x';"],
    ['src/elements/map/scene.ts', "const late = await import('../../pages/explore/explore');"],
    ['src/elements/map/scene.ts', "import letters from '../../../data/letters.json';"],
    ['src/loader/elements-script.ts', "import {open} from '../pages/explore/explore';"],
    [
      'src/pages/explore/explore.ts',
      "import {makeWorld} from '../../../scripts/world/build-world';",
    ],
    [
      'scripts/world/build-world.ts',
      "import {StanceMap} from '../../src/elements/map/stance-map';",
    ],
    ['scripts/site/serve.ts', "import {start} from '../../src/pages/explore/explore';"],
    ['src/index.ts', "export {open} from './pages/explore/explore';"],
    ['src/helpers/helpers.ts', ''],
  ])('catch a planted offence in %s: %j', (path, code) => {
    expect(offences(path, code)).toHaveLength(1);
  });

  test.each([
    ['src/model/stances/stances.ts', "import type {Stance} from '../types';"],
    ['src/data/json/fields.ts', "import * as v from 'valibot';"],
    ['src/map/world/shapes.ts', "import {feature} from 'topojson-client';\nimport 'd3-path';"],
    ['src/elements/map/scene.ts', "import {css} from 'lit';\nimport {x} from '../../map/world/y';"],
    ['src/elements/map/stance-map.ts', "import {property} from 'lit/decorators.js';"],
    ['src/index.ts', "export {StanceMap} from './elements/map/stance-map';"],
    ['src/loader/elements-script.ts', "import '../define';"],
    ['src/pages/explore/explore.ts', "import '../../define';\nimport './explore.css';"],
    ['scripts/data/build-data.ts', "import {readFile} from 'node:fs';\nimport * as d3 from 'd3';"],
    ['scripts/data/build-data.ts', "import record from '../../data/record.json';"],
  ])('allow what %s needs: %j', (path, code) => {
    expect(offences(path, code)).toEqual([]);
  });
});

test('model and data ask the page for nothing', () => {
  const paths = ['src/model', 'src/data'].flatMap(filesBelow);
  const asking = paths.filter((path) =>
    /\bdocument\.|querySelector/.test(readFileSync(path, 'utf8')),
  );
  expect(asking).toEqual([]);
});

test.each([...SOURCES, 'test'])(`no folder of %s holds more than ${MOST_FILES} files`, (top) => {
  const counts = new Map<string, number>();
  for (const path of filesBelow(top)) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
});

test.each(SOURCES)('%s has folders by feature, two deep at most', (top) => {
  expect(filesBelow(top).filter((path) => path.split('/').length > 4)).toEqual([]);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`.replaceAll('\\', '/'));
}
