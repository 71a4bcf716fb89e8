import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {allEnglish} from '../../../src/model/messages/views';
import {createComparisonView} from '../../../src/model/view/comparison-view';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import {stancesOf} from '../../../src/model/stances/stances';
import {
  chooseSort,
  filterRows,
  comparisonTableRows,
  sortRows,
  tableRows,
  type Row,
  type Sort,
} from '../../../src/model/view/table';
import evidence from '../../evidence/letters.json';

const {dataset} = readDataset(JSON.parse(readFileSync('public/atlas.json', 'utf8')), 'record');
const {countries, rounds} = dataset!;
const ids = rounds.map(({id}) => id);
const rows = tableRows(
  countries,
  rounds.map((round) => stancesOf(countries, round)),
  'en',
);

/** The order of the legend, written down anew. */
const CATEGORIES = ['condemn', 'support', 'both', 'withdrawn', 'none', 'unknown', 'outside'];

describe('rows', () => {
  test('there is one for each of the 195 states, with a stance a round', () => {
    expect(new Set(rows.map(({code}) => code)).size).toBe(195);
    expect(rows).toHaveLength(195);
    expect(new Set(rows.map(({stances}) => stances.length))).toEqual(new Set([4]));
  });

  test('say of each letter exactly those whom the evidence names', () => {
    for (const {date, position, signatories} of evidence.statements) {
      const column = ids.indexOf(date.slice(0, 7));
      const named = rows.filter(({stances}) => stances[column] === position);
      expect(named.map(({code}) => code).toSorted()).toEqual(signatories);
    }
  });

  test('stand by name, accents as a reader expects them', () => {
    expect(rows[0]?.code).toBe('AFG');
    expect(rows.at(-1)?.code).toBe('ZWE');
    expect(place('CRI')).toBeLessThan(place('CIV'));
    expect(place('CIV')).toBeLessThan(place('HRV'));
  });

  test('a state that a round says nothing of is outside', () => {
    expect(tableRows(countries.slice(0, 1), [new Map()], 'en')[0]?.stances).toEqual(['outside']);
  });
});

describe('the filter', () => {
  test('with nothing typed and no stance asked for leaves all', () => {
    expect(filterRows(rows, {typed: '', stance: null, column: 0})).toHaveLength(195);
    expect(filterRows(rows, {typed: '  ', stance: null, column: 0})).toHaveLength(195);
  });

  test.each([
    ['cote d’ivoire', ['CIV']],
    ["Côte d'Ivoire", ['CIV']],
    ['burma', ['MMR']],
    ['KOREA', ['PRK', 'KOR']],
    ['stan', ['AFG', 'KAZ', 'KGZ', 'PAK', 'TJK', 'TKM', 'UZB']],
    ['zzz', []],
  ])('%j leaves %j, in the order of the table', (typed, codes) => {
    expect(codesOf(filterRows(rows, {typed, stance: null, column: 0}))).toEqual(codes);
  });

  test('a stance is asked of the round on show', () => {
    const counts = ids.map(
      (_, column) => filterRows(rows, {typed: '', stance: 'support', column}).length,
    );
    expect(counts).toEqual([50, 54, 45, 1]);
    expect(codesOf(filterRows(rows, {typed: '', stance: 'withdrawn', column: 0}))).toEqual(['QAT']);
    expect(filterRows(rows, {typed: '', stance: 'withdrawn', column: 1})).toEqual([]);
  });

  test('text and stance must both fit', () => {
    expect(codesOf(filterRows(rows, {typed: 'korea', stance: 'support', column: 0}))).toEqual([
      'PRK',
    ]);
    expect(filterRows(rows, {typed: 'qatar', stance: 'support', column: 0})).toEqual([]);
  });
});

describe('sorting', () => {
  test.each(['name', 'region', ...ids])('by %s keeps every row, both ways', (key) => {
    for (const ascending of [true, false]) {
      expect(codesOf(sorted({key, ascending})).toSorted()).toEqual(codesOf(rows).toSorted());
    }
  });

  test('by name runs from A to Z and back', () => {
    expect(sorted({key: 'name', ascending: true})).toEqual(rows);
    expect(sorted({key: 'name', ascending: false})).toEqual(rows.toReversed());
  });

  test('by region groups the regions, both ways, each by name within', () => {
    const up = sorted({key: 'region', ascending: true});
    const down = sorted({key: 'region', ascending: false});
    const regions = [...new Set(rows.map(({region}) => region))].toSorted();
    expect(runsOf(up, ({region}) => region)).toEqual(regions);
    expect(runsOf(down, ({region}) => region)).toEqual(regions.toReversed());
    for (const region of regions) {
      const byName = rows.filter((row) => row.region === region);
      expect(up.filter((row) => row.region === region)).toEqual(byName);
      expect(down.filter((row) => row.region === region)).toEqual(byName);
    }
  });

  test('by a round follows the legend, both ways, each class by name within', () => {
    const up = sorted({key: '2019-07', ascending: true});
    const down = sorted({key: '2019-07', ascending: false});
    const categories = ['condemn', 'support', 'withdrawn', 'none'];
    expect(runsOf(up, ({stances}) => stances[0]!)).toEqual(categories);
    expect(runsOf(down, ({stances}) => stances[0]!)).toEqual(categories.toReversed());
    const supporters = rows.filter(({stances}) => stances[0] === 'support');
    expect(up.slice(22, 72)).toEqual(supporters);
    expect(down.slice(-72, -22)).toEqual(supporters);
  });

  test('each round sorts by its own column', () => {
    const first = ids.map((key) => codesOf(sorted({key, ascending: true}))[0]);
    expect(first).toEqual(['AUS', 'ALB', 'ALB', 'CUB']);
  });

  test('leaves the rows that it was given as they were', () => {
    const before = [...rows];
    sorted({key: '2020-10', ascending: false});
    expect(rows).toEqual(before);
  });
});

