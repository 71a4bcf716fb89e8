import {expect, test} from 'vitest';
import {MARK_SHAPES, markPath, markShape} from '../../../src/model/acts/marks';
import {record} from '../../support/fixtures/acts-sample';

test('every kind has a mark, and every mark has a kind', () => {
  const shapes = new Set(record.kinds.map(({id}) => markShape(id)));
  expect([...shapes].toSorted()).toEqual(MARK_SHAPES.toSorted());
});

test('a kind that is not known has a mark', () => {
  expect(markShape('new-kind')).toBe('cross');
});

test('marks differ by their shape', () => {
  expect(new Set(MARK_SHAPES.map(markPath)).size).toBe(MARK_SHAPES.length);
});
