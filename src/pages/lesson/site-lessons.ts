/** The lessons that come with the site. */
import {fetchText} from '../../data/fetch-text';
import {openLesson} from '../../data/lesson/read';
import {inlineText} from '../../elements/loading/inline-files';
import type {Lesson} from '../../model/lesson/lesson';
import type {LessonDataset} from '../../model/lesson/step-acts';
import {lessonMessages} from './messages';

/** A lesson as the list of lessons tells of it. */
export interface LessonEntry {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly steps: number;
  readonly minutes: number;
  readonly shortMinutes: number;
}

/** The list of the site's lessons. */
export async function loadList(): Promise<readonly LessonEntry[]> {
  const {lessons} = JSON.parse(await loadText('index')) as {lessons: readonly LessonEntry[]};
  return lessons;
}

/** True if the list of lessons is there and does not name this one. */
export async function isUnknown(id: string): Promise<boolean> {
  const lessons = await loadList().catch(() => undefined);
  return lessons?.every((lesson) => lesson.id !== id) ?? false;
}

/** One of them. */
export async function loadLesson(id: string, dataset: LessonDataset): Promise<Lesson> {
  const {lesson, problems} = await openLesson(
    await loadText(id),
    `${id}.json`,
    dataset,
    lessonMessages,
  );
  if (!lesson) throw new Error(`${id}: ${problems.length} problems`);
  return lesson;
}

/** From the page, if it holds the file; else from beside it. */
async function loadText(name: string): Promise<string> {
  const file = `lessons/${name}.json` as const;
  return inlineText(file) ?? fetchText(new URL(file, document.baseURI).href);
}
