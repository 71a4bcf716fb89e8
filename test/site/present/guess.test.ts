import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {activityDrawn, expectHidden, focused, stateList} from '../../support/site/activity';
import {eventually, expectQuiet} from '../../support/site/comparison';
import {violationsInLooks} from '../../support/site/axe';
import {ROUNDS, stancesByEvidence, stancesOnMap, tabTo} from '../../support/site/explorer';
import {CODES} from '../../support/site/quiz-solver';
import {useBrowser, type VisitOptions} from '../../support/site/open-page';

const open = useBrowser();

const GUESSES = ['condemn', 'support', 'none'] as const;

type Guesses = Readonly<Record<string, (typeof GUESSES)[number]>>;

describe('guesses of July 2019', () => {
  test('are made on the map and by name, and held against the evidence', async () => {
    const visit = await openGame('2019-07');
    const {page} = visit;
    await expectHidden(page);
    const onMap: Guesses = {AUS: 'condemn', BRA: 'support', DZA: 'support'};
    for (const [code, guess] of Object.entries(onMap)) {
      await page.locator(`stance-map [data-country="${code}"] .shape`).click();
      await expect.poll(() => stateList(page).inputValue()).toBe(code);
      await page.locator('.guesses button').nth(GUESSES.indexOf(guess)).click();
    }
    const byName: Guesses = {FRA: 'condemn', QAT: 'support', USA: 'condemn', CHN: 'none'};
    await guessByName(page, byName);
    await expectHidden(page);
    await page.getByRole('button', {name: 'Reveal'}).click();
    const guesses = {...onMap, ...byName};
    expect(await resultsOf(page)).toEqual(marksByEvidence('2019-07', guesses));
    expect(await stancesOnMap(page)).toEqual(stancesByEvidence('2019-07', CODES));
    await page.getByText('The class: 4 right, 2 incorrect, 1 not counted').waitFor();
    expectQuiet(visit);
  });

  test('show for each the letters and sources', async () => {
    const {page} = await openGame('2019-07');
    await guessByName(page, {QAT: 'support'});
    await page.getByRole('button', {name: 'Reveal'}).click();
    const qatar = page.locator('.results li', {hasText: 'Qatar'}).first();
    expect(await qatar.locator('summary').first().innerText()).toContain(
      'Not counted: it signed, then withdrew.',
    );
    await qatar.locator('summary').first().click();
    const letters = await qatar.locator('.letters li').allInnerTexts();
    expect(letters).toEqual([
      '8 July 2019, critical letter (A/HRC/41/G/11): 22 countries announced, 22 signed',
      '12 July 2019, supporting letter (A/HRC/41/G/17): 50 countries announced, 50 signed',
    ]);
    // The documents of the UN stand first; headlines are behind “Sources”.
    const inSight = qatar.locator('.sources a:visible');
    const documents = await inSight.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(documents).toEqual([
      'https://docs.un.org/en/A/HRC/41/G/11',
      'https://docs.un.org/en/A/HRC/41/G/17',
    ]);
    await qatar.getByText('Sources', {exact: true}).click();
    await qatar.getByText('Headlines are the sources’ own.').waitFor();
    expect(await inSight.count()).toBeGreaterThan(2);
  });
});

test.each(ROUNDS)(
  'a guess of every state in %s is marked as the evidence has it',
  async (round) => {
    const {page} = await openGame(round);
    const guesses = Object.fromEntries(
      CODES.map((code, index) => [code, GUESSES[index % GUESSES.length] ?? 'none']),
    );
    await guessInPage(page, guesses);
    await expectHidden(page);
    await page.getByRole('button', {name: 'Reveal'}).click();
    expect(await resultsOf(page)).toEqual(marksByEvidence(round, guesses));
  },
);

test('in March 2021 only Cuba is counted', async () => {
  const {page} = await openGame('2021-03');
  await guessByName(page, {CUB: 'support', FRA: 'none', CHN: 'support', LKA: 'condemn'});
  await page.getByRole('button', {name: 'Reveal'}).click();
  await page.getByText('The class: 1 right, 0 incorrect, 3 not counted').waitFor();
  const reasons = await page.locator('.results li.uncounted > details > summary').allInnerTexts();
  expect(reasons).toHaveLength(3);
  for (const reason of reasons) {
    expect(reason).toContain('Not counted: the list was not published.');
  }
});

