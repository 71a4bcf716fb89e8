import {describe, expect, test} from 'vitest';
import {countOf, fillLesson, fillStep, fillText} from '../../../src/model/lesson/placeholders';
import {readLesson} from '../../../src/data/lesson/read';
import {englishLessons} from '../../../src/model/messages/lessons';
import evidence from '../../evidence/letters.json';
import {
  CODES,
  joined,
  named,
  ROUND_IDS,
  stance,
  withStance,
} from '../../support/fixtures/lesson-rule';
import {dataset, sampleLesson, setAt} from '../../support/fixtures/lesson-sample';

const africa = dataset.countries.filter(({region}) => region === 'Africa').map(({code}) => code);
const statement = (id: string) => evidence.statements.find((one) => one.id === id)!;

test.each<[string, number]>([
  ['countries', CODES.length],
  ['countries africa', africa.length],
  ['condemn 2019-07', named('2019-07', 'condemn').length],
  [
    'support 2019-10 africa',
    named('2019-10', 'support').filter((code) => africa.includes(code)).length,
  ],
  ['none 2020-10', withStance('2020-10', 'none').length],
  ['unknown 2021-03', withStance('2021-03', 'unknown').length],
  ['withdrawn 2019-07', CODES.filter((code) => stance('2019-07', code) === 'withdrawn').length],
  ['joined-condemn 2019-07 2020-10', joined('condemn', '2019-07', '2020-10').length],
  ['switched 2019-07 2020-10', 0],
  ['announced support 2021-03', statement('2021-03-support').announced],
  ['announced condemn 2020-07', evidence.knownButUnmapped[0]!.condemn!.announced],
  ['first support 2019-07', statement('2019-07-support').firstPublishedWith!.count],
  ['later support 2020-10', statement('2020-10-support').laterCount!.count],
  ['months 2019-07 2019-10', 3],
  ['rounds', ROUND_IDS.length],
])('{%s} is %d', (words, number) => {
  expect(countOf(words, dataset)).toBe(number);
  expect(fillText(`Before {${words}} after`, dataset)).toBe(`Before ${number} after`);
});

test.each([
  '',
  'support',
  'support 1999-01',
  'support 2019-07 atlantis',
  'praise 2019-07',
  'countries africa europe',
  'gained 2019-07 2019-10',
  'announced support 1999-01',
  'later condemn 2019-07',
  'alone condemn 2019-07',
  'months 2019-07',
  'always 2019-07 2019-10',
])('{%s} counts nothing, and stays as it is', (words) => {
  expect(countOf(words, dataset)).toBeUndefined();
  expect(fillText(`{${words}}`, dataset)).toBe(`{${words}}`);
});

test('a number follows the data when a letter gets another signatory', () => {
  const rounds = dataset.rounds.map((round) => ({
    ...round,
    letters: round.letters.map((letter) =>
      letter.id === '2019-07-condemn'
        ? {...letter, signatories: [...letter.signatories, 'BRA']}
        : letter,
    ),
  }));
  const before = countOf('condemn 2019-07', dataset)!;
  expect(countOf('condemn 2019-07', {...dataset, rounds})).toBe(before + 1);
});

describe('a lesson', () => {
  test('has its numbers in all that is read, and a step is filled once', () => {
    const lesson = read('{condemn 2019-07} signed.');
    const [step] = fillLesson(lesson, dataset).steps;
    expect(step!.text).toBe(`${named('2019-07', 'condemn').length} signed.`);
    expect(fillStep(lesson.steps[0]!, dataset)).toBe(step);
  });

  test('with a placeholder that counts nothing is not read', () => {
    const json = sampleLesson();
    setAt(json, ['steps', 1, 'text'], 'There were {praise 2019-07}.');
    setAt(json, ['steps', 0, 'notes'], ['Ask.', '{never again}']);
    const {problems = []} = readLesson(json, 'mine.json', dataset, englishLessons);
    expect(problems.map(({path, value}) => [path, value])).toEqual([
      ['steps[0].notes[1]', '{never again}'],
      ['steps[1].text', '{praise 2019-07}'],
    ]);
    expect(problems[0]!.todo).toContain('such as {support 2019-07}');
  });
});

function read(text: string) {
  const json = sampleLesson();
  setAt(json, ['steps', 0, 'text'], text);
  return readLesson(json, '', dataset, englishLessons).lesson!;
}
