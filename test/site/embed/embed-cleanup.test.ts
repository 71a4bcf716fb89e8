import {describe, expect, test} from 'vitest';
import type {CDPSession, Page} from 'playwright';
import {allDrawn} from '../../support/site/explorer';
import {useBrowser, type Visit} from '../../support/site/open-page';

const open = useBrowser();

/** What the page counts for these tests; its own listeners were there before. */
interface Meters {
  listeners: number;
  observers: number;
  globals: readonly string[];
}

type Metered = typeof globalThis & {meters: Meters};

/** The site's page with its atlas taken away: the elements are registered, and nothing is drawn. */
async function emptyPage(): Promise<Visit & {asked: string[]}> {
  const visit = await open({alone: true, path: '?planted'});
  const asked: string[] = [];
  visit.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await allDrawn(visit);
  await visit.page.evaluate(() => document.querySelector('stance-atlas')!.remove());
  await visit.page.evaluate(countFromNow);
  return Object.assign(visit, {asked});
}

/** Runs in the page: counts listeners on window and document, and live observers. */
function countFromNow(): void {
  const meters: Meters = {listeners: 0, observers: 0, globals: Object.keys(globalThis)};
  const live = new Set<unknown>();
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const heard = new Map<unknown, Set<string>>();
  const note = (target: unknown, type: string, listener: unknown, isAdded: boolean) => {
    if ((target ?? window) !== window && target !== document) return;
    const types = heard.get(listener) ?? new Set();
    if (isAdded) types.add(type);
    else types.delete(type);
    // What was let go of must not be held here.
    if (types.size > 0) heard.set(listener, types);
    else heard.delete(listener);
    meters.listeners = [...heard.values()].reduce((sum, {size}) => sum + size, 0);
  };
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
    note(this, args[0], args[1], true);
    addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (
    ...args: Parameters<typeof removeEventListener>
  ) {
    note(this, args[0], args[1], false);
    removeEventListener.apply(this, args);
  };
  for (const kind of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const {observe, disconnect} = kind.prototype as MutationObserver;
    Object.assign(kind.prototype, {
      observe(this: MutationObserver, ...args: Parameters<typeof observe>) {
        live.add(this);
        meters.observers = live.size;
        observe.apply(this, args);
      },
      disconnect(this: MutationObserver) {
        live.delete(this);
        meters.observers = live.size;
        disconnect.apply(this);
      },
    });
  }
  (globalThis as Metered).meters = meters;
}

/** Adds an atlas and a slider for it, waits for the map, and takes both away: so many times. */
async function addAndRemove(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let turn = 0; turn < count; turn += 1) {
      const place = document.createElement('section');
      place.innerHTML =
        '<stance-slider for="guest"></stance-slider><stance-atlas id="guest" loading="eager"></stance-atlas>';
      const ready = new Promise((resolve) => {
        place.addEventListener('stance-ready', resolve, {once: true});
      });
      document.body.append(place);
      // Every other one goes before it is drawn.
      if (turn % 2 === 0) await ready;
      place.remove();
    }
  }, times);
}

interface Residue {
  readonly bytes: number;
  readonly atlases: number;
  readonly maps: number;
}

/** What is left in memory once everything that can go is gone. */
async function residue(page: Page, session: CDPSession): Promise<Residue> {
  // The last one may still be in hand of a promise or a frame.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  });
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const atlases = await countOf(session, 'stance-atlas');
  return {bytes: usedSize, atlases, maps: await countOf(session, 'stance-map')};
}

async function countOf(session: CDPSession, tag: string): Promise<number> {
  const objectGroup = 'count';
  const {result} = await session.send('Runtime.evaluate', {
    expression: `customElements.get('${tag}').prototype`,
    objectGroup,
  });
  const {objects} = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
    objectGroup,
  });
  const count = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
  });
  await session.send('Runtime.releaseObjectGroup', {objectGroup});
  return Number(count.result.value);
}

describe('an atlas on the page of others', () => {
  test('leaves no listener, observer or element when added and removed 1,000 times', async () => {
    const visit = await emptyPage();
    const session = await visit.page.context().newCDPSession(visit.page);
    await addAndRemove(visit.page, 100);
    const early = await residue(visit.page, session);
    for (let hundred = 1; hundred < 10; hundred += 1) await addAndRemove(visit.page, 100);
    const late = await residue(visit.page, session);
    const meters = await visit.page.evaluate(() => (globalThis as Metered).meters);
    expect({listeners: meters.listeners, observers: meters.observers}).toEqual({
      listeners: 0,
      observers: 0,
    });
    expect([late.atlases, late.maps]).toEqual([early.atlases, early.maps]);
    expect(late.bytes - early.bytes).toBeLessThan(1_000_000);
    expect(visit.messages).toEqual([]);
  }, 600_000);

  test('asks for nothing twice, however many there are and wherever they are moved', async () => {
    const visit = await emptyPage();
    const ready = await visit.page.evaluate(async () => {
      const heard: Event[] = [];
      document.addEventListener('stance-ready', (event) => heard.push(event));
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div></div>' + '<stance-atlas loading="eager" round="2019-07"></stance-atlas>'.repeat(10),
      );
      const atlases = [...document.querySelectorAll('stance-atlas')];
      // One moves before it is loaded, one after.
      document.querySelector('div')!.append(atlases[0]!);
      const isReady = () =>
        heard.length >= 10 &&
        atlases.every((atlas) => atlas.shadowRoot?.querySelector('stance-map'));
      while (!isReady()) await new Promise(requestAnimationFrame);
      document.querySelector('div')!.append(atlases[1]!);
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
      return heard.length;
    });
    expect(ready).toBe(10);
    const files = visit.asked.filter((path) => /\.(json|js)$/.test(path));
    expect(files.length).toBeGreaterThan(0);
    expect(files).toEqual([...new Set(files)]);
  });

  test('sets no globals and never writes the address', async () => {
    const visit = await emptyPage();
    const url = visit.page.url();
    await visit.page.evaluate(async () => {
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<stance-atlas loading="eager"></stance-atlas>',
      );
      await new Promise((resolve) => {
        document.addEventListener('stance-ready', resolve, {once: true});
      });
    });
    const length = await visit.page.evaluate(() => history.length);
    await visit.page.getByRole('button', {name: 'Previous round'}).click();
    await visit.page.getByRole('button', {name: 'Table', exact: true}).click();
    await visit.page.getByRole('searchbox').first().waitFor();
    const after = await visit.page.evaluate(() => {
      const {globals} = (globalThis as Metered).meters;
      const added = Object.keys(globalThis).filter((key) => !globals.includes(key));
      return {added, length: history.length};
    });
    expect(after).toEqual({added: ['meters'], length});
    expect(visit.page.url()).toBe(url);
  });
});
