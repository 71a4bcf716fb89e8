import {isObject} from '../../src/data/json/readers';
import type {Problem} from '../../src/data/problems';
import {COUNTRIES, LETTERS, RECORD, SOURCES, TERRITORIES, type DatasetFiles} from './files';

/** Where a field of the bundle comes from. */
interface Origin {
  readonly file: string;
  readonly field: string;
}

/** The record in one object, with the way back from its fields to the files. */
export interface DatasetBundle {
  readonly bundle: Readonly<Record<string, unknown>>;
  readonly originOf: (field: string) => Origin;
}

/** Fields that a file hands on; more are a problem of that file. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  [RECORD]: ['title', 'version', 'updated', 'positions', 'unmappedRounds'],
  [COUNTRIES]: ['countries'],
  [SOURCES]: ['sources'],
};

/** Kinds of areas by the list of territories.json that holds them. */
const AREAS = {
  territories: ({name, signsFor}: Fields) => ({kind: 'territory', name, of: signsFor}),
  outside: ({name, note}: Fields) => ({kind: 'outside', name, note}),
  disputed: ({name, note, of, mark}: Fields) => ({kind: 'disputed', name, note, of, mark}),
};

type Fields = Readonly<Record<string, unknown>>;

/** Puts the files together as a page loads them. Whether they are right is asked later. */
export function bundleDataset(files: DatasetFiles): DatasetBundle {
  const letters = [...files].filter(([file]) => file.startsWith(LETTERS));
  const {areas, origins} = bundleAreas(fieldsOf(files.get(TERRITORIES)));
  const dataset = pick(fieldsOf(files.get(RECORD)), FIELDS[RECORD]!);
  return {
    bundle: {
      ...dataset,
      countries: withoutNameBy(fieldsOf(files.get(COUNTRIES))['countries']),
      letters: letters.map(([, letter]) => withoutSchema(letter)),
      sources: fieldsOf(files.get(SOURCES))['sources'],
      areas,
      disclaimer: fieldsOf(files.get(TERRITORIES))['disclaimer'],
    },
    originOf: (field) =>
      originOf(
        field,
        letters.map(([file]) => file),
        origins,
      ),
  };
}

/** Fields that a file may not have, because nothing would read them. */
export function unreadFields(files: DatasetFiles): Problem[] {
  return Object.entries(FIELDS).flatMap(([file, known]) =>
    Object.entries(fieldsOf(files.get(file)))
      .filter(([field]) => field !== '$schema' && !known.includes(field))
      .map(([field, value]) => ({
        file,
        field,
        value,
        todo: `is not read: ${known.join(', ')} are`,
      })),
  );
}

/** The JSON text that pages load: an item a line. */
export function bundleText(bundle: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(bundle).map(([key, value]) => {
    const items = Array.isArray(value) ? value.map((item) => compact(item)).join(',\n') : undefined;
    return `${JSON.stringify(key)}:${items === undefined ? compact(value) : `[\n${items}\n]`}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function compact(value: unknown): string {
  // The geometry has the label points, projected.
  return JSON.stringify(value, (key, part: unknown) => (key === 'labelPoint' ? undefined : part));
}

function bundleAreas(territories: Fields): {areas: unknown[]; origins: string[]} {
  const entries = Object.entries(AREAS).flatMap(([list, toArea]) => {
    const items = territories[list];
    return (Array.isArray(items) ? (items as unknown[]) : []).map((item, index) => ({
      area: toArea(fieldsOf(item)),
      origin: `${list}[${index}]`,
    }));
  });
  return {areas: entries.map(({area}) => area), origins: entries.map(({origin}) => origin)};
}

function originOf(field: string, letters: readonly string[], areas: readonly string[]): Origin {
  const [, list = '', index = '', rest = ''] = /^(\w*)(?:\[(\d+)\])?\.?(.*)$/.exec(field) ?? [];
  if (list === 'letters' && index) return {file: letters[Number(index)]!, field: rest};
  if (list === 'areas' && index) {
    const origin = areas[Number(index)]!;
    const name = rest === 'of' && origin.startsWith('territories') ? 'signsFor' : rest;
    return {file: TERRITORIES, field: `${origin}.${name}`};
  }
  const files: Record<string, string> = {
    countries: COUNTRIES,
    sources: SOURCES,
    letters: LETTERS,
    areas: TERRITORIES,
    disclaimer: TERRITORIES,
  };
  return {file: files[list] ?? RECORD, field};
}

function withoutNameBy(countries: unknown): unknown {
  if (!Array.isArray(countries)) return countries;
  return countries.map((country: unknown) => {
    if (!isObject(country)) return country;
    const {nameSource: _nameSource, ...rest} = country;
    return rest;
  });
}

function withoutSchema(letter: unknown): unknown {
  if (!isObject(letter)) return letter;
  const {$schema: _schema, ...rest} = letter;
  return rest;
}

function pick(fields: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.flatMap((key) => (key in fields ? [[key, fields[key]]] : [])));
}

function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}
