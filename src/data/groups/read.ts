import type {CountryGroup} from '../../model/groups/groups';
import {BUILD_STAMP} from '../dataset/load';
import {DatasetError} from '../problems';

/** What the build writes into `groups.json`. */
export interface BuiltGroups {
  readonly checkedBy: typeof BUILD_STAMP;
  readonly groups: readonly CountryGroup[];
}

/**
 * Reads the groups that were built together with this program. Its build has checked them.
 *
 * @throws {DatasetError} if the file is not from the same build.
 */
export function readBundledGroups(json: unknown, file: string): readonly CountryGroup[] {
  const built = json as BuiltGroups | null;
  if (built?.checkedBy === BUILD_STAMP) return built.groups;
  const todo = 'was built by a different version: rebuild, or deploy all files together';
  throw new DatasetError([{file, field: '', value: undefined, todo}]);
}
