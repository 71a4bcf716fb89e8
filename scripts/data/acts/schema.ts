/** What the files of acts may hold, field by field. Pages load what was checked by it, not the checks. */
import * as v from 'valibot';
import {date, group, id, list, name, oneOf, text, url} from '../../../src/data/dataset/schema';
import {rule, unique} from '../../../src/data/json/fields';
import {
  DIRECTIONS,
  ORGAN_KINDS,
  SCOPES,
  STATUSES,
  type Act,
  type ActKind,
  type ActTerm,
  type Organization,
  type Place,
} from '../../../src/model/acts/types';
import {isNotAfter} from '../../../src/model/acts/time';

/** What an act may refer to. */
export interface KnownNames {
  readonly countries: ReadonlySet<unknown>;
  readonly places: ReadonlySet<unknown>;
  readonly organizations: ReadonlySet<unknown>;
  readonly kinds: ReadonlySet<unknown>;
}

/** An act in its file: with what is for editors only. */
export type EditedAct = Act & {
  /** Heading of the article that reports it. */
  readonly section: string;
  /** What an editor needs to know; not shown to readers. */
  readonly check?: string;
};

const TWICE = 'is used twice: remove or rename one';
const LISTED_TWICE = 'is listed twice: remove one';
const CODE = /^[A-Z]{3}$/;
const ID = /^[a-z0-9][a-z0-9-]*$/;

const source = v.pipe(
  group({
    title: name,
    titleBy: v.exactOptional(v.literal('us', 'must be "us", or left out')),
    publisher: name,
    date: v.nullable(date),
    url: v.nullable(url),
    kind: oneOf('primary', 'secondary'),
    seen: oneOf('whole', 'part', 'title only', 'in a copy'),
  }),
  rule(
    ['url', 'seen'],
    ({url: address, seen}) => (address === null) === (seen === 'in a copy'),
    'must be null if the source was seen in a copy, and only then: correct url or seen',
  ),
);

/** Returns the schema of a file with the acts of one year. */
export function actsSchema(known: KnownNames) {
  const act = v.pipe(
    group({
      id,
      date,
      until: v.exactOptional(date),
      countries: codes(known.countries, 'countries.json'),
      others: v.exactOptional(codes(known.places, 'the places of act-terms.json')),
      organization: v.nullable(reference(known.organizations, 'organizations.json', ID)),
      organ: v.nullable(name),
      organKind: oneOf(...ORGAN_KINDS),
      kind: reference(known.kinds, 'the kinds of act-terms.json', ID),
      direction: oneOf(...DIRECTIONS),
      status: oneOf(...STATUSES),
      summary: name,
      note: v.exactOptional(name),
      sources: v.pipe(list(source, 1), unique('is listed twice: remove one', 'url')),
      section: name,
      check: v.exactOptional(name),
    }),
    rule(
      ['id', 'date'],
      (one) => one.id.startsWith(`${one.date}-`),
      (one) => `must begin with the date of the act, ${one.date}-: correct one of them`,
    ),
    rule(
      ['until', 'date'],
      ({until, date: from}) => until === undefined || isNotAfter(from, until),
      'is before the date of the act: correct one of them',
    ),
  );
  return group({$schema: name, acts: v.pipe(list(act, 1), unique(TWICE, 'id'))});
}

export const organizationsSchema = group({
  $schema: name,
  organizations: v.pipe(
    list(
      group({
        id,
        name,
        type: oneOf(
          'company',
          'ngo',
          'other',
          'parliament',
          'regional',
          'religious',
          'tribunal',
          'un-body',
        ),
        scope: oneOf('intergovernmental', 'civil'),
      }),
      1,
    ),
    unique(TWICE, 'id'),
    unique(TWICE, 'name'),
  ),
});

const place = group({code: text(CODE, 'must be three capital letters'), name, region: name});

export const actTermsSchema = group({
  $schema: name,
  kinds: v.pipe(
    list(group({id, label: name, plural: name, definition: name}), 1),
    unique(TWICE, 'id'),
    unique(TWICE, 'label'),
  ),
  directions: terms(DIRECTIONS),
  organKinds: terms(ORGAN_KINDS),
  scopes: terms(SCOPES),
  statuses: terms(STATUSES),
  places: v.pipe(list(place), unique(TWICE, 'code')),
});

export const leftOutSchema = group({
  $schema: name,
  leftOut: list(group({section: name, what: name, why: name}), 1),
});

/** What the files hold, once every schema has passed. */
export interface CheckedActFiles {
  readonly terms: {
    readonly kinds: readonly ActKind[];
    readonly directions: readonly ActTerm<Act['direction']>[];
    readonly organKinds: readonly ActTerm<Act['organKind']>[];
    readonly scopes: readonly ActTerm<(typeof SCOPES)[number]>[];
    readonly statuses: readonly ActTerm<Act['status']>[];
    readonly places: readonly Place[];
  };
  readonly organizations: readonly Organization[];
  readonly acts: readonly EditedAct[];
}

/** Words that the program knows: each must be explained, and no other. */
function terms<const T extends string>(ids: readonly [T, ...T[]]) {
  return v.pipe(
    list(group({id: oneOf(...ids), label: name, definition: name}), ids.length),
    unique(TWICE, 'id'),
    unique(TWICE, 'label'),
  );
}

function codes(known: ReadonlySet<unknown>, file: string) {
  return v.pipe(list(reference(known, file, CODE)), unique(LISTED_TWICE));
}

function reference(known: ReadonlySet<unknown>, file: string, pattern: RegExp) {
  const message = `is not in ${file}: correct it, or add it there`;
  return v.pipe(
    text(pattern, message),
    v.check((value) => known.has(value), message),
  );
}
