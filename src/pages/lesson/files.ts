/** Lesson files that the reader opens. */
import {openLesson, unusable, type LessonReading} from '../../data/lesson/read';
import {LIMITS} from '../../model/lesson/lesson';
import type {LessonDataset} from '../../model/lesson/step-acts';
import {lessonMessages} from './messages';

/** Reads a lesson file; one that cannot be read is a problem like any other. */
export async function readFile(file: File, dataset: LessonDataset): Promise<LessonReading> {
  // A film is not even read: that could take a minute.
  if (file.size > LIMITS.bytes) return unusable('tooLarge', file.name, lessonMessages);
  try {
    return await openLesson(await file.text(), file.name, dataset, lessonMessages);
  } catch {
    return unusable('unreadable', file.name, lessonMessages);
  }
}

/** Calls back with the files that are dropped anywhere on the page. */
export function onFileDrop(read: (files: FileList) => void): void {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer?.files.length) read(event.dataTransfer.files);
  });
}
