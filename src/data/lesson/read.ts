import {LIMITS, type Lesson} from '../../model/lesson/lesson';
import type {LessonMessages} from '../../model/messages/lessons';
import type {LessonDataset} from '../../model/lesson/step-acts';
import type {CodedProblem} from './problem';
import {wordProblems, type LessonProblem} from './problem-text';
import {checkLesson} from './schema';

/** Either a lesson that can be shown, or everything that is wrong with the file. */
export type LessonReading =
  | {readonly lesson: Lesson; readonly problems?: undefined}
  | {readonly lesson?: undefined; readonly problems: readonly LessonProblem[]};

/**
 * Reads the text of a lesson file, which anybody may have written. The lines of its problems are
 * looked up only if there is one.
 *
 * @param file - Its name, for the problems.
 * @param dataset - The record that the lesson is about.
 */
export async function openLesson(
  text: string,
  file: string,
  dataset: LessonDataset,
  messages: LessonMessages,
): Promise<LessonReading> {
  // Some editors begin a file with a mark that JSON does not know.
  const json = text.replace(/^\uFEFF/, '');
  const isTooLarge = new TextEncoder().encode(text).length > LIMITS.bytes;
  if (isTooLarge) return unusable('tooLarge', file, messages);
  if (!json.trim()) return unusable('emptyFile', file, messages);
  // What is not even the beginning of a lesson has no line that could be put right.
  if (!/^\s*\{/.test(json) || /[\0\uFFFD]/.test(json)) return unusable('noLesson', file, messages);
  const parsed = parse(json);
  const {lesson, problems} = parsed ? checkLesson(parsed.value, dataset) : {};
  if (lesson) return {lesson};
  const {lineFinder, lineOfSyntaxError} = await import('../json/positions');
  if (problems) {
    const context = {file, json: parsed!.value, dataset, messages, lineOf: lineFinder(json)};
    return {problems: wordProblems(problems, context)};
  }
  const line = lineOfSyntaxError(json);
  const value = json.split('\n')[line - 1]?.trim();
  const field = messages.problems.onLine(line);
  return {problems: [{file, path: '', field, value, todo: messages.problems.todo.notJson}]};
}

/**
 * Reads what a lesson file holds. All problems are told at once, each with the step it stands in,
 * what stands there and what to do; nothing is shown as long as there is one.
 */
export function readLesson(
  json: unknown,
  file: string,
  dataset: LessonDataset,
  messages: LessonMessages,
): LessonReading {
  const {lesson, problems} = checkLesson(json, dataset);
  return lesson ? {lesson} : {problems: wordProblems(problems, {file, json, dataset, messages})};
}

/** Returns what is said of a file that cannot be read as a lesson at all. */
export function unusable(
  code: 'tooLarge' | 'unreadable' | 'emptyFile' | 'noLesson',
  file: string,
  messages: LessonMessages,
): LessonReading {
  const problem: CodedProblem = {
    code,
    path: '',
    value: null,
    data: {limit: `${LIMITS.bytes / 1_000_000} MB`},
  };
  return {problems: wordProblems([problem], {file, messages})};
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
