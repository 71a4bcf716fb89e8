import {importAgain} from '../../data/import-again';
import {csvText, type Cells, type CsvOptions} from '../../model/share/csv';
import {filteredJson, filteredRows} from '../../model/share/filtered';
import {
  factCells,
  fileName,
  comparisonRows,
  comparisonJson,
  datasetRows,
  datasetJson,
} from '../../model/share/exports';
import type {AllMessages} from '../../model/messages/views';
import type {ComparisonView} from '../../model/view/comparison-view';
import type {ScopeView} from '../../model/view/scope-view';
import type {RoundView} from '../../model/view/view-model';
import type {Dataset} from '../../model/types';
import type {ExportView} from './image';

/** What can be copied, with the type that the clipboard takes it as. */
export const COPY_TYPES = {image: 'image/png', altText: 'text/plain'} as const;

/** A file on offer: what its button says, how it is called, what is in it. */
export interface DownloadOption {
  readonly label: string;
  readonly name: string;
  /** Made when a reader asks for it, and not before. */
  readonly content: () => Cells | object | Promise<Blob>;
  /** It goes to the clipboard, and not into a file. */
  readonly copies?: keyof typeof COPY_TYPES;
}

/** The record, and the countries of it that are asked for. */
export interface FilteredRecord {
  readonly dataset: Dataset;
  readonly scope: ScopeView | undefined;
}

/** The record in the forms that it can be had in. */
export function datasetDownloads(
  {dataset, scope}: FilteredRecord,
  rounds: readonly RoundView[],
  messages: AllMessages,
): readonly DownloadOption[] {
  const {downloads} = messages;
  const {version} = dataset;
  const about = (words: string) => `${words} ${scope?.label ?? ''}`;
  return [
    {
      label: downloads.csv,
      name: fileName(version, about(''), 'csv'),
      content: () => filteredRows(datasetRows(dataset, rounds, messages), scope),
    },
    {
      label: downloads.csvLong,
      name: fileName(version, about('facts'), 'csv'),
      content: () => filteredRows(factCells(dataset, rounds, messages), scope),
    },
    {
      label: downloads.json,
      name: fileName(version, about(''), 'json'),
      content: () => filteredJson(datasetJson(dataset, rounds, messages), scope),
    },
  ];
}

/** The comparison on show, likewise. */
export function comparisonDownloads(
  {dataset, scope}: FilteredRecord,
  comparison: ComparisonView,
  messages: AllMessages,
): readonly DownloadOption[] {
  const {downloads} = messages;
  const about = `${comparison.caption} ${scope?.label ?? ''}`;
  return [
    {
      label: downloads.csv,
      name: fileName(dataset.version, about, 'csv'),
      content: () => filteredRows(comparisonRows(dataset, comparison, messages), scope),
    },
    {
      label: downloads.json,
      name: fileName(dataset.version, about, 'json'),
      content: () => filteredJson(comparisonJson(dataset, comparison, messages), scope),
    },
  ];
}

/** What is on show as a picture, and in words; what draws it is fetched when it is asked for. */
export function imageDownloads(
  shown: ExportView,
  host: Element,
  {downloads}: AllMessages,
): readonly DownloadOption[] {
  const {dataset, view} = shown;
  const nameOf = (extension: 'svg' | 'png' | 'txt') =>
    fileName(dataset.version, view.caption, extension);
  const png = async () => (await drawing()).pngOf(shown, host);
  const words = async () =>
    new Blob([(await drawing()).altTextOf(shown, host)], {type: 'text/plain'});
  const files: readonly DownloadOption[] = [
    {label: downloads.png, name: nameOf('png'), content: png},
    {
      label: downloads.svg,
      name: nameOf('svg'),
      content: async () => (await drawing()).svgOf(shown, host),
    },
  ];
  if (!canCopy()) return files;
  return [
    ...files,
    {label: downloads.copyImage, name: nameOf('png'), content: png, copies: 'image'},
    {label: downloads.copyAltText, name: nameOf('txt'), content: words, copies: 'altText'},
  ];
}

/** What draws, in a file that comes when it is first used. */
function drawing() {
  return importAgain(() => import('./image'));
}

/** False in old browsers, and at addresses that do not begin with https. */
export function canCopy(): boolean {
  return typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';
}

/** Rows become CSV, other objects JSON; the options are for CSV alone. */
export function blobOf(content: Cells | object, options: CsvOptions = {}): Blob {
  if (content instanceof Blob) return content;
  if (Array.isArray(content)) {
    return new Blob([csvText(content as Cells, options)], {type: 'text/csv;charset=utf-8'});
  }
  return new Blob([`${JSON.stringify(content, null, 2)}\n`], {type: 'application/json'});
}
