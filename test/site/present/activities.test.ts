import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {focused} from '../../support/site/activity';
import {COLOUR_RULES, violationsOn} from '../../support/site/axe';
import {
  LESSONS,
  showsHeading,
  smallestText,
  stepPath,
  stepsInFile,
} from '../../support/site/lesson';
import {isPlayed, playByKeys} from '../../support/site/lesson-activities';
import {useBrowser, type VisitOptions} from '../../support/site/open-page';

const open = useBrowser();

const LOOKS: readonly (readonly [string, VisitOptions])[] = [
  ['on an old projector', {width: 800, height: 600}],
  ['on a projector, in dark', {width: 1920, height: 1080, colorScheme: 'dark'}],
  ['in forced colours', {width: 1280, height: 720, forcedColors: 'active'}],
];

/** Every step of the lessons with something to do. */
const PLAYED = LESSONS.flatMap((lesson) =>
  stepsInFile(lesson).flatMap((step, index) =>
    isPlayed(step) ? [{lesson, step, number: index + 1}] : [],
  ),
);

describe.each(LOOKS)('%s, an activity in a lesson', (_, look) => {
  test.each(PLAYED)(
    'is played by keys alone: $step.heading',
    async ({lesson, step, number}) => {
      // The first step is come to from the one after it.
      const from = number > 1 ? number - 1 : number + 1;
      const path = stepPath(lesson, from);
      const visit = await open({...look, path, reducedMotion: 'reduce'});
      const {page} = visit;
      await showsHeading(page, stepsInFile(lesson)[from - 1]!.heading);
      await page.keyboard.press(number > 1 ? 'PageDown' : 'PageUp');
      await showsHeading(page, step.heading);
      await playByKeys(page, step, (country) => isInOrder(page, look, country));
      await page.keyboard.press('PageDown');
      await showsHeading(page, stepsInFile(lesson)[number]!.heading);
      expect(await focused(page)).toBe('h1');
      expect(visit.messages).toEqual([]);
    },
    120_000,
  );
});

/** Nothing for axe to mend, all text to be read from the back, the focus somewhere, no scrolling. */
async function isInOrder(page: Page, look: VisitOptions, country: string): Promise<void> {
  const rules = (look.colorScheme ?? look.forcedColors) ? COLOUR_RULES : [];
  expect.soft(await violationsOn(page, {rules}), country).toEqual([]);
  expect.soft(await focused(page), country).toBeDefined();
  const {size, text} = await smallestText(page);
  expect.soft(size, `${country}: ${text}`).toBeGreaterThanOrEqual(look.height! / 40);
  const {down, right} = await page.evaluate(() => {
    const {scrollHeight, scrollWidth} = document.documentElement;
    return {down: scrollHeight - innerHeight, right: scrollWidth - innerWidth};
  });
  expect.soft([down, right], country).toEqual([0, 0]);
}
