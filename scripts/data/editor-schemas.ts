/** The JSON schemas in `data/schema/` that editors check data files by, made of the program's own. */
import {toJsonSchema} from '@valibot/to-json-schema';
import {resolveConfig, format} from 'prettier';
import * as v from 'valibot';
import {
  countryEntry,
  group,
  idsIn,
  list,
  name,
  partsOf,
  position,
  source,
} from '../../src/data/dataset/schema';
import {groupsSchema} from '../../src/data/groups/schema';
import {unique} from '../../src/data/json/fields';
import {lessonSchema} from '../../src/data/lesson/schema';
import {indexActs} from '../../src/model/acts/index-acts';
import {englishActs} from '../../src/model/messages/acts';
import {ACT_SCHEMAS} from './acts/editor-schemas';
import {ACT_DESCRIPTIONS} from './acts/schema-descriptions';
import {DESCRIPTIONS} from './schema-descriptions';

type Json = Record<string, unknown>;

const {letter, unmappedRound} = partsOf(idsIn({}));
const {entries} = letter;
const country = countryEntry.entries;
const NO_ACTS = indexActs(
  {
    version: '',
    updated: '',
    kinds: [],
    directions: [],
    organKinds: [],
    scopes: [],
    statuses: [],
    places: [],
    organizations: [],
    acts: [],
  },
  [],
  englishActs.locale,
);
const {$schema, ...lesson} = lessonSchema({
  title: '',
  version: '',
  updated: '',
  positions: [],
  countries: [],
  rounds: [],
  unmappedRounds: [],
  sources: [],
  areas: [],
  disclaimer: '',
  acts: NO_ACTS,
}).entries;

/** Each kind of file. The project's own files must say more than a dataset needs to. */
const SCHEMAS = {
  countries: {
    title: 'Countries',
    schema: group({
      $schema: name,
      countries: v.pipe(
        list(
          group({
            ...country,
            otherNames: v.pipe(country.otherNames.wrapped, unique('')),
            region: v.picklist(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania']),
            labelPoint: country.labelPoint.wrapped,
            nameSource: v.exactOptional(v.literal('manual')),
          }),
          1,
        ),
        unique(''),
      ),
    }),
  },
  sources: {
    title: 'Sources',
    schema: group({$schema: name, sources: v.pipe(list(source, 1), unique(''))}),
  },
  record: {
    title: 'Dataset',
    schema: group({
      $schema: name,
      title: name,
      version: name,
      updated: entries.date,
      positions: list(position, 1),
      unmappedRounds: v.exactOptional(list(unmappedRound)),
    }),
  },
  letter: {
    title: 'Letter',
    schema: group({
      $schema: name,
      ...entries,
      symbol: v.nullable(entries.symbol.wrapped),
      deliveredBy: v.nullable(entries.deliveredBy.wrapped),
    }),
  },
  groups: {title: 'Groups of countries', schema: groupsSchema(idsIn({}))},
  lesson: {title: 'Lesson', schema: group({$schema, ...lesson})},
  ...ACT_SCHEMAS,
} as const;

/** Returns the text of each schema by its path. */
export async function editorSchemas(): Promise<ReadonlyMap<string, string>> {
  const texts = Object.entries(SCHEMAS).map(async ([kind, {title, schema}]) => {
    const path = `data/schema/${kind}.schema.json`;
    const {$schema: draft, ...json} = convert(schema);
    describeFields(json, '', (DESCRIPTIONS[kind] ?? ACT_DESCRIPTIONS[kind])!);
    const text = JSON.stringify({$schema: draft, title, ...json});
    return [path, await format(text, {...(await resolveConfig(path)), parser: 'json'})] as const;
  });
  return new Map(await Promise.all(texts));
}

function convert(schema: v.GenericSchema): Json {
  return toJsonSchema(schema, {
    // Rules that JSON Schema cannot say are checked by `npm run data`.
    errorMode: 'ignore',
    overrideSchema: ({valibotSchema: {type}}) =>
      type === 'any' ? {type: 'string', pattern: '\\S'} : undefined,
    overrideAction: ({valibotAction: action, jsonSchema}) => {
      const said = ['uniqueItems', 'maxLength', 'format'].filter((keyword) => keyword in action);
      if (said.length === 0) return undefined;
      return Object.assign(
        jsonSchema,
        ...said.map((key) => ({[key]: (action as unknown as Json)[key]})),
      );
    },
  }) as Json;
}

/** Adds descriptions to a schema, in place, by the paths of its fields. */
function describeFields(schema: Json, path: string, texts: Readonly<Record<string, string>>): void {
  const description = texts[path];
  if (description && !('description' in schema)) schema['description'] = description;
  for (const [key, field] of Object.entries((schema['properties'] ?? {}) as Json)) {
    describeFields(field as Json, path ? `${path}.${key}` : key, texts);
  }
  const {items, anyOf = [], oneOf = []} = schema as Record<string, Json[] | undefined>;
  if (items && !Array.isArray(items)) describeFields(items, `${path}[]`, texts);
  for (const part of [...anyOf, ...oneOf]) {
    const inner = Object.entries(texts).filter(([key]) => key !== path);
    describeFields(part, path, Object.fromEntries(inner));
  }
}
