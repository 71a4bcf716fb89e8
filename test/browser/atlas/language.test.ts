import {afterEach, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {addLanguage, defineAll, type StanceAtlas} from '../../../src/index';
import type {SentencePart} from '../../../src/model/messages/sentence';
import {allEnglish, type AllMessages} from '../../../src/model/messages/views';
import {drawn, mapIn, readyAtlas} from '../../support/browser/atlas-harness';
import {allIn, painted, textOf} from '../../support/browser/helpers';

beforeAll(defineAll);

/** What names a part of a sentence, which are no words. */
const NAMES = new Set(['kind', 'stance']);

/** English with a mark on every word of the catalogue: none may be left without it. */
function marked<T>(words: T): T {
  if (typeof words === 'string') return `‹${words}›` as T;
  if (typeof words === 'function') {
    return ((...args: unknown[]) =>
      marked((words as (...args: unknown[]) => unknown)(...args))) as T;
  }
  if (Array.isArray(words)) return words.map(marked) as T;
  if (isSentencePart(words)) return {...words, text: marked(words.text)};
  if (typeof words !== 'object' || words === null) return words;
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    NAMES.has(key) ? value : marked(value),
  ]);
  return Object.fromEntries(entries) as T;
}

/** What a part is for is no word. */
function isSentencePart(value: unknown): value is SentencePart {
  return typeof value === 'object' && value !== null && 'kind' in value && 'text' in value;
}

const GERMAN: AllMessages = {...marked(allEnglish), lang: 'de', locale: 'de'};

beforeAll(() => addLanguage(GERMAN));

afterEach(() => {
  document.documentElement.lang = 'en';
});

async function speaks(atlas: StanceAtlas, month: RegExp): Promise<void> {
  const summary = () => atlas.shadowRoot!.querySelector('.summary')!.textContent.trim();
  await vi.waitFor(() => expect(summary()).toMatch(month), {timeout: 8000});
  await drawn(atlas);
  await painted();
}

/** What is said to the screen reader by one state of the map. */
function spokenOf(atlas: StanceAtlas, code: string): string {
  const [country] = allIn<SVGElement>(mapIn(atlas), `[data-country="${code}"]`);
  return country?.getAttribute('aria-label') ?? '';
}

describe('a change of lang', () => {
  test.each([
    ['on the atlas', (atlas: StanceAtlas) => atlas],
    ['around it', (atlas: StanceAtlas) => atlas.parentElement!],
    ['on the page', () => document.documentElement],
  ])('%s is followed, and taken back', async (_where, find) => {
    const atlas = await readyAtlas({round: '2019-10'});
    find(atlas).lang = 'de-AT';
    await speaks(atlas, /^‹In ›‹Oktober 2019›/);
    find(atlas).lang = 'en';
    await speaks(atlas, /^In October 2019/);
  });

  test('around the shadow root in which it stands is followed', async () => {
    const atlas = await readyAtlas({round: '2019-10'});
    const host = document.createElement('section');
    atlas.parentElement!.append(host);
    host.attachShadow({mode: 'open'}).append(atlas);
    host.parentElement!.lang = 'de';
    await speaks(atlas, /^‹In ›‹Oktober 2019›/);
  });

  test('reaches map, slider, legend, card, letters and search', async () => {
    const atlas = await readyAtlas({round: '2019-07', country: 'QAT'});
    const root = atlas.shadowRoot!;
    await vi.waitFor(() => expect(root.querySelector('stance-country')).not.toBeNull());
    atlas.lang = 'de';
    await speaks(atlas, /^‹In ›‹Juli 2019›/);
    expect(spokenOf(atlas, 'QAT')).toBe('‹Qatar: ‹Signed, then withdrew››');
    const [range] = allIn(root.querySelector('stance-slider')!, 'input');
    expect(range!.getAttribute('aria-valuetext')).toBe('‹Juli 2019, 1 of 4›');
    expect(range!.getAttribute('aria-label')).toBe('‹Timeline›');
    expect(textOf(root.querySelector('stance-legend')!.shadowRoot!.querySelector('p'))).toContain(
      '‹withdrew›',
    );
    for (const tag of ['country', 'letters', 'search']) {
      const part = root.querySelector(`stance-${tag}`)!;
      expect(part.shadowRoot!.innerHTML, tag).toContain('‹');
    }
    expect(textOf(root.querySelector('stance-country')!.shadowRoot as never)).toContain(
      'Juli 2019',
    );
  });

  test.each(['Download', 'Share'])('reaches the panel of “%s”', async (name) => {
    const atlas = await readyAtlas({site: 'https://example.org/'});
    const root = atlas.shadowRoot!;
    await userEvent.click(page.getByRole('button', {name, exact: true}));
    const tag = name === 'Share' ? 'stance-share' : 'stance-downloads';
    await vi.waitFor(() => expect(root.querySelector(tag)).not.toBeNull());
    atlas.lang = 'de';
    await vi.waitFor(() => {
      expect(root.querySelector(tag)!.shadowRoot!.innerHTML).toContain('‹');
    });
  });

  test.each(['table', 'shifts', 'all'])('reaches the view %s and keeps it', async (view) => {
    const atlas = await readyAtlas({view, round: '2019-07', versus: '2020-10'});
    await vi.waitFor(() =>
      expect(atlas.shadowRoot!.querySelector('.figure .part-loading')).toBeNull(),
    );
    atlas.lang = 'de';
    await speaks(atlas, /‹/);
    expect(atlas.view).toBe(view);
    const [part] = atlas.shadowRoot!.querySelectorAll(
      '.figure stance-table, .figure stance-shifts, .figure stance-map',
    );
    expect(part!.shadowRoot!.innerHTML).toContain('‹');
  });

  test('while it is out of the page is followed once it is back', async () => {
    const atlas = await readyAtlas({round: '2019-10'});
    const place = atlas.parentElement!;
    atlas.remove();
    place.lang = 'de';
    place.append(atlas);
    await speaks(atlas, /^‹In ›‹Oktober 2019›/);
  });
});

