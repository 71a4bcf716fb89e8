import type {Locator, Page} from 'playwright';
import {expect} from 'vitest';
import evidence from '../../evidence/letters.json';

/** State by state, the stances of one round. */
export type Stances = Readonly<Record<string, string>>;

/** A page, or a frame in one. */
type Readable = Pick<Page, 'locator'>;

/** How many states the map has: 193 members and the two observers of the UN. */
export const STATES = 195;

/** The rounds on show, oldest first, as the evidence dates them. */
export const ROUNDS = [...new Set(evidence.statements.map(({date}) => date.slice(0, 7)))];

/** How long the page has to follow a gesture before a test fails, in milliseconds. */
const PATIENCE = {timeout: 10_000};

/** Waits until the map is drawn and every part that the page shows has arrived. */
export async function allDrawn({page}: {readonly page: Readable}): Promise<void> {
  await expect.poll(() => countries(page).count(), PATIENCE).toBe(STATES);
  // Parts below the screen wait until a reader comes near; whoever prints wants them all.
  await page.locator('body').evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => page.locator('.part-loading').count(), PATIENCE).toBe(0);
}

/** Opens the panel of an action, if it is not open yet. */
export async function openPanel(page: Readable, action: 'Download' | 'Share'): Promise<void> {
  const button = page.locator('stance-atlas .actions').getByText(action, {exact: true});
  const isOpen = await button.evaluate((label) => label.closest('[aria-expanded=true]') !== null);
  if (!isOpen) await button.click();
}

/** The elements of all states on the map. */
export function countries(page: Readable): Locator {
  return page.locator('stance-map [data-country]');
}

/** The element of one state on the map. */
export function countryOf(page: Page, code: string): Locator {
  return page.locator(`stance-map [data-country="${code}"]`);
}

/** Sets properties or attributes of the atlas, as a script of the page would. */
export async function setOnAtlas(
  page: Page,
  values: Record<string, string | undefined>,
): Promise<void> {
  await page.evaluate((changes) => {
    Object.assign(document.querySelector('stance-atlas') ?? {}, changes);
  }, values);
}

/** Waits until the map shows a round state by state as the evidence has it. */
export async function showsRound(page: Page, round: string): Promise<void> {
  const codes = Object.keys(await stancesOnMap(page));
  expect(codes).toHaveLength(STATES);
  await expect.poll(() => stancesOnMap(page), PATIENCE).toEqual(stancesByEvidence(round, codes));
}

/** What each state's element says its stance is. */
export async function stancesOnMap(page: Readable): Promise<Stances> {
  const pairs = await countries(page).evaluateAll((elements) =>
    elements.map(({dataset}) => [dataset['country'] ?? '', dataset['stance'] ?? ''] as const),
  );
  return Object.fromEntries(pairs);
}

/**
 * The rule of the record, written once more and straight from the evidence, so that a fault in
 * the program cannot hide in the test: named, else withdrawn, else not known if a list of the
 * round is unpublished, else on neither.
 */
export function stancesByEvidence(round: string, codes: readonly string[]): Stances {
  const letters = evidence.statements.filter(({date}) => date.startsWith(round));
  const isOpen = letters.some(({listStatus}) => listStatus === 'unpublished');
  const rest = codes.map((code) => [code, isOpen ? 'unknown' : 'none'] as const);
  const withdrawn = letters
    .flatMap((letter) => letter.withdrew ?? [])
    .map(({country}) => [country, 'withdrawn'] as const);
  const named = letters.flatMap(({position, signatories}) =>
    signatories.map((code) => [code, position] as const),
  );
  return Object.fromEntries([...rest, ...withdrawn, ...named]);
}

/** Has the page write down the states that readers open. */
export async function listenForCountries(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const opened: string[] = [];
    Object.assign(globalThis, {opened});
    document.addEventListener('stance-country', (event) => {
      opened.push(String((event as Event & {country?: unknown}).country));
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as {opened: string[]}).opened);
}

/** More stops of the Tab key than this before what is wanted would be a bad way in. */
const STOPS = 80;

/** Presses Tab, or what goes backward, until the wanted element has the focus. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((node) => node.matches(':focus'))) return;
  }
  expect.fail(`Not reached within ${STOPS} stops of the Tab key`);
}
