/** How a class plays the activities of a lesson: by keys alone, and by the evidence. */
import evidence from '../../evidence/acts.json';
import type {Page} from 'playwright';
import {expect} from 'vitest';
import {activityDrawn, answerByKeys, answerTo, readQuestion, stateList} from './activity';
import {eventually} from './comparison';
import {tabTo} from './explorer';
import {pressOn, showsHeading, slideDrawn, type FileStep} from './lesson';

/** Called at each state of an activity, with its name. */
export type Seen = (country: string) => Promise<void>;

const NOBODY: Seen = () => Promise.resolve();

/** Leads through all steps by the keys of a clicker, and plays each activity on the way. */
export async function leadAndPlay(page: Page, steps: readonly FileStep[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    await showsHeading(page, step.heading);
    if (isPlayed(step)) await playByKeys(page, step);
    else await slideDrawn(page);
    await actsDrawn(page, step);
    if (index < steps.length - 1) await pressOn(page, 'PageDown', step.heading);
  }
}

/** The acts of a step, if it has any, have come with their words. */
async function actsDrawn(page: Page, {show}: FileStep): Promise<void> {
  const from = show.acts?.['from'];
  for (const {date, summary} of evidence.acts) {
    if (date === from) await page.locator('.slide stance-step-acts').getByText(summary).waitFor();
  }
}

/** True for a step with something to do. */
export function isPlayed({question}: FileStep): boolean {
  return question?.kind === 'guess' || question?.kind === 'quiz';
}

/** Plays the activity of the step on show to its end. */
export async function playByKeys(page: Page, {question}: FileStep, seen = NOBODY): Promise<void> {
  await activityDrawn(page);
  if (question?.kind === 'quiz') await answerAll(page, seen);
  else await guessAndReveal(page, seen);
}

/** Guesses as many as come to mind, then reveals, as one who leads does. */
async function guessAndReveal(page: Page, seen: Seen): Promise<void> {
  await seen('a round whose stances are hidden');
  const numbers = page.locator('stance-guess input[type="number"]');
  if (await numbers.count()) {
    for (const number of await numbers.all()) {
      await tabTo(page, number);
      await page.keyboard.type('30');
    }
  } else {
    await tabTo(page, stateList(page));
    await page.keyboard.type('Fra');
    await tabTo(page, page.locator('.guesses button').first());
    await page.keyboard.press('Enter');
    await page.getByText('The class: 1 guess', {exact: true}).waitFor();
  }
  await tabTo(page, page.getByRole('button', {name: 'Reveal'}));
  await seen('guesses');
  await page.keyboard.press('PageDown');
  await page.getByRole('heading', {name: /^Answer: /}).waitFor();
  expect(await page.locator('.results > li, .ranking tbody tr').count()).toBeGreaterThan(0);
  await seen('the answer');
}

async function answerAll(page: Page, seen: Seen): Promise<void> {
  const end = page.locator('stance-quiz .all');
  while ((await end.count()) === 0) {
    const asked = await readQuestion(page);
    await seen(asked.prompt);
    await answerByKeys(page, asked, answerTo(asked, true));
    await page.getByText('✓ Right.').waitFor();
    await seen(`answered: ${asked.prompt}`);
    await page.keyboard.press('PageDown');
    await eventually(() => page.locator('stance-quiz .go-on').count()).toBe(0);
  }
  const count = await end.locator('li').count();
  await page.getByRole('heading', {name: `Results: ${count} of ${count} right`}).waitFor();
  await seen('the result');
}
