/** Compares the places of act-terms.json with the map and with world-countries. */
import worldCountries from 'world-countries';
import {isObject, listOf} from '../../../src/data/json/fields';
import type {Problem} from '../../../src/data/problems';
import {ACT_TERMS, TERRITORIES, type DatasetFiles} from '../files';
import {entriesIn} from './check-actors';

/** A place has the name of an area of the map, so that the area can be outlined, and its region. */
export function placeProblems(files: DatasetFiles): Problem[] {
  const areas = areaNames(files.get(TERRITORIES));
  return entriesIn(files.get(ACT_TERMS), 'places').flatMap(({name, region}, index) => {
    const known = worldCountries.find((entry) => entry.name.common === name)?.region;
    const field = `places[${index}]`;
    return [
      ...(areas.has(name)
        ? []
        : [problem(`${field}.name`, name, 'is no area of territories.json: use its name there')]),
      ...(known === undefined || known === region
        ? []
        : [problem(`${field}.region`, region, `is “${known}” in world-countries: use it`)]),
    ];
  });
}

function areaNames(territories: unknown): ReadonlySet<unknown> {
  const lists = isObject(territories) ? [territories['outside'], territories['disputed']] : [];
  return new Set(lists.flatMap(listOf).map((area) => isObject(area) && area['name']));
}

function problem(field: string, value: unknown, todo: string): Problem {
  return {file: ACT_TERMS, field, value, todo};
}
