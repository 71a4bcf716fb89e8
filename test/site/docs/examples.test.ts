/** The examples of the guides, opened as a reader pastes them into a page. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {expect, inject, onTestFinished, test} from 'vitest';
import {STATES} from '../../support/site/explorer';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

/** Where the guides say that the files are. */
const BASE = 'https://example.org/stance/';

/** Each HTML example with the heading before it. */
const EXAMPLES = ['docs/embedding.md', 'docs/elements.md', 'docs/data.md', 'README.md'].flatMap(
  (file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/^```html\n([^]*?)^```/gm)].map(({index, 1: code = ''}) => {
      const [heading = ''] =
        text
          .slice(0, index)
          .match(/^#+ .+$/gm)
          ?.slice(-1) ?? [];
      return [`${file}, ${heading.replace(/^#+ /, '')}`, code] as const;
    });
  },
);

/** The dataset that docs/data.md prints, which one of its examples shows. */
const [, VOTE = ''] = /^```json\n([^]*?)^```/m.exec(readFileSync('docs/data.md', 'utf8')) ?? [];

test('there are examples of every form', () => {
  const all = EXAMPLES.map(([, code]) => code).join('\n');
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(12);
  for (const form of ['<stance-atlas', '<stance-slider', '<iframe', '<img']) {
    expect(all).toContain(form);
  }
});

test.each(EXAMPLES)('%s: the example works as it is printed', async (_name, code) => {
  const {page, messages, broken, strangers} = await openExample(code);
  const atlases = code.match(/<stance-atlas/g)?.length ?? 0;
  const isVote = code.includes('vote.json');
  if (code.includes('<iframe')) {
    const states = page.frameLocator('iframe').locator('stance-map [data-country]');
    await expect.poll(() => states.count()).toBe(STATES);
    const height = () => page.locator('iframe').evaluate((frame) => frame.style.height);
    await expect.poll(height).toMatch(/px$/);
  } else if (code.includes('<img')) {
    const width = () =>
      page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
  } else if (isVote) {
    const named = page.locator('stance-map [data-stance="yes"], stance-map [data-stance="no"]');
    await expect.poll(() => named.count()).toBe(2);
  } else if (code.includes('view="shifts"')) {
    await expect.poll(() => page.locator('stance-shifts table').count()).toBeGreaterThan(0);
  } else {
    for (let index = 0; index < atlases; index += 1) {
      await page.locator('stance-atlas').nth(index).scrollIntoViewIfNeeded();
      const states = page.locator('stance-atlas').nth(index).locator('[data-country]');
      await expect.poll(() => states.count()).toBeGreaterThanOrEqual(STATES);
    }
  }
  expect(messages).toEqual([]);
  expect(strangers).toEqual([]);
  expect(broken).toEqual([]);
});

test('the example of an event shows what was opened', async () => {
  const [, code] = EXAMPLES.find(([name]) => name.endsWith('Events'))!;
  const {page} = await openExample(code);
  const country = page.locator('stance-map [data-country="BRA"]');
  await country.waitFor();
  // The keyboard works once the map has loaded that part.
  const opened = async () => {
    await country.focus();
    await page.keyboard.press('Enter');
    return page.locator('#opened').innerText();
  };
  await expect.poll(opened).toBe('BRA');
});

test('the example of methods highlights one category and moves the map', async () => {
  const [, code] = EXAMPLES.find(([name]) => name.endsWith('Properties and methods'))!;
  const {page} = await openExample(code);
  const filter = () => page.locator('stance-map svg.map').getAttribute('data-filter');
  await expect.poll(filter).toBe('support');
});

/** Opens the example in an empty page on the site’s own host, and listens to it. */
async function openExample(code: string) {
  const site = inject('site');
  const visit = await open({path: 'teaching.html'});
  // A page of its own: the first one still asks for its icon.
  const page = await visit.page.context().newPage();
  onTestFinished(() => page.close());
  const notes = listen(page, site);
  await serveExample(page, site, code.replaceAll(BASE, site));
  await page.goto(`${site}example.html`);
  return {page, ...notes};
}

function listen(page: Page, site: string) {
  const messages: string[] = [];
  const strangers: string[] = [];
  const broken: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!['data:', site].some((own) => request.url().startsWith(own))) {
      strangers.push(request.url());
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) broken.push(response.url());
  });
  return {messages, strangers, broken};
}

async function serveExample(page: Page, site: string, code: string): Promise<void> {
  const head =
    '<meta charset="utf-8"><title>Example</title><link rel="icon" href="data:image/svg+xml,">';
  const body = `<!doctype html><html lang="en">${head}${code}</html>`;
  await page.route(`${site}example.html`, (route) =>
    route.fulfill({contentType: 'text/html; charset=utf-8', body}),
  );
  await page.route(`${site}vote.json`, (route) =>
    route.fulfill({contentType: 'application/json', body: VOTE}),
  );
}
