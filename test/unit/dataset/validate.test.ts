import {describe, expect, test} from 'vitest';
import {stancesOf} from '../../../src/model/stances/stances';
import {readDataset} from '../../../src/data/dataset/validate';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

describe('a record that is right', () => {
  const {dataset} = readDataset(sampleDataset(), 'sample.json');

  test('becomes rounds in order of time, letters in order of day', () => {
    expect(dataset?.rounds.map(({id}) => id)).toEqual(['2020-01', '2020-04']);
    const days = dataset?.rounds[1]?.letters.map(({date}) => date);
    expect(days).toEqual(['2020-03-31', '2020-04-01', '2020-04-02']);
  });

  test('may have three sides, and says which of them a round has no letter for', () => {
    const missing = dataset?.rounds.map((round) => round.missing.map(({id}) => id));
    expect(missing).toEqual([['no', 'abstain'], []]);
    const stances = stancesOf(dataset!.countries, dataset!.rounds[1]!);
    expect([...stances.values()]).toEqual(['yes', 'yes', 'no', 'abstain']);
  });

  test('has every list, also those that the file leaves out', () => {
    expect(dataset?.rounds[0]?.letters[0]).toEqual({
      ...sampleDataset().letters[3],
      symbol: null,
      deliveredBy: null,
      disputedBy: [],
      withdrew: [],
      denied: [],
      discrepancies: [],
      reportedSignatories: [],
      individualStatements: [],
      notes: [],
    });
  });

  test('may leave out other names, areas and known rounds', () => {
    const {unmappedRounds: _known, areas: _areas, ...record} = sampleDataset();
    const [{otherNames: _names, ...first}, ...others] = record.countries as [
      (typeof record.countries)[number],
    ];
    const reading = readDataset({...record, countries: [first, ...others]}, 'sample.json');
    expect(reading.dataset).toMatchObject({areas: [], unmappedRounds: []});
    expect(reading.dataset?.countries[0]?.otherNames).toEqual([]);
  });

  test('may name its schema, which is not part of the dataset', () => {
    const reading = readDataset({$schema: './atlas.json', ...sampleDataset()}, 'sample.json');
    expect(reading.dataset).toEqual(dataset);
  });

  test('is frozen to the last list', () => {
    expect(thawed(dataset)).toEqual([]);
    expect(() => {
      (dataset!.rounds[0]!.letters[0]!.signatories as string[]).push('BBB');
    }).toThrow(TypeError);
  });

  test('leaves what was read in as it was', () => {
    const json = sampleDataset();
    readDataset(json, 'sample.json');
    expect(json).toEqual(sampleDataset());
    expect(Object.isFrozen(json.countries)).toBe(false);
  });
});

test.each([null, 7, 'text', [], undefined])('%j is no record, and that is said once', (json) => {
  expect(readDataset(json, 'sample.json')).toEqual({
    problems: [{file: 'sample.json', field: '', value: json, todo: 'must be an object'}],
  });
});

test('an empty object misses every field that must be there', () => {
  const {problems} = readDataset({}, 'sample.json');
  expect(problems?.map(({field}) => field).toSorted()).toEqual([
    'countries',
    'disclaimer',
    'letters',
    'positions',
    'sources',
    'title',
    'updated',
    'version',
  ]);
});

test('no value of any kind in any place makes the reader throw', () => {
  const rubbish = [null, undefined, 0, -1, Number.NaN, '', 'x', '__proto__', [], {}, [null], [[]]];
  let failed = 0;
  for (const path of pathsOf(sampleDataset())) {
    for (const value of rubbish) {
      const json = sampleDataset();
      setAt(json, path, value);
      failed += readDataset(json, 'sample.json').problems ? 1 : 0;
    }
  }
  expect(failed).toBeGreaterThan(1000);
});

/** Paths of what is not frozen. */
function thawed(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => thawed(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [key],
    ...pathsOf(part).map((rest) => [key, ...rest]),
  ]);
}

function setAt(target: object, path: readonly string[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], target);
  (parent as Record<string, unknown>)[path.at(-1)!] = value;
}
