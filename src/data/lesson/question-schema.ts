import {LIMITS, QUESTION_KINDS, type StepQuestion} from '../../model/lesson/lesson';
import type {Choices} from '../../model/lesson/choices';
import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import type {CountryCode, Dataset} from '../../model/types';
import {roundReader, stateReader} from './references';
import {add, choiceOf, group, listed, plainText, wholeNumber} from './readers';
import {isObject, type Reader} from '../json/readers';

type Words = LessonProblemMessages;

/** The question of a step: its kind says which fields it has. */
export function questionReader(
  dataset: Dataset,
  choices: Choices,
  words: Words,
): Reader<StepQuestion> {
  const text = plainText({limit: LIMITS.question, isShown: true}, words);
  const seed = plainText({limit: LIMITS.seed, isShown: true}, words);
  const count = wholeNumber(LIMITS.quiz, words);
  const kinds: Readonly<Record<StepQuestion['kind'], Reader<StepQuestion>>> = {
    open: group(words, {kind: kindOf('open'), text}),
    predict: predictReader(text, dataset, choices, words),
    quiz: group(words, {kind: kindOf('quiz'), text, seed, count}),
  };
  return (value, field, findings) => {
    const kind = isObject(value) ? value['kind'] : undefined;
    const found = QUESTION_KINDS.find((candidate) => candidate === kind);
    if (found) return kinds[found](value, field, findings);
    const todo = words.oneOf(listed(choices.kind, words));
    if (isObject(value)) add(findings, `${field}.kind`, kind, todo, words);
    else findings.add(field, value, words.group);
    return {kind: 'open', text: ''};
  };
}

/** A guess must be about a round in which every guess can be checked. */
function predictReader(
  text: Reader<string>,
  dataset: Dataset,
  choices: Choices,
  words: Words,
): Reader<StepQuestion> {
  const {published} = choices;
  const read = group(
    words,
    {
      kind: kindOf('predict'),
      text,
      round: roundReader(dataset, choices, words),
      guess: choiceOf(choices.guess, words.oneOf, words),
    },
    {states: statesReader(dataset, words)},
  );
  return (value, field, findings) => {
    const question = read(value, field, findings);
    const {round, guess, states} = question;
    if (round && !published.some(({id}) => id === round)) {
      findings.add(`${field}.round`, round, words.noList(listed(published, words)));
    }
    if (states && guess === 'how-many') {
      findings.add(`${field}.states`, undefined, words.countriesForCount);
    }
    return question;
  };
}

function statesReader(dataset: Dataset, words: Words): Reader<readonly CountryCode[]> {
  const state = stateReader(dataset, words);
  return (value, field, findings) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > LIMITS.guessed) {
      findings.add(field, undefined, words.guessed(LIMITS.guessed));
      return [];
    }
    const codes = value.map((code, index) => state(code, `${field}[${index}]`, findings));
    codes.forEach((code, index) => {
      if (code && codes.indexOf(code) < index) {
        findings.add(`${field}[${index}]`, code, words.twice);
      }
    });
    return codes;
  };
}

/** The kind was looked at already: it says which reader reads. */
function kindOf<const K extends StepQuestion['kind']>(kind: K): Reader<K> {
  return () => kind;
}
