import {LIMITS, type Lesson} from '../../model/lesson/lesson';
import type {LessonMessages} from '../../model/messages/lessons';
import type {Dataset} from '../../model/types';
import {linesOf} from '../json/value-lines';
import {lineOfSyntaxError} from '../json/syntax-error-line';
import {lessonReader} from './schema';
import {describePath, type LessonProblem} from './problem-text';
import {ProblemCollector, isObject} from '../json/readers';

/** Either a lesson that can be shown, or everything that is wrong with the file. */
export type LessonReading =
  | {readonly lesson: Lesson; readonly problems?: undefined}
  | {readonly lesson?: undefined; readonly problems: readonly LessonProblem[]};

/**
 * Reads the text of a lesson file, which anybody may have written.
 *
 * @param file - Its name, for the problems.
 * @param dataset - The record that the lesson is about.
 */
export function openLesson(
  text: string,
  file: string,
  dataset: Dataset,
  messages: LessonMessages,
): LessonReading {
  const words = messages.problems;
  // Some editors begin a file with a mark that JSON does not know.
  const json = text.replace(/^\uFEFF/, '');
  if (new TextEncoder().encode(text).length > LIMITS.bytes) return tooLarge(file, messages);
  if (!json.trim()) return problem(file, '', undefined, words.emptyFile);
  // What is not even the beginning of a lesson has no line that could be put right.
  if (!/^\s*\{/.test(json) || /[\0\uFFFD]/.test(json)) {
    return problem(file, '', undefined, words.noLesson);
  }
  const parsed = parse(json);
  if (parsed) return readLesson(parsed.value, file, dataset, messages, linesOf(json));
  const line = lineOfSyntaxError(json);
  const found = json.split('\n')[line - 1]?.trim();
  return problem(file, words.onLine(line), found, words.notJson);
}

/** What is said of a file that is too large to be a lesson. */
export function tooLarge(file: string, {problems}: LessonMessages): LessonReading {
  return problem(file, '', undefined, problems.tooLarge(`${LIMITS.bytes / 1_000_000} MB`));
}

/**
 * Reads what a lesson file holds. All problems are told at once, each with the step it stands in,
 * what stands there and what to do; nothing is shown as long as there is one.
 *
 * @param lines - The line of each place, if it comes from a text of several.
 */
export function readLesson(
  json: unknown,
  file: string,
  dataset: Dataset,
  messages: LessonMessages,
  lines?: ReadonlyMap<string, number>,
): LessonReading {
  const words = messages.problems;
  if (!isObject(json)) return problem(file, '', undefined, words.noLesson);
  const problems = new ProblemCollector();
  const lesson = lessonReader(dataset, messages)(json, '', problems);
  if (problems.problems.length === 0) return {lesson};
  return {
    problems: problems.problems.map(({field: path, value, todo}) => ({
      file,
      path,
      field: describePath(path, json, words, lines),
      value,
      todo,
    })),
  };
}

/** The text of a lesson's file, as `openLesson` reads it; what is said of the whole comes first. */
export function writeLesson({steps, ...whole}: Lesson): string {
  return `${JSON.stringify({...whole, steps}, null, 2)}\n`;
}

function parse(json: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(json)};
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return undefined;
  }
}

function problem(file: string, field: string, value: unknown, todo: string): LessonReading {
  return {problems: [{file, path: '', field, value, todo}]};
}
