import {describe, expect, test} from 'vitest';
import {matrixOf} from '../../../src/model/comparison/matrix';
import {
  codes,
  namedOn,
  pairOf,
  PAIRS,
  viewOf,
  without,
} from '../../support/fixtures/comparison-sample';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe.each(PAIRS)('the matrix of %s and %s', (one, other) => {
  const {matrix} = pairOf(one, other);
  const [earlier, later] = [one, other].toSorted();
  const counts = matrix.cells.map((line) => line.map((countries) => countries.length));

  test('has every state in just one cell: the cells sum to 195', () => {
    expect(sum(counts.flat())).toBe(195);
    expect(matrix.cells.flat(2).toSorted()).toEqual(codes.toSorted());
  });

  test('has the counts of the earlier round for totals of its rows', () => {
    const totals = matrix.rows.map((stance, row) => [stance, sum(counts[row]!)] as const);
    expect(totals).toEqual(occurring(earlier!));
  });

  test('has the counts of the later round for totals of its columns', () => {
    const totals = matrix.columns.map(
      (stance, column) => [stance, sum(counts.map((line) => line[column]!))] as const,
    );
    expect(totals).toEqual(occurring(later!));
  });
});

describe('the matrix of July 2019 and October 2020', () => {
  const {matrix} = pairOf('2019-07', '2020-10');

  test('has these counts', () => {
    expect(matrix.rows).toEqual(['condemn', 'support', 'withdrawn', 'none']);
    expect(matrix.columns).toEqual(['condemn', 'support', 'none']);
    expect(matrix.cells.map((line) => line.map(({length}) => length))).toEqual([
      [22, 0, 0],
      [0, 34, 16],
      [0, 0, 1],
      [17, 11, 94],
    ]);
  });

  test('names those who are on the later list alone, and Qatar in a row of its own', () => {
    const joined = without(namedOn('2020-10', 'condemn'), namedOn('2019-07', 'condemn'));
    expect(matrix.cells[3]![0]!.toSorted()).toEqual(joined);
    expect(matrix.cells[2]![2]).toEqual(['QAT']);
  });
});

test('a matrix lists the stances in the order it is given, and only those that some state has', () => {
  const first = new Map([
    ['A', 'yes'],
    ['B', 'both'],
    ['C', 'no'],
  ]);
  const second = new Map([
    ['A', 'no'],
    ['B', 'no'],
    ['C', 'no'],
  ]);
  expect(matrixOf(first, second, ['no', 'yes', 'abstain', 'both'])).toEqual({
    rows: ['no', 'yes', 'both'],
    columns: ['no'],
    cells: [[['C']], [['A']], [['B']]],
  });
});

/** The classes of a round's legend that some state has. */
function occurring(id: string) {
  return viewOf(id)
    .categories.filter(({count}) => count > 0)
    .map(({stance, count}) => [stance, count] as const);
}
