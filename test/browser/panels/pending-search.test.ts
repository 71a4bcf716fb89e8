/** In a file of its own: only on a page where nothing was searched yet is there a field before. */
import {expect, test, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {drawn, heard, putAtlas} from '../../support/browser/atlas-harness';
import {allIn, focused} from '../../support/browser/helpers';

test('a field in which a reader types before the search is there goes on as the search', async () => {
  const atlas = putAtlas({loading: 'eager'});
  await heard(atlas, 'stance-ready');
  const [field] = allIn<HTMLInputElement>(atlas, '.search > input');
  const look = lookOf(field!);
  field!.value = 'Ivory';
  field!.focus();
  await vi.waitFor(() => expect(allIn(atlas, 'stance-search')).toHaveLength(1));
  await drawn(atlas);
  const [search] = allIn(atlas, 'stance-search');
  const [input] = allIn<HTMLInputElement>(search!, 'input');
  expect(lookOf(input!)).toEqual(look);
  expect(focused()).toBe(input);
  expect(input!.value).toBe('Ivory');
  await userEvent.keyboard('{Enter}');
  expect(atlas.country).toBe('CIV');
});

function lookOf(input: Element) {
  const {x, y, width, height} = input.getBoundingClientRect();
  const {font, borderColor, borderRadius, padding} = getComputedStyle(input);
  const words = [input.ariaLabel, input.getAttribute('placeholder')];
  return {x, y, width, height, font, borderColor, borderRadius, padding, words};
}
