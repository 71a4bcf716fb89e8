import {importAgain} from '../../data/import-again';
import {loadBundledDataset} from '../loading/loader';
import {register} from '../shared/register';
import type {StanceCountry} from '../panels/stance-country';
import type {StanceDownloads} from '../downloads/stance-downloads';
import type {StanceLetters} from '../panels/stance-letters';
import type {StanceSearch} from '../panels/stance-search';
import type {StanceShare} from '../panels/stance-share';
import type {StanceShifts} from '../shifts/stance-shifts';
import type {StanceActs} from '../acts/stance-acts';
import type {StanceTable} from '../table/stance-table';

/** The views that an article does not pay for until a reader asks for them. */
const LAZY_ELEMENTS = {
  'stance-table': async () =>
    (await importAgain(() => import('../table/stance-table'))).StanceTable,
  'stance-country': async () =>
    (await importAgain(() => import('../panels/stance-country'))).StanceCountry,
  'stance-letters': async () =>
    (await importAgain(() => import('../panels/stance-letters'))).StanceLetters,
  'stance-downloads': async () =>
    (await importAgain(() => import('../downloads/stance-downloads'))).StanceDownloads,
  'stance-share': async () =>
    (await importAgain(() => import('../panels/stance-share'))).StanceShare,
  'stance-search': async () =>
    (await importAgain(() => import('../panels/stance-search'))).StanceSearch,
  'stance-acts': async () => (await importAgain(() => import('../acts/stance-acts'))).StanceActs,
  'stance-shifts': async () =>
    (await importAgain(() => import('../shifts/stance-shifts'))).StanceShifts,
} as const;

/** A tag that is loaded when it is first used. */
export type LazyTag = keyof typeof LAZY_ELEMENTS;

/** Loads and registers a part; rejects if its file cannot be fetched, and may be tried again. */
export async function loadElement(tag: LazyTag): Promise<void> {
  register(tag, await LAZY_ELEMENTS[tag]());
}

/** True once a part can be drawn. */
export function isLoaded(tag: LazyTag): boolean {
  return customElements.get(tag) !== undefined;
}

/** Fetches all parts and their record ahead of their use, for pages that may lose the network. */
export async function loadAllElements(): Promise<void> {
  const tags = Object.keys(LAZY_ELEMENTS) as LazyTag[];
  await Promise.all([
    ...tags.map(loadElement),
    import('../loading/create-details'),
    import('./later-views'),
    loadBundledDataset('atlas.json'),
  ]);
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-table': StanceTable;
    'stance-country': StanceCountry;
    'stance-letters': StanceLetters;
    'stance-downloads': StanceDownloads;
    'stance-search': StanceSearch;
    'stance-share': StanceShare;
    'stance-acts': StanceActs;
    'stance-shifts': StanceShifts;
  }
}
