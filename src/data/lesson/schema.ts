/** What a lesson file may hold. Its editor schema, `data/schema/lesson.schema.json`, is made of it. */
import * as v from 'valibot';
import {fields, isObject, issuesOf, pathTo, rule, unique} from '../json/fields';
import {
  filtersOf,
  GUESS_KINDS,
  LIMITS,
  PAIR_VIEWS,
  STEP_BORDERS,
  STEP_REGIONS,
  STEP_VIEWS,
  type Lesson,
  type Step,
  type StepActs,
  type StepShow,
} from '../../model/lesson/lesson';
import {hasUnknownList} from '../../model/stances/stances';
import {countOf, placeholdersIn} from '../../model/lesson/placeholders';
import {actsOfStep, type LessonDataset} from '../../model/lesson/step-acts';
import {DIRECTIONS} from '../../model/acts/types';
import {isIsoDate} from '../../model/dates';
import type {Dataset, RoundId} from '../../model/types';
import {plainText} from './plain-text';
import {parseProblem, problem, type CodedProblem} from './problem';

/**
 * Checks what a lesson file holds, which anybody may have written.
 *
 * @returns the lesson, or everything that is wrong with it
 */
export function checkLesson(
  json: unknown,
  dataset: LessonDataset,
):
  | {readonly lesson: Lesson; readonly problems?: undefined}
  | {readonly lesson?: undefined; readonly problems: readonly CodedProblem[]} {
  if (!isObject(json)) return {problems: [{code: 'noLesson', path: '', value: null}]};
  const {success, output, issues} = v.safeParse(lessonSchema(dataset), json);
  if (!success) {
    const problems = issuesOf(json, issues);
    return {problems: problems.map(({message, ...rest}) => ({...rest, ...parseProblem(message)}))};
  }
  const {$schema: _schema, ...lesson} = output;
  const problems = placeholderProblems(lesson, dataset);
  return problems.length > 0 ? {problems} : {lesson};
}

/** Finds placeholders that count nothing. */
function placeholderProblems(lesson: Lesson, dataset: Dataset): readonly CodedProblem[] {
  const {title, about, steps} = lesson;
  const texts = [
    ['title', title],
    ['about', about],
    ...steps.flatMap((step, index) => textsOf(step, `steps[${index}]`)),
  ] as const;
  return texts.flatMap(([path, text]) =>
    placeholdersIn(text)
      .filter((words) => countOf(words, dataset) === undefined)
      .map((words): CodedProblem => ({code: 'placeholder', path, value: `{${words}}`})),
  );
}

function textsOf({heading, text, question, notes}: Step, path: string) {
  return [
    [`${path}.heading`, heading],
    [`${path}.text`, text],
    ...(question ? [[`${path}.question.text`, question.text] as const] : []),
    ...notes.map((note, index) => [`${path}.notes[${index}]`, note] as const),
  ] as const;
}

/** Returns the schema of a lesson about a dataset: it knows the rounds and countries there are. */
export function lessonSchema(dataset: LessonDataset) {
  return group({
    id: shortName,
    title: heading,
    about: shownText,
    steps: v.pipe(
      v.array(stepSchema(dataset), problem('noSteps')),
      v.minLength(1, problem('noSteps')),
      v.maxLength(LIMITS.steps, ({input}) =>
        problem('tooManySteps', {count: input.length, limit: LIMITS.steps}),
      ),
      unique((first) => problem('sameId', {other: first + 1}), 'id'),
      leavesSomeForShort(),
    ),
    $schema: v.exactOptional(plainText({limit: LIMITS.note, isShown: false})),
    order: v.exactOptional(wholeNumber(LIMITS.order)),
  });
}

const shortName = v.pipe(v.string(problem('id')), v.regex(/^[a-z0-9][a-z0-9-]*$/, problem('id')));
const heading = plainText({limit: LIMITS.heading, isShown: true});
const shownText = plainText({limit: LIMITS.text, isShown: true});
const paragraph = plainText({limit: LIMITS.note, isShown: false});
const question = plainText({limit: LIMITS.question, isShown: true});

