/** What a class guessed and answered stays, whatever is pressed. */
import type {Page} from 'playwright';
import {expect, test} from 'vitest';
import {
  activityDrawn,
  answerTo,
  expectHidden,
  giveAnswer,
  readQuestion,
  stateList,
} from '../../support/site/activity';
import {LESSONS, showsHeading, slideDrawn, stepPath, STEPS} from '../../support/site/lesson';
import {violationsInLooks} from '../../support/site/axe';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

const placeOf = (kind: string, guess?: string) =>
  STEPS.findIndex(
    ({question}) => question?.kind === kind && (guess === undefined || question.guess === guess),
  );
const COUNT = placeOf('guess', 'how-many');
const COUNTRIES = placeOf('guess', 'countries');
const QUIZ = placeOf('quiz');

test('numbers stay through Page Up, reload, Reveal, a jump and the end of the lesson', async () => {
  const {page} = await open({path: stepPath(LESSONS[0], COUNT + 1)});
  await activityDrawn(page);
  await page.getByLabel('Teams').selectOption('2');
  const numbers = [20, 41, 30, 50];
  const fields = page.locator('stance-guess input[type="number"]');
  for (const [index, number] of numbers.entries()) await fields.nth(index).fill(String(number));
  // The last field still has the focus: what is typed counts already.
  const typed = () =>
    fields.evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));
  await jumpTo(page, STEPS[COUNT + 1]!.heading);
  await page.keyboard.press('PageUp');
  await activityDrawn(page);
  expect(await typed()).toEqual(numbers);
  await page.reload();
  await activityDrawn(page);
  expect(await typed()).toEqual(numbers);
  await fields.last().focus();
  await page.keyboard.press('PageDown');
  await page.getByRole('heading', {name: /^Answer: /}).waitFor();
  await page.reload();
  await page.getByRole('heading', {name: /^Answer: /}).waitFor();
  // Two teams and the answer.
  expect(await page.locator('.ranking tbody tr').count()).toBe(3);
  await jumpTo(page, STEPS[2]!.heading);
  await jumpTo(page, STEPS[COUNT]!.heading);
  await page.getByRole('heading', {name: /^Answer: /}).waitFor();
  await leaves(page);
});

/** Escape asks once and keeps what is there; asked again, “Delete” takes it away. */
async function leaves(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', {name: /guesses or answers/});
  const end = () => page.keyboard.press('Escape');
  await end();
  await dialog.waitFor();
  expect.soft(await violationsInLooks(page, 'dialog[open]')).toEqual([]);
  await end();
  await dialog.waitFor({state: 'hidden'});
  await end();
  await showsHeading(page, 'Present in class');
  await page.goBack();
  await page.getByRole('heading', {name: /^Answer: /}).waitFor();
  await end();
  await page.getByRole('button', {name: 'Delete', exact: true}).click();
  await showsHeading(page, 'Present in class');
  await page.goBack();
  await activityDrawn(page);
  expect(await page.locator('stance-guess input[type="number"]').count()).toBe(2);
  await end();
  await showsHeading(page, 'Present in class');
}

test('a later round is guessed on the map of the earlier one, and guesses can be cleared', async () => {
  const {page} = await open({path: stepPath(LESSONS[0], COUNTRIES + 1)});
  await activityDrawn(page);
  const stanceOf = (code: string) =>
    page.locator(`stance-guess [data-country="${code}"]`).first().getAttribute('data-stance');
  // July 2019, as the evidence has it: Spain signed then, and not in October.
  expect([await stanceOf('ESP'), await stanceOf('SAU')]).toEqual(['condemn', 'support']);
  expect(await page.locator('stance-guess .earlier').innerText()).toBe('The map shows July 2019');
  await stateList(page).selectOption('SAU');
  await page.locator('.guesses button').first().click();
  expect(await stanceOf('SAU')).toBe('support');
  await page.reload();
  await page.getByText('The class: 1 guess', {exact: true}).waitFor();
  await page.getByRole('button', {name: 'Clear'}).click();
  await page.reload();
  await page.getByText('The class: 0 guesses', {exact: true}).waitFor();
});

test('answers of the quiz stay through a reload and another step', async () => {
  const {page} = await open({path: stepPath(LESSONS[0], QUIZ + 1)});
  const first = await readQuestion(page);
  await giveAnswer(page, first, answerTo(first, true));
  await page.locator('.go-on').click();
  const second = await readQuestion(page);
  await page.reload();
  expect(await readQuestion(page)).toEqual(second);
  await page.getByText('1 of 1 right').waitFor();
  await jumpTo(page, STEPS[0]!.heading);
  await jumpTo(page, STEPS[QUIZ]!.heading);
  expect(await readQuestion(page)).toEqual(second);
});

test('a game by itself stays through a reload, and is not on the device', async () => {
  const {page} = await open({path: 'quiz.html?guess=countries&round=2019-07'});
  await activityDrawn(page);
  await stateList(page).selectOption('NOR');
  await page.locator('.guesses button').first().click();
  await page.reload();
  await page.getByText('The class: 1 guess', {exact: true}).waitFor();
  await expectHidden(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

async function jumpTo(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', {name: /choose a step/}).click();
  await page.getByRole('dialog').getByRole('button', {name: heading, exact: true}).click();
  await showsHeading(page, heading);
  if (!(await page.locator('section.activity').count())) await slideDrawn(page);
}
