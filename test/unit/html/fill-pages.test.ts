import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {fillHtml} from '../../../scripts/html/fill-pages';
import {readDataset} from '../../../src/data/dataset/validate';
import {allEnglish} from '../../../src/model/messages/views';
import type {Dataset} from '../../../src/model/types';
import evidence from '../../evidence/letters.json';
import territories from '../../evidence/territories.json';
import {builtData} from '../../support/fixtures/built-data';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

const {dataset} = builtData;
const sample = readDataset(sampleDataset(), 'sample').dataset!;
/** Places that hold words of the record. */
const WORDED = ['first', 'table', 'classes', 'quality', 'boundaries', 'sources'];
const PLACES = ['rounds', ...WORDED];

describe('the explorer page', () => {
  const page = fillHtml(readFileSync('index.html', 'utf8'), builtData, allEnglish);

  test('has every place, and each is filled', () => {
    for (const place of PLACES) {
      const before = readFileSync('index.html', 'utf8');
      expect(before).toContain(`<!-- build:${place} -->`);
    }
    expect(page).not.toContain('<!-- build:');
  });

  test('cites every source of every letter, with title and link', () => {
    const used = new Set(evidence.statements.flatMap(({sources}) => sources));
    const known: Readonly<Record<string, {url: string; title: string}>> = evidence.sources;
    expect(used.size).toBeGreaterThan(10);
    for (const id of used) {
      expect(page).toContain(`<a href="${escaped(known[id]!.url)}"`);
      expect(page).toContain(`>${escaped(known[id]!.title)}</a>`);
    }
    expect(page.match(/<cite>/g)).toHaveLength(dataset.sources.length);
  });

  test('keeps all that is not a place as it was', () => {
    const [head] = readFileSync('index.html', 'utf8').split('<!-- build:');
    expect(page.startsWith(head!)).toBe(true);
  });
});

