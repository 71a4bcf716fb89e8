/** The lessons that come with the site. */
import {openLesson} from '../data/lesson';
import type {Lesson} from '../model/lesson';
import type {Dataset} from '../model/types';

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
  const {lessons} = JSON.parse(await loadText('index.json')) as {lessons: readonly LessonEntry[]};
  return lessons;
}

/** One of them. */
export async function loadLesson(id: string, dataset: Dataset): Promise<Lesson> {
  const file = `${id}.json`;
  const {lesson, problems} = openLesson(await loadText(file), file, dataset);
  if (!lesson) throw new Error(`${file}: ${problems.length} problems`);
  return lesson;
}

async function loadText(file: string): Promise<string> {
  const response = await fetch(new URL(`lessons/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}