function stepSchema(dataset: LessonDataset) {
  const {text: limit, sentences, minutes} = LIMITS;
  const time = problem('minutes', {limit: minutes});
  const step = group({
    id: shortName,
    heading,
    text: plainText({limit, sentences, isShown: true}),
    show: showSchema(dataset),
    notes: v.pipe(
      notesSchema(),
      v.transform((notes) => (typeof notes === 'string' ? [notes] : notes)),
    ),
    minutes: v.pipe(v.number(time), v.gtValue(0, time), v.maxValue(minutes, time)),
    question: v.exactOptional(questionSchema(dataset)),
    fullLessonOnly: v.exactOptional(v.boolean(problem('yesNo'))),
  });
  return v.pipe(step, leavesRoomForActs());
}

/** Checks that no activity takes the place of acts. */
function leavesRoomForActs<T>() {
  return v.rawCheck<T>(({dataset: {value}, addIssue}) => {
    const {show, question: asked} = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (!isObject(show) || !isObject(asked)) return;
    const hasActs = show['act'] !== undefined || show['acts'] !== undefined;
    if (!hasActs || !ACTIVITIES.includes(asked['kind'])) return;
    const path = pathTo([value as object, 'question'], [asked, 'kind']);
    addIssue({message: problem('actsAndActivity'), path});
  });
}

/** Kinds of questions that take the place of the map. */
const ACTIVITIES: readonly unknown[] = ['guess', 'quiz'];

/** A paragraph, or a list of them; a problem names the paragraph. */
function notesSchema() {
  const message = problem('notes', {limit: LIMITS.notes});
  const list = v.pipe(v.array(paragraph, message), v.maxLength(LIMITS.notes, message));
  const either = v.union([paragraph, list], message);
  const run: (typeof either)['~run'] = (found, config) => {
    if (typeof found.value === 'string') return paragraph['~run'](found, config);
    return (Array.isArray(found.value) ? list : either)['~run'](found, config);
  };
  return {...either, '~run': run};
}

function isFullOnly(step: unknown): boolean {
  return isObject(step) && step['fullLessonOnly'] === true;
}

/** Checks that the short lesson has a step at all. */
function leavesSomeForShort<T>() {
  return v.rawCheck<T>(({dataset: {value}, addIssue}) => {
    if (Array.isArray(value) && value.length > 0 && value.every(isFullOnly)) {
      addIssue({message: problem('allLong')});
    }
  });
}

function showSchema(dataset: LessonDataset) {
  const round = roundSchema(dataset);
  const isFilter = ({filter, versus}: Partial<StepShow>) =>
    filter === undefined || filtersOf(dataset, versus !== undefined).includes(filter);
  return v.pipe(
    group({
      round,
      versus: v.exactOptional(round),
      view: v.exactOptional(v.picklist(STEP_VIEWS, problem('oneOf', {known: 'view'}))),
      filter: v.exactOptional(anyText),
      region: v.exactOptional(v.picklist(STEP_REGIONS, problem('oneOf', {known: 'region'}))),
      country: v.exactOptional(countrySchema(dataset)),
      borders: v.exactOptional(v.picklist(STEP_BORDERS, problem('oneOf', {known: 'borders'}))),
      act: v.exactOptional(actSchema(dataset)),
      acts: v.exactOptional(actsSchema(dataset)),
    }),
    rule(['act', 'acts'], ({act, acts}) => !act || !acts, problem('actAndActs')),
    rule(['versus', 'round'], ({versus, round: first}) => versus !== first, problem('sameRound')),
    rule(
      ['view'],
      ({view, versus}) => !view || !PAIR_VIEWS.includes(view) || versus !== undefined,
      ({view}) => problem('needsVersus', {view: view!}),
    ),
    rule(
      ['filter'],
      (show) => isFilter(show),
      (show) => filterProblem(show, dataset),
    ),
  );
}

/** One act by its id. */
function actSchema({acts: {acts, byId}}: LessonDataset) {
  const unknown = problem('act', {example: acts[0]?.act.id ?? ''});
  return v.pipe(
    v.string(unknown),
    v.check((id) => byId.has(id), unknown),
  );
}

