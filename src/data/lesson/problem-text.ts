import {englishLesson} from '../../model/messages/activities';
import type {LessonProblemWords} from '../../model/messages/lesson-problems';
import type {Problem} from '../problems';
import {isObject} from '../json/readers';

/** As much of what stands there as can be taken in at a glance. */
const MAX_QUOTE = 60;

/** A problem of a lesson: its field is in words, its path says where it is for a program. */
export interface LessonProblem extends Problem {
  /** Such as `steps[2].show.country`; empty for the lesson as a whole. */
  readonly path: string;
}

/** What is said of a place: what stands there, and what is wrong with it. */
export function problemText(
  {value, todo}: Pick<LessonProblem, 'value' | 'todo'>,
  words: LessonProblemWords = englishLesson.problems,
): string {
  if (typeof value === 'string' && value.trim()) return `${words.quoted(shorten(value))} ${todo}`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${value} ${todo}`;
  return todo;
}

/** Where a problem is, as the beginning of a line; of the whole file, that. */
export function problemLocation(
  {field}: Pick<LessonProblem, 'field'>,
  words: LessonProblemWords = englishLesson.problems,
): string {
  return capital(field || words.wholeFile);
}

/** What people call a part of a lesson, as a label: `Second round` for `step.show.versus`. */
export function labelOf(place: string, words: LessonProblemWords = englishLesson.problems): string {
  return capital(words.places[place] ?? place);
}

/** `steps[2].question.countries[0]` in words: `Step 3 (“Its heading”), states to guess, no. 1`. */
export function describePath(
  path: string,
  json: unknown,
  words: LessonProblemWords,
  lines?: ReadonlyMap<string, number>,
): string {
  const [, number, inside = ''] = /^steps\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const [, name = '', item] = /^(.*?)(?:\[(\d+)\])?$/.exec(number ? inside : path) ?? [];
  const step = number && words.step(Number(number) + 1, headingIn(json, Number(number)));
  const place = placeNamed([...(number ? ['step'] : []), ...(name ? [name] : [])].join('.'), words);
  const line = lines && lineFor(path, lines);
  const said = [
    step,
    place || (number ? '' : words.wholeFile),
    item && words.item(Number(item) + 1),
    line && words.line(line),
  ];
  return said.filter(Boolean).join(', ');
}

/** What no lesson has is told of what it stands in. */
function placeNamed(key: string, words: LessonProblemWords): string {
  return (
    words.places[key] ?? (key.includes('.') ? placeNamed(key.replace(/\.[^.]*$/, ''), words) : '')
  );
}

/** What is not there has the line of what it would be in; in a text of one line, none. */
function lineFor(path: string, lines: ReadonlyMap<string, number>): number | undefined {
  if (Math.max(...lines.values()) < 2) return undefined;
  const found = lines.get(path);
  return found ?? (path ? lineFor(path.replace(/(\.|\[)?[^.[]*$/, ''), lines) : undefined);
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