test('a language that is added later is spoken by what is drawn already', async () => {
  const atlas = await readyAtlas({round: '2019-10', lang: 'fr'});
  await speaks(atlas, /^In October 2019/);
  addLanguage({...marked(allEnglish), lang: 'fr', locale: 'fr'});
  await speaks(atlas, /^‹In ›‹octobre 2019›/);
});

test('in an article whose language is not spoken here, the words say which theirs is', async () => {
  const atlas = await readyAtlas({round: '2019-10'});
  const wordsAreIn = () => atlas.shadowRoot!.querySelector('.atlas')!.getAttribute('lang');
  atlas.parentElement!.lang = 'ar';
  await speaks(atlas, /^In October 2019/);
  expect(wordsAreIn()).toBe('en');
  atlas.parentElement!.lang = 'de-AT';
  await speaks(atlas, /^‹In ›‹Oktober 2019›/);
  expect(wordsAreIn()).toBe('de');
});

test('where the page is read from the right, a sentence ends with its full stop, at the right edge', async () => {
  const atlas = await readyAtlas({round: '2019-10', controls: 'slider'});
  atlas.parentElement!.dir = 'rtl';
  atlas.parentElement!.style.inlineSize = '900px';
  await drawn(atlas);
  const summary = atlas.shadowRoot!.querySelector('.head')!;
  const sentence = summary.querySelector('stance-legend')!.shadowRoot!.querySelector('.sentence')!;
  const words = document.createRange();
  words.selectNodeContents(sentence);
  const text = [...sentence.childNodes].findLast(
    (node): node is Text => node instanceof Text && node.data.includes('.'),
  )!;
  text.data = text.data.trim();
  expect(text.data).toMatch(/\.$/);
  const stop = document.createRange();
  stop.setStart(text, text.length - 1);
  stop.setEnd(text, text.length);
  const [all, end] = [words.getBoundingClientRect(), stop.getBoundingClientRect()];
  expect(end.right).toBeCloseTo(all.right, 0);
  expect(all.right).toBeCloseTo(summary.getBoundingClientRect().right, 0);
});

test('a change of dir turns slider and keys around', async () => {
  const atlas = await readyAtlas({round: '2019-10', controls: 'slider'});
  const slider = atlas.shadowRoot!.querySelector('stance-slider')!;
  const [first] = allIn(slider, '.tick');
  const before = first!.getBoundingClientRect().left;
  atlas.parentElement!.dir = 'rtl';
  await painted();
  expect(first!.getBoundingClientRect().left).toBeGreaterThan(before);
  allIn(slider, 'input')[0]!.dispatchEvent(
    new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true}),
  );
  expect(slider.round).toBe('2020-10');
});

describe('the observers of lang', () => {
  let live = 0;
  beforeEach(() => {
    live = 0;
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const seen = new Set<MutationObserver>();
    observe.mockImplementation(function (this: MutationObserver, _node, options) {
      if (options?.attributeFilter?.includes('lang')) seen.add(this);
      live = seen.size;
    });
    disconnect.mockImplementation(function (this: MutationObserver) {
      seen.delete(this);
      live = seen.size;
    });
    return () => {
      observe.mockRestore();
      disconnect.mockRestore();
    };
  });

  test('are one for a page with several atlases, and none when these are gone', async () => {
    const atlases = [await readyAtlas(), await readyAtlas(), await readyAtlas()];
    await vi.waitFor(() => expect(live).toBe(1));
    for (const atlas of atlases.slice(1)) atlas.remove();
    expect(live).toBe(1);
    atlases[0]!.remove();
    expect(live).toBe(0);
  });
});
