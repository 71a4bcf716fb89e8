import {beforeAll, describe, expect, test, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {defineAll, type StanceAtlas} from '../../../src/index';
import {stancesByEvidence} from '../../support/site/explorer';
import {drawn, mapIn, putAtlas, readyAtlas} from '../../support/browser/atlas-harness';
import {
  allIn,
  focused,
  listenFor,
  listenForErrors,
  reduceMotion,
  textOf,
} from '../../support/browser/helpers';
import {clickAt, placeOf, scaleOf, stancesOn, countries} from '../../support/browser/map-harness';

beforeAll(defineAll);
beforeAll(reduceMotion);

const nextRound = page.getByRole('button', {name: 'Next round'});
const asTable = page.getByRole('button', {name: 'Table', exact: true});
const asMap = page.getByRole('button', {name: 'Map', exact: true});
const search = page.getByRole('combobox', {name: 'Find country'});

function partOf(atlas: StanceAtlas, name: string): string {
  return textOf(atlas.shadowRoot?.querySelector(`[part~="${name}"]`));
}

async function set(atlas: StanceAtlas, values: Partial<StanceAtlas>): Promise<void> {
  Object.assign(atlas, values);
  await drawn(atlas);
}

describe('an atlas', () => {
  test('says once that it is ready, with all 195 states drawn', async () => {
    const ready = listenFor(document, 'stance-ready');
    const atlas = await readyAtlas();
    expect(countries(mapIn(atlas))).toHaveLength(195);
    await set(atlas, {round: '2019-07'});
    await set(atlas, {view: 'table'});
    await set(atlas, {view: 'map'});
    expect(ready).toHaveLength(1);
  });

  test('shows at first the latest round whose lists are all published', async () => {
    const atlas = await readyAtlas();
    expect(atlas.shownRound).toBe('2020-10');
    const shown = stancesOn(mapIn(atlas));
    expect(shown).toEqual(stancesByEvidence('2020-10', Object.keys(shown)));
  });

  test('sums the round up in a sentence, and prints the note on boundaries', async () => {
    const atlas = await readyAtlas({round: '2019-07'});
    const legend = atlas.shadowRoot!.querySelector('[part~="summary"] stance-legend')!;
    const sentence = /^In July 2019, 22 .* critical .*50 .* supporting/;
    expect(textOf(allIn(legend, '.sentence')[0])).toMatch(sentence);
    expect(legend.textContent).toMatch(sentence);
    expect(partOf(atlas, 'disclaimer')).toMatch(/\w/);
  });

  test('moves all its maps when a script asks, and sends no event', async () => {
    const atlas = await readyAtlas({round: '2019-07', versus: '2020-10', view: 'sides'});
    const maps = () => [...atlas.shadowRoot!.querySelectorAll('stance-map')];
    const regions = () => maps().map(({currentViewport}) => currentViewport.region);
    await expect.poll(() => maps().length).toBe(2);
    await drawn(atlas);
    const heard = maps().map((map) => listenFor(map, 'stance-look'));
    await atlas.goTo('africa');
    expect(regions()).toEqual(['africa', 'africa']);
    expect(heard.flat()).toEqual([]);
    await set(atlas, {view: 'all'});
    expect(regions()).toEqual(['africa', 'africa', 'africa', 'africa']);
  });

  test('works when taken out of the page and put back', async () => {
    const errors = listenForErrors();
    const atlas = await readyAtlas();
    const place = atlas.parentElement!;
    atlas.remove();
    place.append(atlas);
    await set(atlas, {round: '2019-07'});
    const shown = stancesOn(mapIn(atlas));
    expect(shown).toEqual(stancesByEvidence('2019-07', Object.keys(shown)));
    expect(errors).toEqual([]);
  });
});

describe('attributes and properties', () => {
  test.each([
    ['round', '2019-10'],
    ['country', 'QAT'],
    ['view', 'table'],
    ['theme', 'dark'],
    ['borders', 'neutral'],
    ['controls', 'slider'],
    ['loading', 'lazy'],
  ] as const)('%s: stay in step, both ways', async (name, value) => {
    const atlas = await readyAtlas();
    await set(atlas, {[name]: value});
    expect(atlas.getAttribute(name)).toBe(value);
    atlas.removeAttribute(name);
    expect(atlas[name] ?? null).toBe(null);
    atlas.setAttribute(name, value);
    expect(atlas[name]).toBe(value);
  });

  test('given in the page are what is shown first', async () => {
    const atlas = await readyAtlas({round: '2019-07', country: 'QAT'});
    expect(atlas.shownRound).toBe('2019-07');
    await expect.element(page.getByRole('heading', {name: 'Qatar'})).toBeVisible();
    expect(mapIn(atlas).country).toBe('QAT');
  });

  test('choose light or dark by name', async () => {
    const atlas = await readyAtlas({theme: 'dark'});
    expect(getComputedStyle(atlas).colorScheme).toBe('dark');
    await set(atlas, {theme: 'light'});
    expect(getComputedStyle(atlas).colorScheme).toBe('light');
  });

  test.each([
    ['round', '1999-01'],
    ['country', 'XYZ'],
    ['view', 'globe'],
    ['theme', 'pink'],
    ['borders', 'mine'],
    ['loading', 'soon'],
  ])('%s="%s", unknown, gives way to the default and says so once', async (name, value) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const atlas = putAtlas({loading: 'eager', [name]: value});
    await vi.waitFor(() => expect(countries(mapIn(atlas))).toHaveLength(195));
    await set(atlas, {round: name === 'round' ? value : '2019-10'});
    await set(atlas, {borders: name === 'borders' ? (value as 'un') : 'neutral'});
    const said = warn.mock.calls.map(String).filter((text) => text.includes(`${name}="${value}"`));
    warn.mockRestore();
    expect(said).toHaveLength(1);
    expect(atlas.shownRound).toBe(name === 'round' ? '2020-10' : '2019-10');
  });
});

