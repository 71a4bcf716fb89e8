/** What `stance-atlas.js` shows before the elements are there, and how they take it over. */
import {createHash} from 'node:crypto';
import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {allDrawn, STATES, stancesByEvidence} from '../support/site/explorer';
import {spoilFile, waitInVain, type Fault} from '../support/site/faults';
import {useBrowser, type Visit, type VisitOptions} from '../support/site/open-page';

const open = useBrowser();

const ELEMENTS = /stance-atlas\.elements/;
const SCRIPT = '../node_modules/stance-atlas/dist/stance-atlas.js';

/** How far a thing may move when the elements take over, in CSS pixels. */
const NEAR = 2;

/** An article with this in it, at the address of one that is there. */
async function openWith(content: string, options: VisitOptions = {}): Promise<Visit> {
  const visit = await open({...options, path: 'strict-policy/', scripts: true});
  await visit.page.route('**/plain/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>An article</title><script type="module" src="${SCRIPT}"></script>${content}`,
    }),
  );
  const url = new URL('../plain/', visit.page.url()).href;
  // The first page still asks for files; it must be gone before those of this one are counted.
  await visit.page.goto('about:blank');
  await visit.page.goto(url);
  return visit;
}

/** State → fill in the picture. */
function fillsOf(page: Page): Promise<Record<string, string>> {
  return page
    .locator('.first-map [data-state]')
    .evaluateAll((shapes) =>
      Object.fromEntries(
        shapes.map((shape) => [
          (shape as SVGElement).dataset['state']!,
          getComputedStyle(shape).fill,
        ]),
      ),
    );
}

/** Names of the files that the last page asked for. */
function filesOf(asked: readonly string[]): string[] {
  const begin = asked.findLastIndex((url) => url.endsWith('/plain/'));
  return asked.slice(begin).map((url) => url.split('/').at(-1)!);
}

test.each([
  ['the round asked for', ' round="2019-07"', '2019-07'],
  ['the default round in place of one that is none', ' round="1999-01"', '2020-10'],
])(
  'before the elements the picture has %s, country by country',
  async (_what, attribute, round) => {
    const {page} = await openWith(`<stance-atlas${attribute}></stance-atlas>`, {without: ELEMENTS});
    await page.locator('.first-map').waitFor();
    const fills = await fillsOf(page);
    expect(Object.keys(fills)).toHaveLength(STATES);
    const looks = Object.entries(stancesByEvidence(round, Object.keys(fills))).map(
      ([code, stance]) => `${stance} ${fills[code]}`,
    );
    // One look a stance, and no two stances that look the same.
    const unlike = new Set(looks);
    for (const part of [0, 1]) {
      expect(new Set([...unlike].map((look) => look.split(/ (.*)/)[part])).size).toBe(unlike.size);
    }
  },
);

test.each([
  [1280, 'full'],
  [768, 'slider'],
  [360, 'full'],
  [360, 'none'],
] as const)('at %i pixels with controls="%s" nothing moves', async (width, controls) => {
  const {promise: gate, resolve: release} = deferred();
  const visit = await open({width, height: 900, path: 'strict-policy/'});
  await visit.page.route(ELEMENTS, async (route) => {
    await gate;
    await route.continue();
  });
  await visit.page.goto(new URL('../plain/', visit.page.url()).href);
  await visit.page.locator('.first-map').waitFor();
  await visit.page.evaluate((value) => {
    const shown = document.querySelector('stance-atlas')!.shadowRoot!.querySelector('.prerendered');
    (shown as HTMLElement).dataset['controls'] = value;
    document.querySelector('stance-atlas')!.setAttribute('controls', value);
  }, controls);
  const before = await boxesOf(visit.page, ['.first-map', '.first-head', '.first-foot']);
  release();
  await allDrawn(visit);
  const after = await boxesOf(visit.page, ['stance-map svg.map', '.head', '.foot']);
  before.forEach((box, index) => {
    for (const side of ['x', 'y', 'width'] as const) {
      expect(Math.abs(box[side] - after[index]![side]), `${index} ${side}`).toBeLessThanOrEqual(
        NEAR,
      );
    }
  });
  expect(await visit.page.locator('.prerendered').count()).toBe(0);
});

