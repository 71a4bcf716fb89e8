import {GUESSES, LIMITS, type StepQuestion} from '../model/lesson';
import type {LessonMessages} from '../model/messages-lesson';
import {hasUnpublishedList} from '../model/stances';
import type {CountryCode, Dataset} from '../model/types';
import {roundReader, stateReader} from './lesson-ids';
import {numberThat, plainText, wordOf} from './lesson-texts';
import {isObject, object, type Reader} from './shape';

type Words = LessonMessages['problems'];

/** The question of a step: its kind says which fields it has. */
export function questionReader(dataset: Dataset, words: Words): Reader<StepQuestion> {
  const asked = plainText({limit: LIMITS.question, isShown: true}, words);
  const seed = plainText({limit: LIMITS.seed, isShown: true}, words);
  const count = numberThat(
    (value) => Number.isInteger(value) && value >= 1 && value <= LIMITS.quiz,
    words.count(LIMITS.quiz),
  );
  const kinds: Readonly<Record<StepQuestion['kind'], Reader<StepQuestion>>> = {
    open: object({kind: kindOf('open'), text: asked}),
    predict: predictReader(asked, dataset, words),
    quiz: object({kind: kindOf('quiz'), text: asked, seed, count}),
  };
  return (value, field, findings) => {
    const kind = isObject(value) ? value['kind'] : undefined;
    const known = Object.keys(kinds) as StepQuestion['kind'][];
    const found = known.find((candidate) => candidate === kind);
    if (found) return kinds[found](value, field, findings);
    if (isObject(value)) findings.add(`${field}.kind`, kind, words.oneOf(known.join(', ')));
    else findings.add(field, value, 'must be an object');
    return {kind: 'open', text: ''};
  };
}

/** A guess must be about a round in which every guess can be checked. */
function predictReader(
  asked: Reader<string>,
  dataset: Dataset,
  words: Words,
): Reader<StepQuestion> {
  const published = dataset.rounds.filter((round) => !hasUnpublishedList(round));
  const read = object(
    {
      kind: kindOf('predict'),
      text: asked,
      round: roundReader(dataset, words),
      guess: wordOf(GUESSES, words.oneOf),
    },
    {states: statesReader(dataset, words)},
  );
  return (value, field, findings) => {
    const question = read(value, field, findings);
    const {round, guess, states} = question;
    if (round && !published.some(({id}) => id === round)) {
      const known = published.map(({id}) => id).join(', ');
      findings.add(`${field}.round`, round, words.noList(known));
    }
    if (states && guess === 'how-many') {
      findings.add(`${field}.states`, states, words.statesForCount);
    }
    return question;
  };
}

function statesReader(dataset: Dataset, words: Words): Reader<readonly CountryCode[]> {
  const state = stateReader(dataset, words);
  return (value, field, findings) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > LIMITS.guessed) {
      findings.add(field, value, words.guessed(LIMITS.guessed));
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
