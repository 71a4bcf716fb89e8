/** The tables of `docs/elements.md` against the elements themselves. */
import {beforeAll, describe, expect, onTestFinished, test, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import documented from '../../../docs/elements.md?raw';
import {defineAll, type StanceActs, type StanceAtlas} from '../../../src/index';
import {allEnglish} from '../../../src/model/messages/views';
import {
  drawn,
  failedAtlas,
  heard,
  mapIn,
  putAtlas,
  readyAtlas,
} from '../../support/browser/atlas-harness';
import {allIn, focused, listenFor, reduceMotion, textOf} from '../../support/browser/helpers';
import {
  areasOn,
  clickAt,
  countryOf,
  focusOn,
  placeOf,
  pointAt,
  scaleOf,
} from '../../support/browser/map-harness';

beforeAll(defineAll);
beforeAll(reduceMotion);

/** The rows of a table of the document, cell by cell, with the code marks taken away. */
function tableOf(name: string): string[][] {
  const [, text = ''] = documented.split(`<!-- table:${name} -->`);
  const [table = ''] = text.split('<!-- /table -->');
  const [, , ...rows] = table.trim().split('\n');
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

function namesIn(table: string): string[] {
  return tableOf(table).map(([name]) => name!);
}

const button = (name: string) => page.getByRole('button', {name, exact: true});

const bar = (atlas: StanceAtlas) => textOf(allIn(atlas, '.bar')[0]);

/** What each attribute changes that a reader can tell. */
const ATTRIBUTES: Readonly<Record<string, () => Promise<void>>> = {
  lang: async () => {
    const atlas = await readyAtlas({lang: 'en'});
    expect(allIn(atlas, '.atlas')[0]!.lang).toBe('en');
  },
  round: async () => expect((await readyAtlas({round: '2019-10'})).shownRound).toBe('2019-10'),
  versus: async () => {
    const atlas = await readyAtlas({round: '2020-10', versus: '2019-07'});
    expect(atlas.shownVersus).toBe('2019-07');
    const said = () => allIn(atlas, '.summary')[0]!.textContent.trim();
    await vi.waitFor(() => expect(said()).toMatch(/^From July 2019 to October 2020/));
  },
  country: async () => {
    const atlas = await readyAtlas({country: 'QAT'});
    await vi.waitFor(() => expect(allIn(atlas, 'stance-country')).toHaveLength(1));
  },
  view: async () => {
    const atlas = await readyAtlas({view: 'all'});
    expect(allIn(atlas, 'stance-map')).toHaveLength(4);
  },
  scope: async () => {
    const atlas = await readyAtlas({scope: 'region=africa'});
    await vi.waitFor(() => expect(mapIn(atlas).currentViewport.region).toBe('africa'));
    await expect.element(button('Africa: Clear filters')).toBeVisible();
    const isDim = (code: string) => countryOf(mapIn(atlas), code).hasAttribute('data-dim');
    expect(['KEN', 'ZAF', 'FRA', 'CHN'].map(isDim)).toEqual([false, false, true, true]);
    atlas.removeAttribute('scope');
    await vi.waitFor(() => expect(mapIn(atlas).currentViewport.region).toBe('world'));
  },
  src: async () => {
    const atlas = await failedAtlas({src: './no-such-record.json'});
    expect(textOf(allIn(atlas, '.failure')[0])).not.toBe('');
  },
  theme: async () => {
    const atlas = await readyAtlas({theme: 'dark'});
    expect(getComputedStyle(atlas).colorScheme).toBe('dark');
  },
  borders: async () => {
    const neutral = areasOn(mapIn(await readyAtlas({borders: 'neutral'})));
    expect(areasOn(mapIn(await readyAtlas({borders: 'un'})))).not.toEqual(neutral);
  },
  loading: async () => {
    const atlas = putAtlas({loading: 'lazy'});
    atlas.parentElement!.style.marginBlockStart = '9000px';
    await drawn(atlas);
    expect(atlas.data).toBeUndefined();
    atlas.loading = 'eager';
    atlas.parentElement!.style.marginBlockStart = '';
    await heard(atlas, 'stance-ready');
  },
  controls: async () => {
    expect(allIn(await readyAtlas({controls: 'slider'}), '.bar')).toEqual([]);
    expect(allIn(await readyAtlas({controls: 'none'}), 'stance-slider')).toEqual([]);
  },
  notes: async () => {
    const [notes] = allIn(await readyAtlas({notes: 'panel'}), '.notes');
    expect(notes!.checkVisibility()).toBe(false);
  },
  acts: async () => {
    const atlas = await readyAtlas({acts: 'rail'});
    await vi.waitFor(() => expect(allIn(atlas, 'stance-acts-rail')).toHaveLength(1));
  },
  act: async () => {
    const atlas = await readyAtlas({acts: 'rail', act: '2021-02-22-can-commons-motion'});
    await vi.waitFor(() => expect(allIn(atlas, 'stance-acts-panel')).toHaveLength(1));
  },
  site: async () => {
    expect(bar(await readyAtlas({site: 'https://example.org/'}))).toContain('Share');
    expect(bar(await readyAtlas())).not.toContain('Share');
  },
};

describe('every attribute in the table', () => {
  test('is tried here, and no other', () => {
    expect(namesIn('attributes').toSorted()).toEqual(Object.keys(ATTRIBUTES).toSorted());
  });

  test.each(Object.entries(ATTRIBUTES))('%s does what it says', async (_name, works) => {
    expect.hasAssertions();
    await works();
  });
});

/** What a reader does so that each event is sent; where it can be heard. */
const EVENTS: Readonly<Record<string, (atlas: StanceAtlas) => Promise<void>>> = {
  'stance-round': async () => userEvent.click(button('Previous round')),
  'stance-versus': async () => userEvent.click(button('Compare')),
  'stance-country': async (atlas) => clickAt(mapIn(atlas), placeOf(mapIn(atlas), 'BRA')),
  'stance-filter': async () =>
    userEvent.click(page.getByRole('button', {name: 'Signed the critical letter'})),
  'stance-scope': async () =>
    userEvent.selectOptions(page.getByRole('combobox', {name: 'Zoom to region'}), 'africa'),
  'stance-view': async () => userEvent.click(button('Table')),
  'stance-detail': async (atlas) => {
    for (let step = 0; step < 6; step++) mapIn(atlas).goTo('europe');
    for (let step = 0; step < 4; step++) await userEvent.click(button('Zoom in'));
  },
  'stance-point': async (atlas) => pointAt(mapIn(atlas), placeOf(mapIn(atlas), 'BRA')),
  'stance-look': async () => userEvent.click(button('Zoom in')),
};

/** The list below an atlas, once it is there with its acts. */
async function listIn(atlas: StanceAtlas): Promise<StanceActs> {
  return vi.waitFor(
    () => {
      const [list] = allIn<StanceActs>(atlas, 'stance-acts');
      expect(list && allIn(list, '.act').length).toBeGreaterThan(0);
      return list!;
    },
    {timeout: 10_000},
  );
}

/** What a reader does in the list of acts so that each of its events is sent. */
const ACT_EVENTS: Readonly<Record<string, (list: StanceActs) => void>> = {
  'stance-act': (list) => allIn(list, '.act-title a')[0]!.click(),
  'stance-act-look': (list) => allIn(list, '[aria-pressed=false]')[0]!.click(),
  'stance-act-filter': (list) => allIn(list, 'input[type="checkbox"]')[0]!.click(),
};

describe('every event in the table', () => {
  test('is caused here, save those of loading', () => {
    const loading = ['stance-error', 'stance-ready'];
    const caused = [...Object.keys(EVENTS), ...Object.keys(ACT_EVENTS), ...loading];
    expect(namesIn('events').toSorted()).toEqual(caused.toSorted());
  });

  test.each(Object.entries(EVENTS))('%s is sent', async (name, act) => {
    const atlas = await readyAtlas({round: '2020-10'});
    const [, , when] = tableOf('events').find(([event]) => event === name)!;
    const isLocal = when!.includes('Does not bubble');
    const events = listenFor(isLocal ? mapIn(atlas) : document, name as 'stance-round');
    await act(atlas);
    await vi.waitFor(() => expect(events.length).toBeGreaterThan(0));
  });

  test.each(Object.entries(ACT_EVENTS))('%s is sent', async (name, act) => {
    const list = await listIn(await readyAtlas({acts: 'list'}));
    const events = listenFor(document, name as 'stance-act');
    act(list);
    await vi.waitFor(() => expect(events.length).toBeGreaterThan(0));
  });

  test('stance-ready and stance-error report on loading', async () => {
    const atlas = putAtlas({loading: 'eager', src: './no-such-record.json'});
    expect((await heard(document, 'stance-error')).target).toBe(atlas);
    atlas.removeAttribute('src');
    await heard(document, 'stance-ready');
  });
});

/** States of an atlas that together have all parts. */
const STATES: readonly Readonly<Record<string, string>>[] = [
  {round: '2019-07', country: 'QAT'},
  {round: '2021-03'},
  {view: 'all'},
  {view: 'table'},
  {round: '2020-10', versus: '2019-07', view: 'shifts'},
  {acts: 'list'},
];

const MARK = 'rgb(1, 2, 3)';

/** True if a style for a part of the atlas reaches an element of it, however deep. */
function isReached(root: ParentNode): boolean {
  return [...root.querySelectorAll('*')].some(
    (element) =>
      getComputedStyle(element).columnRuleColor === MARK ||
      (element.shadowRoot !== null && isReached(element.shadowRoot)),
  );
}

/** The part’s name on the atlas: two elements have an input. */
function atAtlas([name, of]: readonly string[]): string {
  if (name !== 'input') return name!;
  return of === '<stance-slider>' ? 'slider' : 'search';
}

test('every part in the table can be styled through the atlas', async () => {
  const style = document.createElement('style');
  document.head.append(style);
  onTestFinished(() => style.remove());
  const missing = new Set(tableOf('parts').map(atAtlas));
  for (const state of STATES) {
    const atlas = await readyAtlas(state);
    atlas.prepare();
    if (state['country']) await pointAt(mapIn(atlas), placeOf(mapIn(atlas), 'BRA'));
    if (state['acts']) (await listIn(atlas)).filter = {country: ['CAN']};
    if (state['round'] === '2021-03') await userEvent.click(button('Download'));
    dispatchEvent(new Event('beforeprint'));
    await vi.waitFor(() => expect(allIn(atlas, '.part-loading')).toEqual([]));
    await drawn(atlas);
    for (const part of missing) {
      style.textContent = `stance-atlas::part(${part}) {column-rule-color: ${MARK} !important}`;
      if (isReached(atlas.shadowRoot!)) missing.delete(part);
    }
    style.textContent = '';
    atlas.parentElement!.remove();
  }
  expect([...missing]).toEqual([]);
});

const SAMPLE: Readonly<Record<string, string>> = {
  '--stance-font': 'monospace',
  '--stance-size': '23px',
  '--stance-inset': '9px',
  '--stance-map-height': '123px',
  '--stance-background': 'rgb(4, 5, 6)',
  '--stance-accent': 'rgb(4, 5, 6)',
};

/** Where a custom property shows, and as which value of which property. */
function shownOf(name: string, atlas: StanceAtlas): string {
  const map = mapIn(atlas);
  if (name === '--stance-font') return getComputedStyle(allIn(atlas, '.summary')[0]!).fontFamily;
  if (name === '--stance-size') return getComputedStyle(allIn(atlas, '.atlas')[0]!).fontSize;
  if (name === '--stance-inset') return String(map.getBoundingClientRect().width);
  if (name === '--stance-map-height') return String(map.getBoundingClientRect().height);
  const host = getComputedStyle(map);
  return ['_background', '_accent', name.replace('--stance-', '_')]
    .map((inner) => host.getPropertyValue(`--${inner}`))
    .join();
}

/** The list of acts has it for itself. */
const OF_ATLAS = namesIn('properties').filter((name) => name !== '--stance-acts-top');

test('--stance-acts-top keeps headings of acts clear of what stands at the top', async () => {
  const list = await listIn(await readyAtlas({acts: 'list'}));
  list.style.setProperty('--stance-acts-top', '77px');
  const [act] = allIn(list, '.act');
  expect(getComputedStyle(act!).scrollMarginBlockStart).toContain('px');
  expect(parseFloat(getComputedStyle(act!).scrollMarginBlockStart)).toBeGreaterThanOrEqual(77);
});

test.each(OF_ATLAS)('the custom property %s shows', async (name) => {
  const atlas = await readyAtlas({round: '2019-07'});
  if (name === '--stance-inset') atlas.parentElement!.style.inlineSize = '336px';
  const before = shownOf(name, atlas);
  atlas.style.setProperty(name, SAMPLE[name] ?? 'rgb(4, 5, 6)');
  await drawn(atlas);
  expect(shownOf(name, atlas)).not.toBe(before);
});

/** What each shortcut of the help does on the map. */
const KEYS: Readonly<Record<string, (atlas: StanceAtlas) => Promise<void>>> = {
  'Arrow keys': async (atlas) => {
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).not.toBe(countryOf(mapIn(atlas), 'FRA'));
    expect(focused()?.hasAttribute('data-country')).toBe(true);
  },
  'Home, End': async (atlas) => {
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe(countryOf(mapIn(atlas), 'AFG'));
    await userEvent.keyboard('{End}');
    expect(focused()).toBe(countryOf(mapIn(atlas), 'ZWE'));
  },
  Letters: async (atlas) => {
    await userEvent.keyboard('qa');
    expect(focused()).toBe(countryOf(mapIn(atlas), 'QAT'));
  },
  'Enter or Space': async (atlas) => {
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(atlas.country).toBe('FRA'));
  },
  '+ and −': async (atlas) => {
    const before = scaleOf(mapIn(atlas));
    await userEvent.keyboard('+');
    await vi.waitFor(() => expect(scaleOf(mapIn(atlas))).toBeGreaterThan(before));
    await userEvent.keyboard('-');
    await vi.waitFor(() => expect(scaleOf(mapIn(atlas))).toBeCloseTo(before));
  },
  '0': async (atlas) => {
    const before = scaleOf(mapIn(atlas));
    await userEvent.keyboard('++');
    await vi.waitFor(() => expect(scaleOf(mapIn(atlas))).toBeGreaterThan(before));
    await userEvent.keyboard('0');
    await vi.waitFor(() => expect(scaleOf(mapIn(atlas))).toBeCloseTo(before));
  },
  '] and [': async (atlas) => {
    await expect.element(button('Next change')).toBeVisible();
    await focusOn(mapIn(atlas), 'FRA');
    await userEvent.keyboard(']');
    const {changed} = mapIn(atlas);
    await vi.waitFor(() => expect(changed).toContain(focused()?.getAttribute('data-country')));
  },
  Esc: async (atlas) => {
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(atlas.country).toBe('FRA'));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(atlas.country).toBeUndefined());
  },
  '?': async () => {
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog')).toBeVisible();
  },
};

describe('every shortcut of the help', () => {
  test('is tried here, and no other', () => {
    expect(allEnglish.help.shortcuts.map(([key]) => key).toSorted()).toEqual(
      Object.keys(KEYS).toSorted(),
    );
  });

  test.each(Object.entries(KEYS))('%s works on the map', async (_key, works) => {
    expect.hasAssertions();
    const atlas = await readyAtlas({round: '2020-10', versus: '2019-07'});
    await focusOn(mapIn(atlas), 'FRA');
    await works(atlas);
  });
});
