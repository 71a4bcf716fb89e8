import {beforeEach, describe, expect, onTestFinished, test, vi} from 'vitest';
import {cdp} from 'vitest/browser';
import type {StanceMap} from '../../../src/index';
import {ROUNDS, stancesByEvidence} from '../../support/site/explorer';
import {allIn, reduceMotion} from '../../support/browser/helpers';
import {mapValues, mountMap, showRound, stancesOn} from '../../support/browser/map-harness';

const [first = '', second = ''] = ROUNDS;

beforeEach(async () => {
  const features = [{name: 'prefers-reduced-motion', value: 'no-preference'}];
  await cdp().send('Emulation.setEmulatedMedia', {features});
});

/** What fades in the moment after another round was shown. */
async function fadingAfter(map: StanceMap, round: string): Promise<readonly HTMLElement[]> {
  Object.assign(map, await mapValues(round));
  await map.updateComplete;
  return allIn(map, '.fading use');
}

describe('a change of the round', () => {
  test('lets the old colours of what changed fade, and of nothing else', async () => {
    const map = await mountMap(first);
    const codes = Object.keys(stancesOn(map));
    const [from, to] = [first, second].map((round) => stancesByEvidence(round, codes));
    const left = codes.filter((code) => from![code] !== to![code]).map((code) => from![code]);
    const fading = await fadingAfter(map, second);
    expect(fading.map(({dataset}) => dataset['fill']).toSorted()).toEqual(left.toSorted());
    expect(stancesOn(map)).toEqual(to);
  });

  test('leaves nothing of it behind', async () => {
    const map = await mountMap(first);
    expect(await fadingAfter(map, second)).not.toEqual([]);
    await vi.waitFor(() => expect(allIn(map, '.fading')).toEqual([]));
  });

  test('ends what still fades and fades itself only after a rest', async () => {
    vi.useFakeTimers({toFake: ['performance']});
    onTestFinished(() => void vi.useRealTimers());
    const map = await mountMap(first);
    await fadingAfter(map, second);
    expect(await fadingAfter(map, first)).toEqual([]);
    expect(allIn(map, '.fading')).toEqual([]);
    vi.advanceTimersByTime(400);
    expect(await fadingAfter(map, second)).not.toEqual([]);
  });

  test('puts no state of the map a second time, and nothing for a reader to meet', async () => {
    const map = await mountMap(first);
    const [copy] = await fadingAfter(map, second);
    expect(allIn(map, '[data-country]')).toHaveLength(195);
    expect(copy!.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(getComputedStyle(copy!).pointerEvents).toBe('none');
  });

  test('is at once for readers who ask for less motion', async () => {
    await reduceMotion();
    const map = await mountMap(first);
    expect(await fadingAfter(map, second)).toEqual([]);
    await showRound(map, first);
  });
});
