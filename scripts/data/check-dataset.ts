import {bundle as readBundle} from '../../src/data/dataset/schema';
import {firstOf} from '../../src/data/dataset/initial-subset';
import {BUILD_MARK} from '../../src/data/dataset/load';
import type {Problem} from '../../src/data/problems';
import {Findings, isObject} from '../../src/data/json/readers';
import {readDataset} from '../../src/data/dataset/validate';
import {english} from '../../src/model/messages/core';
import {bundleRecord, bundleText, unreadFields} from './bundle';
import {checkCountries} from './check-countries';
import {COUNTRIES, type RecordFiles} from './files';

/** Either the texts of the files that pages load, or every problem of the record. */
export type CheckedRecord =
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
export function checkRecord(files: RecordFiles): CheckedRecord {
  const {bundle, originOf} = bundleRecord(files);
  const {problems = []} = readDataset(bundle, '');
  const countries = files.get(COUNTRIES);
  const all = [
    ...problems.map((problem) => ({...problem, ...originOf(problem.field)})),
    ...unreadFields(files),
    ...checkCountries(isObject(countries) ? countries['countries'] : undefined),
  ];
  if (all.length === 0) {
    const record = filled(bundle);
    return {text: marked(record), first: marked(firstOf(record, english.locale))};
  }
  return {problems: all.toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file))};
}

function marked(record: object): string {
  return bundleText({checkedBy: BUILD_MARK, ...record});
}

/** The bundle with every default written out, so that a page can take it as it is. */
function filled(bundle: unknown) {
  return readBundle(bundle, '', new Findings());
}
