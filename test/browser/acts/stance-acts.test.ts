import {beforeAll, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {loadActs} from '../../../src/elements/acts/load-acts';
import {defineAll, type StanceActs} from '../../../src/index';
import {indexActs, type ActIndex} from '../../../src/model/acts/index-acts';
import type {ActFilter} from '../../../src/model/acts/filter';
import evidence from '../../evidence/acts.json';
import {REWORDED} from '../../unit/acts/reworded';
import {
  allIn,
  focused,
  listenFor,
  mount,
  realRecord,
  settled,
  textOf,
  violationsIn,
} from '../../support/browser/helpers';

beforeAll(defineAll);

const EIGHT: ActFilter = {kind: ['motion'], from: '2021', to: '2021'};
const COMMONS = '2021-02-22-can-commons-motion';

type Evidence = (typeof evidence.acts)[number] & {readonly note?: string};

let index: ActIndex | undefined;

async function realIndex(): Promise<ActIndex> {
  const {countries} = await realRecord();
  return (index ??= indexActs(await loadActs('acts.json'), countries, 'en-GB'));
}

/** The list of the project's own acts, all of them drawn. */
async function mountActs(values: Partial<StanceActs> = {}, width = 1000): Promise<StanceActs> {
  const acts = await mount('stance-acts', {index: await realIndex(), ...values}, {width});
  await allDrawn(acts);
  return acts;
}

async function allDrawn(acts: StanceActs): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  await settled(acts);
}

function idsIn(acts: StanceActs): string[] {
  return allIn(acts, '.act').map(({dataset}) => dataset['act']!);
}

function idsOf(fits: (act: Evidence) => boolean): string[] {
  return (evidence.acts as Evidence[]).filter(fits).map(({id}) => id);
}

function shownIn(acts: StanceActs): string {
  return textOf(allIn(acts, '.shown')[0]);
}

function saidBy(acts: StanceActs): string | null | undefined {
  return acts.shadowRoot!.querySelector('[role="status"]')!.textContent;
}

/** What the selects of the period say: a year, from, to. */
function yearsIn(acts: StanceActs): string[] {
  return allIn<HTMLSelectElement>(acts, '.period select').map(({value}) => value);
}

/** The box of a choice, whose group is opened first. */
async function choose(acts: StanceActs, facet: string, label: string): Promise<void> {
  for (const details of acts.shadowRoot!.querySelectorAll('details')) details.open = true;
  const group = page.getByRole('group', {name: facet, exact: true});
  await userEvent.click(group.getByRole('checkbox', {name: label}));
  await allDrawn(acts);
}

