import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {checkDataset} from '../../../scripts/data/check-dataset';
import {parseTexts, readTexts} from '../../../scripts/data/files';
import type {Letter, Remark, Source} from '../../../src/model/types';
import evidence from '../../evidence/letters.json';
import territories from '../../evidence/territories.json';

type Evidence = (typeof evidence.statements)[number];

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

  test('owns up to a weak list where the evidence does, and only there', () => {
    expect(factsOf(letter.listNote)).toEqual(factsOf(field(statement, 'listQuality')));
  });
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
  for (const {id, ...source} of dataset?.sources ?? []) expect(source, id).toEqual(known[id]);
});

test('the known round is told as the evidence tells it', () => {
  const [{round, condemn, support, ...words}] = evidence.knownButUnmapped as [
    (typeof evidence.knownButUnmapped)[number],
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

function field(statement: Evidence, key: string): unknown {
  return (statement as unknown as Record<string, unknown>)[key];
}

function part(statement: Evidence, key: string): unknown {
  return field(statement, key) ?? [];
}

/** A quality in bare words: the record makes a sentence of what the evidence notes. */
function factsOf(quality: unknown): string | undefined {
  if (quality === undefined) return undefined;
  return String(quality)
    .toLowerCase()
    .replace('secondary sources only', 'secondary only')
    .replace(/\.$/, '');
}

function without(codes: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...codes].filter((code) => !others.has(code));
}

function sourcesOf(letter: Letter): readonly string[] {
  const remarks: readonly Remark[] = Object.values(REMARKS).flatMap((kind) => letter[kind]);
  const lists = [letter.originalSignatories, letter.laterSignatories];
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
