import {readFileSync} from 'node:fs';
import {readDataset} from '../../src/data/validate';

/** The real record, which lessons are held to. */
export const record = readDataset(
  JSON.parse(readFileSync('public/atlas.json', 'utf8')),
  'record',
).dataset!;

/** A small lesson without a fault. Each call makes a new one, to be spoilt at will. */
export function sampleLesson() {
  return {
    id: 'sample',
    title: 'A sample',
    about: 'Three steps.',
    steps: [
      step('one', {round: '2019-07', filter: 'condemn', region: 'africa', country: 'QAT'}),
      {
        ...step('two', {round: '2019-07', versus: '2020-10', view: 'sides', filter: 'switched'}),
        question: {
          kind: 'predict',
          text: 'Who?',
          round: '2020-10',
          guess: 'states',
          states: ['FRA', 'CUB'],
        },
        longOnly: true,
      },
      {
        ...step('three', {round: '2021-03', borders: 'neutral'}),
        question: {kind: 'quiz', text: 'A quiz', seed: 'seven', count: 5},
      },
    ],
  };
}

function step(id: string, show: object) {
  return {id, heading: `Step ${id}`, text: 'It is so. It is.', show, notes: ['Ask.'], minutes: 2};
}

/** Sets what stands at a place; undefined takes it away, as JSON does. */
export function setAt(json: unknown, place: readonly (string | number)[], value: unknown): void {
  const [key = '', ...rest] = place;
  const parent = json as Record<string | number, unknown>;
  if (rest.length > 0) setAt(parent[key], rest, value);
  else if (value === undefined) delete parent[key];
  else parent[key] = value;
}
