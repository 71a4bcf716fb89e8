/** What the visits to quiz and guessing game share. */
import type {Locator, Page} from 'playwright';
import {expect} from 'vitest';
import {eventually} from './comparison';
import {STATES, tabTo} from './explorer';
import {CODES, solve} from './quiz-solver';

/** The question on show. */
export interface Asked {
  readonly prompt: string;
  /** Empty: a state is to be pointed at. */
  readonly choices: readonly string[];
}

/** Where an activity is, in a lesson or on the page of the quiz. */
const PLACE = ':is(stance-quiz, stance-guess)';

/** Waits until a question, or the end, is there; with its map, if it has one. */
export async function activityDrawn(page: Page): Promise<void> {
  await page.locator(`${PLACE} h2[tabindex]`).waitFor();
  const maps = await page.locator(`${PLACE} stance-map`).count();
  if (maps) await eventually(() => page.locator('stance-map [data-country]').count()).toBe(STATES);
}

export async function readQuestion(page: Page): Promise<Asked> {
  await activityDrawn(page);
  const prompt = await page.locator('stance-quiz h2[tabindex]').innerText();
  const choices = await page.locator('.choice > span').allInnerTexts();
  return {prompt: prompt.replaceAll(/\s+/g, ' '), choices};
}

/** An answer that the evidence calls right, or one that it calls wrong. */
export function answerTo({prompt, choices}: Asked, right: boolean): string {
  const {isRight, isOpen} = solve(prompt);
  const answers = choices.length ? choices : CODES;
  const found = answers.find((one) => isRight(one) === right && !isOpen(one));
  if (found === undefined) throw new Error(`No such answer to ${prompt}`);
  return found;
}

/** Answers with the mouse: by a choice, or by a name in the list. */
export async function giveAnswer(page: Page, {choices}: Asked, answer: string): Promise<void> {
  if (choices.length) return page.locator('.choice').nth(choices.indexOf(answer)).click();
  await openNames(page);
  await stateList(page).selectOption(answer);
  await page.getByRole('button', {name: 'Answer', exact: true}).click();
}

/** A digit for a choice; for a state its name in the list, then the button. */
export async function answerByKeys(page: Page, {choices}: Asked, answer: string): Promise<void> {
  if (choices.length) return page.keyboard.press(String(choices.indexOf(answer) + 1));
  const list = stateList(page);
  const shut = page.locator('.by-name:not([open]) summary');
  if (await shut.count()) {
    await tabTo(page, shut);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, list);
  const name = await list.locator(`option[value="${answer}"]`).innerText();
  await page.keyboard.type(name);
  expect(await list.inputValue()).toBe(answer);
  await tabTo(page, page.getByRole('button', {name: 'Answer', exact: true}));
  await page.keyboard.press('Enter');
}

/** The list of names, which a question that names the state keeps shut. */
export async function openNames(page: Page): Promise<void> {
  const shut = page.locator('.by-name:not([open]) summary');
  if (await shut.count()) await shut.click();
}

export function stateList(page: Page): Locator {
  return page.locator(`${PLACE} .state select`);
}

/** Classes of a map that tells nothing. */
const TELLS_NOTHING = /^(hidden|asked|guess-\w+|outside)$/;

/** Nothing in the map's tree, nor what a screen reader hears of it, tells a stance. */
export async function expectHidden(page: Page): Promise<void> {
  const read = () =>
    page.locator(`${PLACE} stance-map`).evaluate((map) => {
      const all = [...(map.shadowRoot?.querySelectorAll<SVGElement>(':not(pattern)') ?? [])];
      return {
        marks: all.flatMap(({dataset}) => [dataset['stance'] ?? [], dataset['fill'] ?? []].flat()),
        labels: all.flatMap((element) => element.getAttribute('aria-label') ?? []),
      };
    });
  // Colours that the class has seen already take a moment to fade.
  await eventually(async () =>
    (await read()).marks.filter((mark) => !TELLS_NOTHING.test(mark)),
  ).toEqual([]);
  const {marks, labels} = await read();
  expect(marks.length).toBeGreaterThan(STATES);
  const telling = labels.filter((label) => /named|signed|withdrew|known|spoke/i.test(label));
  expect(telling.filter((label) => !label.includes(': Guess: '))).toEqual([]);
}

/** The innermost element in focus; nothing where the focus is lost. */
export async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active && active !== document.body ? active.tagName.toLowerCase() : undefined;
  });
}