describe('the parts', () => {
  test('each class is named and explained', () => {
    const html = part('classes');
    for (const {label} of dataset.positions) expect(html).toContain(`</svg>${label}</dt>`);
    for (const label of Object.values(allEnglish.stances)) {
      expect(html).toContain(`</svg>${escaped(label)}</dt>`);
    }
    expect(html.match(/<dt>/g)).toHaveLength(7);
    expect(html.match(/<dt><svg class="swatch"/g)).toHaveLength(7);
    expect(html).not.toContain('<dd></dd>');
  });

  test('each letter has a row with its counts, and March 2021 owns up to its list', () => {
    const rows = rowsOf(part('quality'));
    expect(rows).toHaveLength(evidence.statements.length);
    expect(rows.map(({announced, named}) => [announced, named])).toEqual(
      evidence.statements.map(({announced, signatories}) => [announced, signatories.length]),
    );
    expect(rows.map(({letter}) => letter)).toEqual(
      evidence.statements.map(({position}) =>
        position === 'condemn' ? 'Critical letter' : 'Supporting letter',
      ),
    );
    expect(rows.filter(({list}) => list.startsWith('Not published'))).toEqual([rows.at(-1)]);
    expect(rows.filter(({list}) => list.startsWith('Complete'))).toEqual(rows.slice(0, -1));
  });

  test('the rounds of the lists are named once, in order', () => {
    const html = part('quality');
    const named = [...html.matchAll(/<th scope="rowgroup" rowspan="(\d)">(.*?)<\/th>/g)];
    expect(named.map(([, rows, round]) => [round, Number(rows)])).toEqual([
      ['July 2019', 2],
      ['October 2019', 2],
      ['October 2020', 2],
      ['March 2021', 1],
    ]);
    expect(html).toContain('<p>June–July 2020: ');
  });

  test('each list names the best kind of its sources', () => {
    const kinds: Readonly<Record<string, {kind: string}>> = evidence.sources;
    const best = evidence.statements.map(({sources, date, position}) => {
      const own = sources.map((id) => kinds[id]!.kind);
      // The names of these were in no primary source, although the letters were.
      const isSecondary = /^(2019-10|2020-10)/.test(date) && position === 'support';
      return own.includes('primary') && !isSecondary ? 'Primary' : 'Secondary';
    });
    expect(best).toContain('Secondary');
    expect(rowsOf(part('quality')).map(({source}) => source)).toEqual(best);
  });

  test('a list that rests on secondary sources alone says so', () => {
    const weak = dataset.rounds.flatMap(({letters}) =>
      letters.flatMap(({listNote}) => listNote ?? []),
    );
    expect(weak).not.toEqual([]);
    for (const words of weak) expect(part('quality')).toContain(escaped(words));
  });

  test('the boundaries: the disclaimer, and every territory with its state', () => {
    const html = part('boundaries');
    expect(html).toContain(escaped(dataset.disclaimer));
    expect(html).toContain('<li>Greenland: Denmark</li>');
    const [first] = html.split('</details>');
    expect(linesOf(first!)).toHaveLength(territories.territories.length);
    expect(linesOf(html)).toHaveLength(dataset.areas.length);
  });

  test('the sources are in groups by round, and each round begins with its primary ones', () => {
    const groups = part('sources').split('<h4>').slice(1);
    expect(groups.map((group) => group.split('</h4>')[0])).toEqual([
      'July 2019',
      'October 2019',
      'June–July 2020, not mapped',
      'October 2020',
      'March 2021',
      'Several rounds',
    ]);
    for (const group of groups) {
      const kinds = linesOf(group).map((line) => /\((primary|secondary|tertiary)/.exec(line)![1]!);
      expect(kinds).toEqual(kinds.toSorted());
    }
    expect(groups.flatMap(linesOf)).toHaveLength(dataset.sources.length);
    expect(groups.at(-1)).toContain('Geo News, 10 October 2020');
  });

  test('a source of one round is in the group of that round', () => {
    const groups = part('sources').split('<h4>');
    const known: Readonly<Record<string, {title: string}>> = evidence.sources;
    const {sources} = evidence.statements.find(({date}) => date.startsWith('2021-03'))!;
    const titles = sources.map((id) => escaped(known[id]!.title));
    const own = groups.find((group) => group.startsWith('March 2021'))!;
    const several = groups.find((group) => group.startsWith('Several rounds'))!;
    expect(titles.filter((title) => !(own + several).includes(title))).toEqual([]);
    expect(titles.some((title) => own.includes(title))).toBe(true);
  });

  test('serve a record with three sides', () => {
    expect(part('classes', sample).match(/<dt>/g)).toHaveLength(8);
    expect(rowsOf(part('quality', sample))).toHaveLength(4);
  });
});

describe('words from the data', () => {
  const markup = `<img src=x onerror="alert('1')">&amp;`;
  const spoilt = spoil(sample, markup);

  test.each(WORDED)('never become markup in %s', (place) => {
    const html = part(place, spoilt);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('"alert');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert');
    expect(html).toContain('&amp;amp;');
  });

  test('with dollar signs stay as they are', () => {
    const html = part('boundaries', {...sample, disclaimer: "Costs $& and $1 and $' and $`"});
    expect(html).toContain("<p>Costs $&amp; and $1 and $' and $`</p>");
  });
});

test.each(['nothing', 'source', 'no-such', ''])('the place “build:%s” is an error', (name) => {
  const html = `<p><!-- build:${name} --></p>`;
  expect(() => fillHtml(html, {...builtData, dataset: sample}, allEnglish)).toThrow(
    `"build:${name}"`,
  );
  expect(() => fillHtml(html, {...builtData, dataset: sample}, allEnglish)).toThrow(
    'rounds, first, table, files, classes, quality, boundaries, sources',
  );
});

function part(name: string, record: Dataset = dataset): string {
  return fillHtml(`<!-- build:${name} -->`, {...builtData, dataset: record}, allEnglish);
}

function linesOf(html: string): string[] {
  return html.match(/<li>.*?<\/li>/g) ?? [];
}

/** The cells of each letter in the table of lists. */
function rowsOf(html: string) {
  const cell =
    /<th scope="row">(.*?) <small>.*?<\/th><td.*?>(\d+)<\/td><td.*?>(\d+)<\/td><td>(.*?)<\/td><td>(.*?)<\/td>/g;
  return [...html.matchAll(cell)].map(([, letter, announced, named, list, source]) => ({
    letter: letter!,
    announced: Number(announced),
    named: Number(named),
    list: list!,
    source: source!,
  }));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A record in which every text that the page shows is markup. */
function spoil(given: Dataset, markup: string): Dataset {
  return {
    ...given,
    disclaimer: markup,
    positions: given.positions.map((one) => ({...one, label: markup, letter: markup})),
    areas: given.areas.map((one) => ({...one, name: markup, note: markup})),
    countries: given.countries.map((one) => ({...one, name: markup})),
    sources: given.sources.map((one) => ({
      ...one,
      title: markup,
      publisher: markup,
      seen: markup,
      url: markup,
    })),
    rounds: given.rounds.map((round) => ({
      ...round,
      letters: round.letters.map((letter) => ({...letter, listNote: markup})),
    })),
  };
}
