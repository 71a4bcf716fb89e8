/**
 * One file of a page does not come as it was published: what is there stays, the reader is told, and
 * “Try again” brings the rest once the network is well.
 */
import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import {eventually} from '../../support/site/comparison';
import {allDrawn, countries, STATES} from '../../support/site/explorer';
import {spoilFile, waitInVain, type Fault} from '../../support/site/faults';
import {LESSONS, slideDrawn, stepPath} from '../../support/site/lesson';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

interface Case {
  readonly path: string;
  readonly file: RegExp;
  readonly fault: Fault;
  /** What the reader is told. */
  readonly said: string;
  /** The part of the page that says so, and offers to try again. */
  readonly where?: string;
  /** What a reader must still see meanwhile. */
  readonly kept?: string;
  /** What is there when all is well. */
  readonly whenWell: (page: Page) => Promise<unknown>;
}

const PICTURE = '.first-map';
const MAP = 'stance-map svg.map';
const [LESSON] = LESSONS;
const NO_PROGRAM = 'Couldn’t load the interactive map.';
const NO_SECTION = 'Couldn’t load this section.';
const NO_LESSON = `Couldn’t load the lesson “${LESSON}”.`;
const NO_LESSONS = 'Couldn’t load the lessons.';

const drawn = (page: Page) => allDrawn({page});
const shows = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

const CASES: readonly Case[] = [
  // The explorer, from its program to its last part.
  {
    path: '',
    file: /assets\/index-[^/]*\.js$/,
    fault: 'missing',
    said: NO_PROGRAM,
    kept: PICTURE,
    whenWell: drawn,
  },
  {
    path: '?view=table',
    file: /assets\/atlas-[^/]*\.js$/,
    fault: 'cut',
    said: NO_PROGRAM,
    kept: PICTURE,
    whenWell: shows('stance-table table'),
  },
  {
    path: '',
    file: /assets\/atlas-[^/]*\.js$/,
    fault: 'silent',
    said: NO_PROGRAM,
    kept: PICTURE,
    whenWell: drawn,
  },
  {
    path: '',
    file: /first\.json$/,
    fault: 'a sign-in page',
    said: 'Couldn’t load the map.',
    kept: PICTURE,
    whenWell: drawn,
  },
  {
    path: '',
    file: /first\.json$/,
    fault: 'silent',
    said: 'does not answer',
    kept: PICTURE,
    whenWell: drawn,
  },
  {
    path: '?view=table',
    file: /\/atlas\.json$/,
    fault: 'cut',
    said: NO_SECTION,
    whenWell: shows('stance-table table'),
  },
  {
    path: '?view=table',
    file: /stance-table-[^/]*\.js$/,
    fault: 'missing',
    said: NO_SECTION,
    whenWell: shows('stance-table table'),
  },
  {
    path: '?view=table',
    file: /stance-table-[^/]*\.js$/,
    fault: 'cut',
    said: NO_SECTION,
    whenWell: shows('stance-table table'),
  },
  {
    path: '?country=QAT',
    file: /later-views-[^/]*\.js$/,
    fault: 'silent',
    said: NO_SECTION,
    kept: MAP,
    whenWell: shows('stance-country'),
    where: '[part="panel"]',
  },
  {
    path: '',
    file: /acts\.json$/,
    fault: 'a sign-in page',
    said: NO_SECTION,
    kept: MAP,
    whenWell: shows('stance-acts-rail'),
  },
  // The frame.
  {
    path: 'embed.html',
    file: /embed\.js$/,
    fault: 'missing',
    said: NO_PROGRAM,
    kept: PICTURE,
    whenWell: drawn,
  },
  {
    path: 'embed.html?versus=2019-07',
    file: /embed\.js$/,
    fault: 'cut',
    said: NO_PROGRAM,
    kept: PICTURE,
    whenWell: drawn,
  },
  {
    path: 'embed.html',
    file: /embed\.js$/,
    fault: 'silent',
    said: NO_PROGRAM,
    kept: PICTURE,
    whenWell: drawn,
  },
  // A lesson, and a quiz.
  {
    path: 'present.html',
    file: /assets\/present-[^/]*\.js$/,
    fault: 'missing',
    said: NO_LESSONS,
    whenWell: shows('.lessons'),
  },
  {
    path: 'present.html',
    file: /acts\.json$/,
    fault: 'silent',
    said: NO_LESSONS,
    whenWell: shows('.lessons'),
  },
  {
    path: stepPath(LESSON, 1),
    file: /lessons\/index\.json$/,
    fault: 'a sign-in page',
    said: NO_LESSONS,
    whenWell: slideDrawn,
  },
  {
    path: stepPath(LESSON, 1),
    file: new RegExp(`lessons/${LESSON}\\.json$`),
    fault: 'missing',
    said: NO_LESSON,
    whenWell: slideDrawn,
  },
  {
    path: stepPath(LESSON, 1),
    file: new RegExp(`lessons/${LESSON}\\.json$`),
    fault: 'silent',
    said: NO_LESSON,
    whenWell: slideDrawn,
  },
  {
    path: 'quiz.html?quiz=class',
    file: /assets\/quiz-[^/]*\.js$/,
    fault: 'cut',
    said: 'Couldn’t load the quiz.',
    whenWell: (page) => page.getByText(/Question 1 of/).waitFor(),
  },
];

