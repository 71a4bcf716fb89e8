import {seedDateCache} from '../../model/dates';
import type {Dataset} from '../../model/types';
import {assemble} from './assemble';
import type {Bundle} from './schema';
import {expandInitialSubset, type initialSubset} from './initial-subset';
import {bundledFileUrl, type BundledFile} from '../bundled-files';
import {failure, fetchText} from '../fetch-text';
import {importAgain} from '../import-again';
import {DatasetError} from '../problems';

/** What `npm run data` writes into the record that it has checked, in this form of the file. */
export const BUILD_STAMP = 'stance-atlas data 1';

/** Loads one file; a signal gives up for its own caller only. */
export type Load<T, F extends string = string> = (file: F, signal?: AbortSignal) => Promise<T>;

interface Pending<T> {
  readonly value: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Loads, checks and freezes a record that anybody may have made.
 *
 * @throws {DatasetError} What went wrong, where, and what to do.
 */
export const loadDataset: Load<Dataset> = createLoader(checked);

/**
 * Freezes the dataset that was built together with this program. Its build has checked it, so the
 * checks are fetched only if the file is not what the build wrote.
 *
 * @throws {DatasetError} What went wrong, where, and what to do.
 */
export function readBundledDataset(json: unknown, file: string): Dataset | Promise<Dataset> {
  return isBuilt(json) ? assemble(json as Bundle) : checked(json, file);
}

/**
 * Freezes the part of the same dataset that a first map needs: without sources and remarks.
 *
 * @throws {DatasetError} What went wrong, where, and what to do.
 */
export function readInitialDataset(json: unknown, file: string): Dataset {
  if (isBuilt(json)) {
    const first = json as ReturnType<typeof initialSubset>;
    seedDateCache(first.dates);
    return assemble(expandInitialSubset(first));
  }
  throw failure(file, 'was built by a different version: rebuild, or deploy all files together');
}

async function checked(json: unknown, url: string): Promise<Dataset> {
  const {readDataset} = await importAgain(() => import('./validate'));
  const {dataset, problems} = readDataset(json, url);
  if (!dataset) throw new DatasetError(problems);
  return dataset;
}

/** The mark that the build leaves on what it has checked. */
function isBuilt(json: unknown): boolean {
  return (json as {checkedBy?: unknown} | null)?.checkedBy === BUILD_STAMP;
}

/**
 * Makes a loader that reads each file once, however many elements ask for it, and gives
 * all of them the same value. A failure is forgotten, so that a reader can try again; a fetch
 * for which nobody waits any longer is stopped.
 *
 * @param read - Turns parsed JSON into the value; may throw.
 * @param get - Gets the JSON of a file; without it, files are addresses.
 */
export function createLoader<T, F extends string = string>(
  read: (json: unknown, file: F) => T | Promise<T>,
  get: (file: F, signal: AbortSignal) => Promise<unknown> = fetchJson,
): Load<T, F> {
  const cache = new Map<F, Pending<T>>();

  function start(file: F): Pending<T> {
    const controller = new AbortController();
    const value = get(file, controller.signal).then((json) => read(json, file));
    const pending = {value, controller, waiting: 0};
    value.catch(() => forget(file, pending));
    cache.set(file, pending);
    return pending;
  }

  function forget(file: F, pending: Pending<T>): void {
    if (cache.get(file) === pending) cache.delete(file);
  }

  return async (file, signal) => {
    signal?.throwIfAborted();
    const pending = cache.get(file) ?? start(file);
    pending.waiting += 1;
    try {
      return await (signal ? unlessAborted(pending.value, signal) : pending.value);
    } finally {
      pending.waiting -= 1;
      if (signal?.aborted && pending.waiting === 0) {
        pending.controller.abort();
        forget(file, pending);
      }
    }
  };
}

/** The value, or a rejection as soon as the signal asks for it. */
function unlessAborted<T>(value: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, {once: true});
    value.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * Returns what gets one of the bundled files: from the page if it holds its text whole, else from
 * beside the program.
 *
 * @param inlineText - Returns the text that the page holds.
 */
export function createFileReader<F extends BundledFile>(
  inlineText: (file: F) => string | undefined,
) {
  return async (file: F, signal: AbortSignal): Promise<unknown> => {
    const text = inlineText(file);
    // A page that came cut holds half a file.
    return (
      (text === undefined ? undefined : parsed(text)) ?? fetchJson(bundledFileUrl(file), signal)
    );
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  return parse(await fetchText(url, signal), url);
}

function parse(body: string, file: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw failure(file, 'is not JSON: check that this is the address of the data file', cause);
  }
}
