import {beforeAll, describe, expect, test, vi} from 'vitest';
import type {StanceAtlas} from '../../../src/index';
import {
  answerFetches,
  drawn,
  putAtlas,
  heard,
  timesAsked,
} from '../../support/browser/atlas-harness';
import {allIn, painted, reduceMotion} from '../../support/browser/helpers';

beforeAll(reduceMotion);

/** An atlas so narrow that what stands below its map is far from the screen. */
async function narrowAtlas(): Promise<StanceAtlas> {
  const atlas = putAtlas({loading: 'eager'});
  atlas.parentElement!.style.cssText = 'inline-size: 340px; padding-block-start: 400px';
  await heard(atlas, 'stance-ready');
  await drawn(atlas);
  // Whoever does not wait for a reader has begun by now.
  for (let frame = 0; frame < 10; frame++) await painted();
  return atlas;
}

function has(atlas: StanceAtlas, tag: string): boolean {
  return allIn(atlas, tag).length > 0;
}

describe('an atlas that nobody uses yet', () => {
  // First here: what one atlas has fetched, all others on the page have too.
  test('asks for neither the whole record nor what is out of sight', async () => {
    const asked = answerFetches(() => undefined);
    const atlas = await narrowAtlas();
    expect(timesAsked(asked, 'atlas.json')).toBe(0);
    for (const tag of ['stance-search', 'stance-letters', 'stance-downloads']) {
      expect(has(atlas, tag), tag).toBe(false);
    }
    atlas.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    await vi.waitFor(() => expect(has(atlas, 'stance-search')).toBe(true));
    expect(timesAsked(asked, 'atlas.json')).toBe(1);
    expect(atlas.data?.sources.length).toBeGreaterThan(10);
  });

  test('has the letters when a reader comes near them', async () => {
    const atlas = await narrowAtlas();
    atlas.shadowRoot!.querySelector('.letters')!.scrollIntoView();
    await vi.waitFor(() => expect(has(atlas, 'stance-letters')).toBe(true));
  });

  test('has letters on paper', async () => {
    const atlas = await narrowAtlas();
    dispatchEvent(new Event('beforeprint'));
    await vi.waitFor(() => expect(has(atlas, 'stance-letters')).toBe(true));
  });

  test('gets all that a page fetches for it ahead', async () => {
    const atlas = await narrowAtlas();
    atlas.prepare();
    await vi.waitFor(() => expect(has(atlas, 'stance-search')).toBe(true));
  });
});

test.each(
  [340, 700, 900, 960, 1200].flatMap((width) => [`${width}px serif`, `${width}px Verdana`]),
)('the room kept for the letters holds them: %s', async (looks) => {
  const [width, type] = looks.split(' ');
  const atlas = putAtlas({loading: 'eager'});
  atlas.parentElement!.style.cssText = `inline-size: ${width}; font-family: ${type}, 'DejaVu Sans'`;
  await heard(atlas, 'stance-ready');
  atlas.prepare();
  await vi.waitFor(() => {
    const [letters] = allIn(atlas, 'stance-letters');
    expect(letters && allIn(letters, 'article')).toHaveLength(2);
  });
  await drawn(atlas);
  const [room] = allIn(atlas, '.letters');
  const {blockSize, minBlockSize} = getComputedStyle(room!);
  expect(parseFloat(blockSize)).toBeCloseTo(parseFloat(minBlockSize), 1);
});