function deferred() {
  let resolve: () => void;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return {promise, resolve: () => resolve()};
}

async function boxesOf(page: Page, selectors: readonly string[]) {
  return Promise.all(
    selectors.map(async (selector) => (await page.locator(selector).boundingBox())!),
  );
}

test('ten atlases ask once for the picture and once for the elements, and for no other data', async () => {
  const asked: string[] = [];
  const visit = await openWith('<stance-atlas loading="eager"></stance-atlas>'.repeat(10), {
    heard: (url) => asked.push(url),
  });
  await expect.poll(() => visit.page.locator('stance-map .states').count()).toBe(10);
  const files = filesOf(asked);
  expect(files.filter((name) => name === 'first.html')).toHaveLength(1);
  expect(files.filter((name) => ELEMENTS.test(name))).toHaveLength(1);
  expect(files.filter((name) => /^(world|first)\.json$/.test(name))).toEqual([]);
});

test.each(['versus="2019-07"', 'view="table"', 'src="./other.json"', 'borders="neutral"'])(
  'an atlas with %s has no picture, which would not be true of it',
  async (attribute) => {
    const asked: string[] = [];
    const {page} = await openWith(`<stance-atlas ${attribute}></stance-atlas>`, {
      heard: (url) => asked.push(url),
    });
    await page.locator('stance-atlas .waiting, stance-atlas .atlas').first().waitFor();
    expect(filesOf(asked)).not.toContain('first.html');
  },
);

test('without the picture the elements draw all by themselves', async () => {
  const visit = await open({path: 'plain/', without: /first\.html/});
  await allDrawn(visit);
  expect(await visit.page.locator('stance-map [data-country]').count()).toBe(STATES);
});

test.each([0.3, 0.7, 0.999])('a picture cut at %d of its length is not shown', async (share) => {
  const {page} = await open({path: 'plain/', without: ELEMENTS});
  await page.route('**/first.html', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({response: answer, body: text.slice(0, text.length * share)});
  });
  // They are asked for when the picture is in its place, or cannot be had.
  const refused = page.waitForEvent('requestfailed', (request) => ELEMENTS.test(request.url()));
  await page.reload();
  await refused;
  expect(await page.locator('.first-map').count()).toBe(0);
});

test('what an author says of a part holds before the elements as after', async () => {
  const parts =
    'layout summary body figure map toolbar timeline bar legend item missing mark notes disclaimer source';
  const rules = parts.split(' ').map((part) => `stance-atlas::part(${part}){outline-offset:7px}`);
  const visit = await openWith(
    `<style>${rules.join('')}</style><stance-atlas round="2021-03"></stance-atlas>`,
    {without: ELEMENTS},
  );
  const {page} = visit;
  const reached = () =>
    page
      .locator('stance-atlas [part]')
      .evaluateAll((all) =>
        all
          .filter((element) => getComputedStyle(element).outlineOffset === '7px')
          .map((element) => element.part[0]!),
      );
  const retry = page.getByRole('button', {name: 'Try again'});
  await retry.waitFor();
  const before = new Set(await reached());
  expect([...before].toSorted()).toEqual(parts.split(' ').toSorted());
  await page.unroute(ELEMENTS);
  await retry.click();
  await allDrawn(visit);
  expect(new Set(await reached())).toEqual(before);
});

test('where the elements cannot be had, the picture stays, says so and offers to try again', async () => {
  const visit = await open({path: 'plain/', without: ELEMENTS});
  const {page} = visit;
  await page.getByText('Couldn’t load the interactive controls.').waitFor();
  expect(await page.locator('.first-map').isVisible()).toBe(true);
  // Nor is anything asked of the reader, or room kept, for what did not come.
  const vain = page.locator('.first-bar, .first-letters');
  expect(await vain.filter({visible: true}).count()).toBe(0);
  expect(await page.locator('.first-slider').getByRole('slider').count()).toBe(0);
  expect(
    (await page.getByRole('button', {name: 'Try again'}).boundingBox())!.height,
  ).toBeGreaterThanOrEqual(44);
  await page.unroute(ELEMENTS);
  await page.getByRole('button', {name: 'Try again'}).click();
  await allDrawn(visit);
  expect(await page.locator('.prerendered').count()).toBe(0);
});

