import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright';
import {describe, expect, inject, test} from 'vitest';
import {comparisonDrawn, expectQuiet, GOLDEN, pairPath} from '../../support/site/comparison';
import {allDrawn, openPanel} from '../../support/site/explorer';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

const GROUP = 'Image of this view';

describe('a picture of what is on show, under a strict policy,', () => {
  test('is drawn of a round, as SVG and as PNG, without a word in the console', async () => {
    const visit = await open({path: '?round=2021-03&country=CUB'});
    await allDrawn(visit);
    const svg = await download(visit.page, 'SVG');
    expect(svg.name).toMatch(/-march-2021\.svg$/);
    expect(svg.bytes.toString()).toContain('64 announced, list not published');
    expect(svg.bytes.toString()).toContain('>Cuba</text>');
    const png = await download(visit.page, 'PNG');
    expect(png.bytes.readUInt32BE(16)).toBe(2400);
    expect(png.bytes.length).toBeGreaterThan(200_000);
    expectQuiet(visit);
  });

  test('is drawn of a comparison where scripts must be trusted', async () => {
    const visit = await open();
    await allDrawn(visit);
    await trustNobody(visit.page);
    await visit.page.goto(inject('site') + pairPath(GOLDEN));
    await comparisonDrawn(visit);
    const svg = await download(visit.page, 'SVG');
    expect(svg.bytes.toString()).toMatch(/<title [^>]*>[^<]*July 2019 to October 2020<\/title>/);
    const png = await download(visit.page, 'PNG');
    expect(png.bytes.toString('utf8')).toContain('Joined the critical letter: 17');
    expectQuiet(visit);
  });

  test('can be copied, and its alt text too', async () => {
    const visit = await open({alone: true});
    await allDrawn(visit);
    const {page} = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPanel(page, 'Download');
    await page.getByRole('button', {name: `${GROUP}: Copy alt text`}).click();
    await page.getByText('Alt text copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^World map\. /);
    await page.getByRole('button', {name: `${GROUP}: Copy image`}).click();
    await page.getByText('Image copied').waitFor();
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    );
    expect(types).toEqual(['image/png']);
    expectQuiet(visit);
  });

  test('costs nothing until it is asked for', async () => {
    const visit = await open();
    const asked: string[] = [];
    visit.page.on('request', (request) => asked.push(request.url()));
    const scripts = () => asked.filter((url) => url.endsWith('.js'));
    const drawing = () => scripts().filter((url) => /\/image-[\w-]+\.js$/.test(url));
    await allDrawn(visit);
    expect(drawing()).toEqual([]);
    await download(visit.page, 'SVG');
    expect(drawing()).toHaveLength(1);
    await download(visit.page, 'PNG');
    expect(new Set(scripts()).size).toBe(scripts().length);
  });
});

/** The policy of the site, and no text may become a script. */
async function trustNobody(page: Page): Promise<void> {
  await page.route(`${inject('site')}**`, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = `${headers['content-security-policy']}; require-trusted-types-for 'script'`;
    await route.fulfill({response, headers: {...headers, 'content-security-policy': policy}});
  });
}

async function download(page: Page, form: string) {
  await openPanel(page, 'Download');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', {name: `${GROUP}: ${form}`, exact: true}).click();
  const file = await saving;
  const name = file.suggestedFilename();
  await page.getByText(`Downloading ${name}`).waitFor();
  return {name, bytes: await readFile(await file.path())};
}
