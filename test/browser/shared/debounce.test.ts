import type {ReactiveController} from 'lit';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {DebounceController, BurstDetector} from '../../../src/elements/shared/debounce';

beforeEach(() => {
  vi.useFakeTimers({toFake: ['performance', 'setTimeout', 'clearTimeout']});
});

afterEach(() => {
  vi.useRealTimers();
});

const [a, b, c] = ['a', 'b', 'c'] as const;

function held() {
  const requestUpdate = vi.fn();
  const addController = vi.fn<(controller: ReactiveController) => void>();
  const host = {requestUpdate, addController, removeController: vi.fn(), updateComplete: null!};
  return {requestUpdate, atRest: new DebounceController(host)};
}

test('a change is lone if the one before was long ago', () => {
  const pace = new BurstDetector();
  expect(pace.isFirstInBurst()).toBe(true);
  vi.advanceTimersByTime(150);
  expect(pace.isFirstInBurst()).toBe(false);
  vi.advanceTimersByTime(301);
  expect(pace.isFirstInBurst()).toBe(true);
});

test('a lone change is given at once', () => {
  const {atRest} = held();
  expect(atRest.take(a)).toBe(a);
  vi.advanceTimersByTime(1000);
  expect(atRest.take(b)).toBe(b);
});

test('of many changes the last is given when they rest, and none between', () => {
  const {atRest, requestUpdate} = held();
  atRest.take(a);
  vi.advanceTimersByTime(150);
  expect(atRest.take(b)).toBe(a);
  vi.advanceTimersByTime(150);
  expect(atRest.take(c)).toBe(a);
  // Drawn again for another reason, it is no change.
  vi.advanceTimersByTime(299);
  expect(atRest.take(c)).toBe(a);
  expect(requestUpdate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(requestUpdate).toHaveBeenCalledOnce();
  expect(atRest.take(c)).toBe(c);
});

test('before printing the last one is given', () => {
  const {atRest, requestUpdate} = held();
  atRest.hostConnected();
  atRest.take(a);
  atRest.take(b);
  dispatchEvent(new Event('beforeprint'));
  expect(requestUpdate).toHaveBeenCalledOnce();
  expect(atRest.take(b)).toBe(b);
  atRest.hostDisconnected();
  dispatchEvent(new Event('beforeprint'));
  expect(requestUpdate).toHaveBeenCalledOnce();
});
