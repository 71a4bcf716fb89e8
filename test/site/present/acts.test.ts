/** Acts beside the map of a step: of the lesson, and of a teacher’s own. */
import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import evidence from '../../evidence/acts.json';
import {drop, edit, field, pick, save} from '../../support/site/editing';
import {violationsOn} from '../../support/site/axe';
import {
  openNotes,
  overflows,
  showsHeading,
  slideDrawn,
  smallestText,
  stepPath,
  STEPS,
} from '../../support/site/lesson';
import {useBrowser, type VisitOptions} from '../../support/site/open-page';

const open = useBrowser();

const PLACE = STEPS.findIndex(({show}) => show.acts) + 1;
const STEP = STEPS[PLACE - 1]!;
const OF_DAY = evidence.acts.filter(({date}) => date === STEP.show.acts!['from']);
const MOTION = evidence.acts.find(({id}) => id === '2021-02-22-can-commons-motion')!;

/** The step of the lesson that shows acts. */
async function openActs(options: VisitOptions = {}) {
  const visit = await open({...options, path: stepPath('who-signed-what', PLACE)});
  await slideDrawn(visit.page);
  return visit;
}

/** A teacher’s own lesson of one step, opened from a file. */
async function openOwn(page: Page, show: object): Promise<void> {
  const step = {...STEP, heading: 'Mine', show: {round: '2020-10', ...show}};
  const lesson = {id: 'mine', title: 'Mine', about: 'One step.', steps: [step]};
  const {fullLessonOnly: _short, ...whole} = step;
  await drop(page, JSON.stringify({...lesson, steps: [whole]}));
  await showsHeading(page, 'Mine');
}

function outlined(page: Page): Promise<string | null> {
  return page.locator('.slide stance-map .ring.inner.outlined').getAttribute('d');
}

describe('the step of the lesson', () => {
  test('has the acts of one day, one of either direction, and outlines whose they are', async () => {
    const {page} = await openActs();
    expect(OF_DAY.map(({direction}) => direction).toSorted()).toEqual(['critical', 'supportive']);
    const text = await page.locator('.slide stance-step-acts .acts').innerText();
    for (const {summary, body} of OF_DAY) {
      expect(text).toContain(summary);
      expect(text).toContain(body);
    }
    const shapes = await page.locator('.slide stance-map [data-country]').evaluateAll(
      (all, codes) =>
        all
          .filter((one) => codes.includes(one.getAttribute('data-country') ?? ''))
          .map((one) => one.querySelector('.shape')!.getAttribute('d')),
      OF_DAY.flatMap(({countries}) => countries as string[]),
    );
    const line = await outlined(page);
    expect(shapes).toHaveLength(2);
    for (const shape of shapes) expect(line).toContain(shape);
  });

  test('leaves its outlines behind at the next step', async () => {
    const {page} = await openActs();
    await page.keyboard.press('PageDown');
    await showsHeading(page, STEPS[PLACE]!.heading);
    await expect.poll(() => page.locator('.ring.outlined').count()).toBe(0);
    expect(await page.locator('stance-step-acts').count()).toBe(0);
  });

  test.each([
    [800, 600],
    [1366, 768],
    [1920, 1080],
  ])('fits at %i × %i, and can be read from the back of a room', async (width, height) => {
    const {page} = await openActs({width, height});
    expect(await overflows(page)).toEqual([]);
    const [whole, seen] = await page
      .locator('.slide stance-step-acts .acts')
      .evaluate(({scrollHeight, clientHeight}) => [scrollHeight, clientHeight]);
    expect(whole).toBeLessThanOrEqual(seen!);
    const small = await smallestText(page);
    expect(small.size, small.text).toBeGreaterThanOrEqual(height / 40);
  });

  test('is no wider than a phone', async () => {
    const {page} = await openActs({width: 360, height: 740});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test.each(['light', 'dark'] as const)(
    'has nothing for axe to mend in %s',
    async (colorScheme) => {
      const {page} = await openActs({colorScheme});
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test('is in the notes as well, and its sources behind “Sources”', async () => {
    const {page} = await openActs();
    const notes = await openNotes(page);
    await expect
      .poll(() => notes.locator('.now stance-step-acts .acts').innerText())
      .toContain(MOTION.summary);
    await page.getByRole('button', {name: 'Sources', exact: true}).click();
    const links = await page
      .locator('#sources stance-step-acts cite a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const urls = OF_DAY.flatMap(({sources}) => sources.map(({url}) => url));
    expect(links.toSorted()).toEqual(urls.toSorted());
  });
});

describe('a step of one’s own', () => {
  test('has one act with its organ, its note and its sources', async () => {
    const {page} = await openActs();
    await openOwn(page, {act: MOTION.id});
    const card = page.locator('.slide stance-step-acts .acts');
    const text = await card.innerText();
    for (const part of [MOTION.body, MOTION.summary, ...MOTION.sources.map(({title}) => title)]) {
      expect(text).toContain(part);
    }
    await page.getByRole('button', {name: 'Sources', exact: true}).click();
    const link = page.getByRole('link', {name: /^Open this view/});
    expect(new URL((await link.getAttribute('href'))!, page.url()).searchParams.get('act')).toBe(
      MOTION.id,
    );
  });

  test('has a line for each of many acts, and says what they were chosen by', async () => {
    const {page} = await openActs({width: 800, height: 600});
    await openOwn(page, {acts: {from: '2021', to: '2021', kind: 'motion'}});
    const motions = evidence.acts.filter(
      ({kind, date}) => kind === 'motion' && date.startsWith('2021'),
    );
    const card = page.locator('.slide stance-step-acts .acts');
    expect(await card.locator('li').count()).toBe(motions.length);
    expect(await card.innerText()).toContain(
      `${motions.length} acts · Kind: Parliamentary motion · Year: 2021`,
    );
    expect(await overflows(page)).toEqual([]);
  });

  test('that names no act of the data is told, and the lesson on show stays', async () => {
    const {page} = await openActs();
    const step = {...STEP, show: {round: '2020-10', act: 'nothing'}};
    const lesson = {id: 'mine', title: 'Mine', about: 'One step.', steps: [STEPS[0], step]};
    await drop(page, JSON.stringify(lesson));
    await page.locator('dialog#problems[open]').waitFor();
    expect(await page.locator('#problems').innerText()).toContain('is not the id of an act');
    await showsHeading(page, STEP.heading);
  });

  test('is made in the editor, from choices of the data, and saved', async () => {
    const {page} = await openActs();
    await edit(page);
    await pick(page, 'Acts', 'one');
    await pick(page, 'Act', MOTION.id);
    await expect
      .poll(() => page.locator('.slide stance-step-acts .acts').innerText())
      .toContain(MOTION.sources[0]!.title);
    await pick(page, 'Acts', 'several');
    await pick(page, 'Kind of act', 'motion');
    await pick(page, 'Direction of acts', 'supportive');
    await page.getByText('match no act').first().waitFor();
    await pick(page, 'Direction of acts', 'critical');
    await field(page, 'Acts to').selectOption('2021');
    const {steps} = JSON.parse(await save(page)) as {steps: {show: object}[]};
    expect(steps[PLACE - 1]!.show).toEqual({
      round: '2020-10',
      acts: {from: '2020', to: '2021', kind: 'motion', direction: 'critical'},
    });
  });
});
