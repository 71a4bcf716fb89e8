import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {checkDataset} from '../../../scripts/data/check-dataset';
import {parseTexts, readTexts} from '../../../scripts/data/files';
import type {Letter, Remark, Source} from '../../../src/model/types';
import evidence from '../../evidence/letters.json';
import territories from '../../evidence/territories.json';

type Evidence = (typeof evidence.statements)[number];
type KnownRound = (typeof evidence.knownButUnmapped)[number];

/** What a statement of the evidence may hold; anything else would be compared with nothing. */
const FIELDS = (
  'id date label forum form symbol deliveredBy position ' +
  'announced laterCount listStatus listQuality signatories sources ' +
  'firstPublishedWith joinedBy withdrew disputedBy discrepancies ' +
  'reportedMembers denied individualStatements notes'
).split(' ');

/**
 * What the evidence has for a record of all rounds from 2019 to 2025. The record of the four
 * rounds is made from `statements` and from what is known of the time between them.
 */
const OF_ALL_ROUNDS = ['laterStatements', 'votes'];

/** Said of a list whose names no primary source gives. */
const WEAK = 'Secondary sources only';

/** What the evidence calls each kind of remark, and what the dataset calls it. */
const REMARKS = {
  withdrew: 'withdrew',
  denied: 'denied',
  discrepancies: 'discrepancies',
  reportedMembers: 'reportedSignatories',
  individualStatements: 'individualStatements',
} as const;

const {text} = checkDataset(parseTexts(readTexts('.')).files);
const {dataset} = readDataset(JSON.parse(text ?? 'null'), 'public/atlas.json');
const letters = dataset?.rounds.flatMap((round) => round.letters) ?? [];

test('the rounds are the four of the record, and the known one is not among them', () => {
  expect(dataset?.rounds.map(({id}) => id)).toEqual(['2019-07', '2019-10', '2020-10', '2021-03']);
  expect(dataset?.unmappedRounds.map(({id}) => id)).toEqual(['2020-07']);
});

test('each round announces and names as many as it did', () => {
  const numbers = letters.map((letter) => [
    letter.round,
    letter.position,
    letter.announced,
    letter.signatories.length,
  ]);
  expect(numbers).toEqual([
    ['2019-07', 'condemn', 22, 22],
    ['2019-07', 'support', 50, 50],
    ['2019-10', 'condemn', 23, 23],
    ['2019-10', 'support', 54, 54],
    ['2020-10', 'condemn', 39, 39],
    ['2020-10', 'support', 45, 45],
    ['2021-03', 'support', 64, 1],
  ]);
});

test('from July 2019 to October 2020 nobody switches sides', () => {
  const [supportThen, supportNow] = [named('2019-07-support'), named('2020-10-support')];
  const [condemnThen, condemnNow] = [named('2019-07-condemn'), named('2020-10-condemn')];
  expect(without(supportThen, supportNow)).toHaveLength(16);
  expect(without(supportNow, supportThen)).toHaveLength(11);
  expect(without(condemnNow, condemnThen)).toHaveLength(17);
  expect(without(condemnThen, condemnNow)).toHaveLength(0);
  expect([...supportThen].filter((code) => condemnNow.has(code))).toEqual([]);
  expect([...condemnThen].filter((code) => supportNow.has(code))).toEqual([]);
});

test('only March 2021 misses a side', () => {
  const missing = dataset?.rounds.map((round) => round.missing.map(({id}) => id));
  expect(missing).toEqual([[], [], [], ['condemn']]);
});

test('the letters of the evidence are the letters of the record', () => {
  expect(letters.map(({id}) => id).toSorted()).toEqual(
    evidence.statements.map(({id}) => id).toSorted(),
  );
});

test('nothing in the evidence is left out of this comparison', () => {
  expect(Object.keys(evidence).toSorted()).toEqual(
    ['about', 'knownButUnmapped', 'sources', 'statements', ...OF_ALL_ROUNDS].toSorted(),
  );
  const fields = evidence.statements.flatMap((statement) => Object.keys(statement));
  expect([...new Set(fields)].filter((key) => !FIELDS.includes(key))).toEqual([]);
});

