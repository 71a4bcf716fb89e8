/** Lessons that this window alone has: opened from a file, or changed. They outlive a reload. */
import {readLesson} from '../../data/lesson/read';
import type {Lesson} from '../../model/lesson/lesson';
import type {LessonDataset} from '../../model/lesson/step-acts';
import {lessonMessages} from './messages';

const PREFIX = 'stance-atlas-lesson-';

/** What a browser refused to store, in private windows for example: it lives as long as the page. */
const memoryFallback = new Map<string, string>();

/** What was read last of each key: a page that renders often must not check a whole lesson each time. */
const lastRead = new Map<string, LastRead>();

interface LastRead {
  readonly text: string;
  readonly dataset: LessonDataset;
  readonly lesson: LocalLesson | undefined;
}

export interface LocalLesson {
  readonly key: string;
  /** The last version without a problem. */
  readonly lesson: Lesson;
  /** What is being written, if that still has problems. */
  readonly draft?: Lesson;
  /** True if a file holds the same. */
  readonly isSaved: boolean;
}

/** Keeps a lesson under its key. */
export function saveLocalLesson(localKey: LocalLesson): void {
  const name = PREFIX + localKey.key;
  const text = JSON.stringify(localKey);
  try {
    sessionStorage.setItem(name, text);
    memoryFallback.delete(name);
  } catch {
    memoryFallback.set(name, text);
  }
}

/** A key that no kept lesson has. */
export function nextLessonKey(): string {
  const taken = storedKeys();
  let number = 1;
  while (taken.includes(String(number))) number += 1;
  return String(number);
}

/** The lesson kept under a key, unless it is gone or not of this version. */
export function loadLocalLesson(key: string, dataset: LessonDataset): LocalLesson | undefined {
  const text = textOf(PREFIX + key);
  const last = lastRead.get(key);
  if (last?.text === text && last.dataset === dataset) return last.lesson;
  const lesson = readLocalLesson(key, text, dataset);
  lastRead.set(key, {text, dataset, lesson});
  return lesson;
}

function readLocalLesson(
  key: string,
  text: string,
  dataset: LessonDataset,
): LocalLesson | undefined {
  try {
    const stored = JSON.parse(text) as LocalLesson;
    const {lesson} = readLesson(stored.lesson, '', dataset, lessonMessages);
    return lesson && {...stored, key, lesson};
  } catch {
    return undefined;
  }
}

/** All lessons that are kept, in the order of their keys. */
export function listLocalLessons(dataset: LessonDataset): readonly LocalLesson[] {
  return storedKeys().flatMap((key) => loadLocalLesson(key, dataset) ?? []);
}

function textOf(name: string): string {
  try {
    return memoryFallback.get(name) ?? sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

function storedKeys(): readonly string[] {
  return [...new Set([...memoryFallback.keys(), ...storedNames()])]
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length))
    .toSorted((a, b) => Number(a) - Number(b));
}

function storedNames(): readonly string[] {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
}
