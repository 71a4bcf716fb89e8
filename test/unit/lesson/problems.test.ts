import {describe, expect, test} from 'vitest';
import {openLesson, readLesson, type LessonReading} from '../../../src/data/lesson/read';
import {englishLessons} from '../../../src/model/messages/lessons';
import {lineFinder} from '../../../src/data/json/positions';
import {problemLocation, problemText} from '../../../src/data/lesson/problem-text';
import {formatProblem} from '../../../src/data/problems';
import {BREAKS, broken, CODE_WORDS} from '../../support/fixtures/broken-lessons';
import {BROKEN_TEXTS} from '../../support/fixtures/broken-texts';
import {dataset, sampleLesson} from '../../support/fixtures/lesson-sample';

test('there are more than twenty kinds of broken', () => {
  expect(BREAKS.length + BROKEN_TEXTS.length).toBeGreaterThan(20);
});

test.each(BREAKS)('%j: %j is told', async (place, value, said) => {
  const lines = tell(
    await openLesson(broken([[place, value]]), 'mine.json', dataset, englishLessons),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(said);
  expect(lines[0]).not.toMatch(CODE_WORDS);
});

test.each(BROKEN_TEXTS)('$name is told', async ({text, said}) => {
  const lines = tell(await openLesson(String(text), 'mine.json', dataset, englishLessons));
  expect(lines).toEqual(said.map((line) => expect.stringContaining(line)));
});

test('a file of one line has no lines to be told', async () => {
  const text = JSON.stringify({...sampleLesson(), title: ''});
  expect(tell(await openLesson(text, 'mine.json', dataset, englishLessons))).toEqual([
    'Lesson title: enter some text',
  ]);
});

test('on one line, a problem has its file, its place, its value and what to do', () => {
  const {problems = []} = readLesson(
    {...sampleLesson(), id: 'A b'},
    'mine.json',
    dataset,
    englishLessons,
  );
  expect(problems.map(formatProblem)).toEqual([
    'mine.json: File name: "A b": can only have lower-case letters, digits and hyphens: try first-step',
  ]);
});

test('a place in the list that is none is told', () => {
  expect(
    tell(readLesson({...sampleLesson(), order: 0}, 'mine.json', dataset, englishLessons)),
  ).toEqual(['Place in the lesson list: 0 must be a whole number from 1 to 99']);
});

test('more than 60 steps are too many, however good each is', () => {
  const lesson = sampleLesson();
  const steps = Array.from({length: 61}, (_, index) => ({...lesson.steps[0]!, id: `s-${index}`}));
  expect(tell(readLesson({...lesson, steps}, 'mine.json', dataset, englishLessons))).toEqual([
    'Steps: has 61 steps; the limit is 60: split it into several lessons',
  ]);
  expect(
    readLesson({...lesson, steps: steps.slice(1)}, 'mine.json', dataset, englishLessons).lesson,
  ).toBeDefined();
});

test('a lesson whose steps are all for the long one has no short one', () => {
  const lesson = sampleLesson();
  const steps = lesson.steps.map((step) => ({...step, fullLessonOnly: true}));
  expect(tell(readLesson({...lesson, steps}, 'mine.json', dataset, englishLessons))).toEqual([
    'Steps: has none left for the short lesson: untick “Full lesson only” in at least one step',
  ]);
});

test.each([null, [], 7, 'lesson', true])('%j is no lesson', (json) => {
  expect(tell(readLesson(json, 'mine.json', dataset, englishLessons))).toEqual([
    expect.stringContaining('The file: is not a lesson file'),
  ]);
});

describe('the line of each place', () => {
  test('is counted from 1, whatever stands in texts', () => {
    const json = '{"a": "x, {\\"[\\n", "b":\n [1,\n {"c": "]"}, 3\n]\n}';
    const lines = {'': 1, a: 1, b: 2, 'b[0]': 2, 'b[1]': 3, 'b[1].c': 3, 'b[2]': 3};
    const lineOf = lineFinder(json);
    expect(Object.keys(lines).map(lineOf)).toEqual(Object.values(lines));
  });

  test('is that of what it would be in, if it is not there', () => {
    const lineOf = lineFinder('{\n"a": {\n"b": 1}}');
    expect(['c', 'a.c', 'a.b.c', 'c[1].d'].map(lineOf)).toEqual([1, 2, 3, 1]);
  });
});

function tell({problems = []}: LessonReading): string[] {
  return problems.map(
    (one) =>
      `${problemLocation(one, englishLessons.problems)}: ${problemText(one, englishLessons.problems)}`,
  );
}