test.each(CASES)(
  '$path: $file, $fault',
  async ({path, file, fault, said, where = 'body', kept, whenWell}) => {
    const {page} = await open({path: 'embed.json', alone: true});
    const mend = await spoilFile(page, file, fault);
    const asked = page.waitForRequest(file).catch(() => undefined);
    await page.goto(new URL(path, new URL('.', page.url())).href, {waitUntil: 'commit'});
    expect(await asked, 'asked for').toBeDefined();
    const place = page.locator(where);
    const alert = place.getByRole('alert').filter({hasText: said});
    if (fault === 'silent') await waitInVain(page, alert);
    await alert.first().waitFor();
    if (kept) expect(await page.locator(kept).first().isVisible()).toBe(true);
    // A pointer on the map asks for the rest by itself, once: here while it cannot be had.
    await page.mouse.move(640, 400);
    mend();
    const again = place.locator('button, a').filter({hasText: 'Try again', visible: true}).first();
    // On a slow machine the pointer's own request may end well, and the button goes.
    await Promise.race([again.click(), whenWell(page)]);
    await whenWell(page);
    await eventually(() => alert.count()).toBe(0);
  },
);

describe('what a page can do without', () => {
  test.each([
    ['the explorer, without what keeps it on the device', '', /watch-updates-[^/]*\.js$/],
    ['the explorer, without what tells of a missing program', '', /watch\.js$/],
    ['the frame, without the script that prepares its picture', 'embed.html', /first\.js$/],
    ['the frame, without what tells of a missing program', 'embed.html', /watch\.js$/],
  ])('%s', async (_what, path, without) => {
    const visit = await open({path, without});
    await allDrawn(visit);
    expect(await countries(visit.page).count()).toBe(STATES);
    expect(await visit.page.getByText('Couldn’t load').filter({visible: true}).count()).toBe(0);
  });
});

test('gestures that cannot be had are asked for a few times, and again when the map is pressed', async () => {
  const urls: string[] = [];
  const {page} = await open({
    without: /interactions-[^/]*\.js/,
    heard: (url) => urls.push(url),
  });
  await allDrawn({page});
  const asked = () => urls.filter((url) => url.includes('/interactions-'));
  await eventually(() => asked().length).toBeGreaterThan(0);
  const {x, y} = (await page.locator('stance-map svg.map').boundingBox())!;
  for (let move = 0; move < 30; move += 1) await page.mouse.move(x + 100 + move, y + 100);
  const unasked = asked().length;
  expect(unasked).toBeLessThanOrEqual(3);
  await page.mouse.down();
  await eventually(() => asked().length).toBe(unasked + 1);
  expect(new Set(asked()).size).toBe(unasked + 1);
});

test('a QR code that cannot be had is told in place of it', async () => {
  const {page} = await open({without: /qr-(?:dialog|code)-[^/]*\.js$/});
  await page.locator('#qr').click();
  await eventually(() => page.locator('#qr-failed').innerText()).toBe(
    'Couldn’t load the QR code. Reload the page to try again.',
  );
});

test('a lesson that the list does not name is told to be none', async () => {
  const {page} = await open({path: 'present.html?lesson=none-such'});
  await eventually(() => page.getByRole('alert').innerText()).toBe(
    'There is no lesson “none-such”. Choose one below.',
  );
});

test('a lesson with two windows opens where the browser keeps nothing for pages', async () => {
  const {page} = await open({path: 'embed.json', alone: true});
  await page.addInitScript(() => {
    Object.assign(globalThis, {BroadcastChannel: undefined});
    Object.defineProperty(globalThis, 'sessionStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
  });
  await page.goto(new URL(`${stepPath(LESSON, 1)}&session=abc`, page.url()).href);
  await slideDrawn(page);
  expect(await page.getByRole('heading', {level: 1}).isVisible()).toBe(true);
});
