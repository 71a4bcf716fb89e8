/** Acts as files. */
import {actRows, actsJson} from '../../model/acts/exports';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import type {ActMessages} from '../../model/messages/acts';
import {csvText} from '../../model/share/csv';
import {fileName} from '../../model/share/exports';
import {saveBlob} from '../shared/save-blob';

/** Milliseconds in which every browser has read the file. */
const KEPT_MS = 60_000;

/** Saves acts as a table or as JSON: those that are given, in their order, and no others. */
export function saveActs(
  form: 'csv' | 'json',
  index: ActIndex,
  acts: readonly IndexedAct[],
  messages: ActMessages,
): void {
  const blob =
    form === 'csv'
      ? new Blob([csvText(actRows(index, acts, messages))], {type: 'text/csv;charset=utf-8'})
      : new Blob([JSON.stringify(actsJson(index, acts), null, 2)], {type: 'application/json'});
  setTimeout(saveBlob(fileName(index.record.version, messages.list, form), blob), KEPT_MS);
}
