import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {
  LESSONS,
  openNotes,
  pressOn,
  showsHeading,
  slideDrawn,
  stepPath,
  stepsInFile,
} from '../setup/lesson';
import {useBrowser} from '../setup/visit';

const open = useBrowser();
const FIRST = stepsInFile(LESSONS[0]);

describe('a lesson file from disk', () => {
  test('is opened, kept over a reload, and gone through', async () => {
    const {page} = await open({path: 'present.html'});
    await choose(page, await lessonText((lesson) => (lesson.title = 'Mine')));
    await showsHeading(page, FIRST[0]!.heading);
    expect(await page.title()).toContain('Mine');
    await pressOn(page, 'PageDown', FIRST[0]!.heading);
    await page.reload();
    await showsHeading(page, FIRST[1]!.heading);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', {name: 'Mine'}).waitFor();
  });

  test('with problems lists each in plain words, and leaves the lesson in progress', async () => {
    const {page} = await open({path: stepPath(LESSONS[0], 3)});
    await slideDrawn(page);
    const broken = await lessonText((lesson) => {
      lesson.steps[1]!.heading = '';
      lesson.steps[3]!.show = {round: '2019-07', country: 'QTR'};
      lesson.steps[5]!.minutes = -5;
    });
    await drop(page, broken);
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('heading').innerText()).toBe(
      'mine.json cannot be shown yet: 3 problems',
    );
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Step 2, heading: "": must be text that is not empty'),
      expect.stringContaining('Step 4, show, country: "QTR": is no state of the record'),
      expect.stringContaining('Step 6, minutes: -5: must be a number of minutes above 0'),
    ]);
    await page.keyboard.press('Escape');
    await showsHeading(page, FIRST[2]!.heading);
    expect(new URL(page.url()).search).toBe(`?lesson=${LESSONS[0]}&step=3`);
    await pressOn(page, 'PageDown', FIRST[2]!.heading);
    await showsHeading(page, FIRST[3]!.heading);
  });

  test('that is not JSON says in which line', async () => {
    const {page} = await open({path: 'present.html'});
    await choose(page, '{\n  "id": "mine"\n  "title": 1\n}');
    await page
      .getByRole('dialog')
      .getByText(/Line [23]: .*stops being JSON/)
      .waitFor();
  });

  test('that another window has is told of, and the start is shown', async () => {
    const {page} = await open({path: 'present.html?own=7&step=2'});
    await page.getByRole('alert').filter({hasText: 'Open the file again'}).waitFor();
  });
});

