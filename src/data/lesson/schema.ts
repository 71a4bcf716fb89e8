import {LIMITS, type Lesson, type Step} from '../../model/lesson/lesson';
import {choicesOf, type Choices} from '../../model/lesson/choices';
import type {LessonMessages} from '../../model/messages/lessons';
import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import type {Dataset} from '../../model/types';
import {questionReader} from './question-schema';
import {showReader} from './view-schema';
import {
  reportProblem,
  fieldGroup,
  numberMatching,
  plainText,
  shortName,
  wholeNumber,
  boolean,
} from './readers';
import type {ProblemCollector, Parser} from '../json/readers';

type Words = LessonProblemMessages;

/** A whole lesson, field by field, held to a record. */
export function lessonReader(dataset: Dataset, messages: LessonMessages): Parser<Lesson> {
  const words = messages.problems;
  const title = plainText({limit: LIMITS.heading, isShown: true}, words);
  const about = plainText({limit: LIMITS.text, isShown: true}, words);
  const steps = stepList(stepReader(dataset, choicesOf(dataset, messages), words), words);
  const id = shortName(words);
  const $schema = plainText({limit: LIMITS.note, isShown: false}, words);
  const order = wholeNumber(LIMITS.order, words);
  const fields = fieldGroup(words, {id, title, about, steps}, {$schema, order});
  return (value, field, problems) => {
    const {$schema: _schema, ...lesson} = fields(value, field, problems);
    return lesson;
  };
}

function stepReader(dataset: Dataset, choices: Choices, words: Words): Parser<Step> {
  const {heading, text: limit, sentences, minutes} = LIMITS;
  const isTime = (value: number) => value > 0 && value <= minutes;
  return fieldGroup(
    words,
    {
      id: shortName(words),
      heading: plainText({limit: heading, isShown: true}, words),
      text: plainText({limit, sentences, isShown: true}, words),
      show: showReader(dataset, choices, words),
      notes: notesReader(words),
      minutes: numberMatching(isTime, words.minutes(minutes), words),
    },
    {question: questionReader(dataset, choices, words), fullLessonOnly: boolean(words)},
  );
}

/** What the whole list must keep to: its length, ids that are there once, something for the short. */
function stepList(read: Parser<Step>, words: Words): Parser<readonly Step[]> {
  return (value, field, problems) => {
    if (!Array.isArray(value) || value.length === 0) {
      reportProblem(problems, field, value, words.noSteps, words);
      return [];
    }
    if (value.length > LIMITS.steps) {
      problems.add(field, undefined, words.tooManySteps(value.length, LIMITS.steps));
    }
    const steps = value.map((step, index) => read(step, `${field}[${index}]`, problems));
    checkIds(steps, field, words, problems);
    if (steps.every(({fullLessonOnly}) => fullLessonOnly))
      problems.add(field, undefined, words.allLong);
    return steps;
  };
}

function checkIds(
  steps: readonly Step[],
  field: string,
  words: Words,
  problems: ProblemCollector,
): void {
  steps.forEach(({id}, index) => {
    const first = steps.findIndex((step) => step.id === id);
    if (id && first < index) problems.add(`${field}[${index}].id`, id, words.sameId(first + 1));
  });
}

/** A paragraph, or a list of them. */
function notesReader(words: Words): Parser<readonly string[]> {
  const paragraph = plainText({limit: LIMITS.note, isShown: false}, words);
  return (value, field, problems) => {
    if (typeof value === 'string') return [paragraph(value, field, problems)];
    if (!Array.isArray(value) || value.length > LIMITS.notes) {
      reportProblem(problems, field, value, words.notes(LIMITS.notes), words);
      return [];
    }
    return value.map((note, index) => paragraph(note, `${field}[${index}]`, problems));
  };
}
