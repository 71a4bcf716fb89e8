/** What a network can do to one file of a page, and the time that a page waits for it. */
import type {Locator, Page, Route} from 'playwright';
import {eventually} from './comparison';

const SIGN_IN = '<!doctype html><title>Sign in</title><p>Sign in to use this network.</p>';

/** More than a page waits for anything, in milliseconds. */
const LONG = 70_000;

const ANSWERS = {
  missing: (route: Route) => route.fulfill({status: 404, body: 'Not found'}),
  'a sign-in page': (route: Route) =>
    route.fulfill({status: 200, contentType: 'text/html', body: SIGN_IN}),
  cut: async (route: Route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({response, body: text.slice(0, text.length / 2)});
  },
  /** No answer at all, which only time tells. */
  silent: async () => {},
} as const;

/** What can happen to a file. */
export type Fault = keyof typeof ANSWERS;

/** Has a page get something else than the file, till the result is called. */
export async function spoilFile(page: Page, file: RegExp, fault: Fault): Promise<() => void> {
  let isWell = false;
  if (fault === 'silent') await page.clock.install();
  // What was asked for before stays as it is: a server that is silent does not come to itself.
  await page.route(file, (route) => (isWell ? route.continue() : ANSWERS[fault](route)));
  return () => (isWell = true);
}

/** Lets the time pass that a page waits for an answer, until it says what is expected of it. */
export async function waitInVain(page: Page, told: Locator): Promise<void> {
  // Some of what it waits for it asks for only after a while.
  const later = async () => {
    await page.clock.fastForward(LONG);
    return told.count();
  };
  await eventually(later).toBeGreaterThan(0);
}
