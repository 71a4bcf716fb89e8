import {membersOn, type CountryGroup} from '../groups/groups';
import {fold} from '../search';
import type {Country, CountryCode, IsoDate, Stance} from '../types';

/**
 * The countries that a reader asks for, whatever shows them: map, steps, lists, table, files. They
 * fit all that is asked for; what is absent asks for all.
 */
export interface Scope {
  /** Id of a region or subregion, such as `africa`. */
  readonly region: string | null;
  /** Id of a group. */
  readonly group: string | null;
  /** Only countries that changed. */
  readonly changed: boolean;
  /** Part of a name. */
  readonly name: string;
  /** In a comparison: the position in its earlier round. */
  readonly position: Stance | null;
}

/** Countries that belong together: by the region that the record gives them, or on a list of members. */
export interface CountrySet {
  readonly kind: 'region' | 'subregion' | 'group';
  readonly id: string;
  readonly name: string;
  readonly codes: ReadonlySet<CountryCode>;
  /** Region of a subregion: where the map shows it. */
  readonly within?: string;
  /** The day on which these were the members. */
  readonly day?: IsoDate;
}

/** What is known of the countries that a scope chooses from. */
export interface ScopeFacts {
  /** Code → name and other names, folded. */
  readonly texts: ReadonlyMap<CountryCode, string>;
  readonly changed: ReadonlySet<CountryCode>;
  /** Code → position in the earlier round of a comparison; none without one. */
  readonly positions: ReadonlyMap<CountryCode, Stance> | undefined;
}

/** Reads a scope as it stands in an address; parts of other names are left alone. */
export function readScope(text: string | undefined): Scope {
  const parts = new URLSearchParams(text);
  return {
    region: parts.get('region'),
    group: parts.get('group'),
    changed: parts.get('changed') === '1',
    name: parts.get('name') ?? '',
    position: parts.get('position'),
  };
}

/**
 * The regions of a record, then its subregions, each kind by name, then the groups that are
 * known on a day, with their members of that day.
 */
export function countrySets(
  countries: readonly Pick<Country, 'code' | 'region' | 'subregion'>[],
  groups: readonly CountryGroup[],
  day: IsoDate,
): readonly CountrySet[] {
  const known = new Set(countries.map(({code}) => code));
  const regions = setsBy(countries, 'region');
  const taken = new Set(regions.map(({id}) => id));
  const subregions = setsBy(countries, 'subregion').filter(({id}) => !taken.has(id));
  const covered = groups.filter(({since, asOf}) => since <= day && day <= asOf);
  const lists = covered.map((group): CountrySet => {
    const codes = new Set([...membersOn(group, day)].filter((code) => known.has(code)));
    return {kind: 'group', id: group.id, name: group.name, day, codes};
  });
  return [...regions, ...subregions, ...lists];
}

/** The countries in scope; undefined if all are, because nothing known is asked for. */
export function codesInScope(
  scope: Scope,
  sets: readonly CountrySet[],
  {texts, changed, positions}: ScopeFacts,
): ReadonlySet<CountryCode> | undefined {
  const name = fold(scope.name);
  const asked = setsIn(scope, sets);
  const position = positions && scope.position;
  if (!name && asked.length === 0 && !scope.changed && !position) return undefined;
  const fits = (code: CountryCode, text: string) =>
    text.includes(name) &&
    asked.every(({codes}) => codes.has(code)) &&
    (!scope.changed || changed.has(code)) &&
    (!position || positions.get(code) === position);
  const found = [...texts].filter(([code, text]) => fits(code, text));
  return new Set(found.map(([code]) => code));
}

/** The region and the group that are asked for, as far as the record knows them. */
export function setsIn(
  {region, group}: Pick<Scope, 'region' | 'group'>,
  sets: readonly CountrySet[],
): readonly CountrySet[] {
  return sets.filter(({kind, id}) => id === (kind === 'group' ? group : region));
}

function setsBy(
  countries: readonly Pick<Country, 'code' | 'region' | 'subregion'>[],
  kind: 'region' | 'subregion',
): readonly CountrySet[] {
  const names = [...new Set(countries.map((country) => country[kind]))].filter(Boolean);
  return names
    .map((name): CountrySet => {
      const members = countries.filter((country) => country[kind] === name);
      const codes = new Set(members.map(({code}) => code));
      const set = {kind, id: setId(name), name, codes};
      return kind === 'region' ? set : {...set, within: setId(members[0]!.region)};
    })
    .toSorted(byName);
}

/** `eastern-africa`. */
function setId(name: string): string {
  return fold(name).replaceAll(' ', '-');
}

function byName(a: CountrySet, b: CountrySet): number {
  return a.name < b.name ? -1 : 1;
}
