import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {
  listLocalLessons,
  loadLocalLesson,
  saveLocalLesson,
} from '../../../src/pages/lesson/local-lessons';
import {readLesson} from '../../../src/data/lesson/read';
import {englishLessons} from '../../../src/model/messages/lessons';
import {dataset, sampleLesson} from '../../support/fixtures/lesson-sample';

const lesson = readLesson(sampleLesson(), '', dataset, englishLessons).lesson!;

// The messages of a page ask its document for the language.
vi.mock('../../../src/pages/lesson/messages', async () => {
  const messages = await import('../../../src/model/messages/lessons');
  return {lessonMessages: messages.englishLessons};
});

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem(name: string, text: string) {
      items.set(name, text);
      Object.assign(this, {[name]: text});
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a stored lesson is parsed and checked once, however often it is asked for', () => {
  saveLocalLesson({key: '1', lesson, isSaved: false});
  const parse = vi.spyOn(JSON, 'parse');
  const first = loadLocalLesson('1', dataset);
  expect(first?.isSaved).toBe(false);
  expect(loadLocalLesson('1', dataset)).toBe(first);
  expect(listLocalLessons(dataset)).toEqual([first]);
  expect(parse).toHaveBeenCalledTimes(1);
});

test('a stored lesson that was saved again is read again', () => {
  saveLocalLesson({key: '1', lesson, isSaved: false});
  expect(loadLocalLesson('1', dataset)?.isSaved).toBe(false);
  saveLocalLesson({key: '1', lesson, isSaved: true});
  expect(loadLocalLesson('1', dataset)?.isSaved).toBe(true);
});

test('what is no lesson is not loaded', () => {
  sessionStorage.setItem('stance-atlas-lesson-2', 'no lesson');
  expect(loadLocalLesson('2', dataset)).toBeUndefined();
});
