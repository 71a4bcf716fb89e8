/** Whatever a step shows or asks stays above the bar of the slide, on every screen. */
import type {Page} from 'playwright';
import {expect, test} from 'vitest';
import {STEP_VIEWS} from '../../../src/model/lesson/lesson';
import {activityDrawn} from '../../support/site/activity';
import {drop} from '../../support/site/editing';
import {LESSONS, showsHeading, stepPath, STEPS} from '../../support/site/lesson';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

const SCREENS = [
  [800, 600],
  [1366, 768],
  [1920, 1080],
  [360, 740],
] as const;

const PHONE = 640;

test('every view that a step can have fits, on a projector and on a phone', async () => {
  const {page} = await open({path: 'present.html', reducedMotion: 'reduce'});
  await page.locator('.lessons li').first().waitFor();
  await drop(page, lessonOfViews());
  await showsHeading(page, STEP_VIEWS[0]);
  for (const [width, height] of SCREENS) {
    await page.setViewportSize({width, height});
    for (const view of STEP_VIEWS) {
      const where = `${view} at ${width} × ${height}`;
      await showsHeading(page, view);
      await page.waitForFunction(isViewDrawn, view);
      expect.soft(await overflow(page, width < PHONE), where).toEqual([]);
      await page.keyboard.press(view === STEP_VIEWS.at(-1) ? 'Home' : 'PageDown');
    }
  }
});

test.each(['1', '4'])('%s teams fit on an old projector, with Reveal in sight', async (teams) => {
  const steps = STEPS.flatMap(({question}, index) => (question?.kind === 'guess' ? [index] : []));
  const {page} = await open({
    path: stepPath(LESSONS[0], steps[0]! + 1),
    width: 800,
    height: 600,
    reducedMotion: 'reduce',
  });
  for (const step of steps) {
    await page.goto(page.url().replace(/step=\d+/, `step=${step + 1}`));
    await activityDrawn(page);
    await page.getByLabel('Teams').selectOption(teams);
    const reveal = page.getByRole('button', {name: 'Reveal'});
    await reveal.waitFor();
    expect
      .soft(await outOfSight(page, '.actions, .numbers, .made button'), `step ${step + 1}`)
      .toEqual([]);
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', {name: /^Answer: /}).waitFor();
    expect
      .soft(await outOfSight(page, '.ranking tr, .all-evidence > summary'), `answer ${step + 1}`)
      .toEqual([]);
  }
});

test('on wider screens too, all that a class guesses is in sight', async () => {
  const step = STEPS.findIndex(({question}) => question?.guess === 'countries') + 1;
  const {page} = await open({path: stepPath(LESSONS[0], step), reducedMotion: 'reduce'});
  await activityDrawn(page);
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
    [1280, 800],
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({width, height});
    const missing = () => outOfSight(page, '.actions, .made button');
    await expect.poll(missing, {message: `${width} × ${height}`}).toEqual([]);
  }
});

test('on a phone the buttons of a guess pass below the bar of the slide', async () => {
  const {page} = await open({path: stepPath(LESSONS[0], 1), width: 360, height: 740});
  await activityDrawn(page);
  const bar = page.locator('nav.bar');
  const {x, y} = (await bar.boundingBox())!;
  const isOnTop = await bar.evaluate(
    (one, [left, top]) => one.contains(document.elementFromPoint(left! + 40, top! + 1)),
    [x, y],
  );
  expect(isOnTop).toBe(true);
});

test('Enter leads from number to number, and from the last one to the answer', async () => {
  const {page} = await open({path: stepPath(LESSONS[0], 1)});
  await activityDrawn(page);
  await page.locator('stance-guess input[type="number"]').first().focus();
  for (const key of ['2', '2', 'Enter', '5', '0', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', {name: /^Answer: /}).waitFor();
  const cells = await page.locator('.ranking tr').last().locator('td').allInnerTexts();
  expect(cells).toEqual(['22', '50', '0']);
});

/** A lesson with a step for each view that the editor offers, named after it. */
function lessonOfViews(): string {
  const steps = STEP_VIEWS.map((view) => ({
    id: view,
    heading: view,
    text: 'From July 2019 to October 2020, these countries changed. Others did not.',
    show: {round: '2019-07', versus: '2020-10', view},
    question: {kind: 'open', text: 'What does this view show, and what does it leave out?'},
    notes: [],
    minutes: 1,
  }));
  return JSON.stringify({id: 'views', title: 'Views', about: 'All views.', steps});
}

/** Runs in the page: the view of the step has come, with its drawing. */
function isViewDrawn(view: string): boolean {
  const root = document.querySelector('stance-atlas')?.shadowRoot;
  const wanted = {table: 'stance-table', shifts: 'stance-shifts'}[view] ?? 'stance-map';
  const all = [...(root?.querySelectorAll(wanted) ?? [])];
  const count = {sides: 2, all: 4}[view] ?? 1;
  const marks = all.map((one) => one.shadowRoot?.querySelectorAll('path, td, li').length ?? 0);
  return all.length >= count && marks.every((number) => number > 3);
}

/** What of the slide lies below its place, beside the screen, or behind the bar. */
async function overflow(page: Page, isPhone: boolean): Promise<readonly string[]> {
  return page.evaluate((phone) => {
    const {scrollHeight, scrollWidth} = document.documentElement;
    const stage = document.querySelector('.stage')!.getBoundingClientRect();
    const root = document.querySelector('stance-atlas')!.shadowRoot!;
    const boxes = [...root.querySelectorAll('[part~="layout"], [part~="figure"], stance-legend')];
    const low = boxes.filter((box) => box.getBoundingClientRect().bottom > stage.bottom + 1);
    const wide = boxes.filter((box) => box.getBoundingClientRect().right > stage.right + 1);
    return [
      ...(scrollWidth > innerWidth ? [`page ${scrollWidth - innerWidth} px too wide`] : []),
      ...(scrollHeight > innerHeight && !phone ? ['page too high'] : []),
      ...low.map((box) => `${box.localName} ${box.getAttribute('part')} too low`),
      ...wide.map((box) => `${box.localName} ${box.getAttribute('part')} too wide`),
    ];
  }, isPhone);
}

/** What of an activity cannot be seen without scrolling. */
async function outOfSight(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator('stance-guess').evaluate((game, wanted) => {
    const stage = document.querySelector('.stage')!.getBoundingClientRect();
    const all = [...game.shadowRoot!.querySelectorAll(wanted)];
    const hidden = all.filter((one) => {
      const {bottom, top} = one.getBoundingClientRect();
      return bottom > stage.bottom + 1 || top < stage.top - 1;
    });
    return hidden.map((one) => one.textContent.trim());
  }, selector);
}
