import {beforeAll, describe, expect, test, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {StanceAtlas} from '../../../src/index';
import {drawn, mapIn, readyAtlas} from '../../support/browser/atlas-harness';
import {
  allIn,
  focused,
  listenFor,
  reduceMotion,
  textOf,
  violationsIn,
} from '../../support/browser/helpers';
import {countries} from '../../support/browser/map-harness';

beforeAll(reduceMotion);

const slider = page.getByRole('slider', {name: 'Timeline'});

/** Everything in an atlas and its parts that a reader can press or type into. */
function pressable(atlas: StanceAtlas): Element[] {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((node) => [
      ...(node.matches('button, input, select, a[href], summary') ? [node] : []),
      ...(node.shadowRoot ? inside(node.shadowRoot) : []),
    ]);
  return inside(atlas.shadowRoot!).filter((node) => !node.closest('dialog'));
}

function has(atlas: StanceAtlas, selector: string): boolean {
  return atlas.shadowRoot!.querySelector(selector) !== null;
}

describe('controls="slider"', () => {
  test('leaves slider, map with its buttons, legend and card', async () => {
    const atlas = await readyAtlas({controls: 'slider', country: 'QAT'});
    await expect.element(slider).toBeVisible();
    await expect.element(page.getByRole('button', {name: 'Zoom in'})).toBeVisible();
    await expect.element(page.getByRole('heading', {name: 'Qatar'})).toBeVisible();
    expect(has(atlas, 'stance-legend')).toBe(true);
    expect(has(atlas, '.search, .views, .letters, .downloads')).toBe(false);
  });

  test('sends nobody to a search or table that is not there', async () => {
    const atlas = await readyAtlas({controls: 'slider'});
    const buttons = allIn(atlas, 'button').map((button) => textOf(button) || button.ariaLabel);
    expect(buttons).toEqual([]);
  });
});

describe('controls="none"', () => {
  test('leaves nothing to press but the states', async () => {
    const atlas = await readyAtlas({controls: 'none', round: '2019-07'});
    expect(pressable(atlas)).toEqual([]);
    expect(countries(mapIn(atlas))).toHaveLength(195);
    expect(textOf(atlas.shadowRoot!.querySelector('.disclaimer'))).toMatch(/\w/);
    const legend = atlas.shadowRoot!.querySelector('stance-legend')!;
    expect(textOf(allIn(legend, '.sentence')[0])).toMatch(/^In July 2019, 22/);
    expect(allIn(legend, '[role="button"], [tabindex]')).toEqual([]);
  });

  test('has states that keys reach, that tell their stance and open no card', async () => {
    const atlas = await readyAtlas({controls: 'none', round: '2019-07'});
    mapIn(atlas).focusCountry('QAT');
    const heard = listenFor(atlas, 'stance-country');
    await userEvent.keyboard('{Enter}');
    await drawn(atlas);
    expect(focused()?.getAttribute('aria-label')).toMatch(/^Qatar: .*withdrew/);
    expect(heard.map(({country}) => country)).toEqual(['QAT']);
    expect(has(atlas, 'stance-country, .card')).toBe(false);
  });

  test('shows a comparison that is asked for later', async () => {
    const atlas = await readyAtlas({controls: 'none', round: '2019-07'});
    atlas.versus = '2020-10';
    await vi.waitFor(() => expect(atlas.shownVersus).toBe('2020-10'));
    await drawn(atlas);
    expect(pressable(atlas)).toEqual([]);
  });

  test('has nothing that axe finds wrong', async () => {
    expect(await violationsIn(await readyAtlas({controls: 'none'}))).toEqual([]);
  });
});

test('an unknown value of controls means all of them, and is told of once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const atlas = await readyAtlas({controls: 'some'});
  atlas.round = '2019-07';
  await drawn(atlas);
  expect(has(atlas, '.search')).toBe(true);
  const told = () => warn.mock.calls.filter(([text]) => String(text).includes('controls="some"'));
  await vi.waitFor(() => expect(told()).toHaveLength(1));
  await drawn(atlas);
  expect(told()).toHaveLength(1);
  warn.mockRestore();
});