describe('editing', () => {
  test('shows a change at once, keeps it over a reload, and saves a file that opens again', async () => {
    const {page} = await open({path: stepPath(LESSONS[0], 3)});
    page.on('dialog', (dialog) => void dialog.accept());
    await slideDrawn(page);
    await edit(page);
    await page.getByLabel('Heading', {exact: true}).fill('July, in my words');
    await showsHeading(page, 'July, in my words');
    await page.getByLabel('Round', {exact: true}).selectOption('2019-10');
    await page.getByLabel('Second round').selectOption('2020-10');
    await page.getByLabel('Notes, a paragraph a line').fill('One.\nTwo.');
    await page.reload();
    await showsHeading(page, 'July, in my words');
    expect(new URL(page.url()).search).toBe('?own=1&step=3');
    await edit(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save as a file'}).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(`${LESSONS[0]}.json`);
    const text = await readFile(await download.path(), 'utf8');
    const saved = JSON.parse(text) as {steps: object[]};
    expect(saved.steps).toHaveLength(FIRST.length);
    expect(saved.steps[2]).toMatchObject({
      heading: 'July, in my words',
      show: {round: '2019-10', versus: '2020-10'},
      notes: ['One.', 'Two.'],
    });
    expect(saved.steps[3]).toEqual(FIRST[3]);
    await page.getByText('A file holds all of it.').waitFor();
    await drop(page, text);
    await showsHeading(page, FIRST[0]!.heading);
  });

  test('tells problems by the same rules, keeps the slide, and saves nothing meanwhile', async () => {
    const {page} = await open({path: stepPath(LESSONS[0], 3)});
    await slideDrawn(page);
    await edit(page);
    const text = page.getByLabel('Text, two sentences at most');
    await text.fill('One. Two. Three.');
    await page.getByText('Step 3, text: "One. Two. Three.": has 3 sentences').waitFor();
    expect(await page.locator('.words').innerText()).toContain(FIRST[2]!.text);
    const save = page.getByRole('button', {name: 'Save as a file'});
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await text.fill('One. Two.');
    await page.getByText('All is well').waitFor();
    expect(await page.locator('.words').innerText()).toContain('One. Two.');
  });

  test('adds, duplicates, moves and removes steps', async () => {
    const {page} = await open({path: stepPath(LESSONS[0], 3)});
    await slideDrawn(page);
    await edit(page);
    const press = (name: string) => page.getByRole('button', {name, exact: true}).click();
    const count = FIRST.length;
    const placed = (step: number, steps: number) =>
      expect.poll(() => page.locator('.progress').innerText()).toContain(`${step} of ${steps}`);
    await press('Add a step');
    await placed(4, count + 1);
    await showsHeading(page, 'New step');
    await press('Earlier');
    await placed(3, count + 1);
    await press('Duplicate');
    await placed(4, count + 2);
    await press('Remove');
    await placed(4, count + 1);
    await showsHeading(page, FIRST[2]!.heading);
  });

  test('asks before the window is closed only while there is something to lose', async () => {
    const {page} = await open({path: stepPath(LESSONS[0], 3)});
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await slideDrawn(page);
    await edit(page);
    await page.reload();
    await slideDrawn(page);
    expect(asked).toEqual([]);
    await edit(page);
    await page.getByLabel('Heading', {exact: true}).fill('Changed');
    await showsHeading(page, 'Changed');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });
});

describe('two windows', () => {
  test('either leads, the screen is blank in both, and closing one leaves the other', async () => {
    const {page} = await open({path: stepPath(LESSONS[0], 3)});
    await slideDrawn(page);
    const second = await openNotes(page);
    expect(await second.locator('section.notes').innerText()).toContain(FIRST[2]!.notes[0]!);
    expect(await second.locator('.next').innerText()).toContain(FIRST[3]!.heading);
    await second.getByRole('button', {name: 'Next', exact: true}).click();
    await showsHeading(page, FIRST[3]!.heading);
    await second.keyboard.press('b');
    await page.locator('dialog#blank[open]').waitFor();
    await page.keyboard.press('PageDown');
    await second.getByText('The class sees a blank screen.').waitFor({state: 'detached'});
    await showsHeading(page, FIRST[3]!.heading);
    await page.close();
    await second.getByText('this one goes on alone').waitFor();
    await second.keyboard.press('Home');
    await expect.poll(() => second.locator('.now h3').innerText()).toBe(FIRST[0]!.heading);
  });

  test('the window of the class goes on when the notes are closed', async () => {
    const {page} = await open({path: stepPath(LESSONS[0], 6)});
    await slideDrawn(page);
    const second = await openNotes(page);
    await second.close();
    await pressOn(page, 'PageDown', FIRST[5]!.heading);
    await showsHeading(page, FIRST[6]!.heading);
  });

  test('the clock is the same in a window that is opened again', async () => {
    const {page} = await open({path: stepPath(LESSONS[0], 3)});
    await slideDrawn(page);
    const second = await openNotes(page);
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
    const {page} = await open({path: stepPath(LESSONS[0], 3)});
    await slideDrawn(page);
    const second = await openNotes(page);
    await edit(page);
    await page.getByLabel('Heading', {exact: true}).fill('Edited');
    await expect.poll(() => second.locator('.now h3').innerText()).toBe('Edited');
  });

  test('a second window that is blocked is told of', async () => {
    const {page} = await open({path: stepPath(LESSONS[0], 3)});
    await slideDrawn(page);
    await page.evaluate(() => Object.assign(globalThis, {open: () => null}));
    await page.getByRole('button', {name: 'Notes', exact: true}).click();
    await page.getByRole('dialog').getByText('Allow pop-ups for this page').waitFor();
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

async function drop(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'mine.json'));
    document.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true}));
  }, text);
}

async function edit(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Edit', exact: true}).click();
}
