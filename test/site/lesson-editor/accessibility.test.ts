import type {Page} from 'playwright';
import {expect, test} from 'vitest';
import {eventually} from '../../support/site/comparison';
import {edit, field, pick} from '../../support/site/editing';
import {violationsInLooks} from '../../support/site/axe';
import {openStep} from '../../support/site/lesson';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

test.each([1280, 360])(
  'axe finds nothing in the form of any kind of step, and nothing is too wide at %i px',
  async (size) => {
    const {page} = await openStep(open, 3, {width: size});
    await edit(page);
    for (const kind of ['none', 'open', 'guess', 'quiz']) {
      await pick(page, 'Question or activity', kind);
      expect.soft(await violationsInLooks(page), kind).toEqual([]);
    }
    await field(page, 'Text').fill('');
    await field(page, 'Number of questions').fill('99');
    await field(page, 'Number of questions').blur();
    expect.soft(await violationsInLooks(page), 'problems').toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(size);
  },
);

test('by the keyboard alone a step is given a question, and the lesson is saved', async () => {
  const {page} = await openStep(open);
  await tabTo(page, 'Edit');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Question or activity');
  await page.keyboard.type('Quiz');
  await tabTo(page, 'Quiz seed');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('b-seven');
  await tabTo(page, 'Save as a file');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await saving;
  await eventually(() => page.getByText('All changes saved.').isVisible()).toBe(true);
});

/** Presses Tab until what has a name or label has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let tab = 0; tab < 60; tab += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      return focused?.labels?.[0]?.textContent.trim() || focused?.textContent.trim();
    });
    if (at === name) return;
  }
  expect.fail(`Tab does not reach “${name}”`);
}
