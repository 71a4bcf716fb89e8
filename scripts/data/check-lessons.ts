import {basename} from 'node:path/posix';
import {orderProblems} from '../../src/data/lesson/order';
import {openLesson, writeLesson} from '../../src/data/lesson/read';
import type {Problem} from '../../src/data/problems';
import {LIMITS, minutesOf, type Lesson} from '../../src/model/lesson/lesson';
import {englishLessons} from '../../src/model/messages/lessons';
import {fillLesson} from '../../src/model/lesson/placeholders';
import {nameOrder} from '../../src/model/name-order';
import type {LessonDataset} from '../../src/model/lesson/step-acts';

/** The folder of the published lessons and their index, below the site. */
const PUBLISHED = 'lessons/';

/**
 * Validates the project’s lessons, with the rules that apply to teachers’ own lessons, and returns
 * the files that pages load: each lesson, and an index.
 *
 * @param texts - Texts by path, such as `data/lessons/first.json`.
 */
export async function checkLessons(
  texts: ReadonlyMap<string, string>,
  dataset: LessonDataset,
): Promise<{
  /** In the order of the list. */
  readonly lessons: readonly Lesson[];
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}> {
  const checks = [...texts].map(async ([file, text]) => {
    const reading = await openLesson(text, file, dataset, englishLessons);
    const problems: readonly Problem[] = reading.problems ?? [
      ...fileProblems(reading.lesson, file),
      ...orderProblems(reading.lesson, file, dataset, englishLessons),
    ];
    return {file, lesson: reading.lesson, problems};
  });
  const readings = await Promise.all(checks);
  const found = readings.flatMap(({file, lesson}) => (lesson ? [{file, lesson}] : []));
  const lessons = inOrder(found.map(({lesson}) => lesson));
  const files = lessons.map((lesson): [string, string] => [fileOf(lesson), writeLesson(lesson)]);
  return {
    lessons,
    files: new Map([
      ...files,
      [`${PUBLISHED}index.json`, indexOf(lessons.map((lesson) => fillLesson(lesson, dataset)))],
    ]),
    problems: [...readings.flatMap(({problems}) => problems), ...listProblems(found)],
  };
}

/** Sorts lessons by `order`; those without one come last, by title. */
export function inOrder(lessons: readonly Lesson[]): readonly Lesson[] {
  const compareNames = nameOrder(englishLessons.problems.locale);
  return lessons.toSorted((a, b) => placeOf(a) - placeOf(b) || compareNames(a.title, b.title));
}

/** Returns a value above all others for a lesson without an order. */
function placeOf({order = LIMITS.order + 1}: Lesson): number {
  return order;
}

function fileOf({id}: Lesson): string {
  return `${PUBLISHED}${id}.json`;
}

/** Checks that the id is the file name; `index` is taken by the index. */
function fileProblems({id}: Lesson, file: string): Problem[] {
  const expected = basename(file, '.json');
  if (id === expected && id !== 'index') return [];
  return [{file, field: 'id', value: id, todo: englishLessons.problems.todo.fileName({expected})}];
}

/** Checks that no two lessons have the same order. */
function listProblems(found: readonly {readonly file: string; readonly lesson: Lesson}[]) {
  return found.flatMap(({file, lesson: {order}}, index): Problem[] => {
    const first = found.findIndex(({lesson}) => lesson.order === order);
    if (order === undefined || first === index) return [];
    const todo = englishLessons.problems.todo.sameOrder({other: found[first]!.lesson.id});
    return [{file, field: 'order', value: order, todo}];
  });
}

function indexOf(lessons: readonly Lesson[]): string {
  const entries = lessons.map((lesson) => ({
    id: lesson.id,
    title: lesson.title,
    about: lesson.about,
    steps: lesson.steps.length,
    minutes: minutesOf(lesson, 'full'),
    shortMinutes: minutesOf(lesson, 'short'),
  }));
  return `${JSON.stringify({lessons: entries}, null, 1)}\n`;
}
