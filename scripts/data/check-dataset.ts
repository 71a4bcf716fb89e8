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

/** Either the texts of the files that pages load, or every problem of the record. */
export type CheckedDataset =
  | {
      /** All of it, and what a first map needs of it. */
      readonly text: string;
      readonly first: string;
      readonly problems?: undefined;
    }
  | {readonly text?: undefined; readonly problems: readonly Problem[]};

/**
 * Checks the record's files, by the rules that also hold in a reader's browser and by those
 * that only the record's own files must keep. Every problem names the file it stands in.
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

/** The bundle with every default written out, so that a page can take it as it is. */
function withDefaults(bundle: unknown) {
  return readBundle(bundle, '', new ProblemCollector());
}