test('an unknown part of a scope is told of once, with what would be known, and filters nothing', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const atlas = putAtlas({loading: 'eager', scope: 'region=atlantis&group=nobody', view: 'table'});
  const said = () => warn.mock.calls.map(String).filter((text) => text.includes('scope='));
  await vi.waitFor(() => expect(said()).toHaveLength(2), {timeout: 8000});
  await set(atlas, {round: '2019-10'});
  const all = said();
  warn.mockRestore();
  expect(all).toHaveLength(2);
  expect(all[0]).toMatch(/region "atlantis" is unknown and left out. Use one of: africa, /);
  expect(all[1]).toMatch(/group "nobody" is unknown and left out. Use one of: /);
  await expect.element(page.getByText('195 of 195 countries', {exact: true})).toBeVisible();
});

describe('what a reader does reaches the page once', () => {
  test('another round', async () => {
    const atlas = await readyAtlas({round: '2019-07'});
    const heard = listenFor(document, 'stance-round');
    await userEvent.click(nextRound);
    await drawn(atlas);
    expect(heard.map(({round}) => round)).toEqual(['2019-10']);
    expect(atlas.getAttribute('round')).toBe('2019-10');
    expect(stancesOn(mapIn(atlas))).toMatchObject({USA: 'condemn', QAT: 'none'});
  });

  test('a state opened on the map', async () => {
    const atlas = await readyAtlas();
    const heard = listenFor(document, 'stance-country');
    await clickAt(mapIn(atlas), placeOf(mapIn(atlas), 'BRA'));
    expect(heard.map(({country}) => country)).toEqual(['BRA']);
    expect(atlas.getAttribute('country')).toBe('BRA');
    await expect.element(page.getByRole('heading', {name: 'Brazil'})).toBeVisible();
  });

  test('a round, which is announced with the letter that was not found', async () => {
    await readyAtlas({round: '2020-10'});
    await userEvent.click(page.getByRole('button', {name: 'Next round'}));
    const spoken = page
      .getByRole('status')
      .getByText(/^In March 2021, .* No critical letter found\.$/);
    await expect.element(spoken).toBeInTheDocument();
  });

  test('a state found by name, which comes into view and is announced', async () => {
    const atlas = await readyAtlas();
    const before = scaleOf(mapIn(atlas));
    const heard = listenFor(document, 'stance-country');
    await userEvent.fill(search, 'nauru');
    await userEvent.keyboard('{Enter}');
    await drawn(atlas);
    expect(heard.map(({country}) => country)).toEqual(['NRU']);
    expect(scaleOf(mapIn(atlas))).toBeGreaterThan(before);
    const spoken = page.getByText(/^Nauru\. July 2019: .*March 2021: Not known/);
    await expect.element(spoken).toBeInTheDocument();
    expect(mapIn(atlas).country).toBe('NRU');
  });

  test('a card closed', async () => {
    const atlas = await readyAtlas({country: 'BRA'});
    const heard = listenFor(document, 'stance-country');
    await focusInCard(atlas);
    await userEvent.keyboard('{Escape}');
    await drawn(atlas);
    expect(heard.map(({country}) => country)).toEqual([null]);
    expect(atlas.hasAttribute('country')).toBe(false);
    await expect.element(page.getByRole('heading', {name: 'Brazil'})).not.toBeInTheDocument();
  });

  test('another view, and back', async () => {
    const atlas = await readyAtlas();
    const heard = listenFor(document, 'stance-view');
    await userEvent.click(asTable);
    await expect.element(page.getByRole('table')).toBeVisible();
    await expect.element(asTable).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(asTable);
    await userEvent.click(asMap);
    await drawn(atlas);
    expect(heard.map(({view}) => view)).toEqual(['table', 'map']);
    expect(countries(mapIn(atlas))).toHaveLength(195);
  });

  test('but nothing that a script does', async () => {
    const atlas = await readyAtlas();
    const heard = (['stance-round', 'stance-country', 'stance-view'] as const).map((type) =>
      listenFor(document, type),
    );
    await set(atlas, {round: '2019-07', country: 'QAT'});
    await set(atlas, {view: 'table'});
    await set(atlas, {country: undefined, view: 'map'});
    expect(heard).toEqual([[], [], []]);
  });
});

