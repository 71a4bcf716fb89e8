import {LIMITS, type Lesson} from '../model/lesson';
import {englishLesson, type LessonMessages} from '../model/messages-lesson';
import type {Dataset} from '../model/types';
import {lineOfSyntaxError} from './json-syntax';
import {lessonReader} from './lesson-fields';
import type {Problem} from './problems';
import {Findings, isObject} from './shape';

/** Either a lesson that can be shown, or everything that is wrong with the file. */
export type LessonReading =
  | {readonly lesson: Lesson; readonly problems?: undefined}
  | {readonly lesson?: undefined; readonly problems: readonly Problem[]};

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
  messages: LessonMessages = englishLesson,
): LessonReading {
  const words = messages.problems;
  if (new TextEncoder().encode(text).length > LIMITS.bytes) {
    return problem(file, '', undefined, words.tooLarge(`${LIMITS.bytes / 1_000_000} MB`));
  }
  // Some editors begin a file with a mark that JSON does not know.
  const json = text.replace(/^\uFEFF/, '');
  try {
    return readLesson(JSON.parse(json), file, dataset, messages);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const line = lineOfSyntaxError(json);
    const found = json.split('\n')[line - 1]?.trim();
    return problem(file, words.line(line), found, words.notJson);
  }
}

/**
 * Reads what a lesson file holds. All problems are told at once, each with the step it stands in,
 * what stands there and what to do; nothing is shown as long as there is one.
 */
export function readLesson(
  json: unknown,
  file: string,
  dataset: Dataset,
  messages: LessonMessages = englishLesson,
): LessonReading {
  const words = messages.problems;
  if (!isObject(json)) return problem(file, '', json, words.notLesson);
  const findings = new Findings();
  const lesson = lessonReader(dataset, words)(json, '', findings);
  if (findings.problems.length === 0) return {lesson};
  return {
    problems: findings.problems.map(({field, value, todo}) => ({
      file,
      field: placeOf(field, words),
      value,
      todo,
    })),
  };
}

/** The text of a lesson's file, as `openLesson` reads it. */
export function writeLesson(lesson: Lesson): string {
  return `${JSON.stringify(lesson, null, 2)}\n`;
}

/** `steps[2].question.states[0]` in a teacher's words: `Step 3, question, states, no. 1`. */
function placeOf(field: string, words: LessonMessages['problems']): string {
  const [, index, rest = ''] = /^steps\[(\d+)\]\.?(.*)$/.exec(field) ?? [];
  const step = index === undefined ? [] : [words.step(Number(index) + 1)];
  const parts = (index === undefined ? field : rest)
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? words.item(Number(part) + 1) : part));
  return [...step, ...parts].join(', ');
}

function problem(file: string, field: string, value: unknown, todo: string): LessonReading {
  return {problems: [{file, field, value, todo}]};
}
