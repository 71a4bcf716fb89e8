import {readFile} from 'node:fs/promises';
import {parse} from 'csv-parse/sync';
import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import evidence from '../../evidence/letters.json';
import {
  comparisonDrawn,
  expectQuiet,
  GOLDEN,
  inOneLine,
  legendOf,
  pairPath,
  shiftsByEvidence,
  tally,
} from '../../support/site/comparison';
import {
  allDrawn,
  openPanel,
  ROUNDS,
  STATES,
  stancesByEvidence,
  type Stances,
} from '../../support/site/explorer';
import {useBrowser, type Visit} from '../../support/site/open-page';

const open = useBrowser();

const RECORD = 'Download data';
const PAIR = 'This comparison';
const BOM = '\uFEFF';

/** The lines of a CSV file, each by the names of its columns. */
type Lines = readonly Readonly<Record<string, string>>[];

/** What the tests read of the JSON of the record. */
interface RecordFile {
  readonly rounds: readonly {readonly id: string; readonly counts: Record<string, number>}[];
  readonly countries: readonly {readonly code: string; readonly stances: Stances}[];
}

/** What the tests read of the JSON of a comparison. */
interface PairFile {
  readonly sentence: string;
  readonly shifts: readonly {readonly label: string; readonly count: number}[];
  readonly countries: readonly {
    readonly code: string;
    readonly from: string;
    readonly to: string;
    readonly shift: string;
  }[];
}

