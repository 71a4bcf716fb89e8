import {describe, expect, test} from 'vitest';
import {readLesson} from '../../../src/data/lesson/read';
import {englishLessons} from '../../../src/model/messages/lessons';
import {
  addStep,
  duplicateStep,
  moveStep,
  newLesson,
  removeStep,
  withStep,
} from '../../../src/model/lesson/edit';
import {readLocation, writeLocation} from '../../../src/model/lesson/location';
import type {Lesson} from '../../../src/model/lesson/lesson';
import {commandForKey} from '../../../src/pages/present/keyboard';
import {dataset, sampleLesson} from '../../support/fixtures/lesson-sample';

const INITIAL = englishLessons.editor.initial;

describe('the address of a step', () => {
  test.each([
    ['?lesson=who-signed-what&step=3', {lesson: 'who-signed-what', step: 3, version: 'full'}],
    ['?own=2&version=short&step=1', {localKey: '2', step: 1, version: 'short'}],
    ['?lesson=a&step=2&session=x1&role=presenter', {session: 'x1', isPresenterView: true}],
  ])('%s says where one is, and is written the same', (query, expected) => {
    const place = readLocation(query);
    expect(place).toMatchObject(expected);
    expect(writeLocation(place)).toBe(query);
  });

  test.each(['?step=0', '?step=-1', '?step=two', '?step=1.5', ''])(
    '%j begins at step 1',
    (query) => {
      expect(readLocation(query).step).toBe(1);
    },
  );

  test('a name that no lesson can have is left out', () => {
    expect(readLocation('?lesson=../secret').lesson).toBeUndefined();
  });

  test('the start has no query', () => {
    expect(writeLocation({step: 1, version: 'full', isPresenterView: false})).toBe('');
  });
});

describe('keys', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['F', 'full'],
    ['?', 'help'],
    ['Escape', 'leave'],
    ['x', undefined],
  ])('%j on a slide means %s', (key, act) => {
    expect(commandForKey(key, 'slide', false)).toBe(act);
  });

  test('a button keeps the keys that press it, and no others', () => {
    expect([' ', 'Enter'].map((key) => commandForKey(key, 'button', false))).toEqual([
      undefined,
      undefined,
    ]);
    expect(commandForKey('ArrowRight', 'button', false)).toBe('next');
  });

  test('the map keeps all its keys, and leaves those of a clicker', () => {
    const own = ['ArrowRight', 'Home', 'b', '?', 'Escape', ' '];
    expect(own.map((key) => commandForKey(key, 'map', false))).toEqual(own.map(() => undefined));
    expect(commandForKey('PageDown', 'map', false)).toBe('next');
    expect(commandForKey('PageUp', 'map', false)).toBe('previous');
  });

  test('a clicker turns the slide while a field of one line has the focus, and no letter does', () => {
    expect(commandForKey('PageDown', 'line', false)).toBe('next');
    expect(commandForKey('PageUp', 'line', false)).toBe('previous');
    expect(
      ['b', '.', ' ', 'Home', 'ArrowRight'].map((key) => commandForKey(key, 'line', false)),
    ).toEqual(Array(5).fill(undefined));
  });

  test.each(['PageDown', 'ArrowLeft', 'End', ' ', 'f', 'Escape'])('a field keeps %j', (key) => {
    expect(commandForKey(key, 'field', false)).toBeUndefined();
  });

  test('from right to left the arrows point the other way', () => {
    expect(commandForKey('ArrowLeft', 'slide', true)).toBe('next');
    expect(commandForKey('ArrowRight', 'slide', true)).toBe('previous');
    expect(commandForKey('PageDown', 'slide', true)).toBe('next');
  });
});

test('a new lesson has one step on the round asked for, and grows without a problem', () => {
  const lesson = newLesson('2019-07', INITIAL);
  expect(lesson.steps.map(({show}) => show)).toEqual([{round: '2019-07'}]);
  expect(readLesson(lesson, '', dataset, englishLessons).lesson).toEqual(lesson);
  const more = addStep(addStep(lesson, 0, INITIAL), 1, INITIAL);
  expect(ids(more)).toEqual(['step', 'step-2', 'step-3']);
  expect(readLesson(more, '', dataset, englishLessons).lesson).toEqual(more);
});

describe('editing a lesson', () => {
  const lesson = readLesson(sampleLesson(), '', dataset, englishLessons).lesson!;

  test('a new step comes behind, shows the same, and makes a lesson without problems', () => {
    const more = addStep(lesson, 0, INITIAL);
    expect(ids(more)).toEqual([lesson.steps[0]!.id, 'step', ...ids(lesson).slice(1)]);
    expect(more.steps[1]!.show).toEqual(lesson.steps[0]!.show);
    expect(readLesson(more, '', dataset, englishLessons).problems).toBeUndefined();
  });

  test('a step twice has two ids, however often', () => {
    const more = duplicateStep(duplicateStep(lesson, 0), 0);
    expect(new Set(ids(more)).size).toBe(lesson.steps.length + 2);
    expect(readLesson(more, '', dataset, englishLessons).problems).toBeUndefined();
  });

  test('a step can be moved, and stays at the ends', () => {
    const [first, second] = ids(lesson);
    expect(ids(moveStep(lesson, 0, 1)).slice(0, 2)).toEqual([second, first]);
    expect(ids(moveStep(lesson, 0, -1))).toEqual(ids(lesson));
    const last = lesson.steps.length - 1;
    expect(ids(moveStep(lesson, last, 1))).toEqual(ids(lesson));
  });

  test('the last step of all stays', () => {
    let rest = lesson;
    for (let round = 0; round <= lesson.steps.length; round += 1) rest = removeStep(rest, 0);
    expect(ids(rest)).toEqual(ids(lesson).slice(-1));
  });

  test('a changed step takes the place of the old one, and the old lesson stays as it was', () => {
    const before = ids(lesson);
    const changed = withStep(lesson, 1, {...lesson.steps[1]!, heading: 'Other'});
    expect(changed.steps[1]!.heading).toBe('Other');
    expect(lesson.steps[1]!.heading).not.toBe('Other');
    expect(ids(changed)).toEqual(before);
  });
});

function ids({steps}: Lesson): string[] {
  return steps.map(({id}) => id);
}
