import type {Dataset} from '../model/types';
import {assemble} from './assemble';
import type {Bundle} from './fields';
import {DatasetError} from './problems';

/** What `npm run data` writes into the record that it has checked, in this form of the file. */
export const BUILD_MARK = 'stance-atlas data 1';

/** Loads one address; a signal gives up for its own caller only. */
export type Load<T> = (url: string, signal?: AbortSignal) => Promise<T>;

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
 * Loads and freezes the record that was built together with this program. Its build has checked
 * it, so the checks are fetched only if the file is not what the build wrote.
 *
 * @throws {DatasetError} What went wrong, where, and what to do.
 */
export const loadOwnDataset: Load<Dataset> = createLoader((json, url) =>
  isBuilt(json) ? assemble(json) : checked(json, url),
);

async function checked(json: unknown, url: string): Promise<Dataset> {
  const {readDataset} = await import('./validate');
  const {dataset, problems} = readDataset(json, url);
  if (!dataset) throw new DatasetError(problems);
  return dataset;
}

/** The mark that the build leaves on what it has checked. */
function isBuilt(json: unknown): json is Bundle {
  return (json as {checkedBy?: unknown} | null)?.checkedBy === BUILD_MARK;
}

/**
 * Makes a loader that fetches each address once, however many elements ask for it, and gives
 * all of them the same value. A failure is forgotten, so that a reader can try again; a fetch
 * for which nobody waits any longer is stopped.
 *
 * @param read - Turns parsed JSON into the value; may throw.
 */
export function createLoader<T>(read: (json: unknown, url: string) => T | Promise<T>): Load<T> {
  const cache = new Map<string, Pending<T>>();

  function start(url: string): Pending<T> {
    const controller = new AbortController();
    const value = fetchJson(url, controller.signal).then((json) => read(json, url));
    const pending = {value, controller, waiting: 0};
    value.catch(() => forget(url, pending));
    cache.set(url, pending);
    return pending;
  }

  function forget(url: string, pending: Pending<T>): void {
    if (cache.get(url) === pending) cache.delete(url);
  }

  return async (url, signal) => {
    signal?.throwIfAborted();
    const pending = cache.get(url) ?? start(url);
    pending.waiting += 1;
    try {
      return await (signal ? unlessAborted(pending.value, signal) : pending.value);
    } finally {
      pending.waiting -= 1;
      if (signal?.aborted && pending.waiting === 0) {
        pending.controller.abort();
        forget(url, pending);
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

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {signal}).catch((cause: unknown) => {
    throw failure(url, 'could not be reached: check the address and the connection', cause);
  });
  if (!response.ok) throw failure(url, `answers ${response.status}: check the address`);
  const body = await response.text().catch((cause: unknown) => {
    throw failure(url, 'broke off: try again', cause);
  });
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw failure(url, 'is not JSON: check that the address is that of the data file', cause);
  }
}

function failure(file: string, todo: string, cause?: unknown): DatasetError {
  return new DatasetError([{file, field: '', value: undefined, todo}], {cause});
}