describe('the record, as a reader downloads it', () => {
  test('as CSV has each state’s stance in every round as the evidence has it', async () => {
    const visit = await openMap();
    const {name, text} = await download(visit.page, RECORD, 'CSV');
    expect(name).toMatch(/^stance-atlas-[\d.]+\.csv$/);
    const lines = linesOf(text);
    for (const round of ROUNDS) {
      const stances = column(lines, columnOf(round));
      expect(stances).toEqual(stancesByEvidence(round, Object.keys(stances)));
    }
    expectQuiet(visit);
  });

  test('as CSV counts what the legend counts, in the same words', async () => {
    const visit = await openMap();
    const {text} = await download(visit.page, RECORD, 'CSV');
    const labels = linesOf(text).map((line) => line['round_2020_10_label'] ?? '');
    expect(tally(labels)).toEqual(await legendOf(visit.page));
  });

  test('as one line a fact has a source for every stance', async () => {
    const visit = await openMap();
    const {text} = await download(visit.page, RECORD, 'CSV, long');
    const facts: Lines = parse(text, {columns: true, bom: true});
    expect(facts).toHaveLength(ROUNDS.length * STATES);
    for (const {code, round_month: round, stance, source_urls: urls} of facts) {
      expect(urls, `${code} in ${round}`).toMatch(/^https?:\/\//);
      expect(stance).toBe(stancesByEvidence(round ?? '', [code ?? ''])[code ?? '']);
    }
    expectQuiet(visit);
  });

  test('as JSON has the stances and the counts of the evidence', async () => {
    const visit = await openMap();
    const {name, text} = await download(visit.page, RECORD, 'JSON');
    expect(name).toMatch(/\.json$/);
    const {rounds, countries} = JSON.parse(text) as RecordFile;
    expect(countries).toHaveLength(STATES);
    for (const {id, counts} of rounds) {
      const expected = stancesByEvidence(
        id,
        countries.map(({code}) => code),
      );
      const found = countries.map(({code, stances}) => [code, stances[id]] as const);
      expect(Object.fromEntries(found)).toEqual(expected);
      expect(counts).toMatchObject(tally(Object.values(expected)));
    }
    expect(rounds.map(({id}) => id)).toEqual(ROUNDS);
    expectQuiet(visit);
  });
});

describe('a comparison, as a reader downloads it', () => {
  test.each([1280, 360])('as CSV equals the evidence and the screen, at %i px', async (width) => {
    const visit = await openComparison(width);
    const {name, text} = await download(visit.page, PAIR, 'CSV');
    expect(name).toMatch(/-july-2019-to-october-2020\.csv$/);
    const lines = linesOf(text);
    const shifts = column(lines, 'shift');
    const codes = Object.keys(shifts);
    expect(shifts).toEqual(shiftsByEvidence(GOLDEN, codes));
    expect(column(lines, 'from_stance')).toEqual(stancesByEvidence(GOLDEN[0], codes));
    expect(column(lines, 'to_stance')).toEqual(stancesByEvidence(GOLDEN[1], codes));
    const labels = tally(lines.map((line) => line['shift_label'] ?? ''));
    expect({...labels, 'Left the critical letter': 0}).toEqual(await legendOf(visit.page));
    expectQuiet(visit);
  });

  test('as JSON equals the evidence and the screen', async () => {
    const visit = await openComparison(1280);
    const {text} = await download(visit.page, PAIR, 'JSON');
    const {sentence, shifts, countries} = JSON.parse(text) as PairFile;
    const found = Object.fromEntries(countries.map(({code, shift}) => [code, shift]));
    expect(countries).toHaveLength(STATES);
    expect(found).toEqual(shiftsByEvidence(GOLDEN, Object.keys(found)));
    const counts = Object.fromEntries(shifts.map(({label, count}) => [label, count]));
    expect(counts).toEqual(await legendOf(visit.page));
    expect(sentence).toBe(inOneLine((await visit.page.locator('.summary').textContent()) ?? ''));
    expectQuiet(visit);
  });

  test('is on offer in a comparison alone', async () => {
    const visit = await openMap();
    await openPanel(visit.page, 'Download');
    const group = visit.page.getByRole('group', {name: PAIR});
    expect(await group.count()).toBe(0);
    await visit.page.getByRole('button', {name: 'Compare', exact: true}).click();
    await comparisonDrawn(visit);
    await expect.poll(() => group.count()).toBe(1);
  });
});

describe('a CSV file', () => {
  test('begins with a byte order mark, unless Excel is not to read it', async () => {
    const {page} = await openComparison(1280);
    const marked = await download(page, PAIR, 'CSV');
    await page.getByRole('checkbox', {name: /^Excel-friendly/}).uncheck();
    const plain = await download(page, PAIR, 'CSV');
    expect(plain.text.startsWith('code,')).toBe(true);
    expect(marked.text).toBe(BOM + plain.text);
  });

  test('keeps names with accents and commas whole', async () => {
    const {page} = await openMap();
    const {text} = await download(page, RECORD, 'CSV');
    const names = column(linesOf(text), 'name');
    expect(names['CIV']).toBe('Côte d’Ivoire');
    expect(text.split('\r\n')).toHaveLength(STATES + 2);
  });
});

test('the evidence names as many states on each letter as the record’s file', async () => {
  const {page} = await openMap();
  const {text} = await download(page, RECORD, 'CSV');
  const lines = linesOf(text);
  for (const {date, position, signatories} of evidence.statements) {
    const named = lines.filter((line) => line[columnOf(date.slice(0, 7))] === position);
    expect(named.map(({code}) => code).toSorted()).toEqual(signatories.toSorted());
  }
});

async function openMap(): Promise<Visit> {
  const visit = await open();
  await allDrawn(visit);
  return visit;
}

async function openComparison(width: number): Promise<Visit> {
  const visit = await open({width, path: pairPath(GOLDEN)});
  await comparisonDrawn(visit);
  return visit;
}

/** Clicks a button of the downloads, and reads the file that the browser saves. */
async function download(page: Page, what: string, form: string) {
  await openPanel(page, 'Download');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', {name: `${what}: ${form}`, exact: true}).click();
  const file = await saving;
  const name = file.suggestedFilename();
  await page.getByText(`Downloading ${name}`).waitFor();
  return {name, text: await readFile(await file.path(), 'utf8')};
}

/** The lines of a file that has one for each state. */
function linesOf(text: string): Lines {
  const lines: Lines = parse(text, {columns: true, bom: true});
  expect(lines).toHaveLength(STATES);
  return lines;
}

/** The column of a round, whose name any program takes: `2019-07` is `round_2019_07`. */
function columnOf(round: string): string {
  return `round_${round.replace('-', '_')}`;
}

/** State by state, what stands in one column. */
function column(lines: Lines, name: string): Stances {
  return Object.fromEntries(lines.map((line) => [line['code'] ?? '', line[name] ?? '']));
}
