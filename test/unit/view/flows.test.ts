import {describe, expect, test} from 'vitest';
import {layoutSankey} from '../../../src/map/charts/sankey';
import {categoriesOf} from '../../../src/model/stances/categories';
import {flowsOf} from '../../../src/model/view/flows';
import {english} from '../../../src/model/messages/core';
import {
  codes,
  namedOn,
  record,
  ROUNDS,
  viewOf,
  without,
} from '../../support/fixtures/comparison-sample';

const ORDER = categoriesOf(record.positions, english).map(({stance}) => stance);
const SIDES = record.positions.map(({id}) => id);
const flows = flowsOf(
  ROUNDS.map((id) => viewOf(id)),
  SIDES,
  ORDER,
);

const between = (column: number) => flows.flows.filter(({from}) => from.column === column);
const find = (column: number, from: string, to: string) =>
  between(column).find((flow) => flow.from.stance === from && flow.to.stance === to);

describe('the flows through all the rounds', () => {
  test('have a node for each class that occurs, with its count', () => {
    expect(flows.nodes.map(({column, stance, count}) => [column, stance, count])).toEqual([
      [0, 'condemn', 22],
      [0, 'support', 50],
      [0, 'withdrawn', 1],
      [0, 'none', 122],
      [1, 'condemn', 23],
      [1, 'support', 54],
      [1, 'none', 118],
      [2, 'condemn', 39],
      [2, 'support', 45],
      [2, 'none', 111],
      [3, 'support', 1],
      [3, 'unknown', 194],
    ]);
  });

  test.each([0, 1, 2])('take every state along once from round %i to the next', (column) => {
    const countries = between(column).flatMap((flow) => flow.countries);
    expect(countries.toSorted()).toEqual(codes.toSorted());
    expect(between(column).every((flow) => flow.to.column === column + 1)).toBe(true);
  });

  test('carry the names that the two lists imply', () => {
    const [july, october] = [namedOn('2019-07', 'support'), namedOn('2019-10', 'support')];
    expect(find(0, 'support', 'none')?.countries.toSorted()).toEqual(without(july, october));
    expect(find(0, 'withdrawn', 'none')?.countries).toEqual(['QAT']);
  });

  test('into March 2021 are not comparable, but for Cuba', () => {
    const known = between(2).filter(({isComparable}) => isComparable);
    expect(known.map(({from, to, countries}) => [from.stance, to.stance, countries])).toEqual([
      ['support', 'support', ['CUB']],
    ]);
    expect(find(2, 'condemn', 'unknown')?.countries).toHaveLength(39);
    expect([...between(0), ...between(1)].every(({isComparable}) => isComparable)).toBe(true);
  });

  test('of one round alone are none', () => {
    expect(flowsOf([viewOf('2019-07')], SIDES, ORDER).flows).toEqual([]);
  });
});

describe.each([
  ['lying', false],
  ['upright', true],
] as const)('the figure, %s', (_name, upright) => {
  const image = layoutSankey(flows, upright);
  const across = upright ? 'x' : 'y';
  const thickness = upright ? 'width' : 'height';

  test('draws every node and every flow, in their order', () => {
    expect(image.bars.map(({node}) => node)).toEqual(flows.nodes);
    expect(image.ribbons.map(({flow}) => flow)).toEqual(flows.flows);
  });

  test('is the same each time', () => {
    expect(layoutSankey(flows, upright)).toEqual(image);
  });

  test('keeps the order of the classes in every round, and no two bars touch', () => {
    for (const column of [0, 1, 2, 3]) {
      const bars = image.bars.filter(({node}) => node.column === column);
      for (const [index, bar] of bars.slice(1).entries()) {
        const before = bars[index]!;
        expect(bar[across]).toBeGreaterThan(before[across] + before[thickness] + 10);
      }
    }
  });

  test('draws as much for a state in one round as in any other', () => {
    const tall = image.bars.filter(({node}) => node.count > 10);
    const scales = tall.map((bar) => bar[thickness] / bar.node.count);
    expect(Math.max(...scales) - Math.min(...scales)).toBeLessThan(0.01);
  });

  test('lies within its viewBox, and no bar is too thin to be seen', () => {
    for (const {x, y, width, height} of image.bars) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(image.width);
      expect(y + height).toBeLessThanOrEqual(image.height);
      expect(Math.min(width, height)).toBeGreaterThan(1);
    }
  });

  test('has ribbons of finite numbers that end where they begin', () => {
    for (const {path} of image.ribbons) expect(path).toMatch(/^M[-\d.,CLM]+Z$/);
  });
});
