/** The problems of a lesson file in words, for a teacher: the one place that makes texts of codes. */
import type {LessonMessages} from '../../model/messages/lessons';
import {choicesOf, type LessonChoice} from '../../model/lesson/choices';
import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import type {LessonDataset} from '../../model/lesson/step-acts';
import {isObject} from '../json/fields';
import type {Problem} from '../problems';
import type {CodedProblem, ProblemCode} from './problem';
import {suggestCountries} from './suggest-country';

/** As much of what stands there as can be taken in at a glance. */
const MAX_QUOTE = 60;

/** A problem of a lesson: its field is in words, its path says where it is for a program. */
export interface LessonProblem extends Problem {
  /** Such as `steps[2].show.country`; empty for the lesson as a whole. */
  readonly path: string;
}

/** What the texts of one file are made with. */
export interface ProblemContext {
  readonly file: string;
  /** What the file holds, so that a problem can name the heading of its step. */
  readonly json?: unknown;
  readonly dataset?: LessonDataset;
  readonly messages: LessonMessages;
  /** The line of a path, if the file has several. */
  readonly lineOf?: (path: string) => number | undefined;
}

/** Puts problems into words. */
export function wordProblems(
  problems: readonly CodedProblem[],
  context: ProblemContext,
): readonly LessonProblem[] {
  return problems.map((problem) => {
    const {code, path, value, data = {}} = withSuggestions(problem, context);
    return {
      file: context.file,
      path,
      field: locate(path, context),
      value: valueToShow(code, value),
      todo: todoText({code, value, data: {...data, ...namesOf(data, context)}}, context),
    };
  });
}

/** Returns what is said of a problem: what the file says, and what is wrong with it. */
export function problemText(
  {value, todo}: Pick<LessonProblem, 'value' | 'todo'>,
  words: LessonProblemMessages,
): string {
  if (typeof value === 'string' && value.trim()) {
    return words.problem(words.quoted(shorten(value)), todo);
  }
  const isShown = typeof value === 'number' || typeof value === 'boolean';
  return isShown ? words.problem(String(value), todo) : todo;
}

/** Returns where a problem is, to begin a line with. */
export function problemLocation(
  {field}: Pick<LessonProblem, 'field'>,
  words: LessonProblemMessages,
): string {
  return field || words.wholeFile;
}

/** Returns the label of a field: `Compare with` for `step.show.versus`. */
export function labelOf(place: string, words: LessonProblemMessages): string {
  return words.places[place] ?? place;
}

/** Codes whose text is all there is to say: the value is left out or unreadable. */
const WITHOUT_VALUE: readonly ProblemCode[] = ['unknownField', 'empty'];

/** Lists and objects are too long to show, and a number that is none cannot be shown. */
function valueToShow(code: ProblemCode, value: unknown): unknown {
  const isHidden = typeof value === 'object' || Number.isNaN(value);
  return isHidden || WITHOUT_VALUE.includes(code) ? undefined : value;
}

type Worded = Pick<CodedProblem, 'code' | 'value'> & {
  readonly data: Readonly<Record<string, unknown>>;
};

function todoText({code, value, data}: Worded, {messages: {problems: words}}: ProblemContext) {
  // Each text takes exactly the data that its code comes with.
  const text = words.todo[code] as string | ((data: Worded['data']) => string);
  const todo = typeof text === 'string' ? text : text(data);
  const isMissing = value === undefined && code !== 'unknownField';
  if (isMissing || Number.isNaN(value))
    return words.missing(todo.slice(todo.indexOf(': ') + 1).trim());
  const isNumber = code === 'count' || code === 'minutes';
  return isNumber && typeof value === 'string' ? words.unquoted(todo) : todo;
}

/** Returns a problem with a country as one that names the countries that may be meant. */
function withSuggestions(problem: CodedProblem, {dataset, messages}: ProblemContext): CodedProblem {
  const {code, value} = problem;
  if (code !== 'country' || typeof value !== 'string' || !dataset) return problem;
  const meant = suggestCountries(value, dataset.countries, messages.problems.locale);
  if (meant.length === 0) return problem;
  return {...problem, code: 'countryMeant', data: {countries: meant.map((one) => one.code)}};
}

/** Returns the lists and names that data holds as ids, in words. */
function namesOf(
  {known, view, countries}: NonNullable<CodedProblem['data']>,
  {dataset, messages}: ProblemContext,
): Readonly<Record<string, string>> {
  if (!dataset || !(known ?? view ?? countries)) return {};
  const {either, choice} = messages.problems;
  const choices = choicesOf(dataset, messages);
  const named = (list: readonly LessonChoice[]) =>
    either(list.map(({id, name}) => choice(id, name)));
  const viewName = choices.view.find(({id}) => id === view)?.name;
  return {
    ...(known && {known: named(choices[known])}),
    ...(viewName && {view: viewName}),
    ...(countries && {
      countries: named(
        countries.flatMap((code) => choices.country.find(({id}) => id === code) ?? []),
      ),
    }),
  };
}

/** Returns `steps[2].question.countries[0]` in words: `Step 3 (“…”) · Countries to guess · no. 1`. */
function locate(path: string, {json, lineOf, messages: {problems: words}}: ProblemContext): string {
  if (json === undefined) return path;
  const [, number, inside = ''] = /^steps\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const [, name = '', item] = /^(.*?)(?:\[(\d+)\])?$/.exec(number ? inside : path) ?? [];
  const label = placeNamed([...(number ? ['step'] : []), ...(name ? [name] : [])].join('.'), words);
  return words.location({
    step: number
      ? {number: Number(number) + 1, heading: headingIn(json, Number(number))}
      : undefined,
    label: label || (number ? undefined : words.wholeFile),
    item: item ? Number(item) + 1 : undefined,
    line: lineOf?.(path),
  });
}

/** What no lesson has is told of what it stands in. */
function placeNamed(key: string, words: LessonProblemMessages): string {
  return (
    words.places[key] ?? (key.includes('.') ? placeNamed(key.replace(/\.[^.]*$/, ''), words) : '')
  );
}

function headingIn(json: unknown, index: number): string {
  const steps = isObject(json) && Array.isArray(json['steps']) ? (json['steps'] as unknown[]) : [];
  const step = steps[index];
  const heading = isObject(step) ? step['heading'] : undefined;
  return typeof heading === 'string' ? shorten(heading) : '';
}

function shorten(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE - 1)}…` : line;
}
