import {readFileSync} from 'node:fs';
import {parse} from 'csv-parse/sync';
import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {csvText, type Cells} from '../../../src/model/share/csv';
import {
  factCells,
  fileName,
  comparisonRows,
  comparisonJson,
  datasetRows,
  datasetJson,
} from '../../../src/model/share/exports';
import {allEnglish} from '../../../src/model/messages/views';
import {createComparisonView} from '../../../src/model/view/comparison-view';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import evidence from '../../evidence/letters.json';
import {ROUNDS, stancesByEvidence} from '../../support/site/explorer';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

type Line = Readonly<Record<string, string>>;

interface EvidenceRemark {
  readonly country: string;
  readonly note: string;
  readonly date?: string;
  readonly sources: readonly string[];
}

const {dataset} = readDataset(JSON.parse(readFileSync('public/atlas.json', 'utf8')), 'record');
const record = dataset!;
const real = new AtlasViewModel(record, allEnglish);
const codes = record.countries.map(({code}) => code);

/** The lines of a file as another program reads them, with and without the mark for Excel. */
function linesOf(cells: Cells): Line[] {
  const [plain, marked] = [false, true].map((bom): Line[] =>
    parse(csvText(cells, {bom}), {bom, columns: true}),
  );
  expect(marked).toEqual(plain);
  return plain!;
}

function pairOf(first: string, second: string, of = real) {
  const view = (id: string) => of.roundViews.find(({round}) => round.id === id)!;
  return createComparisonView(of.dataset, view(first), view(second), allEnglish);
}

/** The column of a round: `2019-07` is `round_2019_07`, which any program takes as a name. */
function columnOf(round: string): string {
  return `round_${round.replace('-', '_')}`;
}

function countsBy(lines: readonly Line[], column: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {[column]: value = ''} of lines) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** The addresses of all sources of a round's letters, as the evidence lists them. */
function addressesIn(round: string): string {
  const letters = evidence.statements.filter(({date}) => date.startsWith(round));
  return letters.flatMap(({sources}) => sources.map(addressOf)).join(' | ');
}

const addressOf = (id: string) => record.sources.find((source) => source.id === id)!.url;
const publisherOf = (id: string) => record.sources.find((source) => source.id === id)!.publisher;

/** `2019-07-18` as `18 July 2019`. */
function inWords(date: string): string {
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(date),
  );
}

describe('the record as CSV, a line a state', () => {
  const lines = linesOf(datasetRows(record, real.roundViews, allEnglish));
  const lineOf = (code: string) => lines.find((one) => one['code'] === code)!;

  test('has the 195 states, with codes, name, region and the version of the record', () => {
    expect(new Set(lines.map(({code}) => code)).size).toBe(195);
    expect(lines).toHaveLength(195);
    expect(lines.find(({code}) => code === 'CIV')).toMatchObject({
      numeric: '384',
      name: 'Côte d’Ivoire',
      region: 'Africa',
      subregion: 'Western Africa',
      record_version: record.version,
    });
  });

  test.each(ROUNDS)('says of %s what the evidence says, country by country', (round) => {
    const found = Object.fromEntries(lines.map((line) => [line['code'], line[columnOf(round)]]));
    expect(found).toEqual(stancesByEvidence(round, codes));
  });

  test('counts to the golden numbers', () => {
    expect(ROUNDS.map((round) => countsBy(lines, columnOf(round)))).toEqual([
      {condemn: 22, support: 50, withdrawn: 1, none: 122},
      {condemn: 23, support: 54, none: 118},
      {condemn: 39, support: 45, none: 111},
      {support: 1, unknown: 194},
    ]);
  });

  test('says how good the lists behind each stance are, and of what kind their sources', () => {
    expect(lineOf('FRA')).toMatchObject({
      round_2019_07_list_quality: '2019-07-condemn: Complete list.',
      round_2019_07_source_kinds: 'primary | secondary',
      round_2020_10_list_quality: '2020-10-condemn: Complete list. Secondary sources only.',
      round_2020_10_source_kinds: 'secondary',
      round_2021_03_list_quality: '2021-03-support: List not published.',
    });
    expect(lineOf('BLR')['round_2019_10_list_quality']).toContain(
      'names were not made public for weeks',
    );
    expect(lineOf('BRA')['round_2020_10_list_quality']!.split(' | ')).toHaveLength(2);
  });

  test('counts to what the legend shows, by label', () => {
    for (const {round, categories} of real.roundViews) {
      const counts = countsBy(lines, `${columnOf(round.id)}_label`);
      const shown = categories.map(({label, count}) => [label, count] as const);
      expect(counts).toEqual(Object.fromEntries(shown.filter(([, count]) => count > 0)));
    }
  });

  test('holds no cell that a spreadsheet takes for a formula', () => {
    const tables = [
      datasetRows(record, real.roundViews, allEnglish),
      factCells(record, real.roundViews, allEnglish),
      comparisonRows(record, pairOf('2019-07', '2020-10'), allEnglish),
    ];
    for (const cells of tables) expect(parse(csvText(cells))).toEqual(cells);
  });
});

