import {describe, expect, test} from 'vitest';
import evidence from '../../evidence/letters.json';
import {readDataset} from '../../../src/data/dataset/validate';
import {englishActivities} from '../../../src/model/messages/activities';
import {makeQuiz, questionOn, subjectsOf} from '../../../src/model/quiz/quiz';
import type {QuizQuestion} from '../../../src/model/quiz/types';
import {seededRandom} from '../../../src/model/random';
import {dataset} from '../../support/fixtures/lesson-sample';
import {quizzes, SEEDS} from '../../support/fixtures/quiz-sample';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

describe('a quiz', () => {
  test('is the same for the same seed', () => {
    const again = SEEDS.slice(0, 100).map((seed) => makeQuiz(dataset, seed, 10, englishActivities));
    expect(again.map(textOf)).toEqual(quizzes.slice(0, 100).map(textOf));
  });

  test('differs for every other seed', () => {
    const texts = quizzes.map((quiz) => JSON.stringify(quiz.map(({prompt}) => prompt)));
    expect(new Set(texts).size).toBe(SEEDS.length);
  });

  test('has as many questions as are asked for, none twice, of all five kinds', () => {
    const odd = quizzes.filter((quiz) => {
      const texts = new Set(quiz.map(({prompt, answers}) => `${prompt} ${[...answers]}`));
      const kinds = new Set(quiz.map(({subject}) => subject.kind));
      return quiz.length !== 10 || texts.size !== 10 || kinds.size !== 5;
    });
    expect(odd).toEqual([]);
  });

  test('asks nothing twice in the same words', () => {
    const twice = quizzes.filter(
      (quiz) => new Set(quiz.map(({prompt}) => prompt)).size < quiz.length,
    );
    expect(twice).toEqual([]);
  });

  test('has no wrong answer that came or went between the rounds it asks of', () => {
    const order = dataset.rounds.map(({id}) => id);
    const doubtful = quizzes.flat().flatMap(({subject, choices, answers}) => {
      if (subject.kind !== 'move') return [];
      const {earlier, later, position} = subject;
      const span = order.slice(order.indexOf(earlier.id), order.indexOf(later.id) + 1);
      const wrong = choices.map(({id}) => id).filter((id) => !answers.has(id));
      // Straight from the evidence: the same at both ends, and not so in between.
      return wrong.filter((code) => {
        const listed = evidence.statements
          .filter((letter) => letter.position === position && letter.listStatus === 'complete')
          .filter(({date}) => span.includes(date.slice(0, 7)))
          .map(({signatories}) => signatories.includes(code));
        return listed[0] === listed.at(-1) && new Set(listed).size > 1;
      });
    });
    expect(doubtful).toEqual([]);
  });

  test('begins alike whether it is long or short', () => {
    const short = makeQuiz(dataset, 'class 1', 4, englishActivities);
    expect(textOf(short)).toEqual(textOf(quizzes[1]!.slice(0, 4)));
  });

  test('ends where the record has no more to ask', () => {
    const subjects = subjectsOf(dataset);
    const ways = subjects.map((subject) =>
      subject.kind === 'move'
        ? `${subject.move} ${subject.position} ${subject.earlier.id} ${subject.later.id}`
        : JSON.stringify(subject),
    );
    const long = makeQuiz(dataset, 'long', 5000, englishActivities);
    expect(long).toHaveLength(new Set(ways).size);
  });
});

test('a state that switched sides is asked for, and no other that switched stands beside it', () => {
  const sides = [
    ['AAA', 'BBB'],
    ['CCC', 'DDD'],
  ] as const;
  const many = ['EEE', 'FFF', 'GGG'].map((code, index) => ({
    ...sampleDataset().countries[0]!,
    code,
    numeric: `01${index}`,
    name: `${code}land`,
  }));
  const [first, second] = sampleDataset().letters;
  const letters = ['2020-01', '2020-04'].flatMap((round, index) => [
    {...first!, id: `${round}-a`, round, date: `${round}-02`, signatories: sides[index]!},
    {...second!, id: `${round}-b`, round, date: `${round}-02`, signatories: sides[1 - index]!},
  ]);
  const {dataset: small} = readDataset(
    {
      ...sampleDataset(),
      countries: [...sampleDataset().countries, ...many],
      positions: sampleDataset().positions.slice(0, 2),
      letters: letters.map((letter) => ({...letter, announced: 2})),
    },
    'sample',
  );
  const making = {dataset: small!, messages: englishActivities, random: seededRandom('switch')};
  const asked = subjectsOf(small!).flatMap((subject) =>
    subject.kind === 'move' && subject.move === 'switched' ? [questionOn(subject, making)] : [],
  );
  expect(asked.flatMap(({answers}) => [...answers]).toSorted()).toEqual([
    'AAA',
    'BBB',
    'CCC',
    'DDD',
  ]);
  for (const {choices, answers, explanation} of asked) {
    const wrong = choices.map(({id}) => id).filter((id) => !answers.has(id));
    expect(wrong.toSorted()).toEqual(['EEE', 'FFF', 'GGG']);
    expect(explanation).toMatch(/signed the (motion|reply) of January 2020, then the/);
  }
});

/** All that a class sees of a quiz. */
function textOf(quiz: readonly QuizQuestion[]): string {
  const shown = quiz.map(({prompt, choices, answers, explanation, sources}) => [
    prompt,
    choices,
    [...answers],
    explanation,
    sources,
  ]);
  return JSON.stringify(shown);
}
