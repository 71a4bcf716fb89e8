import {formatMonth} from '../dates';
import {evidenceOn, letterSources} from '../stances/evidence';
import type {QuizContext, QuizQuestion, QuestionTopic} from './types';
import {shuffled, type Random} from '../random';
import {isNamed, stancesOf} from '../stances/stances';
import type {CountryCode, Dataset, PositionId, Round} from '../types';

type About<K extends QuestionTopic['kind']> = Extract<QuestionTopic, {kind: K}>;

/** Numbers to choose from. */
const CHOICES = 4;

/** States whose stance the record knows, one group for each stance of each round. */
export function stanceSubjects({countries, positions, rounds}: Dataset): QuestionTopic[][] {
  const ids = positions.map(({id}) => id);
  return rounds.flatMap((round) => {
    const stances = stancesOf(countries, round);
    return [...ids, 'none'].map((stance) =>
      countries
        .filter(({code}) => stances.get(code) === stance && optionsOf(code, round, ids).length > 1)
        .map(({code}): QuestionTopic => ({kind: 'stance', round, code})),
    );
  });
}

/** Letters whose list is public: of the others the number is what the speaker claims. */
export function countSubjects({rounds}: Dataset): QuestionTopic[][] {
  const subjects = rounds.flatMap((round) =>
    round.letters
      .filter(({listStatus}) => listStatus === 'complete')
      .map((letter): QuestionTopic => ({kind: 'count', round, letter})),
  );
  return [subjects];
}

/** What does the record of a round say of a state? */
export function askStance(subject: About<'stance'>, making: QuizContext): QuizQuestion {
  const {round, code} = subject;
  const {countries, positions} = making.dataset;
  const {quiz, locale} = making.messages;
  const month = formatMonth(round.id, locale);
  const state = countries.find((country) => country.code === code)!.name;
  const stance = stancesOf(countries, round).get(code)!;
  const letterOf = (id: PositionId) => positions.find((position) => position.id === id)?.letter;
  const ids = positions.map(({id}) => id);
  const letter = letterOf(stance);
  const choices = optionsOf(code, round, ids).map((id) => {
    const own = letterOf(id);
    return {id, label: own ? quiz.signed(own) : quiz.signedNone};
  });
  return {
    subject,
    prompt: quiz.position(state, month),
    choices,
    answers: new Set([stance]),
    uncounted: new Set(),
    explanation: quiz.hasSigned(state, letter ? [letter] : [], month),
    letters: round.letters,
    sources: [...new Set(evidenceOn(code, round).flatMap(({sources}) => sources))],
  };
}

/** How many states does a letter name? */
export function askCount(subject: About<'count'>, making: QuizContext): QuizQuestion {
  const {round, letter} = subject;
  const {quiz, locale} = making.messages;
  const month = formatMonth(round.id, locale);
  const name = making.dataset.positions.find(({id}) => id === letter.position)!.letter;
  const right = letter.signatories.length;
  const numbers = [right, ...otherNumbers(right, making.dataset, making.random)];
  return {
    subject,
    prompt: quiz.count(name, month),
    choices: numbers
      .toSorted((a, b) => a - b)
      .map((number) => ({id: String(number), label: String(number)})),
    answers: new Set([String(right)]),
    uncounted: new Set(),
    explanation: quiz.haveSigned(name, month, right),
    letters: [letter],
    sources: letterSources([letter]),
  };
}

/** The answers that can be told right or wrong: a side whose list is not public cannot. */
function optionsOf(code: CountryCode, round: Round, ids: readonly PositionId[]): string[] {
  return [...ids.filter((id) => isNamed(round, id, code) !== undefined), 'none'];
}

/** Wrong numbers: those of other letters first, which a class may have in mind, then near ones. */
function otherNumbers(right: number, {rounds}: Dataset, random: Random): number[] {
  const letters = rounds.flatMap((round) => round.letters);
  const others = letters.filter(({listStatus}) => listStatus === 'complete');
  const near = Array.from({length: 2 * CHOICES}, (_, index) => right + index + 1);
  const numbers = [...shuffled(others, random).map(({signatories}) => signatories.length), ...near];
  return [...new Set(numbers)].filter((number) => number !== right).slice(0, CHOICES - 1);
}
