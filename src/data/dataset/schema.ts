/**
 * What a dataset's file may hold, field by field. The editor schemas in `data/schema/` are made of
 * the same parts.
 */
import * as v from 'valibot';
import {isIsoDate, isIsoDay, isIsoMonth, monthsBetween} from '../../model/dates';
import {OTHER_STANCES} from '../../model/stances/stances';
import type {Area, IsoDate, RoundId} from '../../model/types';
import {fields, isObject, listOf, pathTo, rule, unique} from '../json/fields';

/** What the parts of a dataset may refer to. */
export interface KnownIds {
  readonly countries: ReadonlySet<unknown>;
  readonly positions: ReadonlySet<unknown>;
  readonly sources: ReadonlySet<unknown>;
  /** The sides that have a letter, as round and position. */
  readonly sides: ReadonlySet<unknown>;
}

/** A file that was read, before letters are gathered into rounds. */
export type Bundle = v.InferOutput<ReturnType<typeof bundleSchema>>;

/** Months between a letter and the name of its round: sessions run over the end of a month. */
const SESSION_MONTHS = 1;

/** Returns the ids that a file holds, whatever else is wrong with it. */
export function idsIn(json: unknown): KnownIds {
  const idsOf = (field: string, key: string) =>
    new Set(listOf(isObject(json) && json[field]).map((entry) => isObject(entry) && entry[key]));
  return {
    countries: idsOf('countries', 'code'),
    positions: idsOf('positions', 'id'),
    sources: idsOf('sources', 'id'),
    sides: new Set(listOf(isObject(json) && json['letters']).map(sideOf)),
  };
}

/** Returns the schema of the whole file that a page loads. */
export function bundleSchema(known: KnownIds) {
  const {area, letter, unmappedRound} = partsOf(known);
  return group({
    title: name,
    version: name,
    updated: day,
    positions: v.pipe(list(position, 1), unique(TWICE, 'id')),
    countries: v.pipe(
      list(countryEntry, 1),
      unique(TWICE, 'code'),
      unique(TWICE, 'numeric'),
      unique(TWICE, 'name'),
    ),
    letters: v.pipe(list(letter, 1), unique(TWICE, 'id'), oneLetterASide()),
    sources: v.pipe(list(source, 1), unique(TWICE, 'id')),
    disclaimer: name,
    unmappedRounds: v.nullish(v.pipe(list(unmappedRound), unique(TWICE, 'id')), []),
    areas: v.nullish(v.pipe(list(area), unique(TWICE, 'name')), []),
    $schema: v.exactOptional(name),
    checkedBy: v.exactOptional(name),
  });
}

const TWICE = 'is used twice: remove or rename one';

