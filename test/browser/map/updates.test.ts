import {beforeAll, describe, expect, test} from 'vitest';
import type {StanceMap} from '../../../src/index';
import {ROUNDS, stancesByEvidence} from '../../support/site/explorer';
import {reduceMotion, settled} from '../../support/browser/helpers';
import {mapValues, mountMap, showRound, stancesOn} from '../../support/browser/map-harness';

beforeAll(reduceMotion);

const STEPS = ROUNDS.flatMap((from) =>
  ROUNDS.filter((to) => to !== from).map((to) => [from, to] as const),
);

describe('a change of the round', () => {
  test.each(STEPS)('%s to %s writes the states that changed, each once', async (from, to) => {
    const map = await mountMap(from);
    const codes = Object.keys(stancesOn(map));
    const before = stancesByEvidence(from, codes);
    const after = stancesByEvidence(to, codes);
    const changed = codes.filter((code) => before[code] !== after[code]);
    const expected = changed.flatMap((code) => [`${code} aria-label`, `${code} data-stance`]);
    const writes = await writesDuring(map, () => showRound(map, to));
    expect(writes.flatMap(stateWrite).toSorted()).toEqual(expected.toSorted());
  });

  test.each(STEPS)('%s to %s writes no path of a state or an area', async (from, to) => {
    const map = await mountMap(from);
    const writes = await writesDuring(map, () => showRound(map, to));
    expect(writes.filter(({attributeName}) => attributeName === 'd')).toEqual([]);
    const rebuilt = writes.flatMap(({addedNodes, removedNodes}) => [
      ...addedNodes,
      ...removedNodes,
    ]);
    const touched = rebuilt.filter(
      (node) => node instanceof Element && node.matches('[data-country], [data-area]'),
    );
    expect(touched).toEqual([]);
  });
});

describe('an update that changes nothing', () => {
  test('writes nothing when it is only asked for', async () => {
    const map = await mountMap();
    const writes = await writesDuring(map, async () => {
      map.requestUpdate();
      await settled(map);
    });
    expect(writes).toEqual([]);
  });

  test('writes nothing when equal values are set anew', async () => {
    const map = await mountMap('2021-03');
    const {stances, individualSpeakers} = await mapValues('2021-03');
    const writes = await writesDuring(map, async () => {
      Object.assign(map, {
        stances: new Map(stances),
        individualSpeakers: new Map(individualSpeakers),
      });
      await settled(map);
    });
    expect(writes).toEqual([]);
  });
});

test('opening a state writes no stance and no shape of a state', async () => {
  const map = await mountMap();
  const writes = await writesDuring(map, async () => {
    map.country = 'FRA';
    await settled(map);
  });
  const ofStates = writes.flatMap(stateWrite).toSorted();
  expect(ofStates).toContain('FRA aria-selected');
  expect(ofStates.filter((write) => !/ (aria-selected|tabindex)$/.test(write))).toEqual([]);
});

test('a filter writes to no state', async () => {
  const map = await mountMap();
  const writes = await writesDuring(map, async () => {
    map.filter = 'support';
    await settled(map);
  });
  expect(writes.length).toBeGreaterThan(0);
  expect(writes.flatMap(stateWrite)).toEqual([]);
});

/** Everything written into a map's shadow root while something is done. */
async function writesDuring(
  map: StanceMap,
  act: () => Promise<void>,
): Promise<readonly MutationRecord[]> {
  const writes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void writes.push(...records));
  const what = {attributes: true, childList: true, characterData: true, subtree: true};
  observer.observe(map.shadowRoot!, what);
  await act();
  writes.push(...observer.takeRecords());
  observer.disconnect();
  return writes;
}

/** `FRA data-stance`, for a write to a state's element or within it. */
function stateWrite({target, type, attributeName}: MutationRecord): string[] {
  const country = target instanceof Element && target.closest<SVGElement>('[data-country]');
  return country ? [`${country.dataset['country']} ${attributeName ?? type}`] : [];
}