test.each(['missing', 'a sign-in page', 'cut', 'silent'] as const)(
  'elements that come as this are told and come by “Try again”: %s',
  async (fault) => {
    const {page, mend, told} = await openSpoilt(ELEMENTS, fault, 'Couldn’t load the interactive');
    expect(await page.locator('.first-map').isVisible()).toBe(true);
    mend();
    await page.getByRole('button', {name: 'Try again'}).click();
    await allDrawn({page});
    expect(await told.count()).toBe(0);
    // What comes later belongs to the same elements.
    await page.getByRole('button', {name: 'Table'}).click();
    await page.locator('stance-table table').waitFor();
  },
);

test('a picture that never comes is not waited for', async () => {
  const {page, told} = await openSpoilt(/first\.html/, 'silent', undefined);
  await allDrawn({page});
  expect(await told.count()).toBe(0);
});

test.each(['', ' view="table"'])(
  'without picture and elements an atlas says so, and shows its content: <stance-atlas%s>',
  async (attributes) => {
    const visit = await openWith(`<stance-atlas${attributes}>By hand</stance-atlas>`, {
      without: /stance-atlas\.elements|first\.html/,
    });
    const {page} = visit;
    await page.getByRole('alert').getByText('Couldn’t load the map.').waitFor();
    expect(await page.getByText('By hand').isVisible()).toBe(true);
    await page.unroute(/stance-atlas\.elements|first\.html/);
    await page.getByRole('button', {name: 'Try again'}).click();
    await page.locator('stance-map, stance-table table').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  },
);

/** An article of which one file does not come as it should, as far as it tells so. */
async function openSpoilt(file: RegExp, fault: Fault, said: string | undefined) {
  const {page} = await open({path: 'strict-policy/', alone: true});
  const mend = await spoilFile(page, file, fault);
  await page.goto(new URL('../plain/', page.url()).href);
  const told = page.getByRole('alert').filter({hasText: said ?? 'Couldn’t load'});
  const awaited = said === undefined ? page.locator('stance-map') : told;
  // Nothing but the file is given up: the rest is there before time passes.
  const isPicture = file.test('first.html');
  if (!isPicture) await page.locator('.first-map').waitFor();
  if (fault === 'silent') await waitInVain(page, awaited);
  else await awaited.waitFor();
  return {page, mend, told};
}

/** An article whose author gave one, under a policy that takes no text for a script's address. */
async function openChecked(change: string): Promise<Visit> {
  const visit = await open({path: 'strict-policy/'});
  const {page} = visit;
  const script = await page.request.get(new URL(SCRIPT, page.url()).href);
  const hash = createHash('sha384').update(await script.body());
  await page.route(ELEMENTS, async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: (await response.text()) + change});
  });
  await page.route('**/plain/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {'Content-Security-Policy': "require-trusted-types-for 'script'"},
      body: `<script type="module" src="${SCRIPT}" integrity="sha384-${hash.digest('base64')}" crossorigin></script><stance-atlas></stance-atlas>`,
    }),
  );
  await page.goto(new URL('../plain/', page.url()).href);
  return visit;
}

describe('a script tag with a hash', () => {
  test('is one for the elements too', async () => {
    const visit = await openChecked('\nglobalThis.changed = true;');
    await visit.page.getByText('Couldn’t load the interactive controls.').waitFor();
    expect(await visit.page.evaluate(() => 'changed' in globalThis)).toBe(false);
  });

  test('lets those of the build run', async () => {
    const visit = await openChecked('');
    await allDrawn(visit);
    expect(visit.messages.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(await visit.page.locator('head script, head link').count()).toBe(1);
  });
});
