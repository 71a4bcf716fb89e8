/** The acts against the evidence, both ways. Nothing is read from the code but what pages load. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {checkActs} from '../../../scripts/data/acts/check-acts';
import {parseActTexts, readActTexts} from '../../../scripts/data/files';
import type {Act} from '../../../src/model/acts/types';
import evidence from '../../evidence/acts.json';
import {index} from '../../support/fixtures/acts-sample';
import {REWORDED} from './reworded';

type Evidence = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly direction: string;
  readonly scope: string;
  readonly countries: readonly string[];
  readonly organization: string | null;
  readonly body: string | null;
  readonly summary: string;
  readonly note?: string;
  readonly check?: string;
  readonly sources: readonly Readonly<Record<string, unknown>>[];
};

type Edited = Readonly<Record<string, unknown>> & {readonly id: string};

const numbersIn = (text: string) => text.match(/\d+/g) ?? [];

/** What an act of the evidence may hold; anything else would be compared with nothing. */
const FIELDS = (
  'id date until countries others organization body kind direction scope summary note section ' +
  'sources check'
).split(' ');

/** What the evidence has and pages do not load. */
const FOR_EDITORS = ['section', 'check'];

/** What follows from the evidence by a rule of docs/data.md. */
const DERIVED = ['organKind', 'status'];

const acts = (evidence.acts as unknown as readonly Evidence[]).map((act) => ({
  ...act,
  summary: REWORDED[act.id] ?? act.summary,
}));
const edited = readdirSync('data/acts')
  .toSorted()
  .flatMap((name) => (read(`data/acts/${name}`) as {acts: Edited[]}).acts);
const checked = checkActs(parseActTexts(readActTexts('.')).files);
const shipped = checked.record?.acts ?? [];

test('the evidence has 184 acts with 352 sources, and so have the data and the file for pages', () => {
  expect([acts.length, edited.length, shipped.length]).toEqual([184, 184, 184]);
  for (const all of [acts, edited, shipped] as readonly (readonly {sources?: unknown}[])[]) {
    expect(all.flatMap(({sources}) => sources)).toHaveLength(352);
  }
});

test('what is worded otherwise than in the evidence is an act of it, and keeps its numbers', () => {
  for (const [id, words] of Object.entries(REWORDED)) {
    const said = evidence.acts.find((act) => act.id === id)?.summary ?? '';
    expect(words, id).not.toBe(said);
    expect(numbersIn(words), id).toEqual(numbersIn(said));
  }
});

test('nothing in the evidence is left out of this comparison', () => {
  expect(Object.keys(evidence)).toEqual([
    'about',
    'kinds',
    'directions',
    'organizations',
    'acts',
    'leftOut',
  ]);
  const fields = acts.flatMap((act) => Object.keys(act));
  expect([...new Set(fields)].filter((field) => !FIELDS.includes(field))).toEqual([]);
});

test('the data has the acts of the evidence in its order, each in the file of its year', () => {
  expect(edited.map(({id}) => id)).toEqual(acts.map(({id}) => id));
});

describe.each(acts)('$id', ({scope, body, ...act}) => {
  const own = edited.find(({id}) => id === act.id)!;

  test('is in the data as in the evidence, and has nothing else', () => {
    const {organ, ...rest} = own;
    expect(organ).toBe(body);
    expect(without(rest, ['organ', ...DERIVED])).toEqual(act);
  });

  test('reaches pages with every field for readers', () => {
    const {others = [], ...rest} = without(act, FOR_EDITORS);
    const {organ, ...loaded} = without(shippedAct(act.id), DERIVED);
    expect(organ).toBe(body);
    expect(loaded).toEqual({...rest, others});
  });

  test('is of the scope that the evidence gives', () => {
    expect(index.byId.get(act.id)?.scope).toBe(scope);
  });
});

