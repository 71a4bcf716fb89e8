import type {Locator, Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {
  comparisonDrawn,
  eventually,
  expectQuiet,
  GOLDEN,
  inOneLine,
  pairPath,
  shiftsByEvidence,
  shiftsOnMap,
} from '../../support/site/comparison';
import {allDrawn, setOnAtlas, tabTo} from '../../support/site/explorer';
import {useBrowser, type Visit} from '../../support/site/open-page';

const open = useBrowser();

const WIDTHS = [1280, 360];

describe.each(WIDTHS)('with the keyboard alone, at %i px', (width) => {
  test('a comparison is begun from the top of the page, and ended', async () => {
    const visit = await open({width});
    const {page} = visit;
    await allDrawn(visit);
    await tabTo(page, compare(page));
    await page.keyboard.press('Enter');
    await comparisonDrawn(visit);
    expect(await roundsOf(page)).toEqual(GOLDEN);
    expect(await hasFocus(compare(page))).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => page.getByRole('slider').count()).toBe(1);
    expect(await roundsOf(page)).toEqual(['2019-07', null]);
    expect(await hasFocus(compare(page))).toBe(true);
    expectQuiet(visit);
  });

  test('both thumbs move and neither meets nor passes the other; a status says so', async () => {
    const {page} = await openComparison(width);
    await tabTo(page, thumb(page, 'Earlier round'));
    await pressed(page, 'ArrowRight', ['2019-10', '2020-10'], '');
    await pressed(page, 'ArrowRight', ['2019-10', '2020-10'], taken('October 2020'));
    await pressed(page, 'End', ['2019-10', '2020-10'], taken('October 2020'));
    await pressed(page, 'Home', ['2019-07', '2020-10'], '');
    await pressed(page, 'End', ['2019-10', '2020-10'], taken('October 2020'));
    await tabTo(page, thumb(page, 'Later round'));
    await pressed(page, 'ArrowLeft', ['2019-10', '2020-10'], taken('October 2019'));
    await pressed(page, 'End', ['2019-10', '2021-03'], '');
    await pressed(page, 'Home', ['2019-10', '2020-10'], taken('October 2019'));
    expect(await valuesOf(page)).toEqual(['October 2019, 2 of 4', 'October 2020, 3 of 4']);
  });

  test('] and [ walk through all the states that changed; Enter opens one', async () => {
    const {page} = await openComparison(width);
    await tabTo(page, page.locator('stance-map [data-country][tabindex="0"]'));
    const changed = await changedByEvidence(page);
    expect(changed).toHaveLength(44);
    const forth = await walk(page, ']', changed.length);
    expect(forth.toSorted()).toEqual(changed);
    expect(await walk(page, ']', 1)).toEqual(forth.slice(0, 1));
    expect(await walk(page, '[', 2)).toEqual([forth.at(-1), forth.at(-2)]);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('stance-country').count()).toBe(1);
    expect(await page.locator('stance-atlas').getAttribute('country')).toBe(forth.at(-2));
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('stance-country').count()).toBe(0);
    expect(await focusedCountry(page)).toBe(forth.at(-2));
  });

  test('the steps of the timeline walk through what changed as well', async () => {
    const {page} = await openComparison(width);
    const next = page.getByRole('button', {name: 'Next change'});
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    await page.getByText('1 of 44').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 of 44').waitFor();
    expect(await hasFocus(next)).toBe(true);
    const changed = await changedByEvidence(page);
    expect(changed).toContain(await page.locator('stance-atlas').getAttribute('country'));
  });

  test('the names in “Changes” are reached and open their states', async () => {
    const {page} = await openComparison(width);
    await tabTo(page, page.getByRole('button', {name: 'Changes'}));
    await page.keyboard.press('Enter');
    const left = page.locator('stance-shifts [data-shift="left-support"]');
    const last = left.getByRole('button').last();
    await tabTo(page, last, 'Shift+Tab');
    const name = await last.innerText();
    await page.keyboard.press('Enter');
    await eventually(() =>
      page.locator('stance-country').getByRole('heading', {name}).first().isVisible(),
    ).toBe(true);
  });
});