describe('rows of a comparison', () => {
  const viewModel = new AtlasViewModel(dataset!, allEnglish);
  const [july, , october, march] = viewModel.roundViews;
  const compared = comparisonTableRows(
    rows,
    createComparisonView(dataset!, july!, october!, allEnglish),
  );
  const ORDER = [
    'joined-condemn',
    'left-condemn',
    'joined-support',
    'left-support',
    'switched',
    'withdrawn',
    'steady',
    'incomparable',
  ];

  test('say the stances of both rounds and the shift, in the order of the table', () => {
    expect(codesOf(compared)).toEqual(codesOf(rows));
    for (const [i, {stances}] of compared.entries()) {
      expect(stances).toEqual([rows[i]!.stances[0], rows[i]!.stances[2]]);
    }
    const albania = compared.find(({code}) => code === 'ALB');
    expect(albania).toMatchObject({stances: ['none', 'condemn'], shift: 'joined-condemn'});
  });

  test.each([
    ['joined-condemn', 17],
    ['left-condemn', 0],
    ['joined-support', 11],
    ['left-support', 16],
    ['switched', 0],
  ])('of July 2019 and October 2020, %s leaves %i states', (shift, count) => {
    const asked = {typed: '', stance: null, column: 0, shift};
    expect(filterRows(compared, asked)).toHaveLength(count);
  });

  test('stance, shift and text must all fit', () => {
    const asked = {typed: '', stance: 'support', column: 0, shift: 'steady'};
    expect(filterRows(compared, asked)).toHaveLength(50 - 16);
    expect(codesOf(filterRows(compared, {...asked, typed: 'russia'}))).toEqual(['RUS']);
    expect(filterRows(compared, {...asked, typed: 'france'})).toEqual([]);
  });

  test('nobody has left the side that has no letter: Cuba alone can be compared', () => {
    const rowsOfMarch = comparisonTableRows(
      rows,
      createComparisonView(dataset!, october!, march!, allEnglish),
    );
    const known = rowsOfMarch.filter(({shift}) => shift !== 'incomparable');
    expect(known.map(({code, shift}) => [code, shift])).toEqual([['CUB', 'steady']]);
  });

  test('are sorted by shift in the order of the legend, both ways, each by name within', () => {
    const orders = {
      rounds: ['2019-07', '2020-10'],
      categories: CATEGORIES,
      shifts: ORDER,
      locale: 'en',
    };
    const up = sortRows(compared, [{key: 'shift', ascending: true}], orders);
    const down = sortRows(compared, [{key: 'shift', ascending: false}], orders);
    const shifts = ['joined-condemn', 'joined-support', 'left-support', 'withdrawn', 'steady'];
    expect(runsOf(up, ({shift}) => shift!)).toEqual(shifts);
    expect(runsOf(down, ({shift}) => shift!)).toEqual(shifts.toReversed());
    const joined = codesOf(compared.filter(({shift}) => shift === 'joined-condemn'));
    expect(codesOf(up.slice(0, 17))).toEqual(joined);
    expect(codesOf(down.slice(-17))).toEqual(joined);
  });

  test('are sorted by the stance in the second round, too', () => {
    const orders = {
      rounds: ['2019-07', '2020-10'],
      categories: CATEGORIES,
      shifts: ORDER,
      locale: 'en',
    };
    const up = sortRows(compared, [{key: '2020-10', ascending: true}], orders);
    expect(runsOf(up, ({stances}) => stances[1]!)).toEqual(['condemn', 'support', 'none']);
  });
});

describe('the keys of the table', () => {
  const byRegion: Sort = {key: 'region', ascending: true};
  const byRound: Sort = {key: '2020-10', ascending: true};

  test('a chosen one takes the place of all others, or turns', () => {
    expect(chooseSort([byRegion, byRound], 'name', false)).toEqual([
      {key: 'name', ascending: true},
    ]);
    expect(chooseSort([byRegion], 'region', false)).toEqual([turned(byRegion)]);
    expect(chooseSort([byRegion, byRound], '2020-10', false)).toEqual([byRound]);
  });

  test('an added one comes last, or turns where it is', () => {
    expect(chooseSort([byRegion], '2020-10', true)).toEqual([byRegion, byRound]);
    expect(chooseSort([byRegion, byRound], 'region', true)).toEqual([turned(byRegion), byRound]);
  });

  test('sort rows by the second where the first is the same, then by name', () => {
    const found = sorted(byRegion, turned(byRound));
    const runs = runsOf(found, ({region}) => region);
    expect(runs).toEqual(runs.toSorted());
    for (const region of runs) {
      const own = found.filter((row) => row.region === region);
      const places = own.map(({stances}) => CATEGORIES.indexOf(stances[ids.indexOf('2020-10')]!));
      expect(places).toEqual(places.toSorted((a, b) => b - a));
    }
  });
});

function turned(sort: Sort): Sort {
  return {...sort, ascending: false};
}

function sorted(...sorts: readonly Sort[]): readonly Row[] {
  return sortRows(rows, sorts, {rounds: ids, categories: CATEGORIES, locale: 'en'});
}

function place(code: string): number {
  return rows.findIndex((row) => row.code === code);
}

function codesOf(some: readonly Row[]): string[] {
  return some.map(({code}) => code);
}

/** The values in order, each run of equal ones once. */
function runsOf(some: readonly Row[], value: (row: Row) => string): string[] {
  const values = some.map(value);
  return values.filter((each, i) => each !== values[i - 1]);
}
