/** The lessons that come with the site. */
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
  const held = inlineText(file);
  if (held !== undefined) return held;
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}