describe.each(evidence.statements)('$id', (statement) => {
  const letter = letterOf(statement.id);

  test('is the letter that the evidence tells of', () => {
    const {date, forum, form, symbol, deliveredBy, position, announced, listStatus} = statement;
    expect(letter).toMatchObject({date, forum, form, symbol, deliveredBy, position});
    expect(letter).toMatchObject({announced, listStatus, round: date.slice(0, 7)});
  });

  test('names the same states', () => {
    expect(letter.signatories).toEqual(statement.signatories);
  });

  test('rests on the same sources, and is disputed by the same', () => {
    expect(letter.sources).toEqual(statement.sources);
    expect(letter.disputedBy).toEqual(part(statement, 'disputedBy'));
  });

  test.each(Object.entries(REMARKS))(
    '%s: the same states, words, days and sources',
    (key, kind) => {
      expect(letter[kind]).toEqual(part(statement, key));
    },
  );

  test('tells how the list came about', () => {
    expect(letter.originalSignatories).toEqual(field(statement, 'firstPublishedWith'));
    expect(letter.laterSignatories).toEqual(field(statement, 'joinedBy'));
    expect(letter.notes).toEqual(part(statement, 'notes'));
  });

  test('gives the later count, with its day, note and sources', () => {
    expect(letter.laterCount).toEqual(field(statement, 'laterCount'));
  });

  test('owns up to a weak list where the evidence does, and only there', () => {
    expect(letter.listNote).toBe(qualityIn(statement));
  });

  test('has nothing that the evidence has not', () => {
    const known: Readonly<Record<string, string>> = {
      round: 'label',
      listNote: 'sources',
      reportedSignatories: 'reportedMembers',
      originalSignatories: 'firstPublishedWith',
      laterSignatories: 'joinedBy',
    };
    const held = Object.entries(letter)
      .filter(([, value]) => !Array.isArray(value) || value.length > 0)
      .map(([key]) => known[key] ?? key);
    expect(held.filter((key) => !(key in statement))).toEqual([]);
  });
});

test('October 2020: 45 names, and 48 countries by 9 October 2020', () => {
  const {signatories, laterCount} = letterOf('2020-10-support');
  expect(signatories).toHaveLength(45);
  expect(laterCount).toMatchObject({count: 48, date: '2020-10-09'});
});

test('both lists of October 2020 rest on secondary sources', () => {
  for (const id of ['2020-10-condemn', '2020-10-support']) {
    expect(letterOf(id).listNote).toBe(`${WEAK}.`);
  }
});

test('Qatar’s withdrawal rests on Bloomberg’s report of 21 August 2019, not on Wikipedia', () => {
  const [{sources}] = letterOf('2019-07-support').withdrew as [Remark];
  expect(sources[0]).toBe('bloomberg-2019-08');
  expect(evidence.sources['bloomberg-2019-08'].date).toBe('2019-08-21');
  expect(sources).not.toContain('wikipedia');
});

test('July 2019: the first names less Qatar, those that joined, and Yemen make the list', () => {
  const {originalSignatories, laterSignatories, signatories, withdrew} =
    letterOf('2019-07-support');
  const first = originalSignatories!.signatories.filter((code) => code !== 'QAT');
  expect(withdrew.map(({country}) => country)).toEqual(['QAT']);
  expect([...first, ...laterSignatories!.signatories, 'YEM'].toSorted()).toEqual(signatories);
});

test('each source that is used stands as the evidence gives it, and no other', () => {
  const known = evidence.sources as Readonly<Record<string, Omit<Source, 'id'>>>;
  const used = new Set([...letters.flatMap(sourcesOf), ...knownSources()]);
  expect(dataset?.sources.map(({id}) => id).toSorted()).toEqual([...used].toSorted());
  for (const {id, ...source} of dataset?.sources ?? []) {
    expect(source, id).toEqual(worded(known[id]!));
  }
});

test('no text for readers has the key of a source in it', () => {
  const keys = Object.keys(evidence.sources).filter((key) => /\d/.test(key));
  const texts = [
    ...letters.flatMap(textsOf),
    ...(dataset?.sources ?? []).flatMap(({title, publisher, seen = ''}) => [
      title,
      publisher,
      seen,
    ]),
    ...(dataset?.unmappedRounds ?? []).map(({note}) => note),
  ];
  expect(texts.filter((words) => keys.some((key) => words.includes(key)))).toEqual([]);
});

test('no other source of the evidence tells of the four rounds', () => {
  const used = new Set(dataset?.sources.map(({id}) => id));
  const left = new Set(Object.keys(evidence.sources).filter((key) => !used.has(key)));
  const elsewhere = [
    ...OF_ALL_ROUNDS.map((key) => field(evidence, key)),
    evidence.knownButUnmapped.slice(1),
  ];
  for (const key of citedIn(elsewhere)) left.delete(key);
  expect([...left]).toEqual([]);
});

