import {SCOPES, type ActRecord} from '../../model/acts/types';
import {DatasetError} from '../problems';
import {ACTS_STAMP, unpackActs, type PackedActs} from './packed';

/** Lists that the file must have. */
const LISTS = ['kinds', 'directions', 'organKinds', 'scopes', 'statuses'] as const;

/**
 * Reads the acts that were built together with this program. The build has checked every field, so
 * only the form is looked at, and that no address is anything but a web address.
 *
 * For `createLoader` of `src/data/dataset/load.ts`: `createLoader(readActs, readBundledFile)`.
 *
 * @throws {DatasetError} What is wrong, where, and what to do.
 */
export function readActs(json: unknown, file: string): ActRecord {
  if (!isBuilt(json)) {
    throw failure(
      file,
      '',
      'was built by a different version: rebuild, or deploy all files together',
    );
  }
  const record = unpackActs(json);
  record.acts.forEach(({sources}, index) => {
    const bad = sources.findIndex(({url}) => url !== null && !isWebAddress(url));
    if (bad < 0) return;
    const todo = 'must be an address that starts with http:// or https://: correct it in data/acts';
    throw failure(file, `acts[${index}].sources[${bad}].url`, todo, sources[bad]!.url);
  });
  return record;
}

function isBuilt(json: unknown): json is PackedActs {
  const file = json as Partial<PackedActs> | null;
  if (file?.checkedBy !== ACTS_STAMP) return false;
  const lists = [...LISTS.map((list) => file[list]), file.places, file.organizations, file.acts];
  if (!lists.every((list) => Array.isArray(list))) return false;
  const scopes = file.scopes!.map(({id}) => id);
  return (
    SCOPES.every((scope) => scopes.includes(scope)) &&
    file.acts!.every((act) => Array.isArray((act as {sources?: unknown}).sources))
  );
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/\S+$/.test(url);
}

function failure(file: string, field: string, todo: string, value?: unknown): DatasetError {
  return new DatasetError([{file, field, value, todo}]);
}
