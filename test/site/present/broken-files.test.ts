import type {Page} from 'playwright';
import {expect, test} from 'vitest';
import {eventually} from '../../support/site/comparison';
import {violationsOn} from '../../support/site/axe';
import {BREAKS, broken, CODE_WORDS} from '../../support/fixtures/broken-lessons';
import {BROKEN_TEXTS} from '../../support/fixtures/broken-texts';
import {drop} from '../../support/site/editing';
import {openStep, openWithNotes, pressOn, showsHeading, STEPS} from '../../support/site/lesson';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

/** All broken files by name, each with what is said of it. */
const FILES = [
  ...BROKEN_TEXTS.map(({name, text, said}) => ({name, bytes: Buffer.from(text), said})),
  ...BREAKS.map(([place, value, said]) => ({
    name: `${place.join(', ')}: ${JSON.stringify(value) ?? 'nothing'}`.slice(0, 80),
    bytes: Buffer.from(broken([[place, value]])),
    said: [said],
  })),
];

test('no broken file in the middle of a lesson changes it; each is told in plain words', async () => {
  expect(FILES.length).toBeGreaterThan(20);
  const {page, messages, notes} = await openWithNotes(open);
  const before = await lessonOf(page, notes);
  for (const {name, bytes, said} of FILES) {
    await drop(page, bytes);
    const dialog = page.getByRole('dialog');
    const items = dialog.getByRole('listitem');
    await expect.poll(() => items.count(), {message: name}).toBe(said.length);
    const lines = await items.allInnerTexts();
    expect.soft(lines, name).toEqual(said.map((line) => expect.stringContaining(line)));
    expect.soft(lines.join('\n'), name).not.toMatch(CODE_WORDS);
    const title = `Couldn’t open mine.json: ${said.length} problem`;
    expect.soft(await dialog.getByRole('heading').innerText(), name).toContain(title);
    expect.soft(await lessonOf(page, notes), name).toEqual(before);
    await page.keyboard.press('Escape');
    await dialog.waitFor({state: 'hidden'});
    expect.soft(await lessonOf(page, notes), name).toEqual(before);
  }
  await pressOn(page, 'PageDown', STEPS[2]!.heading);
  await showsHeading(page, STEPS[3]!.heading);
  await expect.poll(() => notes.locator('.now h3').innerText()).toBe(STEPS[3]!.heading);
  expect(messages).toEqual([]);
});

test('the list begins with its heading, is read to its end by keys, and gives the focus back', async () => {
  const {page} = await openStep(open, 3, {width: 800, height: 600});
  const help = page.getByRole('button', {name: 'Help'});
  await help.focus();
  await drop(page, many());
  const dialog = page.getByRole('dialog');
  await expect.poll(() => focusedText(page)).toContain('Couldn’t open');
  expect(await dialog.evaluate((one) => one.scrollTop)).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('Close');
  await page.keyboard.press('Enter');
  await dialog.waitFor({state: 'hidden'});
  expect(await help.evaluate((button) => button.matches(':focus'))).toBe(true);
  await help.blur();
  await drop(page, many());
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await showsHeading(page, STEPS[3]!.heading);
});

test('a file that is chosen on the start screen is told in the same way', async () => {
  const {page} = await open({path: 'present.html'});
  const field = page.getByLabel('Lesson file');
  await field.setInputFiles({name: 'photo.png', mimeType: 'image/png', buffer: FILES[1]!.bytes});
  await eventually(() =>
    page.getByRole('dialog').getByText('The file: is not a lesson file').isVisible(),
  ).toBe(true);
  await page.keyboard.press('Escape');
  await showsHeading(page, 'Present in class');
});

/** What a class and its teacher see, and where the lesson is. */
async function lessonOf(page: Page, notes: Page) {
  const [title, slide, bar, kept, now, told] = await Promise.all([
    page.title(),
    page.locator('.words').textContent(),
    page.locator('.progress').textContent(),
    page.evaluate(() => sessionStorage.length),
    notes.locator('.now h3').first().textContent(),
    notes.locator('#now, section.notes').allTextContents(),
  ]);
  return {address: page.url(), title, slide, bar, kept, now, told};
}

/** A file with a problem in each of its steps. */
function many(): Buffer {
  const changes = ['heading', 'text', 'notes', 'minutes', 'id'].flatMap((key) =>
    [0, 1, 2].map((step) => [['steps', step, key], undefined] as const),
  );
  return Buffer.from(broken(changes));
}

async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement!.textContent.trim());
}