describe('the record as CSV, a line a fact', () => {
  const lines = linesOf(factCells(record, real.roundViews, allEnglish));
  const fact = (code: string, round: string) =>
    lines.find((line) => line['code'] === code && line['round_month'] === round)!;

  test('has a line for each state in each round', () => {
    expect(lines).toHaveLength(195 * 4);
    expect(new Set(lines.map(({code, round_month}) => `${code} ${round_month}`)).size).toBe(780);
  });

  test('says the evidence again, country by country', () => {
    for (const round of ROUNDS) {
      const of = lines.filter((line) => line['round_month'] === round);
      const found = Object.fromEntries(of.map(({code, stance}) => [code, stance]));
      expect(found).toEqual(stancesByEvidence(round, codes));
    }
  });

  test('cites for each signatory the letter that names it, with the sources of the evidence', () => {
    for (const {id, date, signatories, sources} of evidence.statements) {
      for (const code of signatories) {
        const line = fact(code, date.slice(0, 7));
        expect(line['signed_letters']).toBe(id);
        expect(line['evidence_letters']).toBe(id);
        const cited = line['source_urls']!.split(' | ');
        expect(cited.slice(0, sources.length)).toEqual(sources.map(addressOf));
      }
    }
  });

  test('cites both letters for a state on neither, and an address for every fact', () => {
    expect(fact('BRA', '2020-10')).toMatchObject({
      signed_letters: '',
      evidence_letters: '2020-10-condemn | 2020-10-support',
    });
    const urls = lines.flatMap((line) => line['source_urls']!.split(' | '));
    expect(urls.filter((url) => !/^https?:\/\/[^\s|]+$/.test(url))).toEqual([]);
  });

  test('tells of withdrawal, denial, discrepancy and dispute, with their sources', () => {
    const qatar = fact('QAT', '2019-07');
    expect(qatar).toMatchObject({
      stance: 'withdrawn',
      signed_letters: '',
      evidence_letters: '2019-07-support',
    });
    expect(qatar['findings']).toContain('Withdrew.');
    expect(qatar['source_urls']).toContain(addressOf('bloomberg-2019-08'));
    expect(qatar['source_urls']).not.toContain(addressOf('wikipedia'));
    expect(fact('MDV', '2021-03')['findings']).toContain('Denied supporting it.');
    expect(fact('MDV', '2021-03')['source_urls']).toContain(addressOf('raajje-2021-03'));
    expect(fact('MDG', '2019-10')['findings']).toContain('Sources differ.');
    expect(fact('RUS', '2019-10')['disputed_by_urls']).toBe(addressOf('unwatch-2019-11'));
    expect(fact('BRA', '2020-10')['findings']).toBe('');
  });

  test('gives each note of the evidence on a state, with its day and its sources', () => {
    for (const {id, date: day, ...statement} of evidence.statements) {
      const remarks: readonly EvidenceRemark[] = [
        ...(statement.withdrew ?? []),
        ...(statement.denied ?? []),
        ...(statement.discrepancies ?? []),
        ...(statement.reportedMembers ?? []),
        ...(statement.individualStatements ?? []),
      ];
      for (const {country, note, date, sources} of remarks) {
        const line = fact(country, day.slice(0, 7));
        const said = line['findings']!.split(' | ').find(
          (one) => one.includes(note) && (!date || one.includes(inWords(date))),
        )!;
        expect(said.startsWith(`${id}: `)).toBe(true);
        for (const key of sources) {
          expect(said).toContain(publisherOf(key));
          expect(line['source_urls']!.split(' | ')).toContain(addressOf(key));
        }
      }
    }
  });

  test('gives the later count of October 2020, and the notes on a letter as a whole', () => {
    const russia = fact('RUS', '2020-10');
    expect(russia['notes']).toMatch(
      /^2020-10-support: 48 countries by 9 October 2020\. China's .* Sources: Geo News, 10 October/,
    );
    expect(russia['source_urls']).toContain(addressOf('geo-2020-10'));
    expect(fact('FRA', '2020-10')['notes']).toBe('');
    for (const note of evidence.statements.flatMap(({notes = []}) => notes)) {
      expect(lines.some((line) => line['notes']!.includes(note))).toBe(true);
    }
  });

  test('says since when a state was on a list that changed', () => {
    expect(fact('SRB', '2019-07')['findings']).toContain('Joined later, 26 July 2019.');
    expect(fact('RUS', '2019-07')['findings']).toContain('Original signatory, 12 July 2019.');
  });

  test('has a kind and an address for each source, in one order, and no key of one', () => {
    const keys = record.sources.map(({id}) => id).filter((id) => id !== 'wikipedia');
    const kinds = new Map(record.sources.map(({url, kind}) => [url, kind]));
    for (const line of lines) {
      const urls = line['source_urls']!.split(' | ');
      expect(line['source_kinds']!.split(' | ')).toEqual(urls.map((url) => kinds.get(url)));
      expect(line['sources']!.split(' | ')).toHaveLength(urls.length);
      const {source_urls: _urls, disputed_by_urls: _disputed, ...texts} = line;
      const all = Object.values(texts).join('\n');
      expect(keys.filter((key) => all.includes(key))).toEqual([]);
    }
  });
});

