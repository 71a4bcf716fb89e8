import {describe, expect, test} from 'vitest';
import {judge, subjectsOf} from '../../../src/model/quiz/quiz';
import type {QuizQuestion} from '../../../src/model/quiz/types';
import {
  CODES,
  names,
  ROUND_IDS,
  SIDES,
  stance,
  statementOf,
  withdrew,
} from '../../support/fixtures/lesson-rule';
import {dataset} from '../../support/fixtures/lesson-sample';
import {all, quizzes} from '../../support/fixtures/quiz-sample';

/** Every question that can be asked, and those of 500 quizzes: the same rule holds them all. */
const questions = [...all, ...quizzes.flat()];

const MONTHS: Readonly<Record<string, string>> = {
  '2019-07': 'July 2019',
  '2019-10': 'October 2019',
  '2020-10': 'October 2020',
  '2021-03': 'March 2021',
};

const CODE_SET = new Set(CODES);
const UNSETTLED = new Set(['unknown', 'withdrawn']);

const PAIRS = ROUND_IDS.flatMap((earlier, index) =>
  ROUND_IDS.slice(index + 1).map((later) => [earlier, later] as const),
);

describe('what can be asked', () => {
  test('the stance of each state in each round in which it is settled', () => {
    const asked = subjectsOf(dataset).flatMap((subject) =>
      subject.kind === 'stance' ? [`${subject.round.id} ${subject.code}`] : [],
    );
    const settled = ROUND_IDS.flatMap((round) =>
      CODES.filter((code) => !['unknown', 'withdrawn'].includes(stance(round, code))).map(
        (code) => `${round} ${code}`,
      ),
    );
    expect(asked.toSorted()).toEqual(settled.toSorted());
    expect(asked.filter((one) => one.startsWith('2021-03'))).toEqual(['2021-03 CUB']);
  });

  test('who joined or left a side, in each pair of rounds that both tell of it', () => {
    const asked = subjectsOf(dataset).flatMap((subject) => {
      if (subject.kind !== 'move') return [];
      const {move, position, earlier, later, code} = subject;
      return [`${move} ${position} ${earlier.id} ${later.id} ${code}`];
    });
    const moved = PAIRS.flatMap(([from, to]) =>
      SIDES.flatMap((side) =>
        CODES.flatMap((code) => {
          if (withdrew(from, code) || withdrew(to, code)) return [];
          const [before, after] = [names(from, side, code), names(to, side, code)];
          if (before === false && after === true) return [`joined ${side} ${from} ${to} ${code}`];
          return before === true && after === false ? [`left ${side} ${from} ${to} ${code}`] : [];
        }),
      ),
    ).filter((line) => !line.includes('2021-03'));
    expect(asked.toSorted()).toEqual(moved.toSorted());
    // Counted by hand from the golden numbers: 17 + 11 + 16 from July 2019 to October 2020.
    expect(asked.filter((line) => line.includes('2019-07 2020-10'))).toHaveLength(44);
  });

  test('the number of every list that is public, and of no other', () => {
    const asked = subjectsOf(dataset).flatMap((subject) =>
      subject.kind === 'count' ? [subject.letter.id] : [],
    );
    expect(asked).toHaveLength(6);
    expect(asked.filter((id) => id.startsWith('2021'))).toEqual([]);
  });

  test('each of the 195 states can be asked for on the map', () => {
    const asked = subjectsOf(dataset).flatMap((subject) =>
      subject.kind === 'point' ? [subject.code] : [],
    );
    expect(asked.toSorted()).toEqual([...CODES].toSorted());
  });
});

