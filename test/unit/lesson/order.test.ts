import {expect, test} from 'vitest';
import {checkLessons} from '../../../scripts/data/check-lessons';
import {formatProblem} from '../../../src/data/problems';
import type {Lesson, Step} from '../../../src/model/lesson/lesson';
import {spoilersIn} from '../../../src/model/lesson/order';
import {named} from '../../support/fixtures/lesson-rule';
import {dataset} from '../../support/fixtures/lesson-sample';

const ASKS = step('asks', {
  show: {round: '2019-07'},
  question: {kind: 'guess', text: 'How many?', round: '2019-10', guess: 'how-many'},
});
const SIGNED = named('2019-10', 'support').length;

test('a guess that comes first is not spoilt by what follows', () => {
  const after = step('after', {
    show: {round: '2019-10', view: 'all'},
    text: '{support 2019-10} signed.',
  });
  expect(spoilersIn(lesson([step('before'), ASKS, after]), dataset)).toEqual([]);
});

test.each<[string, Partial<Step>]>([
  ['its round', {show: {round: '2019-10'}}],
  ['its round compared', {show: {round: '2019-07', versus: '2019-10'}}],
  ['all rounds', {show: {round: '2019-07', view: 'all'}}],
])('an earlier step that shows %s is told', (_, part) => {
  expect(spoilersIn(lesson([step('before', part), ASKS]), dataset)).toEqual([
    {step: 0, place: 'show', asked: 1},
  ]);
});

test.each<[Partial<Step>, string]>([
  [{text: '{support 2019-10} signed.'}, 'text'],
  [{text: `It was signed by ${SIGNED}.`}, 'text'],
  [{question: {kind: 'open', text: 'Why {condemn 2019-10}?'}}, 'question'],
  [{question: {kind: 'quiz', text: 'Quiz', seed: 'a', count: 2}}, 'question'],
  [{question: {kind: 'guess', text: 'Who?', round: '2019-10', guess: 'countries'}}, 'question'],
])('earlier words or answers are told: %j', (part, place) => {
  expect(spoilersIn(lesson([step('before', part), ASKS]), dataset)).toContainEqual({
    step: 0,
    place,
    asked: 1,
  });
});

test('a later heading is told, since the list of steps shows it', () => {
  const after = step('after', {heading: `October: ${SIGNED}`, show: {round: '2019-10'}});
  expect(spoilersIn(lesson([ASKS, after]), dataset)).toEqual([
    {step: 1, place: 'heading', asked: 0},
  ]);
});

test('a day of a date and other numbers tell nothing', () => {
  const before = step('before', {
    text: `Read out on ${named('2019-10', 'condemn').length} May 2019. It has 7 pages.`,
  });
  expect(spoilersIn(lesson([before, ASKS]), dataset)).toEqual([]);
});

test('the build names the step, the place and the question', async () => {
  const spoilt = lesson([step('before', {show: {round: '2019-10'}}), ASKS]);
  const {problems} = await checkLessons(
    new Map([['data/lessons/mine.json', JSON.stringify(spoilt)]]),
    dataset,
  );
  expect(problems.map(formatProblem)).toEqual([
    'data/lessons/mine.json: Step 1 (“Step before”) · Round: "2019-10": tells what step 2 asks (“Step asks”): move it after that step, or leave the answer out',
  ]);
});

function lesson(steps: readonly Step[]): Lesson {
  return {id: 'mine', title: 'Mine', about: 'A lesson.', steps};
}

function step(id: string, part: Partial<Step> = {}): Step {
  const words = {heading: `Step ${id}`, text: 'It is so.', notes: ['Ask.'], minutes: 2};
  return {id, ...words, show: {round: '2019-07'}, ...part};
}