test('a hidden map is the same in every round, but for its name', async () => {
  const games = await Promise.all(ROUNDS.map((round) => openGame(round)));
  const drawings = () => Promise.all(games.map(({page}) => drawingOf(page)));
  expect((await drawings())[0]?.length).toBeGreaterThan(10_000);
  // Each lays out its dots once it knows how wide it is.
  await eventually(async () => new Set(await drawings()).size).toBe(1);
});

describe('teams', () => {
  test('have their own sheets, names and places', async () => {
    const {page} = await openGame('2020-10');
    await page.getByLabel('Teams').selectOption('3');
    await page.getByLabel('Name of team 1').fill('Owls');
    await page.getByLabel('Name of team 1').press('Tab');
    await guessByName(page, {FRA: 'condemn', CUB: 'support'});
    await page.getByRole('button', {name: 'Team 2'}).click();
    await guessByName(page, {FRA: 'condemn', CUB: 'none'});
    await page.getByRole('button', {name: 'Team 3'}).click();
    await guessByName(page, {CHN: 'support', RUS: 'support'});
    await page.getByRole('button', {name: 'Reveal'}).click();
    const places = await page
      .locator('.standings li')
      .evaluateAll((lines) =>
        lines.map((line) => `${(line as HTMLLIElement).value} ${line.textContent.trim()}`),
      );
    expect(places).toEqual([
      '1 Owls: 2 right, 0 incorrect, 0 not counted',
      '1 Team 3: 2 right, 0 incorrect, 0 not counted',
      '3 Team 2: 1 right, 1 incorrect, 0 not counted',
    ]);
    await page.getByRole('button', {name: 'Owls'}).click();
    expect(await resultsOf(page)).toEqual({FRA: 'hit', CUB: 'hit'});
  });

  test('guess how many, and the nearest is first', async () => {
    const {page} = await openGame('2019-07', 'how-many');
    await page.getByLabel('Teams').selectOption('2');
    const numbers = [30, 40, 22, 49];
    for (const [index, number] of numbers.entries()) {
      await page.locator('input[type="number"]').nth(index).fill(String(number));
    }
    await page.getByRole('button', {name: 'Reveal'}).click();
    const rows = page.locator('.ranking tr');
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(' | ')),
    );
    expect(cells).toEqual([
      'Team | Critical letter | Supporting letter | Off by',
      'Answer | 22 | 50 | ',
      '1. Team 2 | 22 | 49 | 1',
      '2. Team 1 | 30 | 40 | 18',
    ]);
    await page.locator('.all-evidence > summary').click();
    expect(await page.locator('.all-evidence .sources a').count()).toBeGreaterThan(3);
  });

  test('are told why no number counts where the list was not published', async () => {
    const {page} = await openGame('2021-03', 'how-many');
    await page.locator('input[type="number"]').nth(1).fill('64');
    await page.getByRole('button', {name: 'Reveal'}).click();
    await page.getByText('Not counted: no critical letter was found.').waitFor();
    await page.getByText('64 countries announced, list not published.').waitFor();
    expect(await page.locator('.ranking tr').last().innerText()).toMatch(
      /^The class\s+–\s+64\s+–$/,
    );
  });
});

test('undo, clear, the same guess again and another round', async () => {
  const {page} = await openGame('2019-10');
  const count = page.locator('.count');
  await guessByName(page, {FRA: 'condemn', CUB: 'support'});
  await page.locator('.guesses button').nth(1).click();
  expect(await count.innerText()).toBe('The class: 1 guess');
  await page.getByRole('button', {name: 'Undo'}).click();
  expect(await count.innerText()).toBe('The class: 2 guesses');
  await page.getByRole('button', {name: 'Clear'}).click();
  expect(await count.innerText()).toBe('The class: 0 guesses');
  await page.getByRole('button', {name: 'Undo'}).click();
  expect(await count.innerText()).toBe('The class: 2 guesses');
  await page.getByRole('button', {name: 'Reveal'}).click();
  await page.getByLabel('Round').selectOption('2020-10');
  await page.getByRole('button', {name: 'Play again'}).click();
  await expectHidden(page);
  expect(await page.locator('h2[tabindex]').innerText()).toBe(
    'Guess: October 2020, country by country',
  );
  expect(await count.innerText()).toBe('The class: 0 guesses');
});

