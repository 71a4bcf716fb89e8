import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import type {Problem} from '../problems';
import {isObject} from '../json/readers';

/** As much of what stands there as can be taken in at a glance. */
const MAX_QUOTE = 60;

/** A problem of a lesson: its field is in words, its path says where it is for a program. */
export interface LessonProblem extends Problem {
  /** Such as `steps[2].show.country`; empty for the lesson as a whole. */
  readonly path: string;
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

/** Returns `steps[2].question.countries[0]` in words: `Step 3 (“…”) · Countries to guess · no. 1`. */
export function describePath(
  path: string,
  json: unknown,
  words: LessonProblemMessages,
  lines?: ReadonlyMap<string, number>,
): string {
  const [, number, inside = ''] = /^steps\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const [, name = '', item] = /^(.*?)(?:\[(\d+)\])?$/.exec(number ? inside : path) ?? [];
  const label = placeNamed([...(number ? ['step'] : []), ...(name ? [name] : [])].join('.'), words);
  return words.location({
    step: number
      ? {number: Number(number) + 1, heading: headingIn(json, Number(number))}
      : undefined,
    label: label || (number ? undefined : words.wholeFile),
    item: item ? Number(item) + 1 : undefined,
    line: lines && lineFor(path, lines),
  });
}

/** What no lesson has is told of what it stands in. */
function placeNamed(key: string, words: LessonProblemMessages): string {
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
