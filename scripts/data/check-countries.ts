import worldCountries from 'world-countries';
import type {Problem} from '../../src/data/problems';
import {isObject} from '../../src/data/json/fields';
import {COUNTRIES} from './files';

/** The observer states. world-countries lists one of them, the Holy See, as a member. */
const OBSERVERS = ['PSE', 'VAT'];

const states = worldCountries.filter(({cca3, unMember}) => unMember || OBSERVERS.includes(cca3));

/**
 * Compares countries.json with world-countries: the same countries, codes and regions, and the
 * same names, except for entries with `"nameSource": "manual"`.
 */
export function checkCountries(countries: unknown): Problem[] {
  if (!Array.isArray(countries)) return [];
  const entries = countries.map((country: unknown) => (isObject(country) ? country : {}));
  const codes = new Set(entries.map(({code}) => code));
  return [
    ...entries.flatMap((entry, index) => checkCountry(entry, `countries[${index}]`)),
    ...states
      .filter(({cca3}) => !codes.has(cca3))
      .map(({cca3, name}) => problem('countries', cca3, `is missing: add ${name.common}`)),
  ];
}

function checkCountry(entry: Readonly<Record<string, unknown>>, field: string): Problem[] {
  const known = states.find(({cca3}) => cca3 === entry['code']);
  if (!known)
    return [
      problem(
        `${field}.code`,
        entry['code'],
        'is not a UN member or observer state: correct or remove it',
      ),
    ];
  const isManual = entry['nameSource'] === 'manual';
  const expected: Readonly<Record<string, string | undefined>> = {
    alpha2: known.cca2,
    numeric: known.ccn3,
    region: known.region,
    subregion: known.subregion,
    ...(isManual ? {} : {name: known.name.common, nameSource: undefined}),
  };
  const differing = Object.entries(expected)
    .filter(([key, value]) => entry[key] !== value)
    .map(([key, value]) => problem(`${field}.${key}`, entry[key], todoFor(key, value)));
  if (entry['labelPoint'] !== undefined) return differing;
  const todo = 'is missing: add the longitude and latitude of a point on land';
  return [...differing, problem(`${field}.labelPoint`, undefined, todo)];
}

function todoFor(key: string, value: string | undefined): string {
  if (value === undefined) return 'must be "manual": correct or remove it';
  const orManual = key === 'name' ? ', or add "nameSource": "manual"' : '';
  return `is "${value}" in world-countries: use it${orManual}`;
}

function problem(field: string, value: unknown, todo: string): Problem {
  return {file: COUNTRIES, field, value, todo};
}
