import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {lineOfSyntaxError} from '../../../src/data/json/positions';
import {checkDataset} from '../../../scripts/data/check-dataset';
import {parseTexts, readTexts} from '../../../scripts/data/files';
import {readDataset} from '../../../src/data/dataset/validate';

const LETTER = 'data/letters/2019-10-29-support.json';
const folder = mkdtempSync(join(tmpdir(), 'record-'));

afterAll(() => rmSync(folder, {recursive: true}));

test('the record in the repository has no problem', () => {
  expect(checkDataset(parseTexts(readTexts('.')).files).problems).toBeUndefined();
});

test('two builds write the same bytes', () => {
  expect(buildText()).toBe(buildText());
});

test('what is written can be read again, and carries nothing that only the build needs', () => {
  const text = buildText();
  expect(readDataset(JSON.parse(text), 'public/atlas.json').problems).toBeUndefined();
  expect(text).not.toMatch(/nameSource|labelPoint/);
});

test('problems are told by the file that they stand in and the field there', () => {
  const files = parseTexts(readTexts('.')).files;
  const {problems} = checkDataset(
    new Map<string, unknown>([
      ...files,
      [LETTER, {...(files.get(LETTER) as object), deliveredBy: 'XXX', notes: ['']}],
      ['data/record.json', {...(files.get('data/record.json') as object), titel: 'x'}],
      ['data/sources.json', {...(files.get('data/sources.json') as object), about: 'x'}],
      ['data/territories.json', {...spoiltTerritories(files.get('data/territories.json'))}],
    ]),
  );
  expect(problems?.map(({file, field, value}) => [file, field, value])).toEqual([
    [LETTER, 'deliveredBy', 'XXX'],
    [LETTER, 'notes[0]', ''],
    ['data/record.json', 'titel', 'x'],
    ['data/sources.json', 'about', 'x'],
    ['data/territories.json', 'territories[1].signsFor', 'XXX'],
    ['data/territories.json', 'disputed[0].of', 'YYY'],
  ]);
});

test('a state that world-countries tells otherwise is a problem, unless its name is set by hand', () => {
  const files = parseTexts(readTexts('.')).files;
  const {countries} = files.get('data/countries.json') as {countries: Record<string, unknown>[]};
  const changed = countries.map((country) => {
    if (country['code'] === 'FRA') return {...country, name: 'Gaul', region: 'Asia'};
    return country['code'] === 'DEU' ? {...country, name: 'Almayn', nameSource: 'manual'} : country;
  });
  const {problems} = checkDataset(
    new Map([...files, ['data/countries.json', {countries: changed}]]),
  );
  const at = countries.findIndex(({code}) => code === 'FRA');
  expect(problems?.map(({field, value}) => [field, value])).toEqual([
    [`countries[${at}].region`, 'Asia'],
    [`countries[${at}].name`, 'Gaul'],
  ]);
});

test('a state that is left out is missed', () => {
  const files = parseTexts(readTexts('.')).files;
  const {countries} = files.get('data/countries.json') as {countries: Record<string, unknown>[]};
  const fewer = countries.filter(({code}) => code !== 'LCA');
  const {problems} = checkDataset(new Map([...files, ['data/countries.json', {countries: fewer}]]));
  expect(problems).toEqual([
    {
      file: 'data/countries.json',
      field: 'countries',
      value: 'LCA',
      todo: 'is missing: add Saint Lucia',
    },
  ]);
});

test.each([
  ['{"a": 1,}', 1],
  ['{\n  "a": 1\n  "b": 2\n}', 3],
  ['{\n  "a": [1, 2,\n  3, ]\n}', 3],
  ['{\n  "a": x\n}', 2],
  ["{\n  'a': 1\n}", 2],
  ['{\n  "a": "b\n}', 2],
  ['{\n  "a": 1\n', 2],
  ['[1]\n[2]', 2],
  ['[1}\n', 1],
  ['{"a": 01}', 1],
  ['', 1],
  ['[\n:]', 2],
  ['// note\n{}', 1],
])('%j stops being JSON on line %d', (text, line) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  expect(lineOfSyntaxError(text)).toBe(line);
});

test('files that are missing or not JSON are told, and the others are still read', () => {
  const texts = new Map([
    ['data/sources.json', '{\n  "sources": [,]\n}'],
    ['data/record.json', '{"title": "x"}'],
    ['data/territories.json', '{}'],
  ]);
  const {files, problems} = parseTexts(texts);
  expect([...files.keys()]).toEqual(['data/record.json', 'data/territories.json']);
  expect(problems).toEqual([
    {
      file: 'data/countries.json',
      field: '',
      value: undefined,
      todo: 'is missing: add the file',
    },
    {
      file: 'data/sources.json',
      field: 'line 2',
      value: '"sources": [,]',
      todo: 'is not valid JSON: correct the syntax',
    },
  ]);
});

test('npm run data tells all problems, fails and writes nothing', () => {
  cpSync('data', join(folder, 'data'), {recursive: true});
  writeFileSync(join(folder, 'data/letters/2019-07-08-condemn.json'), '{\n  "id": oops\n}');
  writeFileSync(join(folder, LETTER), JSON.stringify({id: 'x', signatories: ['XXX']}));
  const {status, stderr} = runData(folder);
  expect(status).toBe(1);
  expect(stderr).toContain('data/letters/2019-07-08-condemn.json: line 2: "\\"id\\": oops"');
  expect(stderr).toContain(`${LETTER}: signatories[0]: "XXX": is not in countries`);
  expect(stderr).toContain(`${LETTER}: date: is missing`);
  expect(existsSync(join(folder, 'public'))).toBe(false);
});

function buildText(): string {
  return checkDataset(parseTexts(readTexts('.')).files).text!;
}

function runData(cwd: string) {
  const command = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('scripts/data.ts')];
  return spawnSync(process.execPath, command, {cwd, encoding: 'utf8'});
}

function spoiltTerritories(json: unknown): Record<string, unknown> {
  const {territories, disputed, ...rest} = json as Record<string, Record<string, unknown>[]>;
  return {
    ...rest,
    territories: territories!.with(1, {...territories![1], signsFor: 'XXX'}),
    disputed: disputed!.with(0, {...disputed![0], of: 'YYY'}),
  };
}
