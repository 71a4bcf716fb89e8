import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {allDrawn} from '../../support/site/explorer';
import {eventually} from '../../support/site/comparison';
import {fieldOf, linesReady, onShow, type OnShow, openArticle} from '../../support/site/use';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

interface Choice {
  readonly chosen: OnShow;
  readonly element: string;
  readonly frame: string;
  readonly image: string;
  readonly alt: string;
}

const choices = new Map<string, Promise<Choice>>();

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stance-use-'));
});

afterAll(() => rm(folder, {recursive: true}));

const CHOICES = [
  '',
  '?round=2019-07&country=QAT',
  '?round=2019-07&versus=2020-10',
  '?round=2020-10&versus=2019-07&country=UKR',
  '?round=2021-03&theme=dark&borders=neutral',
  '?round=2019-10&frozen=1',
];

describe.each(CHOICES)('what was chosen by “use.html%s”', (query) => {
  test('is what an empty page shows with the lines of the element', async () => {
    const {chosen, element} = await choose(query);
    const visit = await openArticle(open, element);
    await allDrawn(visit);
    expect(await onShow(visit.page)).toEqual(chosen);
    expect(visit.messages).toEqual([]);
    expect(visit.strangers).toEqual([]);
  });

  test('is what the frame shows in an empty page, in its sandbox, as high as it needs', async () => {
    const {chosen, frame: lines} = await choose(query);
    const {page, messages} = await openArticle(open, lines);
    const holder = await page.locator('iframe').elementHandle();
    const frame = (await holder!.contentFrame())!;
    await allDrawn({page: frame});
    expect(await onShow(frame)).toEqual(chosen);
    const hidden = () =>
      frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    await eventually(hidden).toBeLessThanOrEqual(1);
    expect(messages).toEqual([]);
  });

  test('is what the link of the picture leads to, and its text says what the preview says', async () => {
    const {chosen, image: picture, alt} = await choose(query);
    const visit = await openArticle(open, picture);
    const image = visit.page.getByRole('img');
    expect(await image.getAttribute('alt')).toBe(alt);
    const isLoaded = () => image.evaluate((node: HTMLImageElement) => node.naturalWidth);
    await eventually(isLoaded).toBeGreaterThan(0);
    await image.click();
    await allDrawn(visit);
    expect(await onShow(visit.page)).toEqual({...chosen, round: sharedRound(query, chosen)});
  });

  test('is in the file, which shows it from disk with the network off', async () => {
    const visit = await open({alone: true, path: `use.html${query}`});
    await linesReady(visit);
    const chosen = await onShow(visit.page);
    await visit.page.getByRole('tab', {name: 'HTML file'}).click();
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page.getByRole('button', {name: 'Download HTML file'}).click(),
    ]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    expect(download.suggestedFilename()).toMatch(/^stance-atlas-2026\.11\.0-.*\.html$/);
    await visit.page.context().setOffline(true);
    const file = await visit.page.context().newPage();
    await file.goto(pathToFileURL(path).href);
    await allDrawn({page: file});
    expect(await onShow(file)).toEqual(chosen);
  });
});

/** A link that is shared names the earlier round of a comparison first. */
function sharedRound(query: string, {round}: OnShow): string | undefined {
  const versus = new URLSearchParams(query).get('versus');
  return versus && round && versus < round ? versus : round;
}

test('with the script blocked, an article keeps the picture, its text and the link', async () => {
  const {element} = await choose('?round=2019-07');
  const {page} = await openArticle(open, element, (route) => route.abort());
  const image = page.getByRole('img', {name: /World map\. In July 2019, 22 countries/});
  await eventually(() => image.count()).toBe(1);
  expect(await page.getByRole('link').first().getAttribute('href')).toContain('round=2019-07');
  await page.setViewportSize({width: 360, height: 740});
  await eventually(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a script that is not the one chosen does not run', async () => {
  const {element} = await choose('?round=2019-10&frozen=1');
  const {page, messages} = await openArticle(open, element, (route) =>
    route.fulfill({contentType: 'text/javascript', body: 'document.title = "Taken over"'}),
  );
  await eventually(() => messages.join('\n')).toContain('integrity');
  expect(await page.title()).toBe('Article');
});

/** What the page “Use it” shows and gives for a choice: one visit serves all tests. */
function choose(query: string): Promise<Choice> {
  const choice = choices.get(query) ?? readChoice(query);
  choices.set(query, choice);
  return choice;
}

async function readChoice(query: string): Promise<Choice> {
  const visit = await open({path: `use.html${query}`});
  await linesReady(visit);
  const {page} = visit;
  return {
    chosen: await onShow(page),
    element: await fieldOf(page, 'element'),
    frame: await fieldOf(page, 'frame'),
    image: await fieldOf(page, 'picture'),
    alt: await fieldOf(page, 'alt'),
  };
}
