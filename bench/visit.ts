/** One visit to a page, in a fresh context: nothing is in a cache. */
import type {Browser, CDPSession, Page as Tab} from 'playwright';
import {listAsked, TELL, watch, type Asked} from './in-page';
import type {Page} from './pages';

/** A slow line and a slow processor. */
export interface Slowness {
  readonly bitsPerSecond: number;
  readonly latency: number;
  readonly processor: number;
}

export interface Visit {
  readonly tab: Tab;
  readonly devtools: CDPSession;
  /** Milliseconds from the start of the navigation to the first complete map. */
  readonly time: number;
  /** The same to the map that takes its place, or to the first if none does. */
  readonly live: number;
  /** The files that had been asked for till then. */
  readonly asked: readonly Asked[];
}

/** Milliseconds in which a page does what it does after the first map, before it is looked at. */
const REST = 800;
const TIMEOUT = 30_000;

/** Opens a page, waits for its map and for what follows it, and hands the visit over. */
export async function visit<T>(
  browser: Browser,
  url: string,
  page: Page,
  use: (visit: Visit) => Promise<T>,
  slowness?: Slowness,
): Promise<T> {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    colorScheme: 'light',
  });
  try {
    const tab = await context.newPage();
    const completed = await watchFor(tab, page);
    const devtools = await context.newCDPSession(tab);
    if (slowness) await slowDown(devtools, slowness);
    await tab.goto(url + page.path, {waitUntil: 'commit', timeout: TIMEOUT});
    const moments = await Promise.all(completed);
    const begin = await tab.evaluate(() => performance.timeOrigin);
    const [time, live] = [moments[0]!, moments.at(-1)!].map((moment) => moment - begin);
    await tab.waitForTimeout(REST);
    const asked = await Promise.all(tab.frames().map((frame) => frame.evaluate(listAsked)));
    const till = asked.flat().filter(({at}) => at < moments[0]!);
    return await use({tab, devtools, time: time!, live: live!, asked: till});
  } finally {
    await context.close();
  }
}

/** Each settles with the moment at which the page, or a frame in it, has one of its maps. */
async function watchFor(tab: Tab, {path, complete}: Page): Promise<readonly Promise<number>[]> {
  const settle: ((time: number) => void)[] = [];
  const told = complete.map(
    (_map, index) =>
      new Promise<number>((resolve, reject) => {
        settle[index] = resolve;
        const miss = () => reject(new Error(`${path} has no complete map ${index + 1}`));
        setTimeout(miss, TIMEOUT).unref();
      }),
  );
  await tab.exposeFunction(TELL, (index: number, time: number) => settle[index]!(time));
  // Functions sent to the page hold a call that the TypeScript runner put there.
  await tab.addInitScript({content: 'globalThis.__name = (value) => value'});
  await tab.addInitScript(watch, {maps: complete, tell: TELL});
  return told;
}

async function slowDown(devtools: CDPSession, slowness: Slowness): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowness.latency,
    downloadThroughput: slowness.bitsPerSecond / 8,
    uploadThroughput: slowness.bitsPerSecond / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowness.processor});
}
