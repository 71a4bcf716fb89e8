import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {packActs, unpackActs} from '../../../src/data/acts/packed';
import {readActs} from '../../../src/data/acts/read';
import {createLoader} from '../../../src/data/dataset/load';
import {DatasetError} from '../../../src/data/problems';
import {record} from '../../support/fixtures/acts-sample';

type Json = Record<string, unknown>;

test('packing loses nothing', () => {
  expect(unpackActs(JSON.parse(JSON.stringify(packActs(record))))).toEqual(record);
});

test('what most acts have alike is not in the file', () => {
  const [first] = built()['acts'] as Json[];
  expect(Object.keys(first!)).not.toContain('others');
  expect(Object.keys(first!)).not.toContain('organization');
});

describe('a file that the build did not write so is refused, with a remedy', () => {
  test.each([
    ['of another version', {checkedBy: 'stance-atlas acts 0'}],
    ['without acts', {acts: undefined}],
    ['without words', {directions: {}}],
    ['without a scope', {scopes: []}],
    ['with an act without sources', {acts: [{id: 'x'}]}],
  ])('%s', (_fault, change) => {
    expect(() => readActs({...built(), ...change}, 'acts.json')).toThrow(
      /acts\.json: was built by a different version: rebuild/,
    );
  });

  test.each([[null], ['text'], [[]]])('%j', (json) => {
    expect(() => readActs(json, 'acts.json')).toThrow(DatasetError);
  });

  test('with an address that is a script', () => {
    const json = built();
    const act = (json['acts'] as Json[])[2]!;
    (act['sources'] as Json[])[0]!['url'] = 'javascript:alert(1)';
    expect(() => readActs(json, 'acts.json')).toThrow(
      /acts\.json: acts\[2\]\.sources\[0\]\.url: "javascript:alert\(1\)": must be an address/,
    );
  });
});

test('the file is read once, however many ask for it', async () => {
  let asked = 0;
  const load = createLoader(readActs, () => {
    asked += 1;
    return Promise.resolve(built());
  });
  const [first, second] = await Promise.all([load('acts.json'), load('acts.json')]);
  expect(first).toBe(second);
  expect(asked).toBe(1);
});

function built(): Json {
  return JSON.parse(readFileSync('public/acts.json', 'utf8')) as Json;
}
