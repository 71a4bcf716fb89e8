import {readFile} from 'node:fs/promises';
import {parse} from 'csv-parse/sync';
import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import evidence from '../../evidence/acts.json';
import {REWORDED} from '../../unit/acts/reworded';
import {violationsInLooks, violationsOn} from '../../support/site/axe';
import {useBrowser, type Visit, type VisitOptions} from '../../support/site/open-page';
import {overprinted, printed} from '../../support/site/pdf';

const open = useBrowser();

const PATH = 'acts.html';
const EIGHT = 'acts-kind=motion&acts-from=2021&acts-to=2021';
const COMMONS = '2021-02-22-can-commons-motion';

type Evidence = (typeof evidence.acts)[number] & {readonly note?: string};

const acts = (evidence.acts as readonly Evidence[]).map((act) => ({
  ...act,
  summary: REWORDED[act.id] ?? act.summary,
}));

const eight = acts.filter(({kind, date}) => kind === 'motion' && date.startsWith('2021'));

/** The page with its list and its map. */
async function openActs(query = '', options: VisitOptions = {}): Promise<Visit> {
  const visit = await open({path: PATH + query, ...options});
  await visit.page.locator('stance-acts .act, stance-acts .none').first().waitFor();
  await visit.page.locator('stance-map [data-country]').first().waitFor();
  return visit;
}

function ids(page: Page): Promise<string[]> {
  return page
    .locator('stance-acts .act')
    .evaluateAll((all) => all.map((act) => act.getAttribute('data-act') ?? ''));
}

