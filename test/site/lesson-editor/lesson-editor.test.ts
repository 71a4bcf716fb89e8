import {describe, expect, test} from 'vitest';
import {drop, edit, field, pick, save} from '../../support/site/editing';
import {
  LESSONS,
  openStep,
  showsHeading,
  slideDrawn,
  STEPS,
  stepsAsWritten,
} from '../../support/site/lesson';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

/** The steps as the form has them. */
const WRITTEN = stepsAsWritten(LESSONS[0]);

interface Saved {
  readonly steps: readonly object[];
}

describe('editing', () => {
  test('shows a change at once, keeps it over a reload, and saves a file that opens again', async () => {
    const {page} = await begin();
    page.on('dialog', (dialog) => void dialog.accept());
    await field(page, 'Heading').fill('July, in my words');
    await showsHeading(page, 'July, in my words');
    await page.reload();
    await showsHeading(page, 'July, in my words');
    expect(new URL(page.url()).search).toBe('?own=1&step=3');
    await edit(page);
    const text = await save(page);
    const {steps} = JSON.parse(text) as Saved;
    expect(steps).toEqual(WRITTEN.with(2, {...WRITTEN[2]!, heading: 'July, in my words'}));
    await page.getByText('All changes saved.').waitFor();
    await drop(page, text);
    await showsHeading(page, STEPS[0]!.heading);
  });

  test('sets every field of a step, and what is saved opens as the same lesson', async () => {
    const {page} = await begin();
    await field(page, 'Heading').fill('Mine');
    await field(page, 'Text').fill('One sentence. Another one.');
    await pick(page, 'Round', '2019-10');
    await pick(page, 'Compare with', '2020-10');
    await pick(page, 'View', 'sides');
    await pick(page, 'Highlighted category', 'switched');
    await pick(page, 'Region', 'africa');
    await pick(page, 'Highlighted country', 'EGY');
    await pick(page, 'Borders', 'neutral');
    await pick(page, 'Question or activity', 'guess');
    await field(page, 'Question').fill('Who was it?');
    await pick(page, 'Round to guess', '2019-10');
    for (const country of ['FRA', 'CUB', 'QAT']) {
      await page.getByLabel('Select a country').selectOption(country);
      await page.getByRole('button', {name: 'Add country'}).click();
    }
    await page.getByRole('button', {name: 'Remove Cuba'}).click();
    await field(page, 'Notes').fill('First.\n\nSecond.');
    await field(page, 'Minutes').fill('7.5');
    await page.getByLabel('Full lesson only').check();
    await field(page, 'Short name').fill('my-step');
    await field(page, 'Lesson title').fill('My lesson');
    await field(page, 'Description').fill('About it.');
    await field(page, 'File name').fill('my-lesson');
    const text = await save(page);
    const step = {
      id: 'my-step',
      heading: 'Mine',
      text: 'One sentence. Another one.',
      show: {
        round: '2019-10',
        versus: '2020-10',
        view: 'sides',
        filter: 'switched',
        region: 'africa',
        country: 'EGY',
        borders: 'neutral',
      },
      question: {
        kind: 'guess',
        text: 'Who was it?',
        round: '2019-10',
        guess: 'countries',
        countries: ['FRA', 'QAT'],
      },
      notes: ['First.', 'Second.'],
      minutes: 7.5,
      fullLessonOnly: true,
    };
    const lesson = {id: 'my-lesson', title: 'My lesson', about: 'About it.', order: 1};
    expect(JSON.parse(text)).toEqual({...lesson, steps: WRITTEN.with(2, step as never)});
    await drop(page, text);
    await showsHeading(page, STEPS[0]!.heading);
    await edit(page);
    await field(page, 'Minutes').fill('2');
    await field(page, 'Minutes').fill(String(WRITTEN[0]!.minutes));
    await field(page, 'Minutes').blur();
    expect(JSON.parse(await save(page))).toEqual(JSON.parse(text));
  });

  test('takes away every field that a step may do without', async () => {
    const {page} = await begin(9);
    await pick(page, 'Compare with', '');
    for (const label of ['Highlighted category', 'Highlighted country']) {
      await pick(page, label, '');
    }
    await pick(page, 'View', 'map');
    await pick(page, 'Region', 'world');
    await pick(page, 'Borders', 'un');
    await pick(page, 'Question or activity', 'none');
    await field(page, 'Notes').fill('');
    const {steps} = JSON.parse(await save(page)) as Saved;
    const {heading, text, show} = WRITTEN[8]!;
    expect(steps[8]).toEqual({
      ...pickKeys(STEPS[8]!, ['id', 'minutes', 'fullLessonOnly']),
      heading,
      text,
      show: {round: show['round']},
      notes: [],
    });
  });

  test('makes each kind of question, and finds it as it was after looking at the others', async () => {
    const {page} = await begin();
    await pick(page, 'Question or activity', 'quiz');
    await field(page, 'Quiz seed').fill('class-9b');
    await field(page, 'Number of questions').fill('4');
    await page.locator('quiz-activity, .activity > *').first().waitFor();
    await pick(page, 'Question or activity', 'open');
    await pick(page, 'Question or activity', 'guess');
    await pick(page, 'Guess', 'how-many');
    await pick(page, 'Question or activity', 'none');
    await pick(page, 'Question or activity', 'quiz');
    expect(await field(page, 'Quiz seed').inputValue()).toBe('class-9b');
    const {steps} = JSON.parse(await save(page)) as Saved;
    expect(steps[2]).toMatchObject({question: {kind: 'quiz', seed: 'class-9b', count: 4}});
  });

  test('tells a problem beside its field, keeps the slide, and saves nothing meanwhile', async () => {
    const {page} = await begin();
    const text = field(page, 'Text');
    await text.fill('One. Two. Three.');
    const beside = text.locator('xpath=..').locator('.fault');
    await expect
      .poll(() => beside.allInnerTexts())
      .toEqual([expect.stringContaining('3 sentences')]);
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    const described = (await text.getAttribute('aria-describedby'))!.split(' ');
    expect(described).toContain(await beside.locator('..').getAttribute('id'));
    expect(await page.locator('.words').innerText()).toContain(STEPS[2]!.text);
    const saving = page.getByRole('button', {name: 'Save as a file'});
    expect(await saving.getAttribute('aria-disabled')).toBe('true');
    await text.fill('One. Two.');
    await page.getByText('No problems').waitFor();
    expect(await page.locator('.words').innerText()).toContain('One. Two.');
    expect(await beside.count()).toBe(0);
  });

  test('leads from the list of problems to the field, also in another step', async () => {
    const {page} = await begin();
    await field(page, 'Minutes').fill('');
    await field(page, 'Minutes').blur();
    await page.keyboard.press('Escape');
    await page.locator('h1').focus();
    await page.keyboard.press('PageDown');
    await showsHeading(page, STEPS[3]!.heading);
    await edit(page);
    await page.getByRole('button', {name: /^Step 3 .*Minutes/}).click();
    await showsHeading(page, STEPS[2]!.heading);
    expect(await field(page, 'Minutes').evaluate((input) => input.matches(':focus'))).toBe(true);
  });

  test('asks before the window is closed only while there is something to lose', async () => {
    const {page} = await begin();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await slideDrawn(page);
    expect(asked).toEqual([]);
    await edit(page);
    await field(page, 'Heading').fill('Changed');
    await showsHeading(page, 'Changed');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('knows what is unsaved, and asks, where the browser stores nothing', async () => {
    const {page} = await openStep(open);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
    });
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await edit(page);
    await field(page, 'Text').fill('One. Two. Three.');
    await page.getByText('1 problem.').waitFor();
    await edit(page);
    await edit(page);
    expect(await field(page, 'Text').inputValue()).toBe('One. Two. Three.');
    await field(page, 'Text').fill('One.');
    await page.getByText('Not saved as a file yet.').waitFor();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('follows the address back to the lesson that it came from', async () => {
    const {page} = await begin();
    const other = {id: 'other', title: 'Other', about: 'Other.', steps: [STEPS[5]]};
    await drop(page, JSON.stringify(other));
    await showsHeading(page, STEPS[5]!.heading);
    await edit(page);
    expect(await field(page, 'Lesson title').inputValue()).toBe('Other');
    await page.goBack();
    await showsHeading(page, STEPS[2]!.heading);
    expect(await field(page, 'Heading').inputValue()).toBe(STEPS[2]!.heading);
  });

  test('says nothing to listeners while one writes, and the focus stays in the field', async () => {
    const {page} = await begin();
    await field(page, 'Heading').focus();
    await page.keyboard.type('x');
    await showsHeading(page, `${STEPS[2]!.heading}x`);
    expect(await field(page, 'Heading').evaluate((input) => input.matches(':focus'))).toBe(true);
    expect(await page.locator('#announcer').textContent()).toBe('');
  });
});

async function begin(step = 3) {
  const visit = await openStep(open, step);
  await edit(visit.page);
  return visit;
}

function pickKeys(step: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(step).filter(([key]) => keys.includes(key)));
}