describe('after a card is closed by its button', () => {
  test('the focus is still in the atlas', async () => {
    const atlas = await readyAtlas({country: 'BRA'});
    await focusInCard(atlas);
    await userEvent.keyboard('{Enter}');
    await drawn(atlas);
    expect(focused()).not.toBe(document.body);
    expect(document.activeElement).toBe(atlas);
  });
});

describe('a class chosen in the legend', () => {
  test('lights its states on the map, and stays chosen in the table', async () => {
    const atlas = await readyAtlas();
    await userEvent.click(page.getByRole('button', {name: 'Signed the critical letter'}));
    await drawn(atlas);
    expect(mapIn(atlas).filter).toBe('condemn');
    await userEvent.click(asTable);
    await drawn(atlas);
    await expect.element(page.getByRole('status').getByText('39 of 195 countries')).toBeVisible();
  });

  test('is never left on a round without it, with no way to give it up', async () => {
    const atlas = await readyAtlas();
    await userEvent.click(page.getByRole('button', {name: 'Signed the critical letter'}));
    await userEvent.click(nextRound);
    await drawn(atlas);
    expect(atlas.shownRound).toBe('2021-03');
    const legend = atlas.shadowRoot!.querySelector('stance-legend')!;
    const pressed = legend.shadowRoot!.querySelectorAll('[aria-pressed="true"]').length;
    expect(mapIn(atlas).filter === null || pressed === 1).toBe(true);
  });
});

/** Puts the focus on the first button of the open card, which comes after the map. */
async function focusInCard(atlas: StanceAtlas): Promise<void> {
  const card = await vi.waitFor(() => {
    const found = atlas.shadowRoot!.querySelector('stance-country');
    if (!found?.shadowRoot) throw new Error('No card is open');
    return found;
  });
  await card.updateComplete;
  card.shadowRoot!.querySelector('button')!.focus();
}
