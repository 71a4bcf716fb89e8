import {describe, expect, test} from 'vitest';
import {MARK_GAP, NUMBER_GAP, railOf} from '../../../src/model/acts/rail';
import {allEnglish} from '../../../src/model/messages/views';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import {dataset, idsOf, index, indexOf} from '../../support/fixtures/acts-sample';

const {stops} = new AtlasViewModel(dataset, allEnglish);

/** Two stops, ten months apart. */
const TEN = [
  {id: '2020-01', at: 0},
  {id: '2020-11', at: 10},
];

describe('marks stand in the time of the timeline', () => {
  test.each([
    ['2020-01-01', 0],
    ['2020-06', 0.5],
    ['2020-06-16', 0.55],
    ['2020-11-01', 1],
    ['2020-11-29', 1],
  ])('%s', (date, at) => {
    const [mark] = railOf(indexOf({date}).acts, TEN, 1000).marks;
    expect(mark?.at).toBeCloseTo(at, 10);
  });

  test('an act of which the month is known, or that took longer, says where its time ends', () => {
    expect(endOf({date: '2020-06'})).toBeCloseTo(0.6, 10);
    expect(endOf({date: '2020-03-01', until: '2020-05-01'})).toBeCloseTo(0.4, 10);
    expect(endOf({date: '2020-03-01', until: '2024-02'})).toBe(1);
    expect(endOf({date: '2020-03-01'})).toBeUndefined();
  });
});

describe('marks that would touch are one', () => {
  test.each([320, 600, 1100])('of %i pixels, none is nearer than the gap', (width) => {
    const {marks} = railOf(index.acts, stops, width);
    const gaps = marks.slice(1).map(({at}, before) => (at - marks[before]!.at) * width);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(MARK_GAP);
  });

  test.each([320, 600, 1100])('of %i pixels, a number has room for its digits', (width) => {
    const {marks} = railOf(index.acts, stops, width);
    const gaps = marks
      .slice(1)
      .map(({at}, before) => ({...marks[before]!, gap: (at - marks[before]!.at) * width}))
      .filter(({acts}) => acts.length > 1);
    expect(Math.min(...gaps.map(({gap}) => gap))).toBeGreaterThanOrEqual(NUMBER_GAP);
  });

  test('acts of one day are one mark, and on a wider rail neighbours part', () => {
    const made = indexOf({date: '2020-03-01'}, {date: '2020-03-01'}, {date: '2020-03-04'});
    expect(railOf(made.acts, TEN, 1000).marks.map(({acts}) => acts.length)).toEqual([3]);
    expect(railOf(made.acts, TEN, 2000).marks.map(({acts}) => acts.length)).toEqual([2, 1]);
  });
});

test('no act is lost: each is on the rail, before it or after it', () => {
  const {before, marks, after} = railOf(index.acts, stops, 600);
  const shown = [...before, ...marks.flatMap(({acts}) => acts), ...after];
  expect(idsOf(shown).toSorted()).toEqual(idsOf(index.acts).toSorted());
  expect(before.every(({act}) => act.date < '2019-07')).toBe(true);
  expect(after.every(({act}) => act.date > '2021-04')).toBe(true);
  expect(after.length).toBeGreaterThan(0);
});

test('a rail without width or stops has no place for marks, and keeps the acts', () => {
  expect(railOf(index.acts, stops, 0).marks).toHaveLength(1);
  expect(railOf(index.acts, [], 600).before).toHaveLength(184);
  expect(railOf(indexOf({}).acts, [{id: '2021-03', at: 0}], 600).marks).toHaveLength(1);
});

function endOf(act: object): number | undefined {
  return railOf(indexOf(act).acts, TEN, 1000).marks[0]!.until;
}