describe('without scripts', () => {
  test('the page has every act, with its organ’s words, its note and its sources', async () => {
    const {page} = await open({path: PATH, scripts: false});
    const cards = page.locator('.static article');
    expect(await cards.count()).toBe(evidence.acts.length);
    const text = (await page.locator('.static').innerText()).replaceAll(/\s+/g, ' ');
    const links = await page
      .locator('.static cite a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const {id, summary, note, sources} of acts) {
      expect(text, id).toContain(summary);
      if (note) expect(text, id).toContain(note);
      for (const {url} of sources) if (url) expect(links, id).toContain(new URL(url).href);
    }
    expect(links).toHaveLength(acts.flatMap((act) => act.sources.filter(({url}) => url)).length);
    const whose = await page.locator('.static h3').allInnerTexts();
    expect(whose.filter((one) => one.trim() === '')).toEqual([]);
  });

  test('axe finds nothing to mend', async () => {
    // Scripts of ours are refused, since axe is one itself.
    const {page} = await open({path: PATH, without: /assets\/.*\.js/});
    await page.locator('.static article').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('the question of the motions of 2021', () => {
  test('is answered on one screen in three steps, and the CSV holds exactly the answer', async () => {
    const {page} = await openActs('', {width: 1280, height: 900});
    await page.getByRole('checkbox', {name: 'Parliamentary motion'}).check();
    await page.getByRole('combobox', {name: 'Year', exact: true}).selectOption('2021');
    await page.getByRole('button', {name: 'Short'}).click();
    await expect.poll(() => ids(page)).toEqual(eight.map(({id}) => id));
    expect(eight).toHaveLength(8);
    expect(await page.locator('stance-acts [role=status]').textContent()).toBe('8 of 184 acts.');
    for (const {summary} of eight) {
      expect(await page.locator('.act-summary', {hasText: summary}).count()).toBe(1);
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await wholeInWindow(page)).toEqual(eight.map(({id}) => id));
    const {name, text} = await download(page, 'CSV');
    expect(name).toMatch(/^stance-atlas-[\d.]+-acts\.csv$/);
    const lines: Record<string, string>[] = parse(text, {columns: true});
    expect(lines.map(({id}) => id)).toEqual(eight.map(({id}) => id));
    expect(lines.map(({summary}) => summary)).toEqual(eight.map(({summary}) => summary));
    const json = JSON.parse((await download(page, 'JSON')).text) as {acts: {id: string}[]};
    expect(json.acts.map(({id}) => id)).toEqual(eight.map(({id}) => id));
  });

  test('is in the address, and back leads out of it', async () => {
    const {page} = await openActs(`?${EIGHT}`);
    await expect.poll(() => ids(page)).toEqual(eight.map(({id}) => id));
    await page.getByRole('link', {name: 'Canada, House of Commons'}).click();
    expect(new URL(page.url()).search).toBe(`?${EIGHT}&act=${COMMONS}`);
    await page.goBack();
    await expect.poll(() => page.locator('stance-acts .current').count()).toBe(0);
  });
});

test.each([1024, 1280])('at %i px the map stays beside the acts that are read', async (width) => {
  const {page} = await openActs('', {width});
  await expect.poll(() => page.locator('stance-acts .act').count()).toBe(acts.length);
  await page.locator('stance-acts .act').last().scrollIntoViewIfNeeded();
  await page.locator('stance-acts .act').nth(100).scrollIntoViewIfNeeded();
  const {y, height} = (await page.locator('stance-map').boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
});

describe('the map', () => {
  test('lights the countries that have an act in the list, and fills none of them', async () => {
    const {page} = await openActs();
    const before = await fills(page);
    expect(new Set(before.values()).size).toBe(1);
    await page.getByRole('checkbox', {name: 'Sanctions'}).check();
    const codes = acts.filter(({kind}) => kind === 'sanction').flatMap(({countries}) => countries);
    await expect.poll(() => litOn(page)).toEqual([...new Set(codes)].toSorted());
    expect(await fills(page)).toEqual(before);
  });

  test('outlines those whose act is chosen, and fills none of them', async () => {
    const {page} = await openActs();
    const before = await fills(page);
    expect(await page.locator('stance-map .ring.outlined').count()).toBe(0);
    await page.getByRole('link', {name: 'Cambodia, Ministry of the Interior'}).click();
    await page.locator('stance-map .ring.inner.outlined').waitFor({state: 'attached'});
    const drawn = await page.locator('stance-map .ring.inner.outlined').getAttribute('d');
    const shape = await page.locator('stance-map [data-country=KHM] .shape').getAttribute('d');
    expect(drawn).toBe(shape);
    expect(await fills(page)).toEqual(before);
  });

  test('outlines a place that is no country', async () => {
    const {page} = await openActs('?act=2022-01-25-twn-olympics');
    await page.locator('stance-map .ring.inner.outlined').waitFor({state: 'attached'});
    const drawn = await page.locator('stance-map .ring.inner.outlined').getAttribute('d');
    const shape = await page.locator('stance-map [data-area=Taiwan]').first().getAttribute('d');
    expect(drawn).toBe(shape);
  });

  test('filters by the country that is chosen on it', async () => {
    const {page} = await openActs();
    const map = page.locator('stance-map');
    await map.locator('[data-country=CAN]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?acts-country=CAN');
    const own = acts.filter(({countries}) => (countries as string[]).includes('CAN'));
    await expect.poll(() => ids(page)).toEqual(own.map(({id}) => id));
    const card = page.locator('stance-acts [part=actor]');
    expect(await card.getByRole('heading').innerText()).toBe('Canada');
    expect(await card.getByRole('link').getAttribute('href')).toBe('./index.html?country=CAN');
  });
});

test('the order and the short list are in the address, and back leads out of them', async () => {
  const {page} = await openActs();
  await page.getByRole('button', {name: 'By country'}).click();
  expect(new URL(page.url()).search).toBe('?acts-order=country');
  await page.reload();
  const first = page.locator('stance-acts .group h2').first();
  await first.waitFor();
  expect(await first.innerText()).toContain('Albania');
  await page.getByRole('button', {name: 'Short'}).click();
  expect(new URL(page.url()).search).toBe('?acts-order=country&acts-short=1');
  await page.goBack();
  await expect
    .poll(() => page.getByRole('button', {name: 'Short'}).getAttribute('aria-pressed'))
    .toBe('false');
});

test('an address of no act is told, and the list is whole', async () => {
  const {page} = await openActs('?act=nothing');
  await page.getByText('There is no act “nothing”.').waitFor();
  await expect.poll(() => page.locator('stance-acts .act').count()).toBe(acts.length);
  expect(await violationsOn(page)).toEqual([]);
});

test('the map has its whole corner control, and a ring of 2 pixels for what is small and lit', async () => {
  const {page} = await openActs(`?${EIGHT}`);
  const map = page.locator('stance-map');
  await map.getByRole('button', {name: 'Zoom in'}).click();
  await map.getByRole('combobox', {name: 'Zoom to region'}).selectOption('europe');
  await expect
    .poll(() => map.locator('g.scene').getAttribute('transform'))
    .not.toContain('matrix(1 ');
  await page.reload();
  await map.locator('[data-country=BEL]:not([data-dim])').waitFor();
  expect(await map.getByRole('combobox', {name: 'Zoom to region'}).isVisible()).toBe(true);
  const [ring, others] = await map.evaluate(({shadowRoot}) => {
    const look = (code: string) => {
      const shape = shadowRoot!.querySelector(`[data-country=${code}] .shape`)!;
      const {stroke, strokeWidth} = getComputedStyle(shape);
      return {stroke, width: parseFloat(strokeWidth)};
    };
    return [look('BEL'), look('CHE')];
  });
  expect(ring!.width).toBeGreaterThanOrEqual(2);
  expect(others!.width).toBeLessThan(1);
  expect(ring!.stroke).not.toBe(others!.stroke);
});

test('an address opens one act, in sight and with its reference', async () => {
  const {page} = await openActs(`?act=${COMMONS}`);
  const act = page.locator('stance-acts .current');
  expect(await act.getAttribute('data-act')).toBe(COMMONS);
  await expect.poll(async () => (await act.boundingBox())!.y).toBeLessThan(400);
  expect((await act.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  expect(await act.locator('.citation').innerText()).toContain(`acts.html?act=${COMMONS}`);
});

test('by keyboard alone a reader comes from the top of the page to the source of an act', async () => {
  const {page} = await openActs('?acts-kind=law');
  const source = acts.find(({kind}) => kind === 'law')!.sources[0]!;
  const focused = () =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active instanceof HTMLAnchorElement ? active.href : '';
    });
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    if ((await focused()) === source.url) return;
  }
  expect.fail('The source was not reached');
});

test.each([1280, 360])(
  'axe finds nothing to mend in the list, an act, open filters, short, by country, no matches, a card at %i px',
  async (width) => {
    const {page} = await openActs('', {width, reducedMotion: 'reduce'});
    expect.soft(await violationsInLooks(page), 'the list').toEqual([]);
    await page.locator('#method summary').click();
    if (width < 500) await page.getByRole('button', {name: 'Filters'}).click();
    await page.getByRole('checkbox', {name: 'Parliamentary motion'}).check();
    await page.getByRole('link', {name: 'Canada, House of Commons'}).first().click();
    expect.soft(await violationsInLooks(page), 'an act').toEqual([]);
    await page.getByRole('button', {name: 'Short'}).click();
    await page.getByRole('button', {name: 'By country'}).click();
    expect.soft(await violationsInLooks(page), 'short, by country').toEqual([]);
    await page.getByLabel('Search', {exact: true}).fill('nothing of the kind');
    await page.getByText('No matches.').last().waitFor();
    expect.soft(await violationsInLooks(page), 'no matches').toEqual([]);
    await page.goto(new URL('?acts-organization=eu', page.url()).href);
    await page.locator('stance-acts [part=actor]').waitFor();
    expect.soft(await violationsInLooks(page), 'the card of an organisation').toEqual([]);
  },
);

test.each([360, 768, 1280])('at %i px nothing is wider than the screen', async (width) => {
  const {page} = await openActs(`?${EIGHT}&act=${COMMONS}`, {width});
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((value) => (document.documentElement.dir = value), dir);
    const right = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(right, dir).toBeLessThanOrEqual(width);
  }
});

test('nothing moves while the list takes the place of the plain one, and the console is quiet', async () => {
  const visit = await openActs();
  await expect.poll(() => visit.page.locator('stance-acts .act').count()).toBe(acts.length);
  expect(await visit.layoutShift()).toBe(0);
  expect(visit.messages).toEqual([]);
  expect([...visit.strangers, ...visit.broken]).toEqual([]);
});

test('where the acts cannot be loaded, the plain list stays and says so', async () => {
  const {page} = await open({path: PATH, without: /acts\.json/});
  await page.getByRole('alert').waitFor();
  expect(await page.locator('.static article').first().isVisible()).toBe(true);
});

test('on paper the filtered acts have their words and the address of every source', async () => {
  const {page} = await openActs(`?${EIGHT}`);
  await page.getByRole('button', {name: 'Short'}).click();
  expect(await overprinted(page, 'A4')).toEqual([]);
  const text = (await printed(page, 'A4')).join(' ');
  const close = text.replaceAll(/\s/g, '');
  expect(text).toContain('Kind: Parliamentary motion');
  for (const {summary, sources} of eight) {
    expect(close).toContain(summary.replaceAll(/\s/g, ''));
    for (const {url} of sources) if (url) expect(close).toContain(`(${url})`);
  }
  const others = acts.filter((act) => !eight.includes(act));
  for (const {summary} of others) expect(close).not.toContain(summary.replaceAll(/\s/g, ''));
});

/** The acts that are in the window with all of their box. */
function wholeInWindow(page: Page): Promise<(string | undefined)[]> {
  return page.locator('stance-acts .act').evaluateAll((all) =>
    all
      .filter((act) => {
        const {top, bottom, left, right} = act.getBoundingClientRect();
        return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      })
      .map((act) => (act as HTMLElement).dataset['act']),
  );
}

async function download(page: Page, name: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', {name, exact: true}).click();
  const file = await waiting;
  return {name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8')};
}

/** The countries that are not dimmed. */
function litOn(page: Page): Promise<string[]> {
  return page
    .locator('stance-map [data-country]:not([data-dim])')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-country') ?? '').toSorted());
}

async function fills(page: Page): Promise<Map<string, string>> {
  const pairs = await page
    .locator('stance-map [data-country]')
    .evaluateAll((all) =>
      all.map((one) => [
        one.getAttribute('data-country') ?? '',
        getComputedStyle(one.querySelector('.shape')!).fill,
      ]),
    );
  return new Map(pairs as [string, string][]);
}
