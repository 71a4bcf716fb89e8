import type {Locator, Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import dataset from '../../../data/record.json';
import {english} from '../../../src/model/messages/core';
import {allDrawn, ROUNDS, stancesByEvidence} from '../../support/site/explorer';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

/** More stops than this before the search would be a bad way in. */
const STOPS = 40;

/** More names than this in the list would be no help. */
const OPTIONS = 10;

/** What a reader types, and the state that is meant. */
const JOURNEYS = [
  ['Qatar', 'Qatar', 'QAT'],
  ['Vatican', 'Holy See', 'VAT'],
  ['Ivory Coast', 'Côte d’Ivoire', 'CIV'],
  ['Burma', 'Myanmar', 'MMR'],
] as const;

const MONTH = new Intl.DateTimeFormat('en', {month: 'long', year: 'numeric', timeZone: 'UTC'});

describe.each([1280, 360])('with the keyboard alone, at %i px', (width) => {
  test.each(JOURNEYS)('typing %s leads to all four stances of %s', async (typed, name, code) => {
    const {page} = await open({width});
    await allDrawn({page});
    const button = page.getByRole('button', {name: 'Find country'});
    if (await button.isVisible()) {
      await tabTo(page, button);
      await page.keyboard.press('Enter');
    } else await tabTo(page, page.locator('stance-search').getByRole('combobox'));
    await page.keyboard.type(typed);
    await chooseOption(page, name);
    const card = page.locator('stance-country');
    await card.getByRole('heading', {name}).first().waitFor();
    // On a phone the sheet of a country shows its first lines, until its handle is pressed.
    if (width === 360) {
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
    }
    const entries = await card.locator('[part~="entry"] h3').allInnerTexts();
    expect(entries.map(inOneLine)).toEqual(entriesByEvidence(code));
  });

  test('the map is one stop, and Enter on a state opens it', async () => {
    const {page} = await open({width});
    await allDrawn({page});
    const stops = page.locator('stance-map [data-country][tabindex="0"]');
    expect(await stops.count()).toBe(1);
    const code = await stops.getAttribute('data-country');
    await tabTo(page, stops);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('stance-atlas').getAttribute('country')).toBe(code);
  });
});

/** Presses Tab from the top of the page until the wanted element has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((node) => node.matches(':focus'))) return;
  }
  expect.fail(`Not reached within ${STOPS} stops of the Tab key`);
}

/** Goes down the list of names to the wanted one, and takes it. */
async function chooseOption(page: Page, name: string): Promise<void> {
  const selected = page.locator('stance-search [role="option"][aria-selected="true"]');
  for (let step = 0; step < OPTIONS; step += 1) {
    if ((await selected.count()) && (await selected.innerText()).includes(name)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  expect.fail(`No ${name} among the first ${OPTIONS} names`);
}

function entriesByEvidence(code: string): string[] {
  const labels: Readonly<Record<string, string>> = {
    ...english.stances,
    ...Object.fromEntries(dataset.positions.map(({id, label}) => [id, label])),
  };
  return ROUNDS.map((round) => {
    const stance = stancesByEvidence(round, [code])[code] ?? '';
    return `${MONTH.format(new Date(`${round}-01`))} ${labels[stance] ?? ''}`;
  });
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
