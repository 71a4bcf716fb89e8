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
  return {requestUpdate, debounce: new DebounceController<string>(host)};
}

test('a change is lone if the one before was long ago', () => {
  const pace = new BurstDetector();
  expect(pace.isFirstInBurst()).toBe(true);
  vi.advanceTimersByTime(150);
  expect(pace.isFirstInBurst()).toBe(false);
  vi.advanceTimersByTime(301);
  expect(pace.isFirstInBurst()).toBe(true);
});

const isEqual = (one: {id: number}, other: {id: number}) => one.id === other.id;

test('a value that is equal to the last one is no change', () => {
  const {requestUpdate} = held();
  const host = {requestUpdate, addController: vi.fn(), removeController: vi.fn()};
  const debounce = new DebounceController({...host, updateComplete: null!}, isEqual);
  const first = debounce.update({id: 1});
  vi.advanceTimersByTime(1000);
  expect(debounce.update({id: 1})).toBe(first);
  expect(debounce.update({id: 2})).toEqual({id: 2});
});

test('a lone change is given at once', () => {
  const {debounce} = held();
  expect(debounce.update(a)).toBe(a);
  vi.advanceTimersByTime(1000);
  expect(debounce.update(b)).toBe(b);
});

test('of many changes the last is given when they rest, and none between', () => {
  const {debounce, requestUpdate} = held();
  debounce.update(a);
  vi.advanceTimersByTime(150);
  expect(debounce.update(b)).toBe(a);
  vi.advanceTimersByTime(150);
  expect(debounce.update(c)).toBe(a);
  // Drawn again for another reason, it is no change.
  vi.advanceTimersByTime(299);
  expect(debounce.update(c)).toBe(a);
  expect(requestUpdate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(requestUpdate).toHaveBeenCalledOnce();
  expect(debounce.update(c)).toBe(c);
});

test('before printing the last one is given', () => {
  const {debounce, requestUpdate} = held();
  debounce.hostConnected();
  debounce.update(a);
  debounce.update(b);
  dispatchEvent(new Event('beforeprint'));
  expect(requestUpdate).toHaveBeenCalledOnce();
  expect(debounce.update(b)).toBe(b);
  debounce.hostDisconnected();
  dispatchEvent(new Event('beforeprint'));
  expect(requestUpdate).toHaveBeenCalledOnce();
});
