import {initialSubset} from '../../src/data/dataset/initial-subset';
import {BUILD_STAMP} from '../../src/data/dataset/load';
import type {Problem} from '../../src/data/problems';
import {isObject} from '../../src/data/json/fields';
import {readBundle} from '../../src/data/dataset/validate';
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
  const {bundle: dataset, problems = []} = readBundle(bundle, '');
  const countries = files.get(COUNTRIES);
  const all = [
    ...problems.map((problem) => ({...problem, ...originOf(problem.field)})),
    ...unreadFields(files),
    ...checkCountries(isObject(countries) ? countries['countries'] : undefined),
  ];
  if (dataset && all.length === 0) {
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
