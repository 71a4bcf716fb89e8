/** Pages shrink what stands in them: a slide in its overview, a preview beside an editor. */
import {beforeAll, describe, expect, test} from 'vitest';
import type {StanceMap} from '../../../src/index';
import {allIn, reduceMotion, settled} from '../../support/browser/helpers';
import {
  centreOf,
  countryOf,
  mountMap,
  placeOf,
  scaleOf,
  surfaceOf,
} from '../../support/browser/map-harness';

beforeAll(reduceMotion);

const LOOKS = [
  ['half its size by a transform', {scale: '0.5', transformOrigin: '0 0'}],
  ['three fifths of its size by zoom', {zoom: '0.6'}],
  ['twice its size', {scale: '2', transformOrigin: '0 0'}],
] as const;

describe.each(LOOKS)('at %s', (_, style) => {
  test('the tooltip is beside the pointer', async () => {
    const map = await mountScaled(style);
    const place = placeOf(map, 'BRA');
    send(map, 'pointermove', place);
    await settled(map);
    const tip = allIn(map, '[part~="tooltip"]')[0]!.getBoundingClientRect();
    expect(Math.abs(tip.left + tip.width / 2 - place.x)).toBeLessThan(3);
    expect(tip.bottom).toBeLessThan(place.y);
    expect(place.y - tip.bottom).toBeLessThan(40);
  });

  test('the wheel zooms where the pointer is', async () => {
    const map = await mountScaled(style);
    const before = placeOf(map, 'MNG');
    const whole = scaleOf(map);
    const keys = {ctrlKey: true, deltaY: -200};
    surfaceOf(map).dispatchEvent(new WheelEvent('wheel', {...eventAt(before), ...keys}));
    await settled(map);
    const after = placeOf(map, 'MNG');
    expect(scaleOf(map)).toBeGreaterThan(1.5 * whole);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  });

  test('the map stays under the hand that drags it', async () => {
    const map = await mountScaled(style);
    const middle = centreOf(surfaceOf(map));
    const keys = {ctrlKey: true, deltaY: -300};
    surfaceOf(map).dispatchEvent(new WheelEvent('wheel', {...eventAt(middle), ...keys}));
    await settled(map);
    const before = placeOf(map, 'TCD');
    const mouse = {pointerType: 'mouse', button: 0};
    send(map, 'pointerdown', middle, mouse);
    for (const step of [15, 30]) {
      const place = {x: middle.x + step, y: middle.y + step / 2};
      window.dispatchEvent(new PointerEvent('pointermove', {...eventAt(place), ...mouse}));
      await settled(map);
    }
    window.dispatchEvent(new PointerEvent('pointerup', mouse));
    const after = placeOf(map, 'TCD');
    expect(after.x - before.x).toBeCloseTo(30, 0);
    expect(after.y - before.y).toBeCloseTo(15, 0);
  });
});

async function mountScaled(style: Readonly<Record<string, string>>): Promise<StanceMap> {
  const map = await mountMap('2020-10', 600);
  Object.assign(map.parentElement!.style, style);
  await settled(map);
  return map;
}

function eventAt({x, y}: {readonly x: number; readonly y: number}): MouseEventInit {
  return {clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true};
}

/** Sends an event to what lies at a place, as a mouse does. */
function send(
  map: StanceMap,
  type: string,
  place: {readonly x: number; readonly y: number},
  more: PointerEventInit = {pointerType: 'mouse'},
): void {
  const under = map.shadowRoot!.elementFromPoint(place.x, place.y) ?? countryOf(map, 'BRA');
  under.dispatchEvent(new PointerEvent(type, {...eventAt(place), ...more}));
}
