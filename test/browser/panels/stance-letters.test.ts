import {beforeAll, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import evidence from '../../evidence/letters.json';
import {defineAll, type StanceLetters} from '../../../src/index';
import {
  allIn,
  listenFor,
  mount,
  realPresentation,
  roundOf,
  settled,
  textOf,
} from '../../support/browser/helpers';

beforeAll(defineAll);

type Statement = (typeof evidence.statements)[number];

async function mountLetters(id: string, width = 1000): Promise<StanceLetters> {
  const viewModel = await realPresentation();
  const {names, sources, dataset} = viewModel;
  const round = roundOf(viewModel, id);
  return mount('stance-letters', {round, positions: dataset.positions, names, sources}, {width});
}

/** The letter of one side, or its empty place, with all that unfolds. */
function sideOf(letters: StanceLetters, position: string): HTMLElement {
  const [side] = allIn(letters, `[part~="letter"][data-stance="${position}"]`);
  if (!side) throw new Error(`No place for ${position}`);
  for (const details of side.querySelectorAll('details')) details.open = true;
  return side;
}

/** The names of one of a letter's lists: the list as it stands, unless another is asked for. */
function namesIn(side: HTMLElement, list = 0): string[] {
  const lists = side.querySelectorAll('.names');
  return [...(lists[list]?.querySelectorAll('button') ?? [])].map(textOf);
}

const STATEMENTS = evidence.statements.map(
  (statement) => [statement.date.slice(0, 7), statement.position, statement] as const,
);

describe('the letters of a round', () => {
  test.each(STATEMENTS)('%s, %s: name every state of the list', async (round, position, letter) => {
    const letters = await mountLetters(round);
    const {names} = await realPresentation();
    const expected = letter.signatories.map((code) => names.get(code) ?? code);
    expect(namesIn(sideOf(letters, position)).toSorted()).toEqual(expected.toSorted());
  });

  test.each(STATEMENTS)('%s, %s: say what was announced', async (round, position, letter) => {
    const side = textOf(sideOf(await mountLetters(round), position));
    expect(side).toContain(`${letter.announced} countries announced`);
    expect(side).toMatch(new RegExp(`, ${letter.signatories.length} (?:signed|named)[.;]`));
    expect(side).toContain(letter.forum);
    expect(side.includes('list not published')).toBe(letter.listStatus === 'unpublished');
    if (letter.symbol) expect(side).toContain(letter.symbol);
  });

  test.each(STATEMENTS)('%s, %s: cite every source', async (round, position, letter) => {
    const side = sideOf(await mountLetters(round), position);
    const cited = [...side.querySelectorAll('a')].map(({href}) => href);
    for (const url of urlsOf(letter)) expect(cited).toContain(url);
    for (const link of cited) expect(link).toMatch(/^https?:\/\//);
  });

  test('say who read them out', async () => {
    const letters = await mountLetters('2020-10');
    expect(textOf(sideOf(letters, 'condemn'))).toContain('Delivered by Germany.');
    expect(textOf(sideOf(letters, 'support'))).toContain('Delivered by Cuba.');
  });

  test('stand side by side where there is room, one below the other on a phone', async () => {
    const wide = await mountLetters('2020-10', 1000);
    expect(topsOf(wide).size).toBe(1);
    const narrow = await mountLetters('2020-10', 360);
    expect(topsOf(narrow).size).toBe(2);
  });

  test('follow the round', async () => {
    const letters = await mountLetters('2020-10');
    letters.round = roundOf(await realPresentation(), '2019-10');
    await settled(letters);
    await expect
      .element(page.getByRole('region', {name: 'Letters from October 2019'}))
      .toBeVisible();
    expect(namesIn(sideOf(letters, 'condemn'))).toHaveLength(23);
  });

  test('open a state by its name, by one event', async () => {
    const letters = await mountLetters('2020-10');
    sideOf(letters, 'condemn');
    const heard = listenFor(document, 'stance-country');
    await userEvent.click(page.getByRole('button', {name: 'Nauru'}));
    expect(heard.map(({country}) => country)).toEqual(['NRU']);
  });
});

describe('what else is known of a letter', () => {
  test('July 2019: 37 first names, 13 that joined, and Qatar that withdrew', async () => {
    const side = textOf(sideOf(await mountLetters('2019-07'), 'support'));
    expect(side).toContain('Current signatories (50)');
    expect(side).toContain('Original signatories, 12 July 2019 (37)');
    expect(side).toContain('Joined by 26 July 2019 (13)');
    expect(side).toContain('Qatar withdrew.');
  });

  test('July 2019: the list as sent and those who joined, name by name', async () => {
    const {firstPublishedWith, joinedBy} = STATEMENTS.map(([, , statement]) => statement).find(
      ({id}) => id === '2019-07-support',
    )!;
    const {names} = await realPresentation();
    const named = (codes: readonly string[]) => codes.map((code) => names.get(code)).toSorted();
    const side = sideOf(await mountLetters('2019-07'), 'support');
    expect(namesIn(side, 1).toSorted()).toEqual(named(firstPublishedWith!.signatories));
    expect(namesIn(side, 2).toSorted()).toEqual(named(joinedBy!.signatories));
  });

  test('October 2019: the quality of the list, who disputes it, where sources differ', async () => {
    const side = textOf(sideOf(await mountLetters('2019-10'), 'support'));
    expect(side).toContain('the names were not made public for weeks');
    expect(side).toContain('Disputed by');
    expect(side).toContain('Sources differ on Madagascar.');
    expect(side).toContain('Sources differ on Morocco.');
  });

  test('March 2021: a denial, a report, and those who spoke alone', async () => {
    const side = textOf(sideOf(await mountLetters('2021-03'), 'support'));
    expect(side).toContain('Maldives denied supporting it.');
    expect(side).toContain('One source lists China as a signatory; not counted.');
    const supporting = ['Burundi', 'Cameroon', 'Laos', 'North Korea', 'South Sudan', 'Sri Lanka'];
    for (const name of [...supporting, 'Venezuela']) {
      expect(side).toContain(`${name} spoke alone, in line with the supporting letter; not a`);
    }
    expect(side).toContain('Australia spoke alone, in line with the critical letter; not a');
  });

  test('October 2020: 48 countries by 9 October, and secondary sources only', async () => {
    const side = textOf(sideOf(await mountLetters('2020-10'), 'support'));
    expect(side).toContain('45 countries announced, 45 signed; 48 by 9 October 2020.');
    expect(side).toContain("48 countries by 9 October 2020. China's foreign ministry said");
    expect(side).toContain('List quality: Secondary sources only.');
  });

  test.each(STATEMENTS)('%s, %s: every note has its day and its sources', async (...args) => {
    const [round, position, letter] = args;
    const side = sideOf(await mountLetters(round), position);
    const lines = [...side.querySelectorAll('.remarks > li')];
    for (const {note, date, sources} of notesOf(letter)) {
      const line = lines.find(
        (one) => textOf(one).includes(note) && (!date || textOf(one).includes(dayOf(date))),
      );
      const links = [...line!.querySelectorAll('a')].map(({href}) => href);
      expect(links.toSorted()).toEqual(sources.map(addressOf).toSorted());
    }
  });

  test('March 2021: no critical letter was found', async () => {
    const side = sideOf(await mountLetters('2021-03'), 'condemn');
    expect(textOf(side)).toMatch(/No critical letter .*was found/);
    expect(namesIn(side)).toEqual([]);
  });
});

function urlsOf(letter: Statement): string[] {
  const disputed = 'disputedBy' in letter ? (letter.disputedBy ?? []) : [];
  return [...letter.sources, ...disputed].map(addressOf);
}

function addressOf(key: string): string {
  const sources: Readonly<Record<string, {readonly url: string}>> = evidence.sources;
  return new URL(sources[key]!.url).href;
}

/** What the evidence notes with sources of its own: on single countries, and a later count. */
function notesOf(letter: Statement) {
  const notes: readonly {
    readonly note: string;
    readonly date?: string;
    readonly sources: readonly string[];
  }[] = [
    ...(letter.withdrew ?? []),
    ...(letter.denied ?? []),
    ...(letter.discrepancies ?? []),
    ...(letter.reportedMembers ?? []),
    ...(letter.individualStatements ?? []),
    ...(letter.laterCount ? [letter.laterCount] : []),
  ];
  return notes;
}

/** `2019-07-18` as `18 July 2019`. */
function dayOf(date: string): string {
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(date),
  );
}

function topsOf(letters: StanceLetters): Set<number> {
  return new Set(
    allIn(letters, '[part~="letter"]').map((side) => side.getBoundingClientRect().top),
  );
}