describe('the list of acts', () => {
  test('has every act of the evidence once, in order of time', async () => {
    const acts = await mountActs();
    expect(idsIn(acts).toSorted()).toEqual(idsOf(() => true).toSorted());
    const months = allIn(acts, '.group h2').map(textOf);
    expect(months[0]).toBe('December 2009 1 act');
    expect(shownIn(acts)).toBe('All 184 acts.');
  });

  test('says whose each act is, and has its summary, note and sources', async () => {
    const acts = await mountActs();
    const cards = new Map(allIn(acts, '.act').map((card) => [card.dataset['act'], card]));
    for (const {id, summary, note, sources} of evidence.acts as Evidence[]) {
      const card = cards.get(id)!;
      const text = card.textContent!.replaceAll(/\s+/g, ' ');
      expect(card.querySelector('.act-title')!.textContent.trim(), id).not.toBe('');
      expect(text, id).toContain(REWORDED[id] ?? summary);
      if (note) expect(text, id).toContain(note);
      const links = [...card.querySelectorAll<HTMLAnchorElement>('.act-sources a')];
      const urls = sources.flatMap(({url}) => (url ? [new URL(url).href] : []));
      expect(
        links.map(({href}) => href),
        id,
      ).toEqual(urls);
      expect(card.querySelectorAll('.act-sources li').length, id).toBe(sources.length);
      if (urls.length < sources.length) expect(text, id).toContain('seen in a copy');
    }
  });

  test('says of an act that does not count for its country', async () => {
    const acts = await mountActs({filter: {organKind: ['members', 'subnational']}});
    const cards = allIn(acts, '.act');
    expect(cards.length).toBeGreaterThan(0);
    // Those far from the screen are not laid out: their text is in the document alone.
    for (const card of cards) expect(card.textContent).toContain('Not an act of the country');
  });

  test('by country has an act of several under each of them', async () => {
    const filter: ActFilter = {kind: ['boycott']};
    const acts = await mountActs({filter, order: 'country'});
    const groups = allIn(acts, '.group').map((group) => [
      group
        .querySelector('h2')!
        .textContent.replace(/\s+\d+ acts?\s*$/, '')
        .trim(),
      [...group.querySelectorAll<HTMLElement>('.act')].map(({dataset}) => dataset['act']),
    ]);
    const names = (await realIndex()).names;
    const codes = (evidence.acts as Evidence[])
      .filter(({kind}) => kind === 'boycott')
      .flatMap(({id, countries}) => countries.map((code) => [names.get(code), [id]]));
    for (const group of codes) expect(groups).toContainEqual(group);
  });

  test('without notes and sources says how many there are, and the chosen act has them', async () => {
    const acts = await mountActs({filter: EIGHT, short: true, act: COMMONS});
    expect(allIn(acts, '.act-sources')).toHaveLength(1);
    const [, dutch] = allIn(acts, '.act');
    expect(textOf(dutch)).toContain('3 sources');
    dispatchEvent(new Event('beforeprint'));
    expect(allIn(acts, '.act-sources')).toHaveLength(8);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('filtering', () => {
  test('by the reader shows what a recount shows, says so once, and tells of it', async () => {
    const acts = await mountActs();
    const heard = listenFor(document, 'stance-act-filter');
    await choose(acts, 'Kind', 'Sanctions');
    expect(idsIn(acts)).toEqual(idsOf(({kind}) => kind === 'sanction'));
    expect(saidBy(acts)).toBe('8 of 184 acts.');
    await choose(acts, 'Direction', 'No side taken');
    const both = idsOf(({kind, direction}) => kind === 'sanction' && direction === 'none');
    expect(idsIn(acts)).toEqual(both);
    expect(heard.map(({filter}) => filter)).toEqual([
      {kind: ['sanction']},
      {kind: ['sanction'], direction: ['none']},
    ]);
  });

  test('counts each choice as a recount does', async () => {
    const acts = await mountActs({filter: {direction: ['supportive']}});
    const kinds = allIn(acts, '[aria-label="Kind"] label').map((label) =>
      [...label.querySelectorAll('span')].map((part) => part.textContent.trim()),
    );
    const labels = (await realIndex()).record.kinds.map(({id, label}) => [
      label,
      String(idsOf((act) => act.kind === id && act.direction === 'supportive').length),
    ]);
    expect(kinds).toEqual(labels);
  });

  test('finds the eight motions of 2021 in three steps', async () => {
    const acts = await mountActs();
    await choose(acts, 'Kind', 'Parliamentary motion');
    await userEvent.selectOptions(page.getByRole('combobox', {name: 'Year', exact: true}), '2021');
    await userEvent.click(page.getByRole('button', {name: 'Short'}));
    await allDrawn(acts);
    expect(idsIn(acts)).toEqual(
      idsOf(({kind, date}) => kind === 'motion' && date.startsWith('2021')),
    );
    expect(idsIn(acts)).toHaveLength(8);
    expect(saidBy(acts)).toBe('8 of 184 acts.');
  });

  test('by a year sets both ends of the period, and an end can be moved from there', async () => {
    const acts = await mountActs();
    await userEvent.selectOptions(page.getByRole('combobox', {name: 'Year', exact: true}), '2021');
    expect(acts.filter).toEqual({from: '2021', to: '2021'});
    await userEvent.selectOptions(page.getByLabelText('From'), '2020');
    expect(yearsIn(acts)).toEqual(['', '2020', '2021']);
    await allDrawn(acts);
    const both = idsOf(({date}) => date >= '2020' && date < '2022');
    expect(idsIn(acts).toSorted()).toEqual(both.toSorted());
    await userEvent.click(page.getByRole('button', {name: 'Clear filters'}));
    await settled(acts);
    expect(yearsIn(acts)).toEqual(['', '', '']);
  });

  test('by words finds acts whose own words begin with them', async () => {
    const acts = await mountActs();
    await userEvent.fill(page.getByLabelText('Search'), 'seimas');
    await settled(acts);
    expect(idsIn(acts)).toContain('2021-05-20-ltu-seimas-resolution');
    expect(shownIn(acts)).toMatch(/^\d of 184 acts\.$/);
  });

  test('can be taken back one by one, and as a whole', async () => {
    const acts = await mountActs({filter: EIGHT});
    await userEvent.click(page.getByRole('button', {name: 'Remove filter Kind'}));
    expect(acts.filter).toEqual({from: '2021', to: '2021'});
    await userEvent.click(page.getByRole('button', {name: 'Clear filters'}));
    expect(acts.filter).toEqual({});
    await allDrawn(acts);
    expect(shownIn(acts)).toBe('All 184 acts.');
  });

  test('that nothing fits says so, and offers to clear the filters', async () => {
    const acts = await mountActs({filter: {kind: ['law'], direction: ['supportive']}});
    expect(textOf(allIn(acts, '.none')[0])).toBe('No matches. Clear filters');
    await userEvent.click(page.getByRole('button', {name: 'Clear filters'}).last());
    expect(acts.filter).toEqual({});
  });

  test('by one organization shows its card', async () => {
    const acts = await mountActs({filter: {organization: ['ohchr']}});
    const own = idsOf(({organization}) => organization === 'ohchr');
    const card = textOf(allIn(acts, '[part="actor"]')[0]);
    expect(card).toContain('Office of the UN High Commissioner for Human Rights');
    expect(card).toContain('UN body');
    expect(card).toContain(`${own.length} acts`);
    expect(idsIn(acts)).toEqual(own);
  });

  test('from the heading of a country shows its acts alone', async () => {
    const acts = await mountActs({order: 'country'});
    await userEvent.click(page.getByRole('link', {name: 'Qatar', exact: true}));
    await allDrawn(acts);
    expect(acts.filter).toEqual({country: ['QAT']});
    expect(allIn(acts, '.group')).toHaveLength(1);
  });
});

describe('an act', () => {
  test('is chosen by its name, which tells of it once, and again to leave it', async () => {
    const acts = await mountActs({filter: EIGHT});
    const heard = listenFor(document, 'stance-act');
    const link = page.getByRole('link', {name: 'Canada, House of Commons'});
    await userEvent.click(link);
    expect(acts.act).toBe(COMMONS);
    expect(saidBy(acts)).toBe(
      '22 February 2021, Canada, House of Commons: Parliamentary motion (critical).',
    );
    await userEvent.click(link);
    expect(heard.map(({act}) => act)).toEqual([COMMONS, null]);
  });

  test('has a lasting address, and a reference with it', async () => {
    const acts = await mountActs({act: COMMONS, page: 'https://example.org/acts.html'});
    const link = allIn<HTMLAnchorElement>(acts, '.current .act-title a')[0]!;
    expect(link.href).toBe(`https://example.org/acts.html?act=${COMMONS}`);
    const [share] = allIn(acts, 'stance-act-share');
    const citation = () => allIn(share!, '.citation')[0]?.textContent ?? '';
    await expect.poll(citation).toContain(link.href);
    await userEvent.selectOptions(page.getByLabelText('Style'), 'bibtex');
    await expect.poll(citation).toMatch(/^@misc\{/);
    await userEvent.click(page.getByRole('button', {name: 'QR code'}));
    await expect.poll(() => allIn(share!, '.code svg').length).toBe(1);
  });

  test('far below is drawn where an address asks for it', async () => {
    const last = evidence.acts
      .map(({id}) => id)
      .toSorted()
      .at(-1)!;
    const acts = await mount('stance-acts', {index: await realIndex(), act: last});
    await acts.reveal(last, {focus: true});
    expect(focused()?.closest<HTMLElement>('.act')?.dataset['act']).toBe(last);
  });

  test('leads to the next by an arrow, and Escape leaves it', async () => {
    const acts = await mountActs({filter: EIGHT, act: COMMONS});
    await acts.reveal(COMMONS, {focus: true});
    await userEvent.keyboard('{ArrowDown}');
    expect(textOf(focused())).toBe('Netherlands, House of Representatives');
    await userEvent.keyboard('{ArrowUp}{Escape}');
    expect(acts.act).toBeUndefined();
  });
});

test('a script that filters and chooses sends no event', async () => {
  const heard = [
    listenFor(document, 'stance-act'),
    listenFor(document, 'stance-act-filter'),
  ] as const;
  const acts = await mountActs({filter: EIGHT, act: COMMONS});
  acts.filter = {};
  acts.act = undefined;
  await settled(acts);
  expect(heard.flat()).toEqual([]);
});

test('without acts it shows what is inside its tag', async () => {
  const acts = await mount('stance-acts', {textContent: 'A plain list'});
  await expect.element(page.getByText('A plain list')).toBeVisible();
  expect(allIn(acts, '.act')).toEqual([]);
});

test('on a phone the filters are folded away, and their number is told', async () => {
  const acts = await mountActs({filter: EIGHT}, 336);
  const button = page.getByRole('button', {name: 'Filters (2)'});
  await expect.element(button).toBeVisible();
  expect(allIn(acts, '.filters')[0]!.checkVisibility()).toBe(false);
  await userEvent.click(button);
  expect(allIn(acts, '.filters')[0]!.checkVisibility()).toBe(true);
  expect(acts.scrollWidth).toBeLessThanOrEqual(336);
});

test.each([1000, 336])('at %i px axe finds nothing to mend in any state', async (width) => {
  const acts = await mountActs({filter: EIGHT, act: COMMONS}, width);
  expect.soft(await violationsIn(acts), 'an act').toEqual([]);
  if (width < 500) await userEvent.click(page.getByRole('button', {name: 'Filters (2)'}));
  for (const details of acts.shadowRoot!.querySelectorAll('details')) details.open = true;
  expect.soft(await violationsIn(acts), 'all filters open').toEqual([]);
  Object.assign(acts, {filter: {organization: ['eu']}, order: 'country', short: true});
  await settled(acts);
  expect.soft(await violationsIn(acts), 'by country, short').toEqual([]);
  acts.filter = {text: 'nothing of the kind'};
  await settled(acts);
  expect.soft(await violationsIn(acts), 'no matches').toEqual([]);
});

test('two thousand acts are drawn portion by portion, and none is lost', async () => {
  const {record} = await realIndex();
  const {countries} = await realRecord();
  const many = Array.from({length: 2000}, (_, i) => ({
    ...record.acts[i % record.acts.length]!,
    id: `act-${i}`,
  }));
  const acts = await mount('stance-acts', {
    index: indexActs({...record, acts: many}, countries, 'en-GB'),
  });
  expect(allIn(acts, '.act').length).toBeLessThan(2000);
  await expect.poll(() => allIn(acts, '.act').length, {timeout: 30_000}).toBe(2000);
});
