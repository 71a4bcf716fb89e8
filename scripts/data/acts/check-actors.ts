/** Checks that every act says whose it is. */
import {isObject, listOf} from '../../../src/data/json/fields';
import type {Problem} from '../../../src/data/problems';
import {organKindOf} from '../../../src/model/acts/rules';
import type {Organization} from '../../../src/model/acts/types';
import {ORGANIZATIONS, type DatasetFiles} from '../files';

type Entry = Readonly<Record<string, unknown>>;

/** Kinds of organs that act for organizations and persons only. */
const NOT_OF_COUNTRIES: readonly unknown[] = ['intergovernmental', 'civil', 'company'];

/** Returns the problems of actors and organs in the files of the years. */
export function actorProblems(
  files: DatasetFiles,
  years: readonly (readonly [string, unknown])[],
): Problem[] {
  const organizations = new Map(
    entriesIn(files.get(ORGANIZATIONS), 'organizations').map((entry) => [entry['id'], entry]),
  );
  const acts = years.flatMap(([file, json]) =>
    entriesIn(json, 'acts').map((act, index) => ({file, field: `acts[${index}]`, act})),
  );
  return acts.flatMap(({file, field, act}) => {
    const found = problemOf(act, organizations);
    if (!found) return [];
    return [{file, field: `${field}.${found.key}`, value: act[found.key], todo: found.todo}];
  });
}

interface ActorProblem {
  readonly key: string;
  readonly todo: string;
}

function problemOf(
  act: Entry,
  organizations: ReadonlyMap<unknown, Entry>,
): ActorProblem | undefined {
  const {organization, organKind} = act;
  const isOfCountries = listOf(act['countries']).length + listOf(act['others']).length > 0;
  if (isOfCountries) return problemOfCountries(act);
  if (organization === null) {
    if (organKind === 'civil') return undefined;
    const todo =
      'must be civil where no country, place or organization acts: correct it, or name one';
    return {key: 'organKind', todo};
  }
  const known = organizations.get(organization);
  const expected = known && organKindOf(known as unknown as Organization);
  if (!expected || expected === organKind) return undefined;
  return {key: 'organKind', todo: `is ${expected} by organizations.json: correct it here or there`};
}

function problemOfCountries({organization, organ, organKind}: Entry): ActorProblem | undefined {
  if (organization !== null) {
    return {
      key: 'organization',
      todo: 'must be null where countries act: remove it, or the countries',
    };
  }
  if (organ === null) return {key: 'organ', todo: 'is missing: say who in the country acted'};
  if (!NOT_OF_COUNTRIES.includes(organKind)) return undefined;
  return {key: 'organKind', todo: 'is not of a country: correct it, or remove the countries'};
}

/** The objects in a list of a file that may be anything. */
export function entriesIn(json: unknown, field: string): Entry[] {
  return listOf(isObject(json) && json[field]).map((entry) => (isObject(entry) ? entry : {}));
}
