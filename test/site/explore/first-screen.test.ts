/** What a reader sees before scrolling: the answer, the map and the dates. */
import {describe, expect, test} from 'vitest';
import {pairPath, GOLDEN} from '../../support/site/comparison';
import {allDrawn, ROUNDS, showsRound} from '../../support/site/explorer';
import {useBrowser, type Visit} from '../../support/site/open-page';

const open = useBrowser();

interface Places {
  /** From the top of the screen, in CSS pixels. */
  readonly atlas: number;
  readonly map: number;
  readonly sentence: number;
  readonly timeline: number;
  readonly bar: number;
  readonly tooWide: number;
}

/** The highest that the map may begin, from the screen's top and from the atlas's. */
const EXPLORER = [
  [360, 740, 260, 200],
  [768, 1024, 220, 90],
  [1280, 900, 200, 60],
  [1366, 650, 190, 60],
] as const;

const FRAMES = [
  [800, 600],
  [640, 420],
  [360, 560],
] as const;

describe.each(EXPLORER)(
  'at %i × %i pixels the explorer',
  (width, height, fromScreen, fromAtlas) => {
    test.each([
      ['a round', ''],
      ['March 2021', '?round=2021-03'],
      ['a comparison', pairPath(GOLDEN)],
    ])('has map, timeline and bar of %s on the first screen', async (_, path) => {
      const visit = await open({width, height, path});
      await allDrawn(visit);
      const {atlas, map, sentence, timeline, bar, tooWide} = await placesOf(visit);
      expect(map).toBeLessThanOrEqual(fromScreen + (path.includes('versus') ? 30 : 0));
      expect(map - atlas).toBeLessThanOrEqual(fromAtlas + (path.includes('versus') ? 50 : 0));
      expect(sentence).toBeLessThanOrEqual(map);
      expect(timeline).toBeLessThanOrEqual(bar);
      expect(bar).toBeLessThanOrEqual(height);
      expect(tooWide).toBeLessThanOrEqual(0);
    });

    test('moves nothing while a reader steps through all rounds', async () => {
      const visit = await open({width, height, reducedMotion: 'reduce'});
      await allDrawn(visit);
      const before = await placesOf(visit);
      const slider = visit.page.getByRole('slider', {name: 'Timeline'});
      await slider.press('Home');
      for (const round of ROUNDS) {
        await showsRound(visit.page, round);
        expect(await placesOf(visit), round).toEqual(before);
        await slider.press('ArrowRight');
      }
      expect(await visit.layoutShift()).toBe(0);
    });
  },
);

describe.each(EXPLORER.slice(1, 3))('at %i × %i pixels long views', (width, height) => {
  test.each([
    ['the table', '?view=table'],
    ['the table of a comparison', pairPath(GOLDEN, 'table')],
    ['changes', '?view=shifts'],
    ['changes of a comparison', pairPath(GOLDEN, 'shifts')],
  ])('leave timeline and bar of %s on the first screen', async (_, path) => {
    const {page} = await open({width, height, path});
    await page.locator('stance-atlas .scroll-box').first().waitFor();
    const {timeline, bar} = await page.locator('stance-atlas').evaluate((atlas) => {
      const bottomOf = (part: string) =>
        atlas.shadowRoot!.querySelector(`[part="${part}"]`)!.getBoundingClientRect().bottom;
      return {timeline: bottomOf('timeline'), bar: bottomOf('bar')};
    });
    expect(timeline).toBeLessThanOrEqual(bar);
    expect(bar).toBeLessThanOrEqual(height);
  });
});

describe.each(FRAMES)('in a frame of %i × %i pixels', (width, height) => {
  test.each([
    ['a round', 'embed.html'],
    ['a comparison', 'embed.html?round=2019-07&versus=2020-10'],
  ])('map, timeline and bar of %s are on the first screen', async (_, path) => {
    const visit = await open({width, height, path});
    await allDrawn(visit);
    const {bar, map, tooWide} = await placesOf(visit);
    expect(map).toBeLessThanOrEqual(height / 2);
    expect(bar).toBeLessThanOrEqual(height);
    expect(tooWide).toBeLessThanOrEqual(0);
  });
});

function placesOf({page}: Visit): Promise<Places> {
  return page.locator('stance-atlas').evaluate((atlas) => {
    const root = atlas.shadowRoot!;
    const boxOf = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
    const map = root.querySelector('stance-map')!.shadowRoot!.querySelector('svg.map')!;
    return {
      atlas: atlas.getBoundingClientRect().top,
      map: map.getBoundingClientRect().top,
      sentence: boxOf('.summary').bottom,
      timeline: boxOf('[part="timeline"]').bottom,
      bar: boxOf('[part="bar"]').bottom,
      tooWide: document.documentElement.scrollWidth - innerWidth,
    };
  });
}
