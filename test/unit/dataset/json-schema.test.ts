import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {Ajv, type ValidateFunction} from 'ajv';
import formats from 'ajv-formats';
import {describe, expect, test} from 'vitest';
import {editorSchemas} from '../../../scripts/data/editor-schemas';
import {checkDataset} from '../../../scripts/data/check-dataset';
import {parseTexts, readTexts} from '../../../scripts/data/files';

const paths = ['data', 'data/letters', 'data/lessons', 'data/acts'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name)),
);

const validators = new Map<string, ValidateFunction>();

test('every file of the record is looked at', () => {
  expect(paths.length).toBeGreaterThanOrEqual(28);
});

test.each(paths)('%s keeps to the schema that it names', (path) => {
  const json = readJson(path);
  const validate = validatorOf(join(dirname(path), String(json['$schema'])));
  validate(json);
  expect(validate.errors ?? []).toEqual([]);
});

test('the schemas are made of those that the program reads files by', async () => {
  const made = await editorSchemas();
  expect(made.size).toBe(10);
  const kept = [...made.keys()].map((path) => [path, readFileSync(path, 'utf8')]);
  expect(kept, 'Run "npm run data".').toEqual([...made]);
});

test('an editor can say of every field what it is', () => {
  const kinds = [
    'countries',
    'sources',
    'record',
    'letter',
    'groups',
    'lesson',
    'acts',
    'act-terms',
    'organizations',
    'left-out-acts',
  ];
  const silent = kinds.flatMap((kind) =>
    withoutDescription(readJson(`data/schema/${kind}.schema.json`), kind),
  );
  expect(silent).toEqual([]);
});

const LETTER = 'letters/2019-07-08-condemn';

/** What is wrong, in which file and place, and the value that stands there. */
const faults: [string, string, (string | number)[], unknown][] = [
  ['a field that nobody knows', LETTER, ['signatorys'], []],
  ['a field that is missing', LETTER, ['round'], undefined],
  ['a code in small letters', LETTER, ['signatories'], ['fra']],
  ['a signatory twice', LETTER, ['signatories'], ['FRA', 'FRA']],
  ['a day that does not exist', LETTER, ['date'], '2019-02-30'],
  ['no source', LETTER, ['sources'], []],
  ['a status of its own', LETTER, ['listStatus'], 'lost'],
  ['a colour by name', 'record', ['positions', 0, 'colour', 'light'], 'red'],
  ['a position called none', 'record', ['positions', 0, 'id'], 'none'],
  ['a script for an address', 'sources', ['sources', 0, 'url'], 'javascript:alert(1)'],
  ['a kind of its own', 'sources', ['sources', 0, 'kind'], 'rumour'],
  ['a point off the globe', 'countries', ['countries', 0, 'labelPoint'], [200, 0]],
  ['a region of its own', 'countries', ['countries', 0, 'region'], 'Atlantis'],
];

describe('schema and build find the same fault', () => {
  test.each(faults)('%s in %s', (_fault, name, place, value) => {
    const path = `data/${name}.json`;
    const json = readJson(path);
    setAt(json, place, value);
    const validate = validatorOf(join(dirname(path), String(json['$schema'])));
    expect(validate(json)).toBe(false);
    const {files} = parseTexts(readTexts('.'));
    const {problems = []} = checkDataset(new Map([...files, [path, json]]));
    expect(problems.map(({file}) => file)).toContain(path);
  });
});

function validatorOf(path: string): ValidateFunction {
  const ajv = new Ajv({allErrors: true, strict: true, allowUnionTypes: true});
  formats.default(ajv);
  const validate = validators.get(path) ?? ajv.compile(readJson(path));
  validators.set(path, validate);
  return validate;
}

/** The fields of a schema that nothing is said of. */
function withoutDescription(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const {properties = {}, ...rest} = schema as {properties?: Record<string, object>};
  const fields = Object.entries(properties).flatMap(([key, field]) => [
    ...('description' in field || 'const' in field ? [] : [`${path}.${key}`]),
    ...withoutDescription(field, `${path}.${key}`),
  ]);
  return [...fields, ...Object.values(rest).flatMap((part) => withoutDescription(part, path))];
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

/** Sets what stands at a place; undefined takes it away, as JSON does. */
function setAt(json: unknown, place: readonly (string | number)[], value: unknown): void {
  const [key = '', ...rest] = place;
  const parent = json as Record<string | number, unknown>;
  if (rest.length > 0) setAt(parent[key], rest, value);
  else if (value === undefined) delete parent[key];
  else parent[key] = value;
}
