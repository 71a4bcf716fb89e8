import {
  filtersOf,
  LIMITS,
  PAIR_VIEWS,
  STEP_BORDERS,
  STEP_REGIONS,
  STEP_VIEWS,
  type Lesson,
  type Step,
  type StepShow,
} from '../model/lesson';
import type {LessonMessages} from '../model/messages-lesson';
import type {Dataset} from '../model/types';
import {roundReader, stateReader} from './lesson-ids';
import {questionReader} from './lesson-questions';
import {numberThat, plainText, wordOf, yesOrNo} from './lesson-texts';
import {object, text, type Findings, type Reader} from './shape';

type Words = LessonMessages['problems'];

/** A whole lesson, field by field, held to a record. */
export function lessonReader(dataset: Dataset, words: Words): Reader<Lesson> {
  const heading = plainText({limit: LIMITS.heading, isShown: true}, words);
  const about = plainText({limit: LIMITS.text, isShown: true}, words);
  const id = text(/^[a-z0-9][a-z0-9-]*$/, words.id);
  const fields = object(
    {id, title: heading, about, steps: stepList(stepReader(dataset, words), words)},
    {$schema: text()},
  );
  return (value, field, findings) => {
    const {$schema: _schema, ...lesson} = fields(value, field, findings);
    return lesson;
  };
}

function stepReader(dataset: Dataset, words: Words): Reader<Step> {
  const {heading, text: limit, sentences, minutes} = LIMITS;
  return object(
    {
      id: text(/^[a-z0-9][a-z0-9-]*$/, words.id),
      heading: plainText({limit: heading, isShown: true}, words),
      text: plainText({limit, sentences, isShown: true}, words),
      show: showReader(dataset, words),
      notes: notesReader(words),
      minutes: numberThat((value) => value > 0 && value <= minutes, words.minutes(minutes)),
    },
    {question: questionReader(dataset, words), longOnly: yesOrNo(words)},
  );
}

/** What the whole list must keep to: its length, ids that are there once, something for the short. */
function stepList(read: Reader<Step>, words: Words): Reader<readonly Step[]> {
  return (value, field, findings) => {
    if (!Array.isArray(value) || value.length === 0) {
      findings.add(field, value, words.noSteps);
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

function showReader(dataset: Dataset, words: Words): Reader<StepShow> {
  const round = roundReader(dataset, words);
  const read = object(
    {round},
    {
      versus: round,
      view: wordOf(STEP_VIEWS, words.oneOf),
      filter: text(),
      region: wordOf(STEP_REGIONS, words.oneOf),
      country: stateReader(dataset, words),
      borders: wordOf(STEP_BORDERS, words.oneOf),
    },
  );
  return (value, field, findings) => {
    const show = read(value, field, findings);
    const {round: first, versus, view, filter} = show;
    if (versus && versus === first) findings.add(`${field}.versus`, versus, words.sameRound);
    if (view && PAIR_VIEWS.includes(view) && versus === undefined) {
      findings.add(`${field}.view`, view, words.needsVersus(view));
    }
    const known = filtersOf(dataset, versus !== undefined);
    if (filter && !known.includes(filter)) {
      const todo = versus === undefined ? words.filter : words.pairFilter;
      findings.add(`${field}.filter`, filter, todo(known.join(', ')));
    }
    return show;
  };
}

/** A paragraph, or a list of them. */
function notesReader(words: Words): Reader<readonly string[]> {
  const paragraph = plainText({limit: LIMITS.note, isShown: false}, words);
  return (value, field, findings) => {
    if (typeof value === 'string') return [paragraph(value, field, findings)];
    if (!Array.isArray(value) || value.length > LIMITS.notes) {
      findings.add(field, value, words.notes(LIMITS.notes));
      return [];
    }
    return value.map((note, index) => paragraph(note, `${field}[${index}]`, findings));
  };
}
