/** An atlas that a page moves into a window or frame of its own keeps its looks. */
import {beforeAll, expect, onTestFinished, test} from 'vitest';
import {defineAll} from '../../../src/index';
import {drawn, mapIn, readyAtlas} from '../../support/browser/atlas-harness';
import {listenForErrors, reduceMotion} from '../../support/browser/helpers';
import {countryOf} from '../../support/browser/map-harness';

beforeAll(defineAll);
beforeAll(reduceMotion);

function openFrame(): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 900px; height: 700px';
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  return frame.contentDocument!;
}

test('moved into a frame and back it has the same colours and sheets', async () => {
  const errors = listenForErrors();
  const atlas = await readyAtlas({round: '2019-07', country: 'QAT'});
  const home = atlas.parentElement!;
  const look = () => [
    fillOf(atlas, 'CAN'),
    fillOf(atlas, 'CHN'),
    // Rules of the element itself, and of what came later: the bar lies in a row, the panel has edges.
    ...['[part="bar"]', '.panel'].map((part) => {
      const element = atlas.shadowRoot!.querySelector(part)!;
      const {display, position} = element.ownerDocument.defaultView!.getComputedStyle(element);
      return [display, position];
    }),
  ];
  await expect.poll(() => atlas.shadowRoot!.querySelector('.panel stance-country')).toBeTruthy();
  const before = look();
  const page = openFrame();
  page.body.append(atlas);
  await drawn(atlas);
  expect(look()).toEqual(before);
  expect(before[0]).not.toBe(before[1]);
  home.append(atlas);
  await drawn(atlas);
  expect(look()).toEqual(before);
  expect(errors).toEqual([]);
});

test('put into a frame first, it draws there without an error', async () => {
  const errors = listenForErrors();
  const other = await readyAtlas();
  const made = document.createElement('stance-atlas');
  made.setAttribute('loading', 'eager');
  const page = openFrame();
  page.body.append(made);
  await expect.poll(() => made.shadowRoot?.querySelector('stance-map')?.shadowRoot).toBeTruthy();
  await expect.poll(() => fillOf(made, 'CAN')).toBe(fillOf(other, 'CAN'));
  expect(errors).toEqual([]);
});

/** The colour that a country is drawn in. */
function fillOf(atlas: Parameters<typeof mapIn>[0], code: string): string {
  const shape = countryOf(mapIn(atlas), code).querySelector('.shape')!;
  return shape.ownerDocument.defaultView!.getComputedStyle(shape).fill;
}
