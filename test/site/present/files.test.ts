import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {eventually} from '../../support/site/comparison';
import {edit} from '../../support/site/editing';
import {
  LESSONS,
  openNotes,
  openStep,
  openWithNotes,
  pressOn,
  showsHeading,
  STEPS,
} from '../../support/site/lesson';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

describe('a lesson file from disk', () => {
  test('is opened, kept over a reload, and gone through', async () => {
    const {page} = await open({path: 'present.html'});
    await choose(page, await lessonText((lesson) => (lesson.title = 'Mine')));
    await showsHeading(page, STEPS[0]!.heading);
    expect(await page.title()).toContain('Mine');
    await pressOn(page, 'PageDown', STEPS[0]!.heading);
    await page.reload();
    await showsHeading(page, STEPS[1]!.heading);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', {name: 'Mine'}).waitFor();
  });

  test('that another window has is told of, and the start is shown', async () => {
    const {page} = await open({path: 'present.html?own=7&step=2'});
    await eventually(() =>
      page.getByRole('alert').filter({hasText: 'Open the file again'}).isVisible(),
    ).toBe(true);
  });
});

describe('two windows', () => {
  test('either leads, the screen is blank in both, and closing one leaves the other', async () => {
    const {page, notes: second} = await openWithNotes(open);
    expect(await second.locator('section.notes').innerText()).toContain(STEPS[2]!.notes[0]!);
    expect(await second.locator('.next').innerText()).toContain(STEPS[3]!.heading);
    await second.getByRole('button', {name: 'Next', exact: true}).click();
    await showsHeading(page, STEPS[3]!.heading);
    await second.keyboard.press('b');
    await page.locator('dialog#blank[open]').waitFor();
    await page.keyboard.press('PageDown');
    await second.getByText('The class sees a blank screen.').waitFor({state: 'detached'});
    await showsHeading(page, STEPS[3]!.heading);
    await page.close();
    await second.getByText('Audience window closed').waitFor();
    await second.keyboard.press('Home');
    await expect.poll(() => second.locator('.now h3').innerText()).toBe(STEPS[0]!.heading);
  });

  test('the window of the class goes on when the notes are closed', async () => {
    const {page} = await openStep(open, 6);
    const second = await openNotes(page);
    await second.close();
    await pressOn(page, 'PageDown', STEPS[5]!.heading);
    await showsHeading(page, STEPS[6]!.heading);
  });

  test('the clock is the same in a window that is opened again', async () => {
    const {notes: second} = await openWithNotes(open);
    const timer = second.getByRole('timer');
    expect(await timer.innerText()).toBe('0:00');
    await second.getByRole('button', {name: 'Start', exact: true}).click();
    await expect.poll(() => timer.innerText()).not.toBe('0:00');
    await second.reload();
    await expect.poll(() => second.getByRole('timer').innerText()).not.toBe('0:00');
    await second.getByRole('button', {name: 'Reset', exact: true}).click();
    await expect.poll(() => second.getByRole('timer').innerText()).toBe('0:00');
  });

  test('an edit in one is seen in the other', async () => {
    const {page, notes: second} = await openWithNotes(open);
    await edit(page);
    await page.getByLabel('Heading', {exact: true}).fill('Edited');
    await expect.poll(() => second.locator('.now h3').innerText()).toBe('Edited');
  });

  test('a second window that is blocked is told of', async () => {
    const {page} = await openStep(open);
    await page.evaluate(() => Object.assign(globalThis, {open: () => null}));
    await page.getByRole('button', {name: 'Notes', exact: true}).click();
    await eventually(() =>
      page.getByRole('dialog').getByText('Allow pop-ups for this page').isVisible(),
    ).toBe(true);
  });
});

interface EditedLesson {
  title: string;
  steps: {heading: string; show: object; minutes: number}[];
}

/** The text of a lesson, changed. */
async function lessonText(change: (lesson: EditedLesson) => void): Promise<string> {
  const lesson = JSON.parse(
    await readFile(`data/lessons/${LESSONS[0]}.json`, 'utf8'),
  ) as EditedLesson;
  change(lesson);
  return JSON.stringify(lesson);
}

async function choose(page: Page, text: string): Promise<void> {
  const file = {name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text)};
  await page.getByLabel('Lesson file').setInputFiles(file);
}