test('of the known rounds, those after the last letter are for a record of all rounds', () => {
  const last = letters.at(-1)!.round;
  const later = evidence.knownButUnmapped.slice(1).map(({round}) => round);
  expect(later.filter((round) => round > last)).toEqual(later);
});

test('the known round is told as the evidence tells it', () => {
  const [{round, condemn, support, ...words}] = evidence.knownButUnmapped as [
    KnownRound,
    ...KnownRound[],
  ];
  expect(dataset?.unmappedRounds).toEqual([
    {
      id: round,
      ...words,
      letters: [
        {position: 'condemn', ...condemn},
        {position: 'support', ...support},
      ],
    },
  ]);
});

test('each territory belongs to the state that signs for it', () => {
  const owners = (dataset?.areas ?? []).flatMap((area) =>
    area.kind === 'territory' ? [[area.name, area.of]] : [],
  );
  const expected = territories.territories.map(({name, signsFor}) => [
    name === 'Indian Ocean Ter.' ? 'Indian Ocean Territories' : name,
    signsFor,
  ]);
  expect(owners.toSorted()).toEqual(expected.toSorted());
});

test('Taiwan, Kosovo and Western Sahara belong to no state', () => {
  expect(['Taiwan', 'Kosovo', 'Western Sahara'].map(ownerOf)).toEqual([null, null, null]);
  expect(ownerOf('Crimea')).toBe('UKR');
});

/** The state whose stance an area takes; null where it takes none. */
function ownerOf(name: string): string | null | undefined {
  const area = dataset?.areas.find((one) => one.name === name);
  if (!area) return undefined;
  return area.kind === 'outside' ? null : area.of;
}

function named(id: string): ReadonlySet<string> {
  return new Set(letterOf(id).signatories);
}

function letterOf(id: string): Letter {
  const letter = letters.find((one) => one.id === id);
  if (!letter) throw new Error(`the record has no letter ${id}`);
  return letter;
}

function field(from: object, key: string): unknown {
  return (from as Record<string, unknown>)[key];
}

function part(statement: Evidence, key: string): unknown {
  return field(statement, key) ?? [];
}

/**
 * What must be said of a list: what the evidence notes, as a sentence; or that its names come from
 * secondary sources, if every primary source either gives no names or there is none.
 */
function qualityIn(statement: Evidence): string | undefined {
  const quality = field(statement, 'listQuality');
  if (quality !== undefined) return `${String(quality).replace(/^secondary only/, WEAK)}.`;
  if (statement.listStatus !== 'complete') return undefined;
  const sources = evidence.sources as Readonly<Record<string, Omit<Source, 'id'>>>;
  const naming = statement.sources.filter((key) => !/no names/.test(sources[key]?.seen ?? ''));
  const isWeak = naming.every((key) => sources[key]?.kind !== 'primary');
  return isWeak ? `${WEAK}.` : undefined;
}

/** A source for readers: where it names another one by its key, they read its publisher. */
function worded({seen, ...source}: Omit<Source, 'id'>): Omit<Source, 'id'> {
  if (seen === undefined) return source;
  const all = Object.entries(evidence.sources);
  const [key = '', other] = all.find(([one]) => seen.includes(one)) ?? [];
  return {...source, seen: other ? seen.replace(key, other.publisher) : seen};
}

function textsOf(letter: Letter): readonly string[] {
  const remarks: readonly Remark[] = Object.values(REMARKS).flatMap((kind) => letter[kind]);
  return [
    letter.listNote ?? '',
    letter.laterCount?.note ?? '',
    ...letter.notes,
    ...remarks.map(({note}) => note),
  ];
}

/** Every source that a part of the evidence cites, however deep. */
function citedIn(found: unknown): readonly string[] {
  if (typeof found !== 'object' || found === null) return [];
  return Object.entries(found).flatMap(([key, value]) =>
    key === 'sources' && Array.isArray(value) ? (value as string[]) : citedIn(value),
  );
}

function without(codes: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...codes].filter((code) => !others.has(code));
}

function sourcesOf(letter: Letter): readonly string[] {
  const remarks: readonly Remark[] = Object.values(REMARKS).flatMap((kind) => letter[kind]);
  const lists = [letter.originalSignatories, letter.laterSignatories, letter.laterCount];
  return [
    ...letter.sources,
    ...letter.disputedBy,
    ...remarks.flatMap(({sources}) => sources),
    ...lists.flatMap((dated) => dated?.sources ?? []),
  ];
}

function knownSources(): readonly string[] {
  const known = dataset?.unmappedRounds.flatMap((round) => round.letters) ?? [];
  return known.flatMap(({sources}) => sources);
}
