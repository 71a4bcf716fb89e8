import {describe, expect, test} from 'vitest';
import evidence from '../../evidence/letters.json';
import {allDrawn} from '../../support/site/explorer';
import {type Format, overprinted, printed} from '../../support/site/pdf';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

const FORMATS: readonly Format[] = ['A4', 'Letter'];

/** A round with the longest lists, and the state of which the most is said. */
const PATH = '?round=2019-07&country=QAT';

async function openDrawn(path: string) {
  const visit = await open({path});
  await allDrawn(visit);
  await visit.page.getByRole('heading', {name: 'Qatar'}).waitFor();
  return visit.page;
}

describe.each(FORMATS)('the page of a round on %s', (format) => {
  test('has no words upon one another', async () => {
    expect(await overprinted(await openDrawn(PATH), format)).toEqual([]);
  });

  test('has the address of every source', async () => {
    const text = (await printed(await openDrawn(PATH), format)).join('').replaceAll(/\s/g, '');
    const cited = new Set(evidence.statements.flatMap(({sources}) => sources));
    const urls = Object.entries(evidence.sources).flatMap(([id, {url}]) =>
      cited.has(id) ? [url] : [],
    );
    expect(urls.filter((url) => !text.includes(`(${url})`))).toEqual([]);
  });

  test('has each list of names on one sheet', async () => {
    const pages = await printed(await openDrawn(PATH), format);
    const sheet = pages.find((text) => text.includes('All 22 signatories'));
    expect(sheet).toContain('Australia');
    expect(sheet).toContain('United Kingdom');
  });
});

test.each(['', 'embed.html', 'use.html'])(
  '%s is dark on light on paper, also in a dark browser',
  async (path) => {
    const {page} = await open({path, colorScheme: 'dark'});
    await page.locator('stance-atlas stance-map .map').first().waitFor();
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    const [schemes, atlas] = await page.evaluate(() => {
      const roots = [document.documentElement, document.querySelector('stance-atlas')!];
      const [rootStyle, atlasStyle] = roots.map((root) => getComputedStyle(root));
      return [[rootStyle!.colorScheme, atlasStyle!.colorScheme], atlasStyle!.color];
    });
    expect(schemes).toEqual(['light only', 'light only']);
    expect(atlas).toBe('rgb(0, 0, 0)');
  },
);

test('a table that is closed is not promised on paper, and one that is open is there', async () => {
  const page = await openDrawn(PATH);
  const title = 'Plain table of every country';
  expect((await printed(page, 'A4')).join(' ')).not.toContain(title);
  await page.getByText(title).click();
  const text = (await printed(page, 'A4')).join(' ');
  expect(text).toContain(title);
  expect(text).toContain('Zimbabwe');
});
