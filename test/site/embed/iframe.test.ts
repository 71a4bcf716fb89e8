import type {Frame, Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {ROUNDS, STATES, stancesByEvidence} from '../../support/site/explorer';
import {serve, type Server} from '../../support/setup/server';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

/** Somebody else's page, at another origin: another port is one. */
let article = '<!doctype html>';
let host: Server;

beforeAll(async () => {
  host = await serve((_request, response) => {
    response.writeHead(200, {'content-type': 'text/html'}).end(article);
  });
});
afterAll(() => host.close());

/** What the “Use this map” page gives, with a frame that has nothing but scripts. */
const STRICTEST = 'allow-scripts';

describe('the frame in an article of another origin', () => {
  test.each(ROUNDS)('shows %s state by state, in the strictest sandbox', async (round) => {
    const {page, frame, messages} = await openArticle(`?round=${round}`);
    const stances = await stancesIn(frame);
    expect(Object.keys(stances)).toHaveLength(STATES);
    expect(stances).toEqual(stancesByEvidence(round, Object.keys(stances)));
    expect(await frame.evaluate(() => origin)).toBe('null');
    expect(messages).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(1);
  });

  test('takes the height of what is in it, and follows it', async () => {
    const {page, frame} = await openArticle('?controls=slider');
    const isFollowed = () => frame.evaluate(() => 'followed' in document.documentElement.dataset);
    await expect.poll(isFollowed).toBe(true);
    await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(1);
    const before = await heightOf(page);
    expect(before).toBeGreaterThan(400);
    await frame.locator('.plain summary').click();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 100);
    await frame.locator('.plain summary').click();
    await expect.poll(() => heightOf(page)).toBe(before);
  });

  test('does not grow without end in any view', async () => {
    const {page} = await openArticle('?view=table');
    await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(1);
    const before = await heightOf(page);
    expect(before).toBeLessThan(20_000);
    await page.waitForFunction(() => performance.now() > 1000);
    expect(await heightOf(page)).toBe(before);
  });

  test('keeps its height and scrolls inside without the parent script', async () => {
    const {page, frame} = await openArticle('?controls=slider', {script: false});
    expect(await heightOf(page)).toBe(300);
    const canScroll = () =>
      frame.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    expect(await canScroll()).toBe(true);
  });

  test('a late parent script asks for the height that was told before it came', async () => {
    const {page} = await openArticle('', {script: false});
    await page.addScriptTag({url: `${inject('site')}stance-frame.js`});
    await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(1);
  });

  test('follows its content where the script is a module, beside a frame without an address', async () => {
    const {page, messages} = await open({path: 'docs.html'});
    const body = `<!doctype html><title>An article</title><iframe src="http://[" title="None"></iframe>
<iframe id="map" src="embed.html" title="Map" width="100%" height="300"></iframe>
<script type="module" src="stance-frame.js"></script>`;
    await page.route('**/article.html', (route) => route.fulfill({contentType: 'text/html', body}));
    await page.goto(new URL('article.html', page.url()).href);
    const height = () => page.locator('#map').evaluate((frame) => frame.clientHeight);
    await expect.poll(height, {timeout: 10_000}).toBeGreaterThan(400);
    expect(messages.filter((message) => message.startsWith('uncaught'))).toEqual([]);
  });

  test('a height from any other window changes nothing', async () => {
    const {page} = await openArticle('');
    const before = await heightOf(page);
    await page.evaluate(() => {
      postMessage({type: 'stance-frame-height', height: 5000}, '*');
      const other = document.createElement('iframe');
      other.srcdoc =
        "<script>parent.postMessage({type: 'stance-frame-height', height: 5000}, '*')</script>";
      document.body.append(other);
      return new Promise((resolve) => addEventListener('message', resolve, {once: true}));
    });
    expect(await heightOf(page)).toBe(before);
  });

  test('takes its options from its address', async () => {
    const path =
      '?round=2019-07&country=QAT&theme=dark&controls=none&transparent=1&borders=neutral';
    const {frame} = await openArticle(path);
    const atlas = frame.locator('stance-atlas');
    for (const [name, value] of new URLSearchParams(path)) {
      if (name !== 'transparent') expect(await atlas.getAttribute(name), name).toBe(value);
    }
    const looks = await frame.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      background: getComputedStyle(document.body).backgroundColor,
    }));
    expect(looks).toEqual({scheme: 'dark', background: 'rgba(0, 0, 0, 0)'});
    expect(await frame.locator('stance-search, stance-slider').count()).toBe(0);
  });

  test('opens what it links to outside itself', async () => {
    const {frame} = await openArticle('');
    expect(await frame.locator('base').getAttribute('target')).toBe('_blank');
  });
});

describe('the frame opened by itself', () => {
  test('asks for nothing but its own files, and for no data: it holds them', async () => {
    const asked: string[] = [];
    const visit = await open({path: 'embed.html', heard: (url) => asked.push(url)});
    await drawn(visit.page.mainFrame());
    expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
    expect(visit.strangers).toEqual([]);
    expect(visit.messages).toEqual([]);
    expect(await visit.layoutShift()).toBe(0);
  });

  test('has the map and the table before any script', async () => {
    const {page} = await open({path: 'embed.html?round=2019-07', without: /\.js$/});
    expect(await page.locator('.first-map [data-state]').count()).toBe(STATES);
    expect(await page.locator('.plain tbody tr').count()).toBe(STATES);
    // The first paint waits for the whole map and may come after the page has loaded.
    await page.locator('.first-map').waitFor({state: 'visible'});
  });
});

async function openArticle(query: string, {script = true} = {}) {
  const site = inject('site');
  const parentScript = script ? `<script async src="${site}stance-frame.js"></script>` : '';
  article = `<!doctype html><title>An article</title><link rel="icon" href="data:,">
<iframe src="${site}embed.html${query}" title="Map" width="100%" height="300" sandbox="${STRICTEST}"></iframe>
${parentScript}`;
  const {page, messages} = await open({site: host.url});
  const holder = await page.locator('iframe').elementHandle();
  const frame = (await holder!.contentFrame())!;
  await drawn(frame);
  if (script) await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(1);
  return {page, frame, messages};
}

async function drawn(frame: Frame): Promise<void> {
  const isTable = frame.url().includes('view=table');
  const rows = frame.locator(isTable ? 'stance-table tbody tr' : 'stance-map [data-country]');
  await expect.poll(() => rows.count()).toBe(STATES);
}

async function stancesIn(frame: Frame) {
  const pairs = await frame
    .locator('stance-map [data-country]')
    .evaluateAll((elements) =>
      elements.map(({dataset}) => [dataset['country'] ?? '', dataset['stance'] ?? ''] as const),
    );
  return Object.fromEntries(pairs);
}

function heightOf(page: Page): Promise<number> {
  return page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);
}

/** How much of the frame's content lies below its edge, in CSS pixels. */
async function overflowOf(page: Page): Promise<number> {
  const frame = page.frames().find((candidate) => candidate.url().includes('embed.html'))!;
  return frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
}
