import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {
  activityDrawn,
  answerByKeys,
  answerTo,
  expectHidden,
  focused,
  giveAnswer,
  readQuestion,
  type Asked,
} from '../../support/site/activity';
import {expectQuiet} from '../../support/site/comparison';
import {violationsInLooks} from '../../support/site/axe';
import {tabTo} from '../../support/site/explorer';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

const COUNT = 10;

describe.each(['class-7b', 'Öffentlich 8'])('ten questions of the seed “%s”', (seed) => {
  const path = `quiz.html?seed=${encodeURIComponent(seed)}&count=${COUNT}`;

  test.each([
    [true, `Results: ${COUNT} of ${COUNT} right`],
    [false, `Results: 0 of ${COUNT} right`],
  ])('answered by the evidence (right: %s) end as they must', async (right, result) => {
    const visit = await open({path});
    const {page} = visit;
    for (let place = 1; place <= COUNT; place += 1) {
      const asked = await readQuestion(page);
      if (asked.choices.length === 0) await expectHidden(page);
      await giveAnswer(page, asked, answerTo(asked, right));
      await page.getByText(right ? '✓ Right.' : '✗ Incorrect.').waitFor();
      expect(await page.locator('.evidence .letters li').count()).toBeGreaterThan(0);
      const links = page.locator('.evidence .sources a');
      expect(await links.count()).toBeGreaterThan(0);
      expect(await links.first().getAttribute('href')).toMatch(/^https?:\/\//);
      await page.locator('.go-on').click();
    }
    expect(await page.locator('stance-quiz h2[tabindex]').innerText()).toBe(result);
    expect(await page.locator('.all > li').count()).toBe(COUNT);
    expect(await page.locator('.address').getAttribute('href')).toBe(page.url());
    expectQuiet(visit);
  });

  test('are the same in another browser, and others than those of another seed', async () => {
    const first = await questionsAt(path);
    expect(first).toHaveLength(COUNT);
    expect(await questionsAt(path)).toEqual(first);
    expect(await questionsAt(`quiz.html?seed=else&count=${COUNT}`)).not.toEqual(first);
  });
});

test('an address without a seed gets one, and asks the same again', async () => {
  const {page} = await open({path: 'quiz.html'});
  await activityDrawn(page);
  const {search} = new URL(page.url());
  expect(search).toMatch(/^\?seed=\w+&count=10$/);
  const {prompt} = await readQuestion(page);
  expect((await questionsAt(`quiz.html${search}`))[0]?.prompt).toBe(prompt);
});

test('another quiz has another address, and back leads to the one before', async () => {
  const {page} = await open({path: 'quiz.html?seed=one&count=1'});
  const {prompt} = await readQuestion(page);
  await goOn(page);
  await goOn(page);
  await page.getByRole('button', {name: 'New quiz'}).click();
  expect(new URL(page.url()).searchParams.get('seed')).not.toBe('one');
  expect(new URL(page.url()).searchParams.get('count')).toBe('1');
  await page.goBack();
  await expect.poll(async () => (await readQuestion(page)).prompt).toBe(prompt);
});

test('teams take turns, and each has its own score', async () => {
  const {page} = await open({path: 'quiz.html?seed=teams&count=4'});
  await activityDrawn(page);
  await page.getByLabel('Teams').selectOption('2');
  for (const right of [true, false, true, true]) {
    const asked = await readQuestion(page);
    await giveAnswer(page, asked, answerTo(asked, right));
    await page.locator('.go-on').click();
  }
  const places = await page.locator('.standings li').allInnerTexts();
  expect(places.map((line) => line.trim())).toEqual([
    'Team 1: 2 of 2 right',
    'Team 2: 1 of 2 right',
  ]);
});

test('a question that names its state shows no name at the pointer', async () => {
  const {page} = await open({path: 'quiz.html?seed=class-7b&count=10'});
  const map = page.locator('#activity stance-map');
  await untilAsked(page, /^Point to/);
  await map.locator('[data-country="BRA"] .shape').hover();
  await map.locator('[data-country="BRA"] .shape').click();
  await page.getByText('Country chosen.').waitFor();
  expect(await map.locator('.tooltip').isVisible()).toBe(false);
  await untilAsked(page, /^Find/);
  await map.locator('[data-country="BRA"] .shape').hover();
  expect(await map.locator('.tooltip').innerText()).toBe('Brazil\nHidden until the answer');
});

test('the keyboard alone leads through a quiz, and the focus is never lost', async () => {
  const {page} = await open({path: 'quiz.html?seed=keys&count=6'});
  for (let place = 1; place <= 6; place += 1) {
    const asked = await readQuestion(page);
    await answerByKeys(page, asked, answerTo(asked, true));
    expect(await page.locator('#announcer').innerText()).toMatch(/^Right\. ./);
    expect(await focused(page)).toBe('button');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('h2');
  }
  expect(await page.locator('stance-quiz h2[tabindex]').innerText()).toBe('Results: 6 of 6 right');
  await tabTo(page, page.getByRole('button', {name: 'New quiz'}));
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('h2');
});

test.each([
  [800, 600],
  [360, 640],
] as const)(
  'axe finds nothing to mend, and nothing runs out of the screen, at %i by %i',
  async (width, height) => {
    const path = 'quiz.html?seed=class-7b&count=6';
    const {page} = await open({path, width, height, reducedMotion: 'reduce'});
    for (let step = 0; step < 13; step += 1) {
      await activityDrawn(page);
      expect.soft(await violationsInLooks(page), `step ${step}`).toEqual([]);
      expect.soft(await overflow(page, width), `step ${step}`).toEqual([]);
      if (step < 12) await goOn(page);
    }
  },
);

/** How far the page is larger than its window: on a phone, downwards is welcome. */
async function overflow(page: Page, width: number): Promise<string[]> {
  const [right, down] = await page.evaluate(() => {
    const {scrollWidth, scrollHeight} = document.documentElement;
    return [scrollWidth - innerWidth, scrollHeight - innerHeight];
  });
  const over = [['right', right] as const, ...(width > 640 ? [['down', down] as const] : [])];
  return over.flatMap(([side, by = 0]) => (by > 0 ? [`${side}: ${by}`] : []));
}

/** Shows the answer, then the next question. */
async function goOn(page: Page): Promise<void> {
  await page.locator('.go-on, .actions button:text("Show answer")').first().click();
}

async function untilAsked(page: Page, words: RegExp): Promise<void> {
  for (let step = 0; step < 2 * COUNT; step += 1) {
    const isOpen = (await page.locator('.go-on').count()) === 0;
    if (isOpen && words.test((await readQuestion(page)).prompt)) return activityDrawn(page);
    await goOn(page);
  }
  expect.fail(`Never asked: ${words}`);
}

async function questionsAt(path: string): Promise<Asked[]> {
  const {page} = await open({path});
  await activityDrawn(page);
  const asked: Asked[] = [];
  while ((await page.locator('.all').count()) === 0) {
    if ((await page.locator('.go-on').count()) === 0) asked.push(await readQuestion(page));
    await goOn(page);
  }
  return asked;
}