describe('the sentence on what is shown', () => {
  test('is not spoken on loading, nor for a script', async () => {
    const {page} = await openComparison(1280);
    expect(await spoken(page)).toBe('');
    await setOnAtlas(page, {round: '2019-10'});
    await eventually(() => sentenceOf(page)).toMatch(/^From October 2019 to /);
    expect(await spoken(page)).toBe('');
  });

  test('is spoken politely after each change by a reader', async () => {
    const visit = await open();
    const {page} = visit;
    await allDrawn(visit);
    await compare(page).press('Enter');
    await comparisonDrawn(visit);
    await speaks(page, /^From July 2019 to October 2020, 17 countries joined the critical letter/);
    await thumb(page, 'Later round').press('End');
    await speaks(page, /^From July 2019 to March 2021, .* 194 not comparable\.$/);
    await thumb(page, 'Earlier round').press('ArrowRight');
    await speaks(page, /^From October 2019 to March 2021, /);
    await compare(page).press('Enter');
    await speaks(page, /^In October 2019, 23 countries signed the critical letter/);
  });
});

async function openComparison(width: number): Promise<Visit> {
  const visit = await open({width, path: pairPath(GOLDEN), reducedMotion: 'reduce'});
  await comparisonDrawn(visit);
  return visit;
}

function compare(page: Page): Locator {
  return page.getByRole('button', {name: 'Compare', exact: true});
}

function thumb(page: Page, name: string): Locator {
  return page.getByRole('slider', {name});
}

function taken(round: string): string {
  return `${round} is already selected as the other round.`;
}

/** Presses a key and expects these two rounds, and this from the slider's status. */
async function pressed(
  page: Page,
  key: string,
  rounds: readonly [string, string],
  said: string,
): Promise<void> {
  await page.keyboard.press(key);
  await eventually(() => roundsOf(page), key).toEqual(rounds);
  const status = page.locator('stance-slider .modes ~ [role="status"]');
  await eventually(() => status.textContent(), key).toBe(said);
}

async function roundsOf(page: Page): Promise<(string | null)[]> {
  const atlas = page.locator('stance-atlas');
  return Promise.all([atlas.getAttribute('round'), atlas.getAttribute('versus')]);
}

async function valuesOf(page: Page): Promise<(string | null)[]> {
  const thumbs = await page.getByRole('slider').all();
  return Promise.all(thumbs.map((slider) => slider.getAttribute('aria-valuetext')));
}

async function changedByEvidence(page: Page): Promise<string[]> {
  const shifts = shiftsByEvidence(GOLDEN, Object.keys(await shiftsOnMap(page)));
  return Object.keys(shifts)
    .filter((code) => /^(joined|left)-|^switched$/.test(shifts[code] ?? ''))
    .toSorted();
}

/** The states that have the focus, one after the other, while a key is pressed so often. */
async function walk(page: Page, key: string, times: number): Promise<(string | null)[]> {
  const seen: (string | null)[] = [];
  for (let step = 0; step < times; step += 1) {
    await page.keyboard.press(key);
    seen.push(await focusedCountry(page));
  }
  return seen;
}

async function focusedCountry(page: Page): Promise<string | null> {
  return page.locator('stance-map [data-country]:focus').getAttribute('data-country');
}

async function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node.matches(':focus'));
}

/** What the atlas has its status say. */
async function spoken(page: Page): Promise<string | null> {
  return page.locator('.atlas > [role="status"]').textContent();
}

/** Waits until the status says so; it is the sentence that stands over the map. */
async function speaks(page: Page, words: RegExp): Promise<void> {
  await eventually(() => spoken(page)).toMatch(words);
  expect(await spoken(page)).toBe(await sentenceOf(page));
}

async function sentenceOf(page: Page): Promise<string> {
  return inOneLine((await page.locator('.summary').textContent()) ?? '');
}
