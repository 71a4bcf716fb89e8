import {describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {StanceLegend} from '../../../src/index';
import {
  allIn,
  focused,
  listenFor,
  mount,
  realPresentation,
  roundOf,
  settled,
  textOf,
  violationsIn,
} from '../../support/browser/helpers';

/** Counted by hand from the letters. */
const LINES = [
  [
    '2019-07',
    [
      'Signed the critical letter 22',
      'Signed the supporting letter 50',
      'Signed, then withdrew 1',
      'Signed neither letter 122',
    ],
  ],
  [
    '2019-10',
    [
      'Signed the critical letter 23',
      'Signed the supporting letter 54',
      'Signed neither letter 118',
    ],
  ],
  [
    '2020-10',
    [
      'Signed the critical letter 39',
      'Signed the supporting letter 45',
      'Signed neither letter 111',
    ],
  ],
  ['2021-03', ['Signed the supporting letter 1 64 announced, list not published', 'Not known 194']],
] as const;

const critical = page.getByRole('button', {name: 'Signed the critical letter'});
const supporting = page.getByRole('button', {name: 'Signed the supporting letter'});

async function mountLegend(id: string): Promise<StanceLegend> {
  const viewModel = await realPresentation();
  const {categories, missing} = viewModel.viewOf(roundOf(viewModel, id));
  const {positions} = viewModel.dataset;
  return mount('stance-legend', {items: categories, missing, positions}, {width: 300});
}

describe('the legend', () => {
  test.each(LINES)('tells of %s every class with its count', async (round, lines) => {
    const legend = await mountLegend(round);
    expect(allIn(legend, 'button').map(textOf)).toEqual(lines);
  });

  test('says of March 2021 which letter was not found', async () => {
    await mountLegend('2021-03');
    const sentence = page.getByText('No critical letter found');
    await expect.element(sentence).toBeVisible();
    await expect.element(critical).not.toBeInTheDocument();
  });

  test('says nothing is missing where both letters are', async () => {
    const legend = await mountLegend('2020-10');
    expect(textOf(legend.shadowRoot!.querySelector('ul'))).not.toContain('found');
  });

  test('gives each class a mark in the colour of its states', async () => {
    const legend = await mountLegend('2020-10');
    const fills = allIn<SVGElement>(legend, 'button svg .ink').map(
      (mark) => getComputedStyle(mark).fill,
    );
    expect(new Set(fills).size).toBe(3);
  });

  test('explains marks that choose nothing', async () => {
    const legend = await mountLegend('2021-03');
    legend.marks = [{mark: 'alone', label: '5 spoke alone, not signatures'}];
    await settled(legend);
    await expect.element(page.getByText('5 spoke alone, not signatures')).toBeVisible();
    expect(allIn(legend, 'button')).toHaveLength(2);
  });
});

describe('choosing a class', () => {
  test('shows it alone by one event, and all again by the next', async () => {
    const legend = await mountLegend('2020-10');
    const heard = listenFor(document, 'stance-filter');
    const pinned = () => heard.filter((event) => event.pinned).map(({stance}) => stance);
    await userEvent.click(critical);
    await expect.element(critical).toHaveAttribute('aria-pressed', 'true');
    expect(pinned()).toEqual(['condemn']);
    expect(legend.filter).toBe('condemn');
    await userEvent.click(critical);
    await expect.element(critical).toHaveAttribute('aria-pressed', 'false');
    expect(pinned()).toEqual(['condemn', null]);
    expect(legend.filter).toBe(null);
  });

  test('gives up the one that was chosen before', async () => {
    await mountLegend('2020-10');
    await userEvent.click(critical);
    await userEvent.click(supporting);
    await expect.element(critical).toHaveAttribute('aria-pressed', 'false');
    await expect.element(supporting).toHaveAttribute('aria-pressed', 'true');
  });

  test('works by keys', async () => {
    await mountLegend('2020-10');
    (supporting.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(supporting).toHaveAttribute('aria-pressed', 'true');
  });

  test('by a script sends no event', async () => {
    const legend = await mountLegend('2020-10');
    const heard = listenFor(legend, 'stance-filter');
    legend.filter = 'support';
    await settled(legend);
    await expect.element(supporting).toHaveAttribute('aria-pressed', 'true');
    expect(heard).toEqual([]);
  });
});

test('pointing at a class lights it for the while, and chooses nothing', async () => {
  const legend = await mountLegend('2020-10');
  // The mouse may still lie where an earlier test left it.
  await userEvent.unhover(critical);
  const heard = listenFor(legend, 'stance-filter');
  await userEvent.hover(critical);
  await userEvent.unhover(critical);
  const told = heard.map(({stance, pinned}) => [stance, pinned]);
  expect(told).toEqual([
    ['condemn', false],
    [null, false],
  ]);
  expect(legend.filter).toBe(null);
  await expect.element(critical).toHaveAttribute('aria-pressed', 'false');
});

describe('the legend as a sentence', () => {
  const phrase = page.getByRole('button', {name: /^39 countries signed the critical letter$/});

  test('has a phrase for each category, whole for those who hear it alone', async () => {
    const legend = await mountSentence();
    expect(allIn(legend, '[role="button"]').map(textOf)).toEqual([
      '39 countries signed the critical letter',
      '45 countries signed the supporting letter',
      '111 countries signed neither',
    ]);
    expect(textOf(allIn(legend, '.sentence')[0])).toMatch(/^In October 2020, 39 .* neither\.$/);
  });

  test('highlights a category by click, Enter and Space, and all again by Show all', async () => {
    const legend = await mountSentence();
    const heard = listenFor(legend, 'stance-filter');
    await userEvent.click(phrase);
    await expect.element(phrase).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(page.getByRole('button', {name: 'Show all'}));
    await settled(legend);
    expect(focused()).toBe(phrase.element());
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    const pinned = heard.filter((event) => event.pinned);
    expect(pinned.map(({stance}) => stance)).toEqual(['condemn', null, 'condemn', null]);
  });

  test('Escape shows all again', async () => {
    const legend = await mountSentence({filter: 'condemn'});
    const heard = listenFor(legend, 'stance-filter');
    (phrase.element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    expect(heard.map(({stance}) => stance)).toEqual([null]);
    expect(legend.filter).toBeNull();
  });

  test('has nothing to press where it only explains', async () => {
    const legend = await mountSentence({plain: true});
    expect(allIn(legend, '[role], [tabindex]')).toEqual([]);
    expect(allIn(legend, '[part="item"]')).toHaveLength(3);
  });

  test('has phrases of 24 px and gives axe nothing to mend', async () => {
    const legend = await mountSentence({filter: 'condemn'});
    for (const one of allIn(legend, '[role="button"]')) {
      expect(one.getClientRects()[0]!.height).toBeGreaterThanOrEqual(24);
    }
    expect(await violationsIn(legend)).toEqual([]);
  });
});

async function mountSentence(values: Partial<StanceLegend> = {}): Promise<StanceLegend> {
  const viewModel = await realPresentation();
  const {sentenceParts: sentence} = viewModel.viewOf(roundOf(viewModel, '2020-10'));
  const {positions} = viewModel.dataset;
  return mount('stance-legend', {sentence, positions, ...values}, {width: 900});
}