test('the keyboard alone leads through a game, and the focus is never lost', async () => {
  const {page} = await openGame('2019-07');
  await tabTo(page, stateList(page));
  await page.keyboard.type('Norway');
  expect(await stateList(page).inputValue()).toBe('NOR');
  await tabTo(page, page.locator('.guesses button').first());
  await page.keyboard.press('Enter');
  expect(await page.locator('#announcer').innerText()).toBe('Norway: Signed the critical letter');
  await tabTo(page, page.getByRole('button', {name: 'Undo'}));
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('button');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('button');
  await tabTo(page, page.locator('stance-map [data-country][tabindex="0"]'), 'Shift+Tab');
  await page.keyboard.type('Peru');
  await page.keyboard.press('Enter');
  await eventually(() => stateList(page).inputValue()).toBe('PER');
  await tabTo(page, page.locator('.guesses button').last());
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', {name: 'Reveal'}));
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('h2');
  expect(await resultsOf(page)).toEqual({PER: 'hit'});
  await tabTo(page, page.getByRole('button', {name: 'Play again'}));
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('h2');
});

describe.each([
  {width: 800, height: 600},
  {width: 1280, height: 800},
  {width: 360, height: 640},
] as const)('at %o', (look) => {
  test.each(['countries', 'how-many'])('axe finds nothing to mend: %s', async (kind) => {
    const {page} = await openGame('2019-07', kind, {...look, reducedMotion: 'reduce'});
    expect.soft(await violationsInLooks(page), 'before').toEqual([]);
    await page.getByLabel('Teams').selectOption('2');
    if (kind === 'countries')
      await guessByName(page, {QAT: 'none', FRA: 'condemn', USA: 'support'});
    expect.soft(await violationsInLooks(page), 'guessed').toEqual([]);
    await page.getByRole('button', {name: 'Reveal'}).click();
    expect.soft(await violationsInLooks(page), 'revealed').toEqual([]);
    const {over, down} = await page.evaluate(() => {
      const {scrollWidth, scrollHeight} = document.documentElement;
      return {over: scrollWidth - innerWidth, down: scrollHeight - innerHeight};
    });
    expect.soft(over).toBe(0);
    if (look.width > 640) expect.soft(down).toBeLessThanOrEqual(0);
  });
});

async function openGame(round: string, kind = 'countries', options: VisitOptions = {}) {
  const visit = await open({...options, path: `quiz.html?guess=${kind}&round=${round}`});
  await activityDrawn(visit.page);
  return visit;
}

async function guessByName(page: Page, guesses: Guesses): Promise<void> {
  for (const [code, guess] of Object.entries(guesses)) {
    await stateList(page).selectOption(code);
    await page.locator('.guesses button').nth(GUESSES.indexOf(guess)).click();
  }
}

/** The same by the page's own hand: two hundred visits of the mouse would take minutes. */
async function guessInPage(page: Page, guesses: Guesses): Promise<void> {
  const steps = Object.entries(guesses).map(
    ([code, guess]) => [code, GUESSES.indexOf(guess)] as const,
  );
  await page.locator('stance-guess').evaluate(async (game, all) => {
    const drawn = () => (game as unknown as {updateComplete: Promise<boolean>}).updateComplete;
    for (const [code, index] of all) {
      const list = game.shadowRoot?.querySelector<HTMLSelectElement>('.state select');
      if (list) list.value = code;
      list?.dispatchEvent(new Event('change'));
      await drawn();
      game.shadowRoot?.querySelectorAll<HTMLElement>('.guesses button')[index]?.click();
      await drawn();
    }
  }, steps);
}

async function resultsOf(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.locator('.results').waitFor();
  const pairs = await page
    .locator('.results > li')
    .evaluateAll((lines) =>
      lines.map((line) => [(line as HTMLElement).dataset['state'] ?? '', line.className] as const),
    );
  return Object.fromEntries(pairs);
}

/** The rule once more: what is not known, or was withdrawn, is never counted. */
function marksByEvidence(round: string, guesses: Guesses): Readonly<Record<string, string>> {
  const stances = stancesByEvidence(round, CODES);
  const markOf = (code: string, guess: string) => {
    const stance = stances[code] ?? '';
    if (['unknown', 'withdrawn'].includes(stance)) return 'uncounted';
    return stance === guess ? 'hit' : 'miss';
  };
  return Object.fromEntries(
    Object.entries(guesses).map(([code, guess]) => [code, markOf(code, guess)]),
  );
}

/** The map's drawing without the name of its round. */
async function drawingOf(page: Page): Promise<string> {
  const drawing = await page
    .locator('stance-map')
    .evaluate((map) => map.shadowRoot?.querySelector('svg')?.outerHTML ?? '');
  return drawing.replaceAll(/\w+ \d{4}, positions hidden/g, '').replaceAll(/<!--.*?-->/g, '');
}
