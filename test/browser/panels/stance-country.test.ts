import {beforeAll, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import evidence from '../../evidence/letters.json';
import {defineAll, type StanceCountry} from '../../../src/index';
import {
  allIn,
  listenFor,
  mount,
  press,
  realDetails,
  realPresentation,
  settled,
  textOf,
} from '../../support/browser/helpers';

beforeAll(defineAll);

const close = page.getByRole('button', {name: 'Close'});

async function mountCard(code: string, round = '2020-10'): Promise<StanceCountry> {
  const viewModel = await realPresentation();
  const {names, sources, dataset} = viewModel;
  const country = viewModel.countries.get(code);
  if (!country) throw new Error(`The record has no ${code}`);
  const entries = (await realDetails()).entriesOf(code);
  const {positions} = dataset;
  return mount(
    'stance-country',
    {country, entries, positions, names, sources, round},
    {width: 400},
  );
}

/** The card's entry of one round. */
function entryOf(card: StanceCountry, month: string): HTMLElement {
  const entry = entriesOf(card).find((candidate) => textOf(headOf(candidate)).startsWith(month));
  if (!entry) throw new Error(`The card has no ${month}`);
  return entry;
}

function entriesOf(card: StanceCountry): HTMLElement[] {
  return allIn(card, '[part~="entry"]');
}

function headOf(entry: HTMLElement): HTMLElement | null {
  return entry.querySelector('h3');
}

/** All that an entry says, with what unfolds. */
function allOf(entry: HTMLElement): string {
  for (const details of entry.querySelectorAll('details')) details.open = true;
  return textOf(entry);
}

function linksIn(element: Element): string[] {
  return [...element.querySelectorAll('a')].map(({href}) => href);
}

function urlOf(source: keyof typeof evidence.sources): string {
  return evidence.sources[source].url;
}

describe('a state’s card', () => {
  test('is headed by its name, with other names that it has', async () => {
    await mountCard('MMR');
    await expect.element(page.getByRole('heading', {name: 'Myanmar'})).toBeVisible();
    await expect.element(page.getByText(/Other or former names: .*Burma/)).toBeVisible();
  });

  test.each([
    ['FRA', ['critical letter', 'critical letter', 'critical letter', 'Not known']],
    ['QAT', ['withdrew', 'neither', 'neither', 'Not known']],
    ['CUB', ['supporting', 'supporting', 'supporting', 'supporting']],
    ['BRA', ['neither', 'neither', 'neither', 'Not known']],
  ])('tells of %s its stance in each round', async (code, words) => {
    const card = await mountCard(code);
    const heads = entriesOf(card).map((entry) => textOf(headOf(entry)));
    const months = ['July 2019', 'October 2019', 'October 2020', 'March 2021'];
    const expected = months.map((month, index) => new RegExp(`^${month} .*${words[index]}`));
    expect(heads).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });

  test('unfolds the round on show and no other', async () => {
    const card = await mountCard('FRA', '2019-10');
    const open = entriesOf(card).filter((entry) => entry.querySelector('details')!.open);
    expect(open).toEqual([entryOf(card, 'October 2019')]);
  });

  test('tells of each letter its day, forum, symbol, who read it and its counts', async () => {
    const card = await mountCard('FRA');
    const july = allOf(entryOf(card, 'July 2019'));
    expect(july).toContain('8 July 2019; Human Rights Council, 41st session (Geneva)');
    expect(july).toContain('A/HRC/41/G/11');
    expect(july).toContain('22 countries announced, 22 signed');
    expect(july).toContain('12 July 2019');
    const october = allOf(entryOf(card, 'October 2019'));
    expect(october).toContain('delivered by United Kingdom; 23 countries announced, 23 signed');
    expect(october).toContain('delivered by Belarus; 54 countries announced, 54 signed');
  });

  test('says of March 2021 that no critical letter was found and no list published', async () => {
    const card = await mountCard('FRA');
    const march = allOf(entryOf(card, 'March 2021'));
    expect(march).toContain('64 countries announced, list not published, 1 named');
    expect(march).toContain('The list was not published, so it is not known');
    expect(march).toMatch(/No critical letter .*was found/);
  });

  test('says how good a list is and who disputes it', async () => {
    const card = await mountCard('BLR');
    const october = entryOf(card, 'October 2019');
    expect(allOf(october)).toContain('the names were not made public for weeks');
    expect(allOf(october)).toContain('Disputed by');
    expect(linksIn(october)).toContain(urlOf('unwatch-2019-11'));
  });

  test('cites the sources of every letter as links', async () => {
    const card = await mountCard('FRA');
    const cited = new Set(entriesOf(card).flatMap(linksIn));
    const keys = evidence.statements.flatMap(({sources}) => sources);
    for (const key of keys) expect(cited).toContain(urlOf(key as keyof typeof evidence.sources));
    for (const link of cited) expect(link).toMatch(/^https?:\/\//);
  });

  test('follows when another state is opened', async () => {
    const card = await mountCard('FRA');
    const other = await realPresentation();
    const entries = (await realDetails()).entriesOf('QAT');
    Object.assign(card, {country: other.countries.get('QAT'), entries});
    await settled(card);
    await expect.element(page.getByRole('heading', {name: 'Qatar'})).toBeVisible();
    await expect.element(page.getByRole('heading', {name: 'France'})).not.toBeInTheDocument();
  });
});

describe('the card says in plain words', () => {
  test('that Qatar withdrew its name, when, and how we know', async () => {
    const july = entryOf(await mountCard('QAT'), 'July 2019');
    expect(textOf(july)).toContain('Withdrew.');
    expect(textOf(july)).toContain('18 July 2019');
    expect(linksIn(july)).toContain(urlOf('bloomberg-2019-08'));
    expect(linksIn(july)).not.toContain(urlOf('wikipedia'));
    expect(allOf(july)).toContain('Original signatory, ');
    expect(allOf(july)).not.toContain('Signed.');
  });

  test('that Maldives denied having supported the statement', async () => {
    const march = entryOf(await mountCard('MDV'), 'March 2021');
    expect(textOf(headOf(march))).toContain('Not known');
    expect(textOf(march)).toContain('Denied supporting it.');
    expect(linksIn(march)).toContain(urlOf('raajje-2021-03'));
  });

  test('that China is reported as a member of March 2021, and not coloured for it', async () => {
    const march = entryOf(await mountCard('CHN'), 'March 2021');
    expect(textOf(headOf(march))).toContain('Not known');
    expect(march.querySelector('h3 [data-stance]')).toHaveAttribute('data-stance', 'unknown');
    expect(textOf(march)).toContain('Listed as a signatory by one source; not counted');
    expect(linksIn(march)).toContain(urlOf('federalist-2021-03'));
  });

  test.each(['MDG', 'MAR'])('that sources differ on %s in October 2019', async (code) => {
    const october = entryOf(await mountCard(code), 'October 2019');
    expect(textOf(headOf(october))).toContain('Signed neither letter');
    expect(textOf(october)).toContain('Sources differ.');
    expect(textOf(october)).toContain('not among the 54');
    expect(linksIn(october)).toContain(urlOf('wikipedia'));
  });

  test.each([
    ['LKA', 'supporting', 'xinhua-2021-03'],
    ['LKA', 'supporting', 'xinhua-2021-03-01'],
    ['VEN', 'supporting', 'xinhua-2021-03-01'],
    ['AUS', 'critical', 'dfat-2021-03'],
  ] as const)('that %s spoke alone, which is no signature', async (code, side, source) => {
    const march = entryOf(await mountCard(code), 'March 2021');
    expect(textOf(headOf(march))).toContain('Not known');
    const words = `Spoke alone, in line with the ${side} letter; not a signature.`;
    expect(textOf(march)).toContain(words);
    expect(linksIn(march)).toContain(urlOf(source));
  });

  test('that October 2020 had 48 countries by 9 October, and secondary sources only', async () => {
    const october = entryOf(await mountCard('BLR'), 'October 2020');
    expect(allOf(october)).toContain('48 countries by 9 October 2020.');
    expect(allOf(october)).toContain('List quality: Secondary sources only.');
    expect(linksIn(october)).toContain(urlOf('geo-2020-10'));
  });

  test('that Cuba read the statement out', async () => {
    const card = await mountCard('CUB');
    expect(textOf(entryOf(card, 'March 2021'))).toContain('Delivered it.');
    expect(textOf(entryOf(card, 'October 2020'))).toContain('Delivered it.');
    expect(textOf(entryOf(card, 'July 2019'))).not.toContain('Delivered it.');
  });

  test('that Serbia joined the letter later, and since when', async () => {
    const july = allOf(entryOf(await mountCard('SRB'), 'July 2019'));
    expect(july).toContain('Signed.');
    expect(july).toContain('Joined later, 26 July 2019.');
  });
});

describe('closing', () => {
  test('by its button sends one event', async () => {
    await mountCard('FRA');
    const heard = listenFor(document, 'stance-country');
    await userEvent.click(close);
    expect(heard.map(({country}) => country)).toEqual([null]);
  });

  test('by Escape from anywhere in it sends one event', async () => {
    const card = await mountCard('FRA');
    const heard = listenFor(document, 'stance-country');
    allIn(card, 'summary')[0]!.focus();
    await press(card, '{Escape}');
    expect(heard.map(({country}) => country)).toEqual([null]);
  });
});
