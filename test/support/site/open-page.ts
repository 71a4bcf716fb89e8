import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright';
import {afterAll, beforeAll, inject, onTestFinished} from 'vitest';
import {findBrowser, testArguments} from '../setup/browser';
import {type Profiles, profilesOf} from '../setup/browser-pool';

export interface VisitOptions {
  /** Pixels of the window; 1280 × 800 by default. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly touch?: boolean;
  /** False where a reader's browser runs no scripts. */
  readonly scripts?: boolean;
  /** What follows the site's address: `?round=2019-07`, `some/folder/`. */
  readonly path?: string;
  /** Files that the page is refused, as a blocker or a broken connection would. */
  readonly without?: RegExp;
  /** Hears of every address that the page asks for, from the first on. */
  readonly heard?: (url: string) => void;
  /** Holds back every answer that the page asks for by `fetch` until this is resolved. */
  readonly dataAfter?: Promise<void>;
  /** True where the site may keep itself on the device; then it fetches all of itself. */
  readonly keeps?: boolean;
  /** The site to open, if not the one that was built for all tests. */
  readonly site?: string;
  /** True where there is no network from the first on. */
  readonly offline?: boolean;
  /** True for a test that changes its browser: what it permits, its clock, its network, its memory. */
  readonly alone?: boolean;
}

/** One page of the built site, and what is to be noticed about it. */
export interface Visit {
  readonly page: Page;
  /** Everything written to the console, and every uncaught error. */
  readonly messages: readonly string[];
  /** Requests to another origin. */
  readonly strangers: readonly string[];
  /** Requests of our own that failed or had no answer below 400. */
  readonly broken: readonly string[];
  /** Sum of the layout shifts that the reader did not cause; 0 is perfect. */
  layoutShift(): Promise<number>;
}

/** How long the page may take over a gesture before a test fails, in milliseconds. */
const PATIENCE = 10_000;

interface MeteredWindow {
  sumOfShifts(): number;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Each file loads this module for itself; the process, and the browser in it, is one for many. */
const warm = globalThis as {stanceBrowser?: Promise<Warm>};

interface Warm {
  readonly browser: Browser;
  readonly profiles: Profiles;
}

/** Keeps what closes a visit, and calls it when the visit is over. */
type AtEnd = (close: () => Promise<void>) => void;

/** Returns the way to open pages in the browser, which stays for the files that come after. */
export function useBrowser(): (options?: VisitOptions, atEnd?: AtEnd) => Promise<Visit> {
  beforeAll(async () => {
    warm.stanceBrowser ??= launch();
    await warm.stanceBrowser;
  });
  return async (options = {}, atEnd = onTestFinished) => openPage(await launched(), options, atEnd);
}

/**
 * Opens one page before the tests of a group, for tests that only look and leave all as it was.
 * Each visit costs more than most of such tests.
 */
export function useVisit(options: VisitOptions = {}): () => Visit {
  const open = useBrowser();
  let closeVisit: (() => Promise<void>) | undefined;
  let visit: Visit | undefined;
  beforeAll(async () => {
    visit = await open(options, (close) => (closeVisit = close));
  });
  afterAll(() => closeVisit?.());
  return () => visit!;
}

async function launched(): Promise<Warm> {
  const found = await warm.stanceBrowser;
  if (found) return found;
  throw new Error('A page can be opened in a test alone');
}

async function launch(): Promise<Warm> {
  const executablePath = findBrowser();
  const args = [...testArguments];
  const browser = await chromium.launch({args, ...(executablePath ? {executablePath} : {})});
  // One that has crashed fails the test at hand, and not those of other files.
  browser.on('disconnected', () => delete warm.stanceBrowser);
  return {browser, profiles: profilesOf((options) => newProfile(browser, options))};
}

/**
 * A browser that keeps no site, unless a test asks for that. Windows that a page opens are part of
 * it: one that kept the site would answer for the network in the tests after it.
 */
async function newProfile(
  browser: Browser,
  options: BrowserContextOptions,
  keeps = false,
): Promise<BrowserContext> {
  const profile = await browser.newContext(options);
  await profile.addInitScript(meterShifts);
  if (!keeps) await profile.addInitScript(hideServiceWorkers);
  return profile;
}

async function openPage(
  {browser, profiles}: Warm,
  options: VisitOptions,
  atEnd: AtEnd,
): Promise<Visit> {
  const isOwn = Boolean(options.alone || options.keeps);
  const context = contextOptions(options);
  const profile = isOwn
    ? await newProfile(browser, context, options.keeps)
    : await profiles.take(context);
  atEnd(() => profiles.giveBack(profile));
  const page = await profile.newPage();
  page.setDefaultTimeout(PATIENCE);
  const site = options.site ?? inject('site');
  const notes = listen(page, site);
  const {without, heard} = options;
  if (without) await page.route(without, (route) => route.abort());
  if (heard) page.on('request', (request) => heard(request.url()));
  if (options.dataAfter) await holdBack(page, options.dataAfter);
  await page.goto(site + (options.path ?? ''));
  const layoutShift = () =>
    page.evaluate(() => (globalThis as unknown as MeteredWindow).sumOfShifts());
  return {page, ...notes, layoutShift};
}

function contextOptions(options: VisitOptions): BrowserContextOptions {
  const {width = 1280, height = 800, touch = false, scripts = true, offline = false} = options;
  const {colorScheme = 'light', forcedColors = 'none', reducedMotion = 'no-preference'} = options;
  const look = {colorScheme, forcedColors, reducedMotion};
  const abilities = {hasTouch: touch, javaScriptEnabled: scripts};
  return {viewport: {width, height}, locale: 'en-GB', offline, ...abilities, ...look};
}

function listen(page: Page, site: string) {
  const messages: string[] = [];
  const strangers: string[] = [];
  const broken: string[] = [];
  const {origin} = new URL(site);
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) strangers.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // One that the page itself gave up, such as by going to another page, is not broken.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') broken.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) broken.push(response.url());
  });
  return {messages, strangers, broken};
}

/** Runs in the page before its own scripts. */
function meterShifts(): void {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries as LayoutShift[]) if (!entry.hadRecentInput) sum += entry.value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  (globalThis as unknown as MeteredWindow).sumOfShifts = () => {
    add(observer.takeRecords());
    return sum;
  };
}

/** Runs in the page before its own scripts: a browser that keeps no site. */
function hideServiceWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

async function holdBack(page: Page, gate: Promise<void>): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() === 'fetch') await gate;
    await route.continue();
  });
}
