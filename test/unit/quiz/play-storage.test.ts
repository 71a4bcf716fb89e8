import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {
  clearPlays,
  dropOldPlays,
  hasPlays,
  playStore,
} from '../../../src/pages/activities/play-storage';

const KEY = {
  area: 'device',
  owner: 'first',
  step: 'guess',
  question: {kind: 'guess', text: 'How many?', round: '2019-07', guess: 'how-many'},
  version: '1.0.0',
} as const;

const DAY = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({now: new Date('2026-01-05T08:00:00Z')});
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is kept is there for the same question of the same lesson', () => {
  playStore(KEY).write({guess: 22});
  expect(playStore(KEY).read()).toEqual({guess: 22});
  expect(playStore({...KEY, owner: 'other'}).read()).toBeUndefined();
  expect(playStore({...KEY, step: 'later'}).read()).toBeUndefined();
});

test('a question that was changed, or new data, takes no old guesses', () => {
  playStore(KEY).write({guess: 22});
  const question = {...KEY.question, round: '2019-10'};
  expect(playStore({...KEY, question}).read()).toBeUndefined();
  expect(playStore({...KEY, version: '1.1.0'}).read()).toBeUndefined();
});

test('it is kept for a day, and then taken away', () => {
  playStore(KEY).write({guess: 22});
  vi.setSystemTime(Date.now() + DAY - 1);
  expect(playStore(KEY).read()).toEqual({guess: 22});
  vi.setSystemTime(Date.now() + 1);
  expect(hasPlays('first')).toBe(false);
  dropOldPlays();
  expect(Object.keys(localStorage)).toEqual([]);
});

test('what is emptied is not kept, and a lesson is cleared without another', () => {
  const store = playStore(KEY);
  store.write({guess: 22});
  store.write(undefined);
  expect(hasPlays('first')).toBe(false);
  store.write({guess: 23});
  playStore({...KEY, owner: 'first-2'}).write({guess: 24});
  clearPlays('first');
  expect([hasPlays('first'), hasPlays('first-2')]).toEqual([false, true]);
});

test('a game of a window is not on the device', () => {
  playStore({...KEY, area: 'window'}).write({guess: 22});
  expect(playStore({...KEY, area: 'window'}).read()).toEqual({guess: 22});
  expect(hasPlays('first')).toBe(false);
});

test('where nothing can be stored, it is kept as long as the page', () => {
  vi.stubGlobal('localStorage', undefined);
  playStore(KEY).write({guess: 22});
  expect([playStore(KEY).read(), hasPlays('first')]).toEqual([{guess: 22}, true]);
  clearPlays('first');
  expect(hasPlays('first')).toBe(false);
});

test('what somebody else wrote there is no game', () => {
  localStorage.setItem('stance-atlas-play first guess', '{"at": "now"');
  expect(playStore(KEY).read()).toBeUndefined();
});

/** A store whose keys can be listed, as those of a browser. */
function storage() {
  const methods = {
    getItem: (name: string) => (items as Record<string, string>)[name] ?? null,
    setItem: (name: string, text: string) => void Object.assign(items, {[name]: text}),
    removeItem: (name: string) => void Reflect.deleteProperty(items, name),
  };
  const items: object = Object.create(methods) as object;
  return items;
}
