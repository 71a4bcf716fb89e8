/** Checks the acts, which stand in one file a year, and makes the file that pages load. */
import {basename} from 'node:path/posix';
import * as v from 'valibot';
import {packActs} from '../../../src/data/acts/packed';
import {issuesOf} from '../../../src/data/json/fields';
import type {Problem} from '../../../src/data/problems';
import {compareActs} from '../../../src/model/acts/time';
import type {Act, ActRecord} from '../../../src/model/acts/types';
import {bundleText} from '../bundle';
import {
  ACT_TERMS,
  ACTS,
  COUNTRIES,
  LEFT_OUT,
  ORGANIZATIONS,
  RECORD,
  type DatasetFiles,
} from '../files';
import {actorProblems, entriesIn} from './check-actors';
import {placeProblems} from './check-places';
import {
  actsSchema,
  actTermsSchema,
  leftOutSchema,
  organizationsSchema,
  type CheckedActFiles,
  type EditedAct,
  type KnownNames,
} from './schema';

/** Either the acts and the file that pages load, or every problem. */
export type CheckedActs =
  | {
      readonly record: ActRecord;
      /** Text of `acts.json`. */
      readonly text: string;
      readonly problems?: undefined;
    }
  | {readonly record?: undefined; readonly text?: undefined; readonly problems: readonly Problem[]};

/** Checks every file of the acts. Every problem names its file. */
export function checkActs(files: DatasetFiles): CheckedActs {
  const years = [...files].filter(([file]) => file.startsWith(ACTS));
  const schema = actsSchema(namesIn(files));
  const problems = [
    ...schemaProblems(ACT_TERMS, files.get(ACT_TERMS), actTermsSchema),
    ...schemaProblems(ORGANIZATIONS, files.get(ORGANIZATIONS), organizationsSchema),
    ...schemaProblems(LEFT_OUT, files.get(LEFT_OUT), leftOutSchema),
    ...years.flatMap(([file, json]) => schemaProblems(file, json, schema)),
    ...placeProblems(files),
    ...actorProblems(files, years),
    ...years.flatMap(([file, json]) => yearProblems(file, json)),
    ...repeatedIds(years),
  ];
  if (problems.length > 0) return {problems};
  const record = recordOf(files, years);
  return {record, text: bundleText({...packActs(record)})};
}

function schemaProblems(file: string, json: unknown, schema: v.GenericSchema): Problem[] {
  const {issues = []} = v.safeParse(schema, json);
  return issuesOf(json, issues).map(({path, value, message}) => ({
    file,
    field: path,
    value,
    todo: value === undefined && path ? `is missing: ${message}` : message,
  }));
}

function namesIn(files: DatasetFiles): KnownNames {
  const idsOf = (file: string, field: string, key: string) =>
    new Set(entriesIn(files.get(file), field).map((entry) => entry[key]));
  return {
    countries: idsOf(COUNTRIES, 'countries', 'code'),
    places: idsOf(ACT_TERMS, 'places', 'code'),
    organizations: idsOf(ORGANIZATIONS, 'organizations', 'id'),
    kinds: idsOf(ACT_TERMS, 'kinds', 'id'),
  };
}

/** A file holds the acts that began in the year of its name. */
function yearProblems(file: string, json: unknown): Problem[] {
  const year = basename(file, '.json');
  return entriesIn(json, 'acts').flatMap(({date}, index) => {
    if (typeof date !== 'string' || date.startsWith(year)) return [];
    const todo = `is not in ${year}: correct it, or move the act to the file of its year`;
    return [{file, field: `acts[${index}].date`, value: date, todo}];
  });
}

/** An id names one act in all files; its own file is looked at by the schema. */
function repeatedIds(years: readonly (readonly [string, unknown])[]): Problem[] {
  const first = new Map<unknown, string>();
  return years.flatMap(([file, json]) =>
    entriesIn(json, 'acts').flatMap(({id}, index) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, file);
      if (other === undefined || other === file) return [];
      const todo = `is also in ${other}: remove or rename one`;
      return [{file, field: `acts[${index}].id`, value: id, todo}];
    }),
  );
}

/** Makes the record of files that have passed every check. */
function recordOf(files: DatasetFiles, years: readonly (readonly [string, unknown])[]): ActRecord {
  const {version, updated} = files.get(RECORD) as ActRecord;
  const {kinds, directions, organKinds, scopes, statuses, places} = files.get(
    ACT_TERMS,
  ) as CheckedActFiles['terms'];
  const {organizations} = files.get(ORGANIZATIONS) as CheckedActFiles;
  const acts = years.flatMap(([, json]) => (json as CheckedActFiles).acts);
  const acting = new Set(acts.map(({organization}) => organization));
  return {
    version,
    updated,
    kinds,
    directions,
    organKinds,
    scopes,
    statuses,
    places,
    // One of which no act is left is not shown.
    organizations: organizations.filter(({id}) => acting.has(id)),
    acts: acts.map(forReaders).toSorted(compareActs),
  };
}

/** An act without what is for editors. */
function forReaders({section: _section, check: _check, ...act}: EditedAct): Act {
  return {...act, others: act.others ?? []};
}
