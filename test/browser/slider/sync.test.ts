import {beforeAll, describe, expect, onTestFinished, test, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {StanceAtlas, StanceSlider} from '../../../src/index';
import {drawn} from '../../support/browser/atlas-harness';
import {allIn, listenFor, press, reduceMotion} from '../../support/browser/helpers';

beforeAll(reduceMotion);

const ATLAS = (id: string, more = '') =>
  `<stance-atlas id="${id}" loading="eager" controls="none" ${more}></stance-atlas>`;

/** A place of a page with this in it, in a shadow root if asked for. */
function put(markup: string, inShadow = false): ParentNode & Node {
  const place = document.createElement('main');
  document.body.append(place);
  onTestFinished(() => place.remove());
  const root = inShadow ? place.attachShadow({mode: 'open'}) : place;
  root.innerHTML = markup;
  return root;
}

function sliderOf(root: ParentNode, index = 0): StanceSlider {
  return root.querySelectorAll('stance-slider')[index]!;
}

function atlasOf(root: ParentNode, id: string): StanceAtlas {
  return root.querySelector<StanceAtlas>(`#${id}`)!;
}

async function stands(slider: StanceSlider, round: string): Promise<void> {
  await vi.waitFor(() => expect(slider.round).toBe(round), {timeout: 8000});
  await slider.updateComplete;
}

async function shows(atlas: StanceAtlas, round: string): Promise<void> {
  await vi.waitFor(() => expect(atlas.shownRound).toBe(round), {timeout: 8000});
}

/** A reader's key on a slider. */
async function pressOn(slider: StanceSlider, key: string): Promise<void> {
  allIn<HTMLInputElement>(slider, 'input')[0]!.focus();
  await press(slider, `{${key}}`);
}

describe('a slider with for', () => {
  test('steers two maps at once, with one event', async () => {
    const root = put(`<stance-slider for="a b"></stance-slider>${ATLAS('a')}${ATLAS('b')}`);
    const slider = sliderOf(root);
    await stands(slider, '2020-10');
    expect(slider.stops.map(({id}) => id)).toEqual(['2019-07', '2019-10', '2020-10', '2021-03']);
    const heard = listenFor(document, 'stance-round');
    await pressOn(slider, 'Home');
    await shows(atlasOf(root, 'a'), '2019-07');
    await shows(atlasOf(root, 'b'), '2019-07');
    await drawn(atlasOf(root, 'b'));
    expect(heard.map(({round}) => round)).toEqual(['2019-07']);
    expect(atlasOf(root, 'a').getAttribute('round')).toBe('2019-07');
  });

  test('keeps its room before it has any rounds', async () => {
    const slider = sliderOf(put(`<stance-slider for="later"></stance-slider>`));
    await slider.updateComplete;
    const before = slider.getBoundingClientRect().height;
    slider.parentElement!.insertAdjacentHTML('beforeend', ATLAS('later'));
    await stands(slider, '2020-10');
    expect(before).toBeGreaterThan(60);
    expect(slider.getBoundingClientRect().height).toBe(before);
  });

  test('is one of two for one map: both follow it and each other', async () => {
    const root = put(
      `<stance-slider for="a"></stance-slider>${ATLAS('a')}<stance-slider for="a"></stance-slider>`,
    );
    await stands(sliderOf(root, 0), '2020-10');
    await stands(sliderOf(root, 1), '2020-10');
    await pressOn(sliderOf(root, 1), 'ArrowLeft');
    await stands(sliderOf(root, 0), '2019-10');
    expect(atlasOf(root, 'a').shownRound).toBe('2019-10');
  });

  test('follows what a script, an attribute or the own slider of a map sets', async () => {
    const root = put(
      `<stance-slider for="a b"></stance-slider>${ATLAS('a')}${ATLAS('b').replace('none', 'slider')}`,
    );
    const slider = sliderOf(root);
    await stands(slider, '2020-10');
    await shows(atlasOf(root, 'b'), '2020-10');
    const heard = listenFor(slider, 'stance-round');
    atlasOf(root, 'a').round = '2019-07';
    await stands(slider, '2019-07');
    atlasOf(root, 'b').setAttribute('round', '2021-03');
    await stands(slider, '2021-03');
    const own = atlasOf(root, 'b').shadowRoot!.querySelector('stance-slider')!;
    await userEvent.click(allIn(own, 'button.step')[0]!);
    await stands(slider, '2020-10');
    expect(heard).toEqual([]);
    expect(atlasOf(root, 'a').shownRound).toBe('2019-07');
  });

  test('finds maps that come later, and lets go of those that lose their id', async () => {
    const root = put(`<stance-slider for="a b"></stance-slider>${ATLAS('b')}`);
    const slider = sliderOf(root);
    await stands(slider, '2020-10');
    slider.parentElement!.insertAdjacentHTML('beforeend', ATLAS('a', 'round="2019-07"'));
    const late = atlasOf(root, 'a');
    await shows(late, '2019-07');
    await pressOn(slider, 'End');
    await shows(late, '2021-03');
    late.id = 'other';
    await pressOn(slider, 'Home');
    await shows(atlasOf(root, 'b'), '2019-07');
    expect(late.shownRound).toBe('2021-03');
  });

  test('follows a comparison of its map, and steers both rounds', async () => {
    const root = put(
      `<stance-slider for="a"></stance-slider>${ATLAS('a', 'round="2019-07" versus="2020-10"')}`,
    );
    const slider = sliderOf(root);
    await stands(slider, '2019-07');
    await vi.waitFor(() => expect(slider.versus).toBe('2020-10'));
    await slider.updateComplete;
    allIn<HTMLInputElement>(slider, 'input')[1]!.focus();
    await press(slider, '{End}');
    await vi.waitFor(() => expect(atlasOf(root, 'a').shownVersus).toBe('2021-03'));
  });

  test('works in a shadow root, for maps in it alone', async () => {
    const outside = put(ATLAS('a', 'round="2019-07"'));
    const root = put(`<stance-slider for="a"></stance-slider>${ATLAS('a')}`, true);
    await stands(sliderOf(root), '2020-10');
    await pressOn(sliderOf(root), 'ArrowLeft');
    await shows(atlasOf(root, 'a'), '2019-10');
    expect(atlasOf(outside, 'a').round).toBe('2019-07');
  });

  test('goes on after it was moved, and steers nothing once it is gone', async () => {
    const root = put(`<div><stance-slider for="a"></stance-slider></div>${ATLAS('a')}`);
    const slider = sliderOf(root);
    await stands(slider, '2020-10');
    root.append(slider);
    await vi.waitFor(() => expect(slider.stops).toHaveLength(4));
    await pressOn(slider, 'Home');
    await shows(atlasOf(root, 'a'), '2019-07');
    slider.remove();
    atlasOf(root, 'a').round = '2019-10';
    await drawn(atlasOf(root, 'a'));
    expect(slider.round).toBe('2019-07');
  });

  test('takes other ids, and none', async () => {
    const root = put(
      `<stance-slider for="a"></stance-slider>${ATLAS('a')}${ATLAS('b', 'round="2019-10"')}`,
    );
    const slider = sliderOf(root);
    await stands(slider, '2020-10');
    slider.setAttribute('for', 'b');
    // It stands where the other atlas does: from now on it steers that one.
    await stands(slider, '2019-10');
    await pressOn(slider, 'End');
    await shows(atlasOf(root, 'b'), '2021-03');
    expect(atlasOf(root, 'a').shownRound).toBe('2020-10');
  });
});
