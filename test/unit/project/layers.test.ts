import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {offences} from '../../support/imports';

const src = fileURLToPath(new URL('../../../src/index', import.meta.url));

describe('the layers of src', () => {
  test('are kept by every import of every module', () => {
    const paths = readdirSync(src, {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.ts'))
      .map((path) => path.replaceAll('\\', '/'));
    expect(paths).toContain('model/types.ts');
    const found = paths.flatMap((path) => offences(path, readFileSync(join(src, path), 'utf8')));
    expect(found).toEqual([]);
  });

  test.each([
    ['model/stances.ts', "import {load} from '../data/load';"],
    ['model/dates.ts', "import {timeFormat} from 'd3';"],
    ['data/load.ts', "import {readWorld} from '../map/shapes';"],
    ['map/shapes.ts', "import {LitElement} from 'lit';"],
    ['map/shapes.ts', "export {tokens} from '../elements/styles';"],
    ['elements/stance-map.ts', "import '../define';"],
    ['elements/stance-map.ts', "import {geoPath} from 'd3-geo';"],
    ['elements/stance-map.ts', "import {\n  a,\n  b,\n} from '../build/world';"],
    ['elements/stance-map.ts', "const late = await import('../pages/explore');"],
    ['elements/stance-map.ts', "import letters from '../../../data/letters.json';"],
    ['pages/explore.ts', "import {buildWorld} from '../build/world';"],
    ['build/world.ts', "import {StanceMap} from '../elements/stance-map';"],
    ['index.ts', "export {open} from './pages/explore';"],
    ['helpers.ts', ''],
  ])('catch a planted offence in %s: %j', (path, code) => {
    expect(offences(path, code)).toHaveLength(1);
  });

  test.each([
    ['model/stances.ts', "import type {Stance} from './types';"],
    ['map/shapes.ts', "import {feature} from 'topojson-client';\nimport {path} from 'd3-path';"],
    ['elements/stance-map.ts', "import {css} from 'lit';\nimport {x} from '../map/shapes';"],
    ['elements/stance-map.ts', "import {property} from 'lit/decorators.js';"],
    ['index.ts', "export {StanceMap} from './elements/stance-map';"],
    ['pages/explore.ts', "import '../define';\nimport './explore.css';"],
    ['build/data.ts', "import {readFile} from 'node:fs/promises';\nimport * as d3 from 'd3';"],
    ['build/data.ts', "import record from '../../../data/record.json';"],
  ])('allow what %s needs: %j', (path, code) => {
    expect(offences(path, code)).toEqual([]);
  });
});
