/** What the visits to a comparison share: the rule once more, and what the page shows of it. */
import type {Page} from 'playwright';
import {expect} from 'vitest';
import evidence from '../../evidence/letters.json';
import {stancesByEvidence, STATES, type Stances} from './explorer';
import type {Visit} from './open-page';

/** Two rounds, in the order in which a reader names them. */
export type Pair = readonly [first: string, second: string];

/** July 2019 to October 2020, whose golden numbers were counted by hand. */
export const GOLDEN: Pair = ['2019-07', '2020-10'];

/** October 2020 to March 2021, of which hardly anything can be said. */
export const UNKNOWN: Pair = ['2020-10', '2021-03'];

const SIDES = ['condemn', 'support'];

/** How long the page has to follow a gesture before a test fails, in milliseconds. */
const PATIENCE = 10_000;

/** The address of a comparison, in one of the views. */
export function pairPath([first, second]: Pair, view = ''): string {
  return `?round=${first}&versus=${second}${view && `&view=${view}`}`;
}

/** What is read from the page again and again, until it is as expected. */
export function eventually<T>(read: () => T | Promise<T>, message = '') {
  return expect.poll(read, {timeout: PATIENCE, message});
}

/** Waits until the page shows a comparison in so many maps, with every part of it. */
export async function comparisonDrawn({page}: Pick<Visit, 'page'>, maps = 1): Promise<void> {
  await eventually(() => page.getByRole('slider').count()).toBe(2);
  await eventually(() => page.locator('stance-map [data-country]').count()).toBe(maps * STATES);
  await eventually(() => page.locator('.part-loading').count()).toBe(0);
}

/** Nothing in the console, nothing asked of others, nothing failed. */
export function expectQuiet({messages, strangers, broken}: Visit): void {
  expect.soft(messages).toEqual([]);
  expect.soft(strangers).toEqual([]);
  expect.soft(broken).toEqual([]);
}

/** What each state's element says became of it. */
export async function shiftsOnMap(page: Page): Promise<Stances> {
  const pairs = await page
    .locator('stance-map [data-country]')
    .evaluateAll((elements) =>
      elements.map(({dataset}) => [dataset['country'] ?? '', dataset['shift'] ?? ''] as const),
    );
  return Object.fromEntries(pairs);
}

/** The labels of categories, as tables and files have them. */
const LABELS: Readonly<Record<string, string>> = {
  condemn: 'Signed the critical letter',
  support: 'Signed the supporting letter',
  none: 'Signed neither letter',
  unknown: 'Not known',
  'joined-condemn': 'Joined the critical letter',
  'left-condemn': 'Left the critical letter',
  'joined-support': 'Joined the supporting letter',
  'left-support': 'Left the supporting letter',
  withdrawn: 'Withdrew',
  steady: 'Unchanged',
  incomparable: 'Not comparable',
};

/** The phrases of the sentence that count countries: what they count, and how many. */
export async function legendOf(page: Page): Promise<Readonly<Record<string, number>>> {
  const phrases = await page
    .locator('.summary stance-legend [data-category]')
    .evaluateAll((found) =>
      found.map((phrase) => [
        (phrase as HTMLElement).dataset['category'] ?? '',
        phrase.querySelector('b')?.textContent ?? '',
      ]),
    );
  return Object.fromEntries(
    phrases.map(([category, number]) => [
      LABELS[category!] ?? category,
      number === 'none' ? 0 : Number(number),
    ]),
  );
}

/**
 * The rule of comparing, written once more and straight from the evidence: a side whose list is
 * not published, or that has no letter, tells of those alone whom it names.
 */
export function shiftsByEvidence(pair: Pair, codes: readonly string[]): Stances {
  const [before, after] = [...pair].toSorted() as [string, string];
  const lists = SIDES.map((side) => ({
    side,
    isWhole: [before, after].every((round) => letterOf(round, side)?.listStatus === 'complete'),
    before: new Set(letterOf(before, side)?.signatories),
    after: new Set(letterOf(after, side)?.signatories),
  }));
  const isWhole = lists.every((list) => list.isWhole);
  const stays = (code: string) =>
    lists.some((list) => list.before.has(code) && list.after.has(code));
  const withdrawn = pair.map((round) => stancesByEvidence(round, codes));
  const shiftOf = (code: string) => {
    const moves = lists
      .filter((list) => list.isWhole && list.before.has(code) !== list.after.has(code))
      .map((list) => `${list.after.has(code) ? 'joined' : 'left'}-${list.side}`);
    if (moves.length) return moves.length > 1 ? 'switched' : (moves[0] ?? '');
    if (!isWhole && !stays(code)) return 'incomparable';
    return withdrawn.some((stances) => stances[code] === 'withdrawn') ? 'withdrawn' : 'steady';
  };
  return Object.fromEntries(codes.map((code) => [code, shiftOf(code)]));
}

/** How often each word occurs. */
export function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** What a text is in one line. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function letterOf(round: string, side: string) {
  return evidence.statements.find(
    ({date, position}) => date.startsWith(round) && position === side,
  );
}
