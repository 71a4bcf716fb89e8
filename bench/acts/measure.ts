/** The longest tasks of the page of acts, while a reader scrolls and filters many of them. */
import type {Browser, Locator, Page as Tab} from 'playwright';
import {scrollDown, settle} from './in-page';
import {longestTask, type TraceEvent} from './tasks';

/** What a reader does on the page, in this order. */
export const STEPS = ['open', 'scroll', 'kind', 'year', 'clear', 'text', 'country'] as const;

export type Step = (typeof STEPS)[number];

/** The longest task of each step in each turn, in ms of the processor. */
export type ActResults = {[step in Step]?: number[]};

/** The page of acts, with a file of acts in place of the real one. */
export interface ActPage {
  readonly url: string;
  readonly acts: string;
}

/** What the trace needs: tasks, and which thread is whose. */
const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'];

/** One visit to the page, with each step once. */
export async function takeActTurn(
  browser: Browser,
  {url, acts}: ActPage,
  results: ActResults,
): Promise<void> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const tab = await context.newPage();
    const body = {body: acts, contentType: 'application/json'};
    await tab.route('**/acts.json', (route) => route.fulfill(body));
    for (const step of STEPS) {
      // To look for what is pressed takes long, too: it is no part of the step.
      const act = await PREPARED[step](tab, url);
      await tab.evaluate(settle);
      await browser.startTracing(tab, {categories: CATEGORIES});
      await act();
      await tab.evaluate(settle);
      const trace = (await browser.stopTracing()).toString();
      const {traceEvents} = JSON.parse(trace) as {traceEvents: readonly TraceEvent[]};
      (results[step] ??= []).push(longestTask(traceEvents));
    }
  } finally {
    await context.close();
  }
}

type Act = () => Promise<unknown>;

const PREPARED: Readonly<Record<Step, (tab: Tab, url: string) => Promise<Act>>> = {
  open: (tab, url) => Promise.resolve(() => tab.goto(url)),
  scroll: (tab) => Promise.resolve(() => tab.evaluate(scrollDown)),
  kind: async (tab) => {
    await tab.keyboard.press('Home');
    return pressOn(tab, tab.getByRole('checkbox', {name: 'Parliamentary motion'}));
  },
  year: async (tab) => {
    await tab.getByRole('combobox', {name: 'Year', exact: true}).focus();
    return () => tab.keyboard.type('2021');
  },
  clear: (tab) => pressOn(tab, tab.getByRole('button', {name: 'Clear filters'}).first()),
  text: async (tab) => {
    await tab.getByLabel('Search', {exact: true}).focus();
    return () => tab.keyboard.type('motion', {delay: 200});
  },
  country: async (tab) => {
    await tab.getByRole('button', {name: 'Clear filters'}).first().click();
    return pressOn(tab, tab.getByRole('button', {name: 'By country'}));
  },
};

/** Waits for the middle of something, to press there. */
async function pressOn(tab: Tab, locator: Locator): Promise<Act> {
  await tab.evaluate(settle);
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error('What is to be pressed cannot be seen');
  return () => tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
