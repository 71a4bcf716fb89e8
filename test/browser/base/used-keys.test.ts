/** Keys that do something in an element are not the page's as well. */
import {beforeAll, beforeEach, describe, expect, onTestFinished, test} from 'vitest';
import {userEvent} from 'vitest/browser';
import {defineAll} from '../../../src/index';
import {drawn, mapIn, readyAtlas} from '../../support/browser/atlas-harness';
import {allIn, focused, reduceMotion} from '../../support/browser/helpers';
import {focusOn} from '../../support/browser/map-harness';

beforeAll(defineAll);
beforeAll(reduceMotion);

/** What the page heard, as a page with shortcuts of its own does. */
let heardByPage: string[] = [];

beforeEach(() => {
  heardByPage = [];
  const onKey = (event: KeyboardEvent) => {
    heardByPage.push(event.key);
    if (!(event.target as Element).matches('input')) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  onTestFinished(() => document.removeEventListener('keydown', onKey));
});

test('a page that refuses keys outside its own fields lets a reader type into the search', async () => {
  const atlas = await readyAtlas();
  await expect.poll(() => inputOf(atlas)).toBeDefined();
  inputOf(atlas)!.focus();
  await userEvent.keyboard('bahamas');
  expect(inputOf(atlas)!.value).toBe('bahamas');
  expect(heardByPage).toEqual([]);
});

describe('arrows', () => {
  test('on the slider move it, and are not heard by the page', async () => {
    const atlas = await readyAtlas({round: '2019-07'});
    allIn(allIn(atlas, 'stance-slider')[0]!, 'input')[0]!.focus();
    await userEvent.keyboard('{ArrowRight}');
    await drawn(atlas);
    expect(atlas.round).toBe('2019-10');
    expect(heardByPage).toEqual([]);
  });

  test('on the map lead to another country, and are not heard by the page', async () => {
    const atlas = await readyAtlas();
    await focusOn(mapIn(atlas), 'BRA');
    const before = focused();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).not.toBe(before);
    expect(heardByPage).toEqual([]);
  });
});

test('a key that nothing here uses is the page’s', async () => {
  const atlas = await readyAtlas();
  await focusOn(mapIn(atlas), 'BRA');
  await userEvent.keyboard('x{F2}');
  expect(heardByPage).toEqual(['x', 'F2']);
});

test('Space and Enter on a button press it and do not turn the page’s slides', async () => {
  const atlas = await readyAtlas({round: '2020-10'});
  const compare = allIn(atlas, 'button').find(({textContent}) => textContent?.includes('Compare'))!;
  compare.focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => atlas.versus).toBeDefined();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => atlas.versus).toBeUndefined();
  expect(heardByPage).toEqual([]);
});

function inputOf(atlas: Element): HTMLInputElement | undefined {
  const search = allIn(atlas, 'stance-search')[0];
  return search && allIn<HTMLInputElement>(search, 'input')[0];
}
