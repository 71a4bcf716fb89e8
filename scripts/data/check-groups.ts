import * as v from 'valibot';
import {BUILD_STAMP} from '../../src/data/dataset/load';
import {idsIn} from '../../src/data/dataset/schema';
import type {BuiltGroups} from '../../src/data/groups/read';
import {groupsSchema} from '../../src/data/groups/schema';
import {issuesOf} from '../../src/data/json/fields';
import type {Problem} from '../../src/data/problems';
import type {CountryGroup} from '../../src/model/groups/groups';
import type {Dataset} from '../../src/model/types';
import {bundleText} from './bundle';
import {GROUPS} from './files';

/** Either the file that pages load, or every problem of the groups. */
export type CheckedGroups =
  | {readonly text: string; readonly problems?: undefined}
  | {readonly text?: undefined; readonly problems: readonly Problem[]};

/**
 * Validates the groups: their own fields, that their members are countries of the dataset, and
 * that each list holds on the day of every letter.
 */
export function checkGroups(json: unknown, dataset: Dataset): CheckedGroups {
  const {success, output, issues} = v.safeParse(groupsSchema(idsIn(dataset)), json);
  if (!success) {
    const problems = issuesOf(json, issues).map(({path, value, message}) =>
      problem(path, value, value === undefined && path ? `is missing: ${message}` : message),
    );
    return {problems};
  }
  const {groups} = output;
  const problems = gapsOf(groups, dataset);
  if (problems.length > 0) return {problems};
  return {text: bundleText({checkedBy: BUILD_STAMP, groups} satisfies BuiltGroups)};
}

/** Days of letters that a list does not reach. */
function gapsOf(groups: readonly CountryGroup[], {rounds}: Dataset): Problem[] {
  const days = rounds.flatMap(({letters}) => letters.map(({date}) => date)).toSorted();
  const [first = '', last = first] = [days[0], days.at(-1)];
  return groups.flatMap(({since, asOf}, index) => [
    ...(first < since ? [problem(`groups[${index}].since`, since, todoFor('begins', first))] : []),
    ...(asOf < last ? [problem(`groups[${index}].asOf`, asOf, todoFor('ends', last))] : []),
  ]);
}

function todoFor(what: 'begins' | 'ends', day: string): string {
  const side = what === 'begins' ? 'after' : 'before';
  return `the list ${what} ${side} the letter of ${day}: find a source for that day, or remove the group`;
}

function problem(field: string, value: unknown, todo: string): Problem {
  return {file: GROUPS, field, value, todo};
}
