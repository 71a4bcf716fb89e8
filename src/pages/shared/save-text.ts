import {saveBlob} from '../../elements/shared/save-blob';

/** Milliseconds in which every browser has read the file. */
const KEPT_MS = 60_000;

/** Saves a text as a file, such as `lesson.json`. */
export function saveText(name: string, text: string, type: string): void {
  setTimeout(saveBlob(name, new Blob([text], {type})), KEPT_MS);
}
