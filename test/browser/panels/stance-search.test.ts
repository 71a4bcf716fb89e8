import {beforeAll, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {defineAll, type StanceSearch} from '../../../src/index';
import {
  focused,
  listenFor,
  mount,
  press,
  realDetails,
  realRecord,
  settled,
  textOf,
  violationsIn,
} from '../../support/browser/helpers';

beforeAll(defineAll);

const field = page.getByRole('combobox', {name: 'Find country'});
const list = page.getByRole('listbox', {name: 'Find country'});

async function mountSearch(): Promise<StanceSearch> {
  const {countries, areas} = await realRecord();
  const sets = (await realDetails()).scopes.setsOf({round: '2020-10'});
  return mount('stance-search', {countries, areas, sets}, {width: 400});
}

/** A search into which a reader has typed. */
async function searchFor(typed: string): Promise<StanceSearch> {
  const search = await mountSearch();
  await userEvent.click(field);
  await press(search, typed);
  return search;
}

function options(): Element[] {
  return page.getByRole('option').elements();
}

/** The option that the field points at, as assistive technology resolves it. */
function current(): Element | null {
  const id = field.element().getAttribute('aria-activedescendant');
  return id ? (field.element().getRootNode() as ShadowRoot).getElementById(id) : null;
}

describe('the search', () => {
  test('is a closed combobox at first', async () => {
    await mountSearch();
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await expect.element(field).not.toHaveAttribute('aria-activedescendant');
    await expect.element(list).not.toBeInTheDocument();
  });

  test('opens the list that it controls, and points at its first option', async () => {
    await searchFor('united');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    const controlled = field.element().getAttribute('aria-controls')!;
    const root = field.element().getRootNode() as ShadowRoot;
    expect(root.getElementById(controlled)).toBe(list.element());
    expect(current()).toBe(options()[0]);
    expect(current()).toHaveAttribute('aria-selected', 'true');
    expect(focused()).toBe(field.element());
  });

  test('says how many states it found', async () => {
    await searchFor('guinea');
    await expect.element(page.getByRole('status')).toHaveTextContent('4 countries found');
  });

  test('says how many results it has, if a territory is among them', async () => {
    await searchFor('united');
    await expect.element(page.getByRole('status')).toHaveTextContent(/^\d+ results$/);
  });

  test.each([
    ['Burma', 'Myanmar', 'MMR'],
    ['Ivory Coast', 'Côte d’Ivoire', 'CIV'],
    ['cote divoire', 'Côte d’Ivoire', 'CIV'],
    ['Swaziland', 'Eswatini', 'SWZ'],
    ['Vatican', 'Holy See', 'VAT'],
    ['Turkey', 'Türkiye', 'TUR'],
    ['Türkiye', 'Türkiye', 'TUR'],
    ['turkiye', 'Türkiye', 'TUR'],
  ])('finds by “%s” %s, and Enter opens it by one event', async (typed, name, code) => {
    const search = await searchFor(typed);
    expect(textOf(current())).toContain(name);
    const heard = listenFor(document, 'stance-country');
    await press(search, '{Enter}');
    expect(heard.map(({country}) => country)).toEqual([code]);
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  test('finds every state by its own name, first', async () => {
    const search = await mountSearch();
    const input = field.element() as HTMLInputElement;
    input.focus();
    for (const {name} of search.countries) {
      // A browser's own typing, 195 times, takes longer than a test may on a busy machine.
      input.value = name;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await search.updateComplete;
      expect(textOf(options()[0])).toBe(name);
    }
  });

  test('says by which other name it found a state', async () => {
    await searchFor('burma');
    expect(textOf(current())).toBe('Myanmar Burma');
  });

  test('goes through the options by arrows, round and round', async () => {
    const search = await searchFor('united');
    const total = options().length;
    expect(total).toBeGreaterThan(1);
    await press(search, '{ArrowDown}');
    expect(current()).toBe(options()[1]);
    await press(search, '{ArrowUp}{ArrowUp}');
    expect(current()).toBe(options()[total - 1]);
    await press(search, '{ArrowDown}');
    expect(current()).toBe(options()[0]);
  });

  test('takes the option that the arrows came to', async () => {
    const search = await searchFor('united');
    const name = textOf(options()[1]);
    const heard = listenFor(search, 'stance-country');
    await press(search, '{ArrowDown}{Enter}');
    const chosen = search.countries.find(({code}) => code === heard[0]?.country);
    expect(name.startsWith(chosen?.name ?? '?')).toBe(true);
    expect(heard).toHaveLength(1);
  });

  test('takes an option by a click', async () => {
    const search = await searchFor('qat');
    const heard = listenFor(search, 'stance-country');
    await userEvent.click(page.getByRole('option', {name: 'Qatar'}));
    await settled(search);
    expect(heard.map(({country}) => country)).toEqual(['QAT']);
    await expect.element(list).not.toBeInTheDocument();
  });

  test('closes by Escape, and is cleared by a second one', async () => {
    const search = await searchFor('united');
    await press(search, '{Escape}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await expect.element(field).toHaveValue('united');
    await press(search, '{Escape}');
    await expect.element(field).toHaveValue('');
    expect(focused()).toBe(field.element());
  });

  test('opens again by an arrow', async () => {
    const search = await searchFor('united');
    await press(search, '{Escape}{ArrowDown}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    expect(current()).not.toBeNull();
  });

  test('closes when the focus goes on', async () => {
    const search = await searchFor('united');
    await userEvent.tab();
    await settled(search);
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  test('says that it found nothing, and Enter then does nothing', async () => {
    const search = await searchFor('atlantis');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await expect.element(page.getByRole('status')).toHaveTextContent(/No country .*“atlantis”/);
    const heard = listenFor(search, 'stance-country');
    await press(search, '{Enter}');
    expect(heard).toEqual([]);
  });

  test('does nothing on Enter in an empty field', async () => {
    const search = await mountSearch();
    await userEvent.click(field);
    const heard = listenFor(search, 'stance-country');
    await press(search, '{Enter}');
    expect(heard).toEqual([]);
  });
});

describe('what is no country', () => {
  test('a region is found with its number of countries, and chosen by one event', async () => {
    const search = await searchFor('Africa');
    expect(textOf(current())).toBe('Africa region, 54 countries');
    const heard = listenFor(search, 'stance-scope');
    await userEvent.keyboard('{Enter}');
    expect(heard.map(({changes}) => changes)).toEqual([{region: 'africa'}]);
    expect(focused()).toBe(field.element());
  });

  test('a territory leads to the country that signs for it', async () => {
    const search = await searchFor('Hong Kong');
    expect(textOf(current())).toBe('Hong Kong territory; China signs for it');
    const heard = listenFor(search, 'stance-country');
    await userEvent.keyboard('{Enter}');
    expect(heard.map(({country}) => country)).toEqual(['CHN']);
  });

  test.each([
    ['Taiwan', 'Taiwan: Not represented in the UN since A/RES/2758 (XXVI); could not sign.'],
    ['Kosovo', 'Kosovo: Not a UN member; S/RES/1244 (1999); could not sign.'],
  ])('of %s it says what the record says, and opens nothing', async (typed, note) => {
    const search = await searchFor(typed);
    await expect.element(page.getByRole('status')).toHaveTextContent(note);
    await expect.element(page.getByText(note).first()).toBeVisible();
    expect(options()).toEqual([]);
    const heard = listenFor(search, 'stance-country');
    await userEvent.keyboard('{Enter}');
    expect(heard).toEqual([]);
    expect(await violationsIn(search)).toEqual([]);
  });
});