export const name = text(/\S/, 'must be text, not empty');
export const day = v.pipe(
  text(/^\d{4}-\d\d-\d\d$/, 'must be a day that exists, such as 2019-07-08'),
  // By this a JSON schema says so as well.
  {...v.check(isIsoDay, 'must be a day that exists, such as 2019-07-08'), format: 'date'},
);
const month = v.pipe(
  text(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month, such as 2019-07'),
  v.check(isIsoMonth, 'must be a month, such as 2019-07'),
);
export const date = v.pipe(
  text(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a day, month or year that exists',
  ),
  v.check(isIsoDate, 'must be a day, month or year that exists'),
);
export const id = text(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens');
// Colours reach a style sheet: nothing but a hex colour may pass.
const colour = text(/^#([\dA-Fa-f]{3}){1,2}$/, 'must be a hex colour, such as #1a4178');
// Addresses become links: no `javascript:` among them.
export const url = text(
  /^https?:\/\/\S+$/,
  'must be an address that starts with http:// or https://',
);
export const count = v.pipe(
  v.number('must be a whole number above 0'),
  v.integer('must be a whole number above 0'),
  v.minValue(1, 'must be a whole number above 0'),
);

/** A side that letters take. */
export const position = group({
  id: v.pipe(
    text(/^[a-z][a-z0-9-]*$/, 'must be a word of lower-case letters, digits and hyphens'),
    v.notValues(OTHER_STANCES, 'is a reserved word: choose another'),
  ),
  label: name,
  short: name,
  letter: name,
  colour: group({light: colour, dark: colour}),
});

const labelPoint = v.pipe(
  v.looseTuple([degrees(180), degrees(90)], 'must be longitude and latitude'),
  v.maxLength(2, 'must be longitude and latitude only'),
  v.transform(([longitude, latitude]): readonly [number, number] => [longitude, latitude]),
);

export const countryEntry = group({
  code: text(/^[A-Z]{3}$/, 'must be three capital letters (ISO 3166-1 alpha-3)'),
  alpha2: v.exactOptional(text(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1 alpha-2)')),
  numeric: text(/^\d{3}$/, 'must be three digits (ISO 3166-1 numeric)'),
  name,
  otherNames: v.nullish(list(name), []),
  region: name,
  subregion: name,
  labelPoint: v.exactOptional(labelPoint),
});

export const source = group({
  id,
  title: name,
  publisher: name,
  date,
  kind: oneOf('primary', 'secondary', 'tertiary'),
  url,
  seen: v.exactOptional(name),
});

/** Returns the schemas of what refers to countries, positions and sources. */
export function partsOf(known: KnownIds) {
  const country = reference('countries', /^[A-Z]{3}$/, known);
  const side = reference('positions', /^[a-z][a-z0-9-]*$/, known);
  const sourceId = reference('sources', /^[a-z0-9][a-z0-9-]*$/, known);
  const sources = list(sourceId, 1);
  const countries = v.pipe(list(country), unique('is listed twice: remove one'));
  const remark = group({
    country,
    note: name,
    sources,
    date: v.exactOptional(date),
    position: v.exactOptional(side),
  });
  const remarks = v.nullish(list(remark), []);
  const datedList = v.pipe(
    group({date, signatories: countries, sources, count: v.exactOptional(count)}),
    rule(
      ['count'],
      ({count: claimed, signatories}) =>
        claimed === undefined || claimed === listOf(signatories).length,
      ({signatories}) => `but ${listOf(signatories).length} are listed: correct one of them`,
    ),
  );
  const letter = v.pipe(
    group({
      id,
      round: month,
      date: day,
      forum: name,
      form: oneOf('letter', 'statement'),
      symbol: v.nullish(name, null),
      deliveredBy: v.nullish(country, null),
      position: side,
      announced: count,
      laterCount: v.exactOptional(group({count, date, note: name, sources})),
      listStatus: oneOf('complete', 'unpublished'),
      signatories: countries,
      sources,
      disputedBy: v.nullish(list(sourceId), []),
      withdrew: remarks,
      denied: remarks,
      discrepancies: remarks,
      reportedSignatories: remarks,
      individualStatements: remarks,
      notes: v.nullish(list(name), []),
      listNote: v.exactOptional(name),
      originalSignatories: v.exactOptional(datedList),
      laterSignatories: v.exactOptional(datedList),
    }),
    rule(
      ['date', 'round'],
      ({date: own, round}) => isNear(own, round),
      ({round}) => farFrom(round),
    ),
    rule(
      ['announced', 'listStatus'],
      (whole) => hasPlausibleList(whole),
      (broken) => {
        const status = broken.listStatus === 'complete' ? 'unpublished' : 'complete';
        return `but ${listOf(broken.signatories).length} are listed: correct the number or the list, or set listStatus to ${status}`;
      },
    ),
    nobodySignedAndWithdrew(),
  );
  const unmappedLetter = group({
    position: side,
    date: day,
    deliveredBy: country,
    announced: count,
    about: name,
    sources,
  });
  const unmappedRound = v.pipe(
    group({
      id: month,
      label: name,
      forum: name,
      note: name,
      letters: list(unmappedLetter, 1),
    }),
    rule(
      ['id', 'letters'],
      (round) => !isEntered(round, known),
      () => 'already has all its letters: remove it here',
    ),
    lettersAreNear(),
  );
  return {area: areaSchema(country), letter, unmappedRound};
}

/** A known letter is of use until its round has one of the same side. */
function isEntered({id: round, letters}: {id?: unknown; letters?: unknown}, known: KnownIds) {
  return listOf(letters).every(
    (letter) => isObject(letter) && known.sides.has(sideOf({...letter, round})),
  );
}

function sideOf(letter: unknown): string | false {
  return isObject(letter) && `${letter['round']} ${letter['position']}`;
}

type Reference = ReturnType<typeof reference>;

function areaSchema(country: Reference) {
  const kinds = ['territory', 'outside', 'disputed'] as const satisfies readonly Area['kind'][];
  return v.pipe(
    v.custom<{readonly kind: Area['kind']}>(
      (value) => isObject(value) && kinds.some((kind) => kind === value['kind']),
      `must have a kind: ${kinds.join(', ')}`,
    ),
    v.variant('kind', [
      group({kind: v.literal('territory'), name, of: country}),
      group({kind: v.literal('outside'), name, note: name}),
      group({
        kind: v.literal('disputed'),
        name,
        note: name,
        of: v.nullish(country, null),
        mark: oneOf('hatched', 'dashed'),
      }),
    ]),
  );
}

function isNear(own: IsoDate, round: RoundId): boolean {
  return Math.abs(monthsBetween(round, own)) <= SESSION_MONTHS;
}

function farFrom(round: RoundId): string {
  return `is not near its round ${round}: correct one of them`;
}

/** A list is complete if it names as many as the letter claims; one that names fewer is not. */
function hasPlausibleList(letter: {
  readonly announced: number;
  readonly listStatus: 'complete' | 'unpublished';
  readonly signatories?: unknown;
}): boolean {
  const {announced, listStatus} = letter;
  const named = listOf(letter.signatories).length;
  return listStatus === 'complete' ? named === announced : named < announced;
}

function nobodySignedAndWithdrew<T>() {
  return v.rawCheck<T>(({dataset: {value}, addIssue}) => {
    if (!isObject(value)) return;
    const signed = listOf(value['signatories']);
    const withdrew = listOf(value['withdrew']);
    withdrew.forEach((remark, index) => {
      if (!isObject(remark) || !signed.includes(remark['country'])) return;
      const message = 'is also among the signatories: keep one';
      addIssue({
        message,
        path: pathTo([value, 'withdrew'], [withdrew, index], [remark, 'country']),
      });
    });
  });
}

function lettersAreNear<T>() {
  return v.rawCheck<T>(({dataset: {value}, addIssue}) => {
    if (!isObject(value)) return;
    const {id: round} = value;
    const letters = listOf(value['letters']);
    letters.forEach((letter, index) => {
      const own = isObject(letter) ? letter['date'] : undefined;
      if (!v.is(month, round) || !v.is(day, own) || isNear(own, round)) return;
      const path = pathTo([value, 'letters'], [letters, index], [letter as object, 'date']);
      addIssue({message: farFrom(round), path});
    });
  });
}

/** One letter a side: a second one would have to say which of the two a stance means. */
function oneLetterASide<T>() {
  return v.rawCheck<T>(({dataset: {value}, addIssue}) => {
    const letters = listOf(value);
    const sides = letters.map(sideOf);
    sides.forEach((side, index) => {
      if (!side || sides.indexOf(side) === index) return;
      const message = 'already has a letter in this round: keep one';
      addIssue({message, path: pathTo([letters, index], [letters[index] as object, 'position'])});
    });
  });
}

function degrees(limit: number) {
  const message = `must be degrees between -${limit} and ${limit}`;
  return v.pipe(v.number(message), v.minValue(-limit, message), v.maxValue(limit, message));
}

export function text(pattern: RegExp, message: string) {
  return v.pipe(v.string(message), v.regex(pattern, message));
}

export function oneOf<const T extends string>(...words: readonly [T, ...T[]]) {
  return v.picklist(words, `must be one of ${words.join(', ')}`);
}

/** A list, which may have to hold something. */
export function list<S extends v.GenericSchema>(entry: S, least = 0) {
  const message = `must be a list${least ? ` of at least ${least}` : ''}`;
  return v.pipe(v.array(entry, message), v.minLength(least, message));
}

/** The id of something that the dataset must hold. */
export function reference(
  kind: 'countries' | 'positions' | 'sources',
  pattern: RegExp,
  known: KnownIds,
) {
  const message = `is not in ${kind}: correct it, or add it there`;
  return v.pipe(
    v.string(`must be an id in ${kind}`),
    v.regex(pattern, message),
    v.check((value) => known[kind].has(value), message),
  );
}

export function group<const E extends v.ObjectEntries>(entries: E) {
  return fields(entries, 'must be an object', unknownField);
}

function unknownField(): string {
  return 'unknown field: check the spelling or remove it';
}
