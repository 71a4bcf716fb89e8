import {expect, test} from 'vitest';
import {drop, field, placed, press, save} from '../../support/site/editing';
import {showsRound} from '../../support/site/explorer';
import {LESSONS, showsHeading, slideDrawn} from '../../support/site/lesson';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

/** The last round whose lists are all published. */
const ROUND = '2020-10';

const STEP = {text: 'Text for the class.', show: {round: ROUND}, notes: [], minutes: 2};

test('the lessons stand in the order that was chosen for them', async () => {
  const {page} = await open({path: 'present.html'});
  const urls = page.locator('.lessons li .lesson-link:first-child');
  await urls.first().waitFor();
  const shown = await urls.evaluateAll((links: HTMLAnchorElement[]) =>
    links.map(({search}) => new URLSearchParams(search).get('lesson')),
  );
  expect(shown).toEqual(LESSONS);
});

test('a lesson is written from nothing, kept in the window, saved and opened again', async () => {
  const {page} = await open({path: 'present.html'});
  page.on('dialog', (dialog) => void dialog.accept());
  await press(page, 'New lesson');
  await slideDrawn(page);
  await showsHeading(page, 'New step');
  await showsRound(page, ROUND);
  // The title has the focus, and what is typed takes the place of the name that it had.
  await page.keyboard.type('Four rounds');
  expect(await field(page, 'Lesson title').inputValue()).toBe('Four rounds');
  await field(page, 'Description').fill('One round and another.');
  await field(page, 'File name').fill('four-rounds');
  await field(page, 'Heading').fill('The first');
  await press(page, 'Add step');
  await placed(page, 2, 2);
  await page.reload();
  await showsHeading(page, 'New step');
  expect(new URL(page.url()).search).toBe('?own=1&step=2');
  await press(page, 'Edit');
  const text = await save(page);
  expect(JSON.parse(text)).toEqual({
    id: 'four-rounds',
    title: 'Four rounds',
    about: 'One round and another.',
    steps: [
      {...STEP, id: 'step', heading: 'The first'},
      {...STEP, id: 'step-2', heading: 'New step'},
    ],
  });
  await drop(page, text);
  await showsHeading(page, 'The first');
});

test('a new lesson without a title tells that, and saves nothing; back leads to the start', async () => {
  const {page} = await open({path: 'present.html'});
  await press(page, 'New lesson');
  await slideDrawn(page);
  await page.keyboard.press('Backspace');
  await page.getByText('1 problem.').waitFor();
  const saving = page.getByRole('button', {name: 'Save as a file'});
  expect(await saving.getAttribute('aria-disabled')).toBe('true');
  await page.goBack();
  await showsHeading(page, 'Present in class');
  expect(await page.getByText('unsaved changes').count()).toBe(1);
  await press(page, 'New lesson');
  expect(await field(page, 'Lesson title').inputValue()).toBe('New lesson');
});
