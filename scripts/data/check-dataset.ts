import {bundle as readBundle} from '../../src/data/dataset/schema';
import {initialSubset} from '../../src/data/dataset/initial-subset';
import {BUILD_STAMP} from '../../src/data/dataset/load';
import type {Problem} from '../../src/data/problems';
import {ProblemCollector, isObject} from '../../src/data/json/readers';
import {readDataset} from '../../src/data/dataset/validate';
import {english} from '../../src/model/messages/core';
import {bundleDataset, bundleText, unreadFields} from './bundle';
import {checkCountries} from './check-countries';
import {COUNTRIES, type DatasetFiles} from './files';

/** Either the files that pages load, or every problem of the dataset. */
export type CheckedDataset =
  | {
      /** The whole dataset, and the part that the first map needs. */
      readonly text: string;
      readonly first: string;
      readonly problems?: undefined;
    }
  | {readonly text?: undefined; readonly problems: readonly Problem[]};

/**
 * Validates the data files, with the rules that browsers apply to any dataset and with those for
 * the project’s own files. Every problem names its file.
 */
export function checkDataset(files: DatasetFiles): CheckedDataset {
  const {bundle, originOf} = bundleDataset(files);
  const {problems = []} = readDataset(bundle, '');
  const countries = files.get(COUNTRIES);
  const all = [
    ...problems.map((problem) => ({...problem, ...originOf(problem.field)})),
    ...unreadFields(files),
    ...checkCountries(isObject(countries) ? countries['countries'] : undefined),
  ];
  if (all.length === 0) {
    const dataset = withDefaults(bundle);
    return {
      text: withBuildStamp(dataset),
      first: withBuildStamp(initialSubset(dataset, english.locale)),
    };
  }
  return {problems: all.toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file))};
}

function withBuildStamp(dataset: object): string {
  return bundleText({checkedBy: BUILD_STAMP, ...dataset});
}

/** Returns the bundle with all defaults filled in, so that pages need not add them. */
function withDefaults(bundle: unknown) {
  return readBundle(bundle, '', new ProblemCollector());
}
