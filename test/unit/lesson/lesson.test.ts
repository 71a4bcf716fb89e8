import {Ajv} from 'ajv';
import {describe, expect, test} from 'vitest';
import {openLesson, readLesson, writeLesson} from '../../../src/data/lesson/read';
import {englishLessons} from '../../../src/model/messages/lessons';
import {countSentences} from '../../../src/data/lesson/plain-text';
import {suggestCountries} from '../../../src/data/lesson/suggest-country';
import {minutesOf, STEP_REGIONS, stepsOf, type Lesson} from '../../../src/model/lesson/lesson';
import regions from '../../../data/regions.json';
import schema from '../../../data/schema/lesson.schema.json';
import {dataset, sampleLesson, setAt} from '../../support/fixtures/lesson-sample';

const validate = new Ajv({allErrors: true, strict: true}).compile(schema);

test('a lesson without a fault is read as it is', () => {
  expect(read(sampleLesson())).toEqual(sampleLesson());
});

test('written and read again, a lesson is the same', async () => {
  const lesson = read(sampleLesson());
  const again = await openLesson(writeLesson(lesson), 'mine.json', dataset, englishLessons);
  expect(again.lesson).toEqual(lesson);
  expect(writeLesson(again.lesson!)).toBe(writeLesson(lesson));
});

test('a file may begin with a byte order mark and name its schema', async () => {
  const text = `\uFEFF${JSON.stringify({$schema: 'x.json', ...sampleLesson()})}`;
  const {lesson} = await openLesson(text, 'mine.json', dataset, englishLessons);
  expect(lesson).toEqual(sampleLesson());
});

test('notes may be one paragraph, or none', () => {
  const lesson = sampleLesson();
  setAt(lesson, ['steps', 0, 'notes'], 'One paragraph.');
  setAt(lesson, ['steps', 1, 'notes'], []);
  expect(read(lesson).steps.map(({notes}) => notes)).toEqual([['One paragraph.'], [], ['Ask.']]);
});

test('a lesson may have its place in the list, which is written before its steps', () => {
  const lesson = read({...sampleLesson(), order: 3});
  expect(lesson).toEqual({...sampleLesson(), order: 3});
  expect(Object.keys(JSON.parse(writeLesson(lesson)) as object).at(-1)).toBe('steps');
  expect(validate(lesson)).toBe(true);
});

test('space around a text is not kept', () => {
  const lesson = sampleLesson();
  setAt(lesson, ['steps', 0, 'heading'], '  A heading ');
  expect(read(lesson).steps[0]!.heading).toBe('A heading');
});

test('text may have a sign that is no markup', () => {
  const lesson = sampleLesson();
  setAt(lesson, ['steps', 0, 'text'], 'Is 3 < 5 & 5 > 3? “Yes”.');
  expect(read(lesson).steps[0]!.text).toBe('Is 3 < 5 & 5 > 3? “Yes”.');
});

test('the short lesson leaves out what is for the long one', () => {
  const lesson = read(sampleLesson());
  expect(stepsOf(lesson, 'short').map(({id}) => id)).toEqual(['one', 'three']);
  expect(stepsOf(lesson, 'full').map(({id}) => id)).toEqual(['one', 'two', 'three']);
  expect([minutesOf(lesson, 'short'), minutesOf(lesson, 'full')]).toEqual([4, 6]);
});

test.each([
  ['One.', 1],
  ['One', 1],
  ['One. Two.', 2],
  ['One! Two? Three', 3],
  ['He said “No.” Then he left.', 2],
  ['In the U.S. Senate all is one.', 1],
  ['In 2.5 minutes, e.g. here.', 1],
  ['一。二。', 2],
  ['One … and more.', 1],
])('%j has %d sentences', (text, count) => {
  expect(countSentences(text)).toBe(count);
});

test.each([
  ['France', 'FRA'],
  ['UAE', 'ARE'],
  ['Untied Kingdom', 'GBR'],
  ['Germny', 'DEU'],
  ['Cote d’Ivoir', 'CIV'],
])('%j may mean %s', (typed, code) => {
  expect(suggestCountries(typed, dataset.countries, 'en').map((country) => country.code)).toContain(
    code,
  );
});

test('no more than three states are offered, and none for what is like none', () => {
  expect(suggestCountries('S', dataset.countries, 'en')).toHaveLength(3);
  expect(suggestCountries('Xyzzyx', dataset.countries, 'en')).toEqual([]);
});

describe('a step can ask for what the atlas has', () => {
  test('its regions', () => {
    expect(STEP_REGIONS).toEqual(['world', ...regions.regions.map(({id}) => id)]);
  });
});

/** Faults that a schema can see; the reader finds each of them too. */
const FAULTS: [(string | number)[], unknown][] = [
  [['author'], 'Me'],
  [['order'], 0],
  [['order'], 1.5],
  [['order'], 100],
  [['order'], 'first'],
  [['steps'], []],
  [['steps', 0, 'heading'], ''],
  [['steps', 0, 'heading'], 'x'.repeat(81)],
  [['steps', 0, 'text'], 'x'.repeat(241)],
  [['steps', 0, 'id'], 'Not an id'],
  [['steps', 0, 'show', 'round'], undefined],
  [['steps', 0, 'show', 'view'], 'globe'],
  [['steps', 0, 'show', 'region'], 'europa'],
  [['steps', 0, 'show', 'borders'], 'none'],
  [['steps', 0, 'show', 'country'], 'fra'],
  [['steps', 2, 'question', 'kind'], 'vote'],
  [['steps', 2, 'question', 'count'], 0],
  [['steps', 1, 'question', 'guess'], 'all'],
  [
    ['steps', 1, 'question', 'countries'],
    ['FRA', 'FRA'],
  ],
  [['steps', 0, 'minutes'], 0],
  [['steps', 0, 'notes'], 7],
  [['steps', 0, 'fullLessonOnly'], 'yes'],
];

describe('the schema and the reader agree', () => {
  test('on a lesson without a fault', () => {
    validate(sampleLesson());
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(FAULTS)('on %j: %j', (place, value) => {
    const lesson = sampleLesson();
    setAt(lesson, place, value);
    expect(validate(lesson)).toBe(false);
    expect(readLesson(lesson, 'mine.json', dataset, englishLessons).lesson).toBeUndefined();
  });
});

function read(json: unknown): Lesson {
  const {lesson, problems} = readLesson(json, 'mine.json', dataset, englishLessons);
  expect(problems ?? []).toEqual([]);
  return lesson!;
}
