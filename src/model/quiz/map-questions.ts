import {formatMonth} from '../dates';
import {letterSources} from '../stances/evidence';
import type {QuizContext, QuizQuestion, QuestionTopic} from './types';
import {defaultRound, hasUnknownList, isNamed, stancesOf} from '../stances/stances';
import type {CountryCode, Dataset, PositionId, Round} from '../types';

type About<K extends QuestionTopic['kind']> = Extract<QuestionTopic, {kind: K}>;

/** States to be shown on the map, with what the record says of them in its default round. */
export function pointSubjects({countries, rounds}: Dataset): QuestionTopic[][] {
  const round = defaultRound(rounds);
  if (!round) return [];
  const settled = countriesBy(countries, round);
  const codes = countries.map(({code}) => code).filter((code) => settled.get(code) !== undefined);
  return [codes.map((code) => ({kind: 'point', round, code}))];
}

/** Letters whose list is public, and the states that no letter of a round names. */
export function findSubjects({countries, positions, rounds}: Dataset): QuestionTopic[][] {
  const stances: readonly (PositionId | 'none')[] = [...positions.map(({id}) => id), 'none'];
  const published = rounds.filter((round) => !hasUnknownList(round));
  const subjects = published.flatMap((round) =>
    stances
      .filter((stance) => countriesWith(stance, countries, round).length > 0)
      .map((stance): QuestionTopic => ({kind: 'find', round, stance})),
  );
  return [subjects];
}

/** Point at a state; the explanation says what it is named on. */
export function askPoint(subject: About<'point'>, {dataset, messages}: QuizContext): QuizQuestion {
  const {round, code} = subject;
  const {quiz, locale} = messages;
  const state = dataset.countries.find((country) => country.code === code)!.name;
  const month = formatMonth(round.id, locale);
  const named = dataset.positions.filter(({id}) => isNamed(round, id, code));
  return {
    subject,
    prompt: quiz.point(state),
    choices: [],
    answers: new Set([code]),
    uncounted: new Set(),
    explanation: quiz.hasSigned(
      state,
      named.map(({letter}) => letter),
      month,
    ),
    letters: round.letters,
    sources: letterSources(round.letters, code),
  };
}

/** Find a state that a letter names, or that none does: each of them is right. */
export function askFind(subject: About<'find'>, {dataset, messages}: QuizContext): QuizQuestion {
  const {round, stance} = subject;
  const {quiz, locale} = messages;
  const month = formatMonth(round.id, locale);
  const answers = countriesWith(stance, dataset.countries, round);
  const letter = dataset.positions.find(({id}) => id === stance)?.letter;
  const letters = round.letters.filter(({position}) => !letter || position === stance);
  const settled = countriesBy(dataset.countries, round);
  const unsettled = dataset.countries.filter(({code}) => settled.get(code) === undefined);
  return {
    subject,
    prompt: letter ? quiz.find(letter, month) : quiz.findNone(month),
    choices: [],
    answers: new Set(answers),
    uncounted: new Set(unsettled.map(({code}) => code)),
    explanation: letter
      ? quiz.haveSigned(letter, month, answers.length)
      : quiz.haveSignedNone(month, answers.length),
    letters,
    sources: letterSources(letters),
  };
}

/** The states that a letter names, or that no letter does; a name on both lists is on each. */
function countriesWith(
  stance: PositionId | 'none',
  countries: Dataset['countries'],
  round: Round,
): readonly CountryCode[] {
  const stances = stancesOf(countries, round);
  const codes = countries.map(({code}) => code);
  if (stance === 'none') return codes.filter((code) => stances.get(code) === 'none');
  return codes.filter((code) => isNamed(round, stance, code));
}

/** State → stance, undefined where the record does not settle on which lists the state is. */
function countriesBy(countries: Dataset['countries'], round: Round) {
  const settled = [...stancesOf(countries, round)].filter(
    ([, stance]) => stance !== 'unknown' && stance !== 'withdrawn',
  );
  return new Map(settled);
}
