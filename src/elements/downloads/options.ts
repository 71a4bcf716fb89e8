import {csvText, type Cells} from '../../model/share/csv';
import {
  factCells,
  fileName,
  pairCells,
  pairObject,
  recordCells,
  recordObject,
} from '../../model/share/exports';
import type {AllMessages} from '../../model/messages/views';
import type {PairView} from '../../model/view/comparison-view';
import type {RoundView} from '../../model/view/view-model';
import type {Dataset} from '../../model/types';
import type {OnShow} from './image';

/** What can be copied, with the type that the clipboard takes it as. */
export const COPY_TYPES = {image: 'image/png', altText: 'text/plain'} as const;

/** A file on offer: what its button says, how it is called, what is in it. */
export interface Offer {
  readonly label: string;
  readonly name: string;
  /** Made when a reader asks for it, and not before. */
  readonly content: () => Cells | object | Promise<Blob>;
  /** It goes to the clipboard, and not into a file. */
  readonly copies?: keyof typeof COPY_TYPES;
}

/** The record in the forms that it can be had in. */
export function recordOffers(
  record: Dataset,
  rounds: readonly RoundView[],
  messages: AllMessages,
): readonly Offer[] {
  const {downloads} = messages;
  const {version} = record;
  return [
    {
      label: downloads.csv,
      name: fileName(version, '', 'csv'),
      content: () => recordCells(record, rounds, messages),
    },
    {
      label: downloads.csvLong,
      name: fileName(version, 'facts', 'csv'),
      content: () => factCells(record, rounds, messages),
    },
    {
      label: downloads.json,
      name: fileName(version, '', 'json'),
      content: () => recordObject(record, rounds, messages),
    },
  ];
}

/** The comparison on show, likewise. */
export function pairOffers(
  record: Dataset,
  pair: PairView,
  messages: AllMessages,
): readonly Offer[] {
  const {downloads} = messages;
  return [
    {
      label: downloads.csv,
      name: fileName(record.version, pair.caption, 'csv'),
      content: () => pairCells(record, pair, messages),
    },
    {
      label: downloads.json,
      name: fileName(record.version, pair.caption, 'json'),
      content: () => pairObject(record, pair, messages),
    },
  ];
}

/** What is on show as a picture, and in words; what draws it is fetched when it is asked for. */
export function pictureOffers(
  shown: OnShow,
  host: Element,
  {downloads}: AllMessages,
): readonly Offer[] {
  const {record, view} = shown;
  const nameOf = (extension: 'svg' | 'png' | 'txt') =>
    fileName(record.version, view.caption, extension);
  const png = async () => (await drawing()).pngOf(shown, host);
  const words = async () =>
    new Blob([(await drawing()).altTextOf(shown, host)], {type: 'text/plain'});
  const files: readonly Offer[] = [
    {
      label: downloads.svg,
      name: nameOf('svg'),
      content: async () => (await drawing()).svgOf(shown, host),
    },
    {label: downloads.png, name: nameOf('png'), content: png},
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
  return import('./image');
}

/** False in old browsers, and at addresses that do not begin with https. */
export function canCopy(): boolean {
  return typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';
}

/** Rows become CSV, other objects JSON; the byte order mark is for CSV alone. */
export function blobOf(content: Cells | object, bom: boolean): Blob {
  if (content instanceof Blob) return content;
  if (Array.isArray(content)) {
    return new Blob([csvText(content as Cells, {bom})], {type: 'text/csv;charset=utf-8'});
  }
  return new Blob([`${JSON.stringify(content, null, 2)}\n`], {type: 'application/json'});
}
