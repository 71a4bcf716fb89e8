import {LIMITS, type Lesson, type Step} from '../../model/lesson/lesson';
import {choicesOf, type Choices} from '../../model/lesson/choices';
import type {LessonMessages} from '../../model/messages/lessons';
import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import type {Dataset} from '../../model/types';
import {questionReader} from './question-schema';
import {showReader} from './view-schema';
import {add, group, numberThat, plainText, shortName, wholeNumber, yesOrNo} from './readers';
import type {Findings, Reader} from '../json/readers';

type Words = LessonProblemMessages;

/** A whole lesson, field by field, held to a record. */
export function lessonReader(dataset: Dataset, messages: LessonMessages): Reader<Lesson> {
  const words = messages.problems;
  const title = plainText({limit: LIMITS.heading, isShown: true}, words);
  const about = plainText({limit: LIMITS.text, isShown: true}, words);
  const steps = stepList(stepReader(dataset, choicesOf(dataset, messages), words), words);
  const id = shortName(words);
  const $schema = plainText({limit: LIMITS.note, isShown: false}, words);
  const order = wholeNumber(LIMITS.order, words);
  const fields = group(words, {id, title, about, steps}, {$schema, order});
  return (value, field, findings) => {
    const {$schema: _schema, ...lesson} = fields(value, field, findings);
    return lesson;
  };
}

function stepReader(dataset: Dataset, choices: Choices, words: Words): Reader<Step> {
  const {heading, text: limit, sentences, minutes} = LIMITS;
  const isTime = (value: number) => value > 0 && value <= minutes;
  return group(
    words,
    {
      id: shortName(words),
      heading: plainText({limit: heading, isShown: true}, words),
      text: plainText({limit, sentences, isShown: true}, words),
      show: showReader(dataset, choices, words),
      notes: notesReader(words),
      minutes: numberThat(isTime, words.minutes(minutes), words),
    },
    {question: questionReader(dataset, choices, words), longOnly: yesOrNo(words)},
  );
}

/** What the whole list must keep to: its length, ids that are there once, something for the short. */
function stepList(read: Reader<Step>, words: Words): Reader<readonly Step[]> {
  return (value, field, findings) => {
    if (!Array.isArray(value) || value.length === 0) {
      add(findings, field, value, words.noSteps, words);
      return [];
    }
    if (value.length > LIMITS.steps) {
      findings.add(field, undefined, words.tooManySteps(value.length, LIMITS.steps));
    }
    const steps = value.map((step, index) => read(step, `${field}[${index}]`, findings));
    checkIds(steps, field, words, findings);
    if (steps.every(({longOnly}) => longOnly)) findings.add(field, undefined, words.allLong);
    return steps;
  };
}

function checkIds(steps: readonly Step[], field: string, words: Words, findings: Findings): void {
  steps.forEach(({id}, index) => {
    const first = steps.findIndex((step) => step.id === id);
    if (id && first < index) findings.add(`${field}[${index}].id`, id, words.sameId(first + 1));
  });
}

/** A paragraph, or a list of them. */
function notesReader(words: Words): Reader<readonly string[]> {
  const paragraph = plainText({limit: LIMITS.note, isShown: false}, words);
  return (value, field, findings) => {
    if (typeof value === 'string') return [paragraph(value, field, findings)];
    if (!Array.isArray(value) || value.length > LIMITS.notes) {
      add(findings, field, value, words.notes(LIMITS.notes), words);
      return [];
    }
    return value.map((note, index) => paragraph(note, `${field}[${index}]`, findings));
  };
}