/** What acts are chosen by: at least one thing, and at least one act fits. */
function actsSchema(dataset: LessonDataset) {
  const {kinds} = dataset.acts.record;
  const kind = problem('oneOf', {known: 'actKind'});
  const date = v.pipe(v.string(problem('actDate')), v.check(isIsoDate, problem('actDate')));
  const period = v.exactOptional(date);
  return v.pipe(
    group({
      from: period,
      to: period,
      kind: v.exactOptional(
        v.pipe(
          v.string(kind),
          v.check((id) => kinds.some((one) => one.id === id), kind),
        ),
      ),
      direction: v.exactOptional(v.picklist(DIRECTIONS, problem('oneOf', {known: 'direction'}))),
      country: v.exactOptional(countrySchema(dataset)),
    }),
    leavesSomeActs(dataset),
  );
}

/** Checks that a choice of acts, each part of which is right, chooses some and not all of them. */
function leavesSomeActs({acts: index}: LessonDataset) {
  return v.rawCheck<StepActs>(({dataset: {value, issues}, addIssue}) => {
    if (issues || !isObject(value)) return;
    if (Object.keys(value).length === 0) addIssue({message: problem('allActs')});
    else if (actsOfStep({acts: value as StepActs}, index).length === 0)
      addIssue({message: problem('noActs')});
  });
}

/** A value that is not text is reported like an unknown category, with the list of categories. */
const anyText = v.pipe(
  v.any(),
  v.transform((value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))),
);

function filterProblem({filter = '', versus}: Partial<StepShow>, dataset: Dataset): string {
  if (versus !== undefined) return problem('comparisonFilter', {known: 'pairFilter'});
  const isOfComparison = filtersOf(dataset, true).includes(filter);
  return problem(isOfComparison ? 'filterNeedsVersus' : 'filter', {known: 'filter'});
}

/** The question of a step: its kind says which fields it has. */
function questionSchema(dataset: Dataset) {
  return v.variant(
    'kind',
    [
      group({kind: v.literal('open'), text: question}),
      guessSchema(dataset),
      group({
        kind: v.literal('quiz'),
        text: question,
        seed: plainText({limit: LIMITS.seed, isShown: true}),
        count: wholeNumber(LIMITS.quiz),
      }),
    ],
    ({path}) => (path ? problem('oneOf', {known: 'kind'}) : problem('group')),
  );
}

/** A guess must be about a round in which every guess can be checked. */
function guessSchema(dataset: Dataset) {
  const guessed = problem('guessed', {limit: LIMITS.guessed});
  const isPublished = (id: RoundId) =>
    dataset.rounds.some((round) => round.id === id && !hasUnknownList(round));
  return v.pipe(
    group({
      kind: v.literal('guess'),
      text: question,
      round: roundSchema(dataset),
      guess: v.picklist(GUESS_KINDS, problem('oneOf', {known: 'guess'})),
      countries: v.exactOptional(
        v.pipe(
          v.array(countrySchema(dataset), guessed),
          v.minLength(1, guessed),
          v.maxLength(LIMITS.guessed, guessed),
          unique(problem('twice')),
        ),
      ),
    }),
    rule(['round'], ({round}) => isPublished(round), problem('noList', {known: 'published'})),
    rule(
      ['countries', 'guess'],
      ({countries, guess}) => guess !== 'how-many' || !countries,
      problem('countriesForCount'),
    ),
  );
}

function roundSchema({rounds, unmappedRounds}: Dataset) {
  const notMapped = ({input}: {readonly input: unknown}) => {
    const unmapped = unmappedRounds.find(({id}) => id === input);
    return unmapped
      ? problem('unmapped', {label: unmapped.label, known: 'round'})
      : problem('round', {known: 'round'});
  };
  return v.pipe(
    v.string(notMapped),
    v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, notMapped),
    v.check((value) => rounds.some(({id}) => id === value), notMapped),
  );
}

/** A country of the dataset by its code; the first one is the example of a code. */
function countrySchema({countries}: Dataset) {
  const unknown = problem('country', {countries: countries.slice(0, 1).map(({code}) => code)});
  return v.pipe(
    v.string(unknown),
    v.regex(/^[A-Z]{3}$/, unknown),
    v.check((value) => countries.some(({code}) => code === value), unknown),
  );
}

function wholeNumber(limit: number) {
  const count = problem('count', {limit});
  return v.pipe(v.number(count), v.integer(count), v.minValue(1, count), v.maxValue(limit, count));
}

function group<const E extends v.ObjectEntries>(entries: E) {
  return fields(entries, problem('group'), (name) => problem('unknownField', {name}));
}