describe('each question', () => {
  test('has exactly one right answer where answers are to choose, and wrong ones beside it', () => {
    const bad = withChoices().filter(({choices, answers}) => {
      const ids = choices.map(({id}) => id);
      const right = ids.filter((id) => answers.has(id));
      const isSound = new Set(ids).size === ids.length && ids.length > 1;
      return !isSound || right.length !== 1 || answers.size !== 1;
    });
    expect(withChoices().length).toBeGreaterThan(3000);
    expect(bad).toEqual([]);
  });

  test('is right by the evidence, and each of its wrong answers is wrong by it', () => {
    const bad = withChoices().flatMap((question) =>
      question.choices
        .filter(({id}) => judge(question, id) !== (isTrue(question, id) ? 'hit' : 'miss'))
        .map(({id}) => `${question.prompt} ${id}`),
    );
    expect(bad).toEqual([]);
  });

  test('never has a state that is not known, or withdrew, among its choices or answers', () => {
    const bad = questions.flatMap((question) => {
      const ids = [...question.answers, ...question.choices.map(({id}) => id)];
      const countries = ids.filter((id) => CODE_SET.has(id));
      return countries.filter((code) =>
        roundsOf(question).some((round) => UNSETTLED.has(stance(round, code))),
      );
    });
    expect(bad).toEqual([]);
  });

  test('gives letters of its rounds and all of their sources', () => {
    const bad = questions.filter((question) => {
      const rounds = roundsOf(question);
      const given = new Set(question.sources);
      const isShown = question.letters.every(
        ({round, position}) =>
          rounds.includes(round) &&
          statementOf(round, position)!.sources.every((id) => given.has(id)),
      );
      return !isShown || question.letters.length === 0;
    });
    expect(bad).toEqual([]);
    const known = new Set(dataset.sources.map(({id}) => id));
    const given = new Set(questions.flatMap(({sources}) => sources));
    expect([...given].filter((id) => !known.has(id))).toEqual([]);
  });

  test('is in finished words', () => {
    const texts = questions.flatMap(({prompt, explanation, choices}) => [
      prompt,
      explanation,
      ...choices.map(({label}) => label),
    ]);
    expect(texts.filter((text) => !text || /undefined|\$|NaN/.test(text))).toEqual([]);
  });

  test('tells of its answer what the evidence tells', () => {
    const bad = questions.filter(({subject, explanation}) => {
      if (subject.kind === 'stance' || subject.kind === 'point') {
        const known = stance(subject.round.id, subject.code);
        return explanation !== sayingOn(nameOf(subject.code), known, subject.round.id);
      }
      if (subject.kind !== 'count') return false;
      const {signatories} = statementOf(subject.round.id, subject.letter.position)!;
      return !explanation.startsWith(`${signatories.length} countries signed`);
    });
    expect(bad.map(({explanation}) => explanation)).toEqual([]);
  });
});

describe('a state to be found on the map', () => {
  test('is right, wrong or not counted as the evidence has it, for each of the 195', () => {
    const wrong = questions.flatMap((question) => {
      const {subject} = question;
      if (subject.kind !== 'find') return [];
      return CODES.filter((code) => {
        const known = stance(subject.round.id, code);
        const mark = UNSETTLED.has(known) ? 'uncounted' : known === subject.stance ? 'hit' : 'miss';
        return judge(question, code) !== mark;
      });
    });
    expect(wrong).toEqual([]);
  });

  test('is asked for in every round whose lists are public, for every stance', () => {
    expect(all.filter(({subject}) => subject.kind === 'find')).toHaveLength(9);
  });

  test('that is pointed at is the one that was asked for', () => {
    for (const question of all.filter(({subject}) => subject.kind === 'point')) {
      const {code} = question.subject as {code: string};
      expect(question.prompt).toBe(`Point to ${nameOf(code)}.`);
      expect(CODES.filter((one) => judge(question, one) === 'hit')).toEqual([code]);
    }
  });
});

function withChoices(): QuizQuestion[] {
  return questions.filter(({choices}) => choices.length > 0);
}

function roundsOf({subject}: QuizQuestion): string[] {
  if (subject.kind === 'move') return [subject.earlier.id, subject.later.id];
  return [subject.round.id];
}

/** Whether an answer is true, from the evidence alone. */
function isTrue({subject}: QuizQuestion, id: string): boolean {
  if (subject.kind === 'stance') return stance(subject.round.id, subject.code) === id;
  if (subject.kind === 'count') {
    return (
      statementOf(subject.round.id, subject.letter.position)!.signatories.length === Number(id)
    );
  }
  if (subject.kind !== 'move') throw new Error(`${subject.kind} has no choices`);
  const {earlier, later, position, move} = subject;
  const [before, after] = [names(earlier.id, position, id), names(later.id, position, id)];
  if (before === undefined || after === undefined) throw new Error(`${id}: nobody can tell`);
  return move === 'joined' ? !before && after : before && !after;
}

function nameOf(code: string): string {
  return dataset.countries.find((country) => country.code === code)!.name;
}

function sayingOn(country: string, known: string, round: string): string {
  const month = MONTHS[round];
  if (known === 'none') return `${country} signed neither letter of ${month}.`;
  const letter = known === 'condemn' ? 'critical letter' : 'supporting letter';
  return `${country} signed the ${letter} of ${month}.`;
}
