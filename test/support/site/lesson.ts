/** How a test goes through a lesson, as a teacher does. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {expect} from 'vitest';
import type {Lesson} from '../../../src/model/lesson/lesson';
import {fillLesson} from '../../../src/model/lesson/placeholders';
import {dataset} from '../fixtures/lesson-sample';
import {countries, STATES} from './explorer';
import type {Visit, VisitOptions} from './open-page';

/** A step as its file has it. */
export interface FileStep {
  readonly heading: string;
  readonly text: string;
  readonly show: {
    readonly round: string;
    readonly versus?: string;
    readonly acts?: Readonly<Record<string, string>>;
  };
  readonly question?: {readonly kind: string; readonly text: string; readonly guess?: string};
  readonly notes: readonly string[];
  readonly minutes: number;
  readonly fullLessonOnly?: boolean;
}

export const LESSONS = ['who-signed-what', 'reading-critically'] as const;

const PATIENCE = {timeout: 10_000};

/** The steps of a lesson as their author wrote them, with placeholders. */
export function stepsAsWritten(lesson: string): readonly FileStep[] {
  return readLessonFile(lesson).steps as unknown as readonly FileStep[];
}

/** The steps of a lesson, from the file that its author wrote, with their numbers. */
export function stepsInFile(lesson: string): readonly FileStep[] {
  return fillLesson(readLessonFile(lesson), dataset).steps as unknown as readonly FileStep[];
}

function readLessonFile(lesson: string): Lesson {
  return JSON.parse(readFileSync(`data/lessons/${lesson}.json`, 'utf8')) as Lesson;
}

/** The path of a step. */
export function stepPath(lesson: string, step: number, more = ''): string {
  return `present.html?lesson=${lesson}&step=${step}${more}`;
}

/** The steps of the first lesson, in whose third most tests of the page begin. */
export const STEPS = stepsInFile(LESSONS[0]);

type Open = (options: VisitOptions) => Promise<Visit>;

/** Opens a step of the first lesson, and waits for its map. */
export async function openStep(open: Open, step = 3, options: VisitOptions = {}): Promise<Visit> {
  const visit = await open({...options, path: stepPath(LESSONS[0], step)});
  await slideDrawn(visit.page);
  return visit;
}

/** The same, with its notes in a second window. */
export async function openWithNotes(open: Open): Promise<Visit & {readonly notes: Page}> {
  const visit = await openStep(open);
  return {...visit, notes: await openNotes(visit.page)};
}

/** Waits until a slide is there and its map is drawn. */
export async function slideDrawn(page: Page): Promise<void> {
  await expect.poll(() => countries(page).count(), PATIENCE).toBeGreaterThanOrEqual(STATES);
}

/** The heading of the slide, or of what is shown in its place. */
export async function headingOf(page: Page): Promise<string> {
  return (await page.locator('h1').first().innerText()).trim();
}

/** Waits until the slide has a heading. */
export async function showsHeading(page: Page, heading: string): Promise<void> {
  await expect.poll(() => headingOf(page), PATIENCE).toBe(heading);
}

/** Opens the notes in a second window, as a teacher does. */
export async function openNotes(page: Page): Promise<Page> {
  const coming = page.waitForEvent('popup');
  await page.getByRole('button', {name: 'Notes', exact: true}).click();
  const second = await coming;
  await second.locator('.leader h3').first().waitFor();
  return second;
}

/** A press of a key that an activity may use first: again, until the slide is another one. */
export async function pressOn(page: Page, key: string, from: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      () => new Promise((done) => requestAnimationFrame(() => done(true))),
    );
    if ((await headingOf(page)) !== from) return;
  }
  expect.fail(`${key} did not lead on from “${from}”`);
}

export interface Small {
  readonly size: number;
  readonly text: string;
}

/** The smallest text that can be seen, in CSS pixels, also inside the elements. */
export async function smallestText(page: Page): Promise<Small> {
  return page.evaluate(() => {
    let smallest = {size: Infinity, text: ''};
    const look = (root: Node) => {
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.shadowRoot) look(node.shadowRoot);
        } else measure(node as Text);
      }
    };
    const measure = (text: Text) => {
      const parent = text.parentElement;
      const words = text.data.trim();
      if (!words || !parent?.checkVisibility() || parent.matches('style, script, title')) return;
      if (parent.closest('.visually-hidden')) return;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (range.getClientRects().length === 0) return;
      const size = parseFloat(getComputedStyle(parent).fontSize) * (parent.currentCSSZoom ?? 1);
      if (size < smallest.size) smallest = {size, text: words};
    };
    look(document.body);
    return smallest;
  });
}

/** What does not fit: how far the page scrolls, and what of a slide lies outside its place. */
export async function overflows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const {scrollHeight, scrollWidth} = document.documentElement;
    if (scrollHeight > innerHeight) found.push(`page: ${scrollHeight - innerHeight} px too high`);
    if (scrollWidth > innerWidth) found.push(`page: ${scrollWidth - innerWidth} px too wide`);
    const stage = document.querySelector('.stage')!.getBoundingClientRect();
    const root = document.querySelector('stance-atlas')!.shadowRoot!;
    const parts = root.querySelectorAll('stance-legend, [part="figure"] > *');
    for (const part of parts) {
      const {bottom, right} = part.getBoundingClientRect();
      if (bottom > stage.bottom + 1)
        found.push(`${part.localName}: ${bottom - stage.bottom} px low`);
      if (right > stage.right + 1) found.push(`${part.localName}: ${right - stage.right} px right`);
    }
    return found;
  });
}