describe('the record as JSON', () => {
  const file = throughText(datasetJson(record, real.roundViews, allEnglish));

  test('says version, rounds with their letters and sources, and the disclaimer', () => {
    const {version, disclaimer} = record;
    expect(file).toMatchObject({version, disclaimer});
    const letters = file.rounds.flatMap((round) => round.letters);
    expect(letters.map(({id}) => id).toSorted()).toEqual(
      evidence.statements.map(({id}) => id).toSorted(),
    );
    const known = new Set(file.sources.map(({id}) => id));
    expect(letters.flatMap(({sources}) => sources).filter((id) => !known.has(id))).toEqual([]);
  });

  test('says of every state in every round what the evidence says', () => {
    for (const round of ROUNDS) {
      const found = Object.fromEntries(file.countries.map((s) => [s.code, s.stances[round]]));
      expect(found).toEqual(stancesByEvidence(round, codes));
    }
  });

  test('counts to the golden numbers, and says which side has no letter', () => {
    expect(file.rounds.map(({counts}) => [counts['condemn'], counts['support']])).toEqual([
      [22, 50],
      [23, 54],
      [39, 45],
      [undefined, 1],
    ]);
    expect(file.rounds.map(({missing}) => missing)).toEqual([[], [], [], ['condemn']]);
  });
});

describe('a comparison', () => {
  const pairs = ROUNDS.flatMap((a) => ROUNDS.filter((b) => b !== a).map((b) => [a, b] as const));

  test.each(pairs)('%s and %s say both stances, the earlier first', (one, other) => {
    const [from, to] = [one, other].toSorted() as [string, string];
    const lines = linesOf(comparisonRows(record, pairOf(one, other), allEnglish));
    const side = (column: string) =>
      Object.fromEntries(lines.map((line) => [line['code'], line[column]]));
    expect(side('from_stance')).toEqual(stancesByEvidence(from, codes));
    expect(side('to_stance')).toEqual(stancesByEvidence(to, codes));
    expect(countsBy(lines, 'from_round_month')).toEqual({[from]: 195});
    expect(countsBy(lines, 'to_round_month')).toEqual({[to]: 195});
  });

  test.each(pairs)('%s and %s count their shifts as the screen does', (one, other) => {
    const comparison = pairOf(one, other);
    const lines = linesOf(comparisonRows(record, comparison, allEnglish));
    const shown = comparison.categories.map(
      ({label, countries}) => [label, countries.length] as const,
    );
    const counts = Object.fromEntries(shown.filter(([, count]) => count > 0));
    expect(countsBy(lines, 'shift_label')).toEqual(counts);
    const file = throughText(comparisonJson(record, comparison, allEnglish));
    expect(file.shifts.map(({label, count}) => [label, count])).toEqual(shown);
    expect(file.countries.map(({code, shift}) => [code, shift])).toEqual(
      lines.map(({code, shift}) => [code, shift]),
    );
  });

  test('July 2019 to October 2020 counts to the golden numbers', () => {
    const lines = linesOf(comparisonRows(record, pairOf('2019-07', '2020-10'), allEnglish));
    const {steady, withdrawn, ...changes} = countsBy(lines, 'shift');
    expect(changes).toEqual({'joined-condemn': 17, 'joined-support': 11, 'left-support': 16});
    expect(steady! + withdrawn!).toBe(195 - 17 - 11 - 16);
  });

  test('October 2020 to March 2021 lets nobody leave', () => {
    const lines = linesOf(comparisonRows(record, pairOf('2020-10', '2021-03'), allEnglish));
    expect(countsBy(lines, 'shift')).toEqual({steady: 1, incomparable: 194});
    expect(lines.find(({shift}) => shift === 'steady')?.['code']).toBe('CUB');
  });

  test('cites the letters and the sources of both rounds', () => {
    const comparison = pairOf('2019-10', '2021-03');
    const [line] = linesOf(comparisonRows(record, comparison, allEnglish));
    expect(line).toMatchObject({
      from_signed_letters: '',
      from_evidence_letters: '2019-10-condemn | 2019-10-support',
      from_source_urls: addressesIn('2019-10'),
      to_evidence_letters: '2021-03-support',
      to_source_urls: addressesIn('2021-03'),
    });
    const lines = linesOf(comparisonRows(record, comparison, allEnglish));
    expect(lines.find(({code}) => code === 'CUB')).toMatchObject({
      from_signed_letters: '2019-10-support',
      to_signed_letters: '2021-03-support',
      to_list_quality: '2021-03-support: List not published.',
    });
    const file = throughText(comparisonJson(record, comparison, allEnglish));
    const ids = file.sources.map(({id}) => id);
    expect(ids).toEqual(expect.arrayContaining(['unwatch-2019-11', 'raajje-2021-03']));
    expect(ids).not.toContain('un-g11');
  });
});

