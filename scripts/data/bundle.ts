import {isObject} from '../../src/data/json/fields';
import type {Problem} from '../../src/data/problems';
import {COUNTRIES, LETTERS, RECORD, SOURCES, TERRITORIES, type DatasetFiles} from './files';

/** The file and field that a field of the bundle comes from. */
interface Origin {
  readonly file: string;
  readonly field: string;
}

/** The dataset in one object, and a function that finds the origin of a field. */
export interface DatasetBundle {
  readonly bundle: Readonly<Record<string, unknown>>;
  readonly originOf: (field: string) => Origin;
}

/** Fields that a file may have; any other field is a problem. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  [RECORD]: ['title', 'version', 'updated', 'positions', 'unmappedRounds'],
  [COUNTRIES]: ['countries'],
  [SOURCES]: ['sources'],
};

/** How each list of territories.json becomes areas. */
const AREAS = {
  territories: ({name, signsFor}: Fields) => ({kind: 'territory', name, of: signsFor}),
  outside: ({name, note}: Fields) => ({kind: 'outside', name, note}),
  disputed: ({name, note, of, mark}: Fields) => ({kind: 'disputed', name, note, of, mark}),
};

type Fields = Readonly<Record<string, unknown>>;

/** Combines the files into the object that pages load, without validating it. */
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

/** Returns a problem for every field that nothing reads. */
export function unreadFields(files: DatasetFiles): Problem[] {
  return Object.entries(FIELDS).flatMap(([file, known]) =>
    Object.entries(fieldsOf(files.get(file)))
      .filter(([field]) => field !== '$schema' && !known.includes(field))
      .map(([field, value]) => ({
        file,
        field,
        value,
        todo: `unknown field: use ${known.join(', ')}`,
      })),
  );
}

/** Returns the JSON that pages load, with one item per line. */
export function bundleText(bundle: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(bundle).map(([key, value]) => {
    const items = Array.isArray(value) ? value.map((item) => compact(item)).join(',\n') : undefined;
    return `${JSON.stringify(key)}:${items === undefined ? compact(value) : `[\n${items}\n]`}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function compact(value: unknown): string {
  // The geometry files have the projected label points.
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
