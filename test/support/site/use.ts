/** What the visits to the page "Use it" share. */
import type {Page, Route} from 'playwright';
import {inject} from 'vitest';
import {allDrawn, stancesOnMap} from './explorer';
import {eventually} from './comparison';
import type {Visit, VisitOptions} from './open-page';

/** What a page shows of the record, to be compared with what another page shows. */
export interface OnShow {
  readonly stances: Readonly<Record<string, string>>;
  readonly shifts: readonly string[];
  readonly round: string | undefined;
  readonly country: string | undefined;
}

/** A page, or a frame in one. */
type Readable = Pick<Page, 'locator'>;

/** Waits until the page has its lines. */
export async function linesReady(visit: Visit): Promise<void> {
  await allDrawn(visit);
  await eventually(() => fieldOf(visit.page, 'element')).toContain('<stance-atlas ');
}

/** What stands in one of the page's fields. */
export async function fieldOf(page: Page, id: string): Promise<string> {
  return page.locator(`#${id}`).inputValue();
}

/** Round, open state, and the stance and the shift of all 195 states. */
export async function onShow(page: Readable): Promise<OnShow> {
  const shifts = await page
    .locator('stance-map [data-country]')
    .evaluateAll((elements) => elements.map(({dataset}) => dataset['shift'] ?? ''));
  const {round, country} = await page.locator('stance-atlas').evaluate((atlas) => {
    const {shownRound, country: open} = atlas as HTMLElementTagNameMap['stance-atlas'];
    return {round: shownRound, country: open};
  });
  return {stances: await stancesOnMap(page), shifts, round, country};
}

/**
 * Opens an article of the site's own server, empty but for these lines, under the strict policy.
 * @param answerScript What becomes of its request for the script of the elements.
 */
export async function openArticle(
  open: (options: VisitOptions) => Promise<Visit>,
  lines: string,
  answerScript?: (route: Route) => Promise<void>,
): Promise<Visit> {
  // Any page of the site with little in it: the article comes in its place.
  const visit = await open({path: 'teaching.html'});
  const {page} = visit;
  const url = `${inject('site')}articles/article.html`;
  if (answerScript) await page.route('**/stance-atlas.js', answerScript);
  await page.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self'",
      },
      body: `<!doctype html><html lang="en"><head><title>Article</title><link rel="icon" href="../icon.svg"></head><body>${lines}</body></html>`,
    }),
  );
  await page.goto(url);
  return visit;
}
