import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {eventually} from '../../support/site/comparison';
import {showsRound} from '../../support/site/explorer';
import {
  type FileStep,
  headingOf,
  LESSONS,
  openNotes,
  overflows,
  pressOn,
  showsHeading,
  slideDrawn,
  smallestText,
  stepPath,
  stepsInFile,
} from '../../support/site/lesson';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

/** A whole lesson there and back takes longer than other visits. */
const WHOLE_LESSON = 180_000;

describe.each(LESSONS)('the lesson %s', (lesson) => {
  test(
    'is led from first to last by a clicker alone, in two windows in step, at 800 × 600',
    async () => {
      const visit = await open({path: stepPath(lesson, 1), width: 800, height: 600});
      const {page} = visit;
      const second = await openNotes(page);
      await page.bringToFront();
      const steps = stepsInFile(lesson);
      await leadOn(page, steps, async (step, index) => {
        await notesShow(second, index, steps.length, step.heading);
        await isInOrder(page, step, 600);
      });
      for (const step of steps.slice(0, -1).toReversed()) {
        await pressOn(page, 'PageUp', await headingOf(page));
        await showsHeading(page, step.heading);
      }
      expect(visit.messages).toEqual([]);
      expect(visit.strangers).toEqual([]);
      expect(visit.broken).toEqual([]);
    },
    WHOLE_LESSON,
  );

  test(
    'fits a screen of 1920 × 1080 on every slide',
    async () => {
      const visit = await open({path: stepPath(lesson, 1), width: 1920, height: 1080});
      const {page} = visit;
      await leadOn(page, stepsInFile(lesson), (step) => isInOrder(page, step, 1080));
      expect(visit.messages).toEqual([]);
    },
    WHOLE_LESSON,
  );

  test('has a short version, which leaves out what is marked', async () => {
    const {page} = await open({path: 'present.html'});
    const item = page.locator('.lessons li', {has: page.locator(`#lesson-${lesson}`)});
    await item.getByRole('link', {name: /^Short/}).click();
    const short = stepsInFile(lesson).filter(({fullLessonOnly}) => !fullLessonOnly);
    await showsHeading(page, short[0]!.heading);
    expect(new URL(page.url()).search).toBe(`?lesson=${lesson}&version=short&step=1`);
    await page.keyboard.press('End');
    await showsHeading(page, short.at(-1)!.heading);
    expect(await page.locator('.progress').innerText()).toContain(
      `${short.length} of ${short.length}`,
    );
  });
});

test('the map of a slide is that of the record, country by country', async () => {
  const {page} = await open({path: stepPath('who-signed-what', 3)});
  await slideDrawn(page);
  await showsRound(page, '2019-07');
});

test('a step can light a class, go to a region, and spotlight a state', async () => {
  const {page} = await open({path: stepPath('who-signed-what', 4), reducedMotion: 'reduce'});
  await slideDrawn(page);
  const scene = page.locator('stance-map g.scene');
  await expect.poll(() => scene.getAttribute('transform')).not.toBe('matrix(1 0 0 1 0 0)');
  expect(await page.locator('.spotlight').innerText()).toBe('Qatar: Signed, then withdrew');
  await page.goto(page.url().replace('step=4', 'step=10'));
  await slideDrawn(page);
  await expect.poll(() => page.locator('svg.map').getAttribute('data-filter')).toBe('none');
  expect(await scene.getAttribute('transform')).toBe('matrix(1 0 0 1 0 0)');
});

test('what one step sets does not stay at the next', async () => {
  const {page} = await open({path: stepPath('who-signed-what', 4), reducedMotion: 'reduce'});
  await slideDrawn(page);
  await page.keyboard.press('PageUp');
  await showsHeading(page, stepsInFile('who-signed-what')[2]!.heading);
  const atlas = page.locator('stance-atlas');
  expect(await atlas.getAttribute('country')).toBeNull();
  const scene = page.locator('stance-map g.scene');
  await expect.poll(() => scene.getAttribute('transform')).toBe('matrix(1 0 0 1 0 0)');
});

test('back and forward go through the steps, and the address can be reloaded', async () => {
  const {page} = await open({path: stepPath('who-signed-what', 1)});
  const steps = stepsInFile('who-signed-what');
  await showsHeading(page, steps[0]!.heading);
  await pressOn(page, 'ArrowRight', steps[0]!.heading);
  await page.goBack();
  await showsHeading(page, steps[0]!.heading);
  await page.goForward();
  await showsHeading(page, steps[1]!.heading);
  await page.reload();
  await showsHeading(page, steps[1]!.heading);
  await page.keyboard.press('Escape');
  await showsHeading(page, 'Present in class');
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await showsHeading(page, steps[1]!.heading);
});

test('a step past the end is the last, and an unknown lesson is told of', async () => {
  const {page} = await open({path: stepPath('who-signed-what', 99)});
  await showsHeading(page, stepsInFile('who-signed-what').at(-1)!.heading);
  await page.goto(page.url().replace('who-signed-what', 'who-knows'));
  const told = page.getByRole('alert').filter({hasText: 'There is no lesson “who-knows”.'});
  await eventually(() => told.isVisible()).toBe(true);
});

test('works from a folder of a server', async () => {
  const visit = await open({path: `some/folder/${stepPath('reading-critically', 2)}`});
  await slideDrawn(visit.page);
  await showsHeading(visit.page, stepsInFile('reading-critically')[1]!.heading);
  expect(visit.broken).toEqual([]);
});

async function notesShow(second: Page, index: number, count: number, heading: string) {
  const now = second.locator('.now');
  await expect.poll(() => now.innerText()).toContain(`${index + 1} of ${count}`);
  expect(await now.locator('h3').innerText()).toBe(heading);
}

async function shownBy(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => {
    const atlas = document.querySelector('stance-atlas')!;
    await atlas.updateComplete;
    return [atlas.round, atlas.versus];
  });
}

/** Goes through a lesson by a clicker, and calls back when a slide is drawn. */
async function leadOn(
  page: Page,
  steps: readonly FileStep[],
  onSlide: (step: FileStep, index: number) => Promise<void>,
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    await showsHeading(page, step.heading);
    await slideDrawn(page);
    await onSlide(step, index);
    if (index < steps.length - 1) await pressOn(page, 'PageDown', step.heading);
  }
}

/** A slide has its words and its round, fits the screen, and is read from the back of a class. */
async function isInOrder(page: Page, step: FileStep, height: number): Promise<void> {
  expect(await page.locator('.words').innerText()).toContain(step.text);
  if (step.question) {
    expect(await page.locator('.question').innerText()).toContain(step.question.text);
  }
  const showing = await shownBy(page);
  expect(showing).toEqual([step.show.round, step.show.versus]);
  expect(await overflows(page), step.heading).toEqual([]);
  const small = await smallestText(page);
  expect(small.size, `${step.heading}: ${small.text}`).toBeGreaterThanOrEqual(height / 40);
}
