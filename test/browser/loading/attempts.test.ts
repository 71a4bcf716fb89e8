/** What no reader has asked for is not asked of the network without end. */
import {beforeAll, beforeEach, describe, expect, onTestFinished, test, vi} from 'vitest';
import {Attempts} from '../../../src/elements/loading/attempts';
import {answerFetches, mapIn, readyAtlas, timesAsked} from '../../support/browser/atlas-harness';
import {painted, reduceMotion} from '../../support/browser/helpers';

beforeAll(reduceMotion);

/** Milliseconds on the page’s clock. */
let now: number;

beforeEach(() => {
  now = 1e6;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  onTestFinished(() => clock.mockRestore());
});

describe('attempts', () => {
  test('wait after a failure, longer after a second, and end with the third', () => {
    const attempts = new Attempts();
    const waits: number[] = [];
    for (let failures = 1; failures < 3; failures += 1) {
      expect(attempts.isDue).toBe(true);
      attempts.fail();
      const failedAt = now;
      while (!attempts.isDue) now += 1000;
      waits.push(now - failedAt);
    }
    expect(waits[0]).toBeGreaterThan(0);
    expect(waits[1]).toBeGreaterThan(waits[0]!);
    attempts.fail();
    now += 1e9;
    expect(attempts.isDue).toBe(false);
  });

  test('begin anew when the network comes back', () => {
    const attempts = new Attempts();
    for (let failures = 0; failures < 3; failures += 1) attempts.fail();
    now += 1e9;
    expect(attempts.isDue).toBe(false);
    dispatchEvent(new Event('online'));
    expect(attempts.isDue).toBe(true);
    attempts.fail();
    expect(attempts.isDue).toBe(false);
  });
});

test('finer coasts that are not there are asked for a few times in many zooms, and no more', async () => {
  const asked = answerFetches(({pathname}) =>
    pathname.endsWith('world-fine.json') ? new Response('gone', {status: 404}) : undefined,
  );
  const atlas = await readyAtlas();
  const zoom = async () => {
    mapIn(atlas).dispatchEvent(new CustomEvent('stance-detail', {bubbles: true, composed: true}));
    await painted();
  };
  for (let zooms = 0; zooms < 12; zooms += 1) await zoom();
  expect(timesAsked(asked, 'world-fine.json')).toBe(1);
  for (let zooms = 0; zooms < 12; zooms += 1) {
    now += 1e6;
    await zoom();
  }
  expect(timesAsked(asked, 'world-fine.json')).toBe(3);
  dispatchEvent(new Event('online'));
  await zoom();
  expect(timesAsked(asked, 'world-fine.json')).toBe(4);
});
