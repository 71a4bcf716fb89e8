import {LIMITS, QUESTION_KINDS, type StepQuestion} from '../../model/lesson/lesson';
import type {Choices} from '../../model/lesson/choices';
import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import type {CountryCode, Dataset} from '../../model/types';
import {roundReader, countryReader} from './references';
import {
  reportProblem,
  choiceOf,
  fieldGroup,
  formatChoices,
  plainText,
  wholeNumber,
} from './readers';
import {isObject, type Parser} from '../json/readers';

type Words = LessonProblemMessages;

/** The question of a step: its kind says which fields it has. */
export function questionReader(
  dataset: Dataset,
  choices: Choices,
  words: Words,
): Parser<StepQuestion> {
  const text = plainText({limit: LIMITS.question, isShown: true}, words);
  const seed = plainText({limit: LIMITS.seed, isShown: true}, words);
  const count = wholeNumber(LIMITS.quiz, words);
  const kinds: Readonly<Record<StepQuestion['kind'], Parser<StepQuestion>>> = {
    open: fieldGroup(words, {kind: kindOf('open'), text}),
    guess: guessReader(text, dataset, choices, words),
    quiz: fieldGroup(words, {kind: kindOf('quiz'), text, seed, count}),
  };
  return (value, field, problems) => {
    const kind = isObject(value) ? value['kind'] : undefined;
    const found = QUESTION_KINDS.find((candidate) => candidate === kind);
    if (found) return kinds[found](value, field, problems);
    const todo = words.oneOf(formatChoices(choices.kind, words));
    if (isObject(value)) reportProblem(problems, `${field}.kind`, kind, todo, words);
    else problems.add(field, value, words.group);
    return {kind: 'open', text: ''};
  };
}

/** A guess must be about a round in which every guess can be checked. */
function guessReader(
  text: Parser<string>,
  dataset: Dataset,
  choices: Choices,
  words: Words,
): Parser<StepQuestion> {
  const {published} = choices;
  const read = fieldGroup(
    words,
    {
      kind: kindOf('guess'),
      text,
      round: roundReader(dataset, choices, words),
      guess: choiceOf(choices.guess, words.oneOf, words),
    },
    {countries: countriesReader(dataset, words)},
  );
  return (value, field, problems) => {
    const question = read(value, field, problems);
    const {round, guess, countries} = question;
    if (round && !published.some(({id}) => id === round)) {
      problems.add(`${field}.round`, round, words.noList(formatChoices(published, words)));
    }
    if (countries && guess === 'how-many') {
      problems.add(`${field}.countries`, undefined, words.countriesForCount);
    }
    return question;
  };
}

function countriesReader(dataset: Dataset, words: Words): Parser<readonly CountryCode[]> {
  const country = countryReader(dataset, words);
  return (value, field, problems) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > LIMITS.guessed) {
      problems.add(field, undefined, words.guessed(LIMITS.guessed));
      return [];
    }
    const codes = value.map((code, index) => country(code, `${field}[${index}]`, problems));
    codes.forEach((code, index) => {
      if (code && codes.indexOf(code) < index) {
        problems.add(`${field}[${index}]`, code, words.twice);
      }
    });
    return codes;
  };
}

/** The kind was looked at already: it says which reader reads. */
function kindOf<const K extends StepQuestion['kind']>(kind: K): Parser<K> {
  return () => kind;
}
