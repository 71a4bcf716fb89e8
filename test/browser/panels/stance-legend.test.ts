import {describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {StanceLegend} from '../../../src/index';
import {
  allIn,
  listenFor,
  mount,
  realPresentation,
  roundOf,
  settled,
  textOf,
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
    const fills = allIn<SVGElement>(legend, 'button svg [class]').map(
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
