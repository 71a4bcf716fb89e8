import {isIsoDate, isIsoDay, isIsoMonth} from '../../model/dates';
import {
  count,
  list,
  object,
  oneOf,
  withDefault,
  reference,
  text,
  textMatching,
  type Parser,
} from '../json/readers';
import type {Area} from '../../model/types';

const name = text();
const day = textMatching(isIsoDay, 'must be a day that exists, such as 2019-07-08');
const month = textMatching(isIsoMonth, 'must be a month, such as 2019-07');
const date = textMatching(isIsoDate, 'must be a day, month or year that exists');
const id = text(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens');
// Colours reach a style sheet: nothing but a hex colour may pass.
const colour = text(/^#([\da-f]{3}){1,2}$/i, 'must be a hex colour, such as #1f4e8c');
// Addresses become links: no `javascript:` among them.
const url = text(/^https?:\/\/\S+$/, 'must be an address that starts with http:// or https://');

const country = reference('countries');
const position = reference('positions');
const sources = list(reference('sources'), 1);
const names = list(country);

const remark = object({country, note: name, sources}, {date, position});
const datedList = object({date, signatories: names, sources}, {count});
const remarks = withDefault(list(remark), []);

const letter = object(
  {
    id,
    round: month,
    date: day,
    forum: name,
    form: oneOf('letter', 'statement'),
    symbol: withDefault(name, null),
    deliveredBy: withDefault(country, null),
    position,
    announced: count,
    listStatus: oneOf('complete', 'unpublished'),
    signatories: names,
    sources,
    disputedBy: withDefault(list(reference('sources')), []),
    withdrew: remarks,
    denied: remarks,
    discrepancies: remarks,
    reportedSignatories: remarks,
    individualStatements: remarks,
    notes: withDefault(list(name), []),
  },
  {listNote: name, originalSignatories: datedList, laterSignatories: datedList},
);

const knownLetter = object({
  position,
  date: day,
  deliveredBy: country,
  announced: count,
  about: name,
  sources,
});

const degrees =
  (limit: number): Parser<number> =>
  (value, field, problems) => {
    if (typeof value === 'number' && Math.abs(value) <= limit) return value;
    problems.add(field, value, `must be degrees between -${limit} and ${limit}`);
    return 0;
  };

const labelPoint: Parser<readonly [number, number]> = (value, field, problems) => {
  const [longitude, latitude, ...more] = Array.isArray(value) ? (value as unknown[]) : [];
  if (more.length > 0) problems.add(field, value, 'must be longitude and latitude only');
  return [
    degrees(180)(longitude, `${field}[0]`, problems),
    degrees(90)(latitude, `${field}[1]`, problems),
  ];
};

const areaKinds = {
  territory: object({kind: oneOf('territory'), name, of: country}),
  outside: object({kind: oneOf('outside'), name, note: name}),
  disputed: object({
    kind: oneOf('disputed'),
    name,
    note: name,
    of: withDefault(country, null),
    mark: oneOf('hatched', 'dashed'),
  }),
} satisfies Record<Area['kind'], Parser<Area>>;

const area: Parser<Area> = (value, field, problems) => {
  const kinds: Readonly<Record<string, Parser<Area>>> = areaKinds;
  const kind = (value as {kind?: unknown} | null | undefined)?.kind;
  const read = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return (read ?? unknownArea)(value, field, problems);
};

const unknownArea: Parser<Area> = (value, field, problems) => {
  problems.add(field, value, `must have a kind: ${Object.keys(areaKinds).join(', ')}`);
  return {kind: 'outside', name: '', note: ''};
};

/** The whole file that a page loads, field by field. */
export const bundle = object(
  {
    title: name,
    version: name,
    updated: day,
    positions: list(
      object({
        id: text(/^[a-z][a-z0-9-]*$/, 'must be a word of lower-case letters, digits and hyphens'),
        label: name,
        short: name,
        letter: name,
        colour: object({light: colour, dark: colour}),
      }),
      1,
    ),
    countries: list(
      object(
        {
          code: text(/^[A-Z]{3}$/, 'must be three capital letters (ISO 3166-1 alpha-3)'),
          numeric: text(/^\d{3}$/, 'must be three digits (ISO 3166-1 numeric)'),
          name,
          otherNames: withDefault(list(name), []),
          region: name,
          subregion: name,
        },
        {labelPoint},
      ),
      1,
    ),
    letters: list(letter, 1),
    sources: list(
      object(
        {
          id,
          title: name,
          publisher: name,
          date,
          kind: oneOf('primary', 'secondary', 'tertiary'),
          url,
        },
        {seen: name},
      ),
      1,
    ),
    disclaimer: name,
    unmappedRounds: withDefault(
      list(object({id: month, label: name, forum: name, note: name, letters: list(knownLetter)})),
      [],
    ),
    areas: withDefault(list(area), []),
  },
  {$schema: name, checkedBy: name},
);

/** A file that was read, before letters are gathered into rounds. */
export type Bundle = ReturnType<typeof bundle>;