test.each(['kind', 'direction', 'scope', 'year'] as const)(
  'the counts by %s are those of the evidence',
  (key) => {
    const expected = countBy(acts.map((act) => (key === 'year' ? act.date.slice(0, 4) : act[key])));
    const found = index.acts.map((one) =>
      key === 'scope' || key === 'year' ? one[key] : one.act[key],
    );
    expect(countBy(found)).toEqual(expected);
  },
);

test('kinds and directions have the words of the evidence', () => {
  const {kinds, directions} = read('data/act-terms.json') as Record<string, Edited[]>;
  expect(kinds).toEqual(
    Object.entries(evidence.kinds).map(([id, {about, ...words}]) => ({
      id,
      ...words,
      definition: forReaders(about),
    })),
  );
  expect(directions).toEqual(
    Object.entries(evidence.directions).map(([id, {label, definition}]) => ({
      id,
      label,
      definition: forReaders(definition),
    })),
  );
});

test('organizations are those of the evidence; pages get those that have an act', () => {
  const {organizations} = read('data/organizations.json') as {organizations: Edited[]};
  expect(organizations).toEqual(evidence.organizations);
  const acting = new Set(acts.map(({organization}) => organization));
  expect(checked.record?.organizations).toEqual(
    evidence.organizations.filter(({id}) => acting.has(id)),
  );
});

test('what was left out is told in full', () => {
  const {leftOut} = read('data/left-out-acts.json') as {leftOut: unknown};
  expect(leftOut).toEqual(evidence.leftOut);
});

test('an act that the evidence says is not of the state does not count for the country', () => {
  const said =
    /own names|[Nn]ot an act of the state|of the opposition|regional parliament|a US state/;
  const marked = acts.filter(
    ({countries, note = '', check = ''}) => countries.length > 0 && said.test(`${note} ${check}`),
  );
  expect(marked.map(({id}) => id)).toEqual([
    '2018-08-28-usa-members-of-congress-letter',
    '2020-09-08-gbr-parliamentarians-letter',
    '2020-10-10-gbr-shadow-foreign-secretary',
    '2021-03-15-bel-walloon-committee',
    '2023-03-27-usa-california-assembly-resolution',
  ]);
  for (const {id} of marked) expect(index.byId.get(id)?.ofCountry, id).toBe(false);
});

test('bills are proposed, votes are rejected, one statement was taken back', () => {
  expect(byStatus('proposed')).toEqual(
    [...ofKind('bill'), '2021-01-12-gbr-supply-chain-measures'].toSorted(),
  );
  expect(byStatus('rejected').toSorted()).toEqual(ofKind('vote').toSorted());
  expect(byStatus('withdrawn')).toEqual(['2021-06-22-ukr-joint-statement']);
});

test('nothing for editors reaches pages', () => {
  const keys = shipped.flatMap((act) => Object.keys(act));
  expect(keys.filter((key) => FOR_EDITORS.includes(key))).toEqual([]);
  const remark = acts.find(({check}) => check)!.check!;
  expect(checked.text).not.toContain(remark);
});

test('every act says whose it is and where it can be checked', () => {
  for (const {act, codes} of index.acts) {
    const isOfPersons = codes.length === 0 && act.organization === null;
    expect(isOfPersons ? act.organKind : (act.organ ?? act.organization), act.id).toBeTruthy();
    expect(act.sources.length, act.id).toBeGreaterThan(0);
  }
});

/** A definition in the words of the site: a country is no “state”, and one phrase sounds translated. */
function forReaders(words: string): string {
  return words.replace('A state takes', 'A country takes').replace('stands on', 'has');
}

function byStatus(status: Act['status']): readonly string[] {
  return shipped.filter((act) => act.status === status).map(({id}) => id);
}

function ofKind(kind: string): readonly string[] {
  return acts.filter((act) => act.kind === kind).map(({id}) => id);
}

function shippedAct(id: string): Act {
  return shipped.find((act) => act.id === id)!;
}

function without(from: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
}

function countBy(values: readonly unknown[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
