/** Acts with what is looked up again and again: made once, then only read. */
import {nameOrder, type NameOrder} from '../name-order';
import {fold} from '../search';
import type {Country, IsoDate} from '../types';
import {isActOfCountry, scopeOf} from './rules';
import {compareActs} from './time';
import type {Act, ActorCode, ActRecord, ActScope} from './types';

/** An act, and what follows from it. */
export interface IndexedAct {
  readonly act: Act;
  readonly scope: ActScope;
  /** It is the act of an organ of the country itself. */
  readonly ofCountry: boolean;
  /** Countries and places. */
  readonly codes: readonly ActorCode[];
  /** Names of all whose act it is, in order; empty for persons. */
  readonly actors: readonly string[];
  /** Regions of its countries and places, each once. */
  readonly regions: readonly string[];
  readonly year: IsoDate;
  /** Folded words that a search looks through, each after a space; made at the first search. */
  readonly text: string;
}

/** All acts in order of time, and the names that they use. */
export interface ActIndex {
  readonly record: ActRecord;
  readonly acts: readonly IndexedAct[];
  readonly byId: ReadonlyMap<string, IndexedAct>;
  /** Names of countries, places and organizations by code or id. */
  readonly names: ReadonlyMap<string, string>;
  /** Order of names, for lists. */
  readonly compareNames: NameOrder;
}

/** Makes the index. Countries that the dataset lacks keep their codes for names. */
export function indexActs(
  record: ActRecord,
  countries: readonly Pick<Country, 'code' | 'name' | 'otherNames' | 'region'>[],
  locale: string,
): ActIndex {
  const places = [...countries, ...record.places];
  const names = new Map([
    ...places.map(({code, name}) => [code, name] as const),
    ...record.organizations.map(({id, name}) => [id, name] as const),
  ]);
  const lookups: Lookups = {
    names,
    regions: new Map(places.map(({code, region}) => [code, region])),
    otherNames: new Map(countries.map(({code, otherNames}) => [code, otherNames])),
    organizations: new Map(record.organizations.map((one) => [one.id, one])),
    labels: labelsOf(record),
    compareNames: nameOrder(locale),
  };
  const acts = record.acts.toSorted(compareActs).map((act) => indexAct(act, lookups));
  return {
    record,
    acts,
    byId: new Map(acts.map((one) => [one.act.id, one])),
    names,
    compareNames: lookups.compareNames,
  };
}

interface Lookups {
  readonly names: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
  readonly organizations: ReadonlyMap<string, ActRecord['organizations'][number]>;
  readonly labels: ReadonlyMap<string, string>;
  readonly compareNames: NameOrder;
}

function indexAct(act: Act, lookups: Lookups): IndexedAct {
  const {names, regions, organizations, compareNames} = lookups;
  const codes = [...act.countries, ...act.others];
  const ids = act.organization === null ? codes : [...codes, act.organization];
  let text: string | undefined;
  return {
    act,
    scope: scopeOf(act, organizations),
    ofCountry: isActOfCountry(act),
    codes,
    actors: ids.map((id) => names.get(id) ?? id).toSorted(compareNames),
    regions: [...new Set(codes.flatMap((code) => regions.get(code) ?? []))],
    year: act.date.slice(0, 4),
    get text() {
      return (text ??= ` ${fold(wordsOf(act, ids, lookups).join(' '))}`);
    },
  };
}

/** What an act says of itself. Titles of sources would answer for countries that only report it. */
function wordsOf(
  act: Act,
  ids: readonly string[],
  {names, otherNames, labels}: Lookups,
): readonly string[] {
  return [
    ...ids.flatMap((id) => [names.get(id) ?? id, ...(otherNames.get(id) ?? [])]),
    act.organ ?? '',
    labels.get(act.kind) ?? '',
    act.summary,
    act.note ?? '',
  ];
}

function labelsOf({kinds}: ActRecord): ReadonlyMap<string, string> {
  return new Map(kinds.map(({id, label}) => [id, label]));
}