test('every download has the region of each state', () => {
  const pair = pairOf('2019-07', '2020-10');
  const tables = [
    datasetRows(record, real.roundViews, allEnglish),
    factCells(record, real.roundViews, allEnglish),
    comparisonRows(record, pair, allEnglish),
  ];
  const files = [
    datasetJson(record, real.roundViews, allEnglish),
    comparisonJson(record, pair, allEnglish),
  ];
  const regions = new Map(record.countries.map(({code, region}) => [code, region]));
  const found = [
    ...tables.flatMap((cells) => linesOf(cells).map(({code, region}) => [code, region])),
    ...files.flatMap((file) => throughText(file).countries.map(({code, region}) => [code, region])),
  ];
  expect(found.filter(([code, region]) => region !== regions.get(code!))).toEqual([]);
  expect(found).toHaveLength(195 * (1 + 4 + 1 + 1 + 1));
});

describe('a record of another kind', () => {
  const sample = sampleDataset();
  sample.countries[0]!.name = 'Aland, "the Isles"\nand more';
  sample.countries[1]!.name = '=1+1';
  const other = readDataset(sample, 'sample').dataset!;
  const viewModel = new AtlasViewModel(other, allEnglish);

  test('keeps its three sides, and names with commas, quotes and line breaks', () => {
    const lines = linesOf(datasetRows(other, viewModel.roundViews, allEnglish));
    expect(
      lines.map((line) => [line['name'], line['round_2020_01'], line['round_2020_04']]),
    ).toEqual([
      ['Aland, "the Isles"\nand more', 'yes', 'yes'],
      ["'=1+1", 'none', 'yes'],
      ['Celand', 'none', 'no'],
      ['Deland', 'none', 'abstain'],
    ]);
    const file = throughText(datasetJson(other, viewModel.roundViews, allEnglish));
    expect(file.countries[1]?.name).toBe('=1+1');
  });

  test('is compared on the side that both rounds have', () => {
    const lines = linesOf(
      comparisonRows(other, pairOf('2020-01', '2020-04', viewModel), allEnglish),
    );
    const shifts = lines.map(({shift}) => shift).join(' ');
    expect(shifts).toBe('steady joined-yes incomparable incomparable');
    expect(lines[1]!['shift_label']).toBe('Joined the motion');
  });
});

describe('the name of a file', () => {
  test.each([
    ['2026.11.0', '', 'csv', 'stance-atlas-2026.11.0.csv'],
    ['2026.11.0', 'facts', 'csv', 'stance-atlas-2026.11.0-facts.csv'],
    [
      '2026.11.0',
      'July 2019 to October 2020',
      'json',
      'stance-atlas-2026.11.0-july-2019-to-october-2020.json',
    ],
    ['../a b', 'Août/2019 : x', 'csv', 'stance-atlas-..-a-b-août-2019-x.csv'],
  ] as const)('of version %s and %j is told from both', (version, about, extension, name) => {
    expect(fileName(version, about, extension)).toBe(name);
  });
});

/** What a reader of the JSON file finds. */
interface ParsedFile {
  readonly rounds: readonly {
    readonly counts: Readonly<Record<string, number>>;
    readonly missing: readonly string[];
    readonly letters: readonly {readonly id: string; readonly sources: readonly string[]}[];
  }[];
  readonly shifts: readonly {readonly label: string; readonly count: number}[];
  readonly countries: readonly {
    readonly code: string;
    readonly name: string;
    readonly region: string;
    readonly shift: string;
    readonly stances: Readonly<Record<string, string>>;
  }[];
  readonly sources: readonly {readonly id: string}[];
}

function throughText(file: object): ParsedFile {
  return JSON.parse(JSON.stringify(file)) as ParsedFile;
}
