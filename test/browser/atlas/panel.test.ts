import {beforeAll, describe, expect, test, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {defineAll, type StanceAtlas} from '../../../src/index';
import {drawn, mapIn, readyAtlas} from '../../support/browser/atlas-harness';
import {allIn, focused, reduceMotion, textOf, violationsIn} from '../../support/browser/helpers';
import {clickAt, countryOf, focusOn, placeOf} from '../../support/browser/map-harness';

beforeAll(defineAll);
beforeAll(reduceMotion);

const SITE = 'https://example.org/atlas/';

const button = (name: string) => page.getByRole('button', {name, exact: true});

function panelOf(atlas: StanceAtlas): HTMLElement | undefined {
  return allIn(atlas, '.panel')[0];
}

/** Waits until the focus is on a heading. */
async function headingFocused(name: string): Promise<void> {
  await vi.waitFor(() => {
    expect(focused()?.localName).toBe('h2');
    expect(textOf(focused())).toBe(name);
  });
}

/** An atlas in the column of a phone. */
async function phone(values: Readonly<Record<string, string>>): Promise<StanceAtlas> {
  const atlas = await readyAtlas(values);
  atlas.parentElement!.style.inlineSize = '336px';
  await drawn(atlas);
  return atlas;
}

async function sharing(values: Readonly<Record<string, string>> = {}): Promise<StanceAtlas> {
  const atlas = await readyAtlas({site: SITE, ...values});
  await userEvent.click(button('Share'));
  await expect.element(page.getByLabelText('Link')).toBeVisible();
  return atlas;
}

function valueOf(label: string): string {
  return (page.getByLabelText(label, {exact: true}).element() as HTMLInputElement).value;
}

test('a country stays clear of the panel when the atlas becomes narrower', async () => {
  const atlas = await readyAtlas({country: 'JPN', site: SITE});
  const place = atlas.parentElement!;
  for (const width of [1200, 800]) {
    place.style.inlineSize = `${width}px`;
    await vi.waitFor(() => {
      const {left, width: room} = panelOf(atlas)!.getBoundingClientRect();
      const box = countryOf(mapIn(atlas), 'JPN').getBoundingClientRect();
      expect(room).toBeGreaterThan(200);
      expect(Math.abs(box.left + box.width / 2 - (left - 48))).toBeLessThan(2);
    });
  }
});

describe('a panel', () => {
  test.each(['Download', 'Share'])('of “%s” takes the focus, and gives it back', async (name) => {
    const atlas = await readyAtlas({site: SITE});
    await userEvent.click(button(name));
    await headingFocused(name);
    await expect.element(button(name)).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await drawn(atlas);
    expect(panelOf(atlas)).toBeUndefined();
    expect(textOf(focused())).toBe(name);
  });

  test('closes with its own button and with the one that opened it', async () => {
    const atlas = await readyAtlas();
    await userEvent.click(button('Download'));
    await userEvent.click(button('Close'));
    await drawn(atlas);
    expect(panelOf(atlas)).toBeUndefined();
    expect(textOf(focused())).toBe('Download');
    await userEvent.click(button('Download'));
    await userEvent.click(button('Download'));
    await drawn(atlas);
    expect(panelOf(atlas)).toBeUndefined();
  });

  test('shows one thing at a time; behind an action a country stays open', async () => {
    const atlas = await readyAtlas({country: 'QAT', site: SITE});
    await userEvent.click(button('Download'));
    await headingFocused('Download');
    expect(allIn(atlas, '.panel')).toHaveLength(1);
    expect(atlas.querySelector('stance-country')).toBeNull();
    await userEvent.click(button('Share'));
    await headingFocused('Share');
    expect(allIn(atlas, '.panel h2')).toHaveLength(1);
    expect(atlas.country).toBe('QAT');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', {name: 'Qatar'})).toBeVisible();
  });

  test('of an action makes room for a country that is opened', async () => {
    const atlas = await readyAtlas();
    await userEvent.click(button('Download'));
    await clickAt(mapIn(atlas), placeOf(mapIn(atlas), 'BRA'));
    await headingFocused('Brazil');
    expect(allIn(atlas, 'stance-downloads')).toEqual([]);
  });

  test('leaves the timeline free beside the map', async () => {
    const atlas = await readyAtlas({country: 'QAT'});
    await vi.waitFor(() => expect(allIn(atlas, 'stance-country')).toHaveLength(1));
    const panel = panelOf(atlas)!.getBoundingClientRect();
    const timeline = allIn(atlas, '.time')[0]!.getBoundingClientRect();
    expect(panel.bottom).toBeLessThanOrEqual(timeline.top + 1);
  });
});

describe('the card of a country', () => {
  test('opened on the map by keyboard takes the focus; Escape gives it back to the map', async () => {
    const atlas = await readyAtlas();
    await focusOn(mapIn(atlas), 'QAT');
    await userEvent.keyboard('{Enter}');
    await headingFocused('Qatar');
    await userEvent.keyboard('{Escape}');
    await drawn(atlas);
    expect(focused()?.getAttribute('aria-label')).toMatch(/^Qatar: /);
  });

  test('opened in the table stands beside its row, and gives the focus back to it', async () => {
    const atlas = await readyAtlas({view: 'table'});
    await expect.element(page.getByRole('table')).toBeVisible();
    const row = page.getByRole('button', {name: 'Zimbabwe'});
    (row.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await headingFocused('Zimbabwe');
    const {top} = focused()!.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(innerHeight);
    await userEvent.keyboard('{Escape}');
    await drawn(atlas);
    expect(textOf(focused())).toBe('Zimbabwe');
  });

  test('leaves the focus to whoever steps through the changes', async () => {
    const atlas = await readyAtlas({round: '2020-10', versus: '2019-07'});
    await userEvent.click(button('Next change'));
    await vi.waitFor(() => expect(atlas.country).toBeDefined());
    await drawn(atlas);
    expect(focused()?.getAttribute('aria-label')).toBe('Next change');
  });

  test('that a script closes leaves the focus in the atlas', async () => {
    const atlas = await readyAtlas();
    await focusOn(mapIn(atlas), 'QAT');
    await userEvent.keyboard('{Enter}');
    await headingFocused('Qatar');
    atlas.country = undefined;
    await drawn(atlas);
    expect(document.activeElement).toBe(atlas);
  });
});

describe('on a phone', () => {
  test('a country shows its first lines under the timeline, and all when it is pulled up', async () => {
    const atlas = await phone({country: 'QAT', round: '2019-07'});
    const [card] = await vi.waitFor(() => {
      const found = allIn(atlas, 'stance-country');
      expect(found).toHaveLength(1);
      return found;
    });
    const entries = () => allIn(card!, '.entries')[0]!.checkVisibility();
    const timeline = allIn(atlas, '.time')[0]!.getBoundingClientRect();
    expect(panelOf(atlas)!.getBoundingClientRect().top).toBeGreaterThanOrEqual(timeline.bottom - 1);
    expect(panelOf(atlas)!.scrollHeight).toBeLessThanOrEqual(panelOf(atlas)!.offsetHeight);
    expect(entries()).toBe(false);
    expect(textOf(allIn(card!, '.glance')[0])).toContain('Signed, then withdrew');
    await userEvent.click(button('More').last());
    await drawn(atlas);
    expect(entries()).toBe(true);
    await userEvent.click(button('Less'));
    await drawn(atlas);
    expect(entries()).toBe(false);
  });

  test('nothing around it moves when a panel opens', async () => {
    const atlas = await phone({});
    const placesOf = () =>
      ['.head', '.stage', '.time', '.bar', '.foot', '.notes'].map(
        (part) => allIn(atlas, part)[0]!.getBoundingClientRect().top,
      );
    const before = placesOf();
    atlas.country = 'QAT';
    await vi.waitFor(() => expect(allIn(atlas, 'stance-country')).toHaveLength(1));
    await drawn(atlas);
    const moved = placesOf().map((place, index) => Math.abs(place - before[index]!));
    // The first lines of a card may be higher than bar and foot together.
    expect(Math.max(...moved.slice(0, 4))).toBe(0);
    expect(Math.max(...moved)).toBeLessThan(24);
  });
});

describe('Sources', () => {
  test('leads to the letters below', async () => {
    const atlas = await readyAtlas();
    await userEvent.click(button('Sources'));
    expect(focused()?.matches('.notes')).toBe(true);
    expect(panelOf(atlas)).toBeUndefined();
  });

  test('opens them in the panel where nothing stands below', async () => {
    const atlas = await readyAtlas({notes: 'panel', round: '2019-07'});
    const [below] = allIn(atlas, '.notes');
    expect(below!.checkVisibility()).toBe(false);
    await userEvent.click(button('Sources'));
    await headingFocused('Sources');
    await expect.element(page.getByRole('heading', {name: 'Letters from July 2019'})).toBeVisible();
  });
});

describe('Share', () => {
  test('is offered only where a site can be linked to', async () => {
    const atlas = await readyAtlas();
    expect(textOf(allIn(atlas, '.actions')[0])).not.toContain('Share');
    atlas.site = 'javascript:alert(1)//';
    await drawn(atlas);
    expect(textOf(allIn(atlas, '.actions')[0])).not.toContain('Share');
    atlas.site = 'https://example.org/atlas';
    await drawn(atlas);
    expect(textOf(allIn(atlas, '.actions')[0])).toContain('Share');
  });

  test('offers a link to the view, which follows it', async () => {
    const atlas = await sharing({round: '2020-10', versus: '2019-07', country: 'QAT'});
    expect(valueOf('Link')).toBe(`${SITE}view/2019-07-vs-2020-10.html?country=QAT`);
    atlas.round = '2019-10';
    await vi.waitFor(() => {
      expect(valueOf('Link')).toBe(`${SITE}view/2019-07-vs-2019-10.html?country=QAT`);
    });
  });

  test('offers code that follows the site, and a way to more options', async () => {
    await sharing({round: '2019-07'});
    expect(valueOf('Embed code')).not.toContain('integrity');
    expect(valueOf('Embed code')).toContain(`src="${SITE}stance-atlas.js"`);
    expect(valueOf('Embed code')).toMatch(/^<stance-atlas round="2019-07" site="https:/);
    const more = page.getByRole('link', {name: 'More options'});
    await expect.element(more).toHaveAttribute('href', `${SITE}use.html?round=2019-07`);
  });

  test('offers references in four styles', async () => {
    await sharing({round: '2019-07'});
    expect(valueOf('Citation')).toMatch(/^Stance Atlas\. \(2026, .*view\/2019-07\.html$/);
    await userEvent.selectOptions(page.getByLabelText('Style'), 'BibTeX');
    await vi.waitFor(() => expect(valueOf('Citation')).toMatch(/^@misc\{stance-atlas-/));
  });

  test('draws a QR code of the link, and takes it away with another view', async () => {
    const atlas = await sharing({round: '2019-07'});
    await userEvent.click(button('QR code'));
    const code = page.getByRole('img', {name: `QR code: ${SITE}view/2019-07.html`});
    await expect.element(code).toBeVisible();
    atlas.round = '2019-10';
    await expect.element(code).not.toBeInTheDocument();
  });

  test('selects what it may not copy', async () => {
    await sharing();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await userEvent.click(button('Copy link'));
    await expect.element(page.getByText(/The text is selected/)).toBeVisible();
    expect(focused()?.id).toBe('link');
    vi.restoreAllMocks();
  });
});

describe('axe finds nothing wrong', () => {
  test.each(['Download', 'Share', 'Sources'])('with the panel of “%s” open', async (name) => {
    const atlas = await readyAtlas({site: SITE, notes: 'panel'});
    for (const width of [336, 1000]) {
      atlas.parentElement!.style.inlineSize = `${width}px`;
      if (width === 336) await userEvent.click(button(name));
      await headingFocused(name);
      expect(await violationsIn(atlas.parentElement!), `${width} px`).toEqual([]);
    }
  });
});
