import {describe, expect, test} from 'vitest';
import {openLesson, readLesson, type LessonReading} from '../../../src/data/lesson/read';
import {englishLessons} from '../../../src/model/messages/lessons';
import {linesOf} from '../../../src/data/json/value-lines';
import {tellPlace, tellProblem} from '../../../src/data/lesson/problem-text';
import {formatProblem} from '../../../src/data/problems';
import {BREAKS, broken, CODE_WORDS} from '../../support/fixtures/broken-lessons';
import {BROKEN_TEXTS} from '../../support/fixtures/broken-texts';
import {record, sampleLesson} from '../../support/fixtures/lesson-sample';

test('there are more than twenty kinds of broken', () => {
  expect(BREAKS.length + BROKEN_TEXTS.length).toBeGreaterThan(20);
});

test.each(BREAKS)('%j: %j is told', (place, value, said) => {
  const lines = tell(openLesson(broken([[place, value]]), 'mine.json', record, englishLessons));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(said);
  expect(lines[0]).not.toMatch(CODE_WORDS);
});

test.each(BROKEN_TEXTS)('$name is told', ({text, said}) => {
  const lines = tell(openLesson(String(text), 'mine.json', record, englishLessons));
  expect(lines).toEqual(said.map((line) => expect.stringContaining(line)));
});

test('a file of one line has no lines to be told', () => {
  const text = JSON.stringify({...sampleLesson(), title: ''});
  expect(tell(openLesson(text, 'mine.json', record, englishLessons))).toEqual([
    'Title of the lesson: write something here',
  ]);
});

test('on one line, a problem has its file, its place, its value and what to do', () => {
  const {problems = []} = readLesson({...sampleLesson(), id: 'A b'}, 'mine.json', record, englishLessons);
  expect(problems.map(formatProblem)).toEqual([
    'mine.json: file name: "A b": may have small letters, digits and hyphens alone: write something like first-step',
  ]);
});

test('a place in the list that is none is told', () => {
  expect(tell(readLesson({...sampleLesson(), order: 0}, 'mine.json', record, englishLessons))).toEqual([
    'Place in the list of lessons: 0 must be a whole number from 1 to 99',
  ]);
});

test('more than 60 steps are too many, however good each is', () => {
  const lesson = sampleLesson();
  const steps = Array.from({length: 61}, (_, index) => ({...lesson.steps[0]!, id: `s-${index}`}));
  expect(tell(readLesson({...lesson, steps}, 'mine.json', record, englishLessons))).toEqual([
    'List of steps: has 61 steps, and 60 are the limit: divide it into lessons',
  ]);
  expect(readLesson({...lesson, steps: steps.slice(1)}, 'mine.json', record, englishLessons).lesson).toBeDefined();
});

test('a lesson whose steps are all for the long one has no short one', () => {
  const lesson = sampleLesson();
  const steps = lesson.steps.map((step) => ({...step, longOnly: true}));
  expect(tell(readLesson({...lesson, steps}, 'mine.json', record, englishLessons))).toEqual([
    'List of steps: has no step for the short lesson: leave at least one step that is not only in the full lesson',
  ]);
});

test.each([null, [], 7, 'lesson', true])('%j is no lesson', (json) => {
  expect(tell(readLesson(json, 'mine.json', record, englishLessons))).toEqual([
    expect.stringContaining('The file: is no lesson'),
  ]);
});

describe('the line of each place', () => {
  test('is counted from 1, whatever stands in texts', () => {
    const json = '{"a": "x, {\\"[\\n", "b":\n [1,\n {"c": "]"}, 3\n]\n}';
    expect(Object.fromEntries(linesOf(json))).toEqual({
      '': 1,
      a: 1,
      b: 2,
      'b[0]': 2,
      'b[1]': 3,
      'b[1].c': 3,
      'b[2]': 3,
    });
  });
});

function tell({problems = []}: LessonReading): string[] {
  return problems.map((one) => `${tellPlace(one, englishLessons.problems)}: ${tellProblem(one, englishLessons.problems)}`);
}
