import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {neighbour, nextByName, type Direction} from '../../../src/map/world/neighbours';
import {readWorld, type CountryShape} from '../../../src/map/world/shapes';
import {nameOrder} from '../../../src/model/name-order';

const {countries: states} = readWorld(JSON.parse(readFileSync('public/world.json', 'utf8')));
const {countries} = JSON.parse(readFileSync('public/atlas.json', 'utf8')) as {
  countries: {code: string; name: string}[];
};
const compareNames = nameOrder('en');
const names = countries
  .map(({code, name}) => ({key: code, name}))
  .toSorted((a, b) => compareNames(a.name, b.name));

const DIRECTIONS: Direction[] = ['left', 'right', 'up', 'down'];

describe('arrow keys', () => {
  test.each([
    ['FRA', 'right', 'CHE'],
    ['FRA', 'up', 'BEL'],
    ['USA', 'up', 'CAN'],
    ['USA', 'down', 'MEX'],
    ['CHN', 'up', 'MNG'],
    ['MNG', 'up', 'RUS'],
    ['EGY', 'left', 'LBY'],
    ['EGY', 'down', 'SDN'],
    ['IND', 'right', 'BGD'],
    ['BRA', 'left', 'BOL'],
    ['JPN', 'left', 'KOR'],
    ['AUS', 'down', 'NZL'],
  ] as const)('from %s, %s leads to %s', (from, direction, to) => {
    expect(step(from, direction)).toBe(to);
  });

  test('always lead the way that they point', () => {
    const steps = states.flatMap((from) =>
      DIRECTIONS.flatMap((direction) => {
        const to = neighbour(states, from, direction);
        return to ? [{from, to, direction}] : [];
      }),
    );
    expect(steps.length).toBeGreaterThan(2 * states.length);
    for (const {from, to, direction} of steps) {
      expect(ahead(from, to, direction), `${from.key} ${direction}`).toBeGreaterThan(0);
    }
  });

  test('one held down reaches the edge of the map and meets no state twice', () => {
    for (const {key} of states) {
      for (const direction of DIRECTIONS) {
        const met = walk(key, direction);
        expect(new Set(met).size, `${key} ${direction}`).toBe(met.length);
      }
    }
  });

  test('at the edge of the map lead nowhere', () => {
    const [top] = states.toSorted((a, b) => a.y - b.y);
    const [left] = states.toSorted((a, b) => a.x - b.x);
    expect(neighbour(states, top!, 'up')).toBeUndefined();
    expect(neighbour(states, left!, 'left')).toBeUndefined();
    expect(neighbour([top!], top!, 'down')).toBeUndefined();
  });

  test('reach every state from every state', () => {
    for (const {key} of states) expect(reachable(key).size, key).toBe(states.length);
  });

  test('prefer what lies straight ahead to what lies as near and aside', () => {
    const from = {key: 'from', x: 0, y: 0};
    const straight = {key: 'straight', x: 10, y: 0};
    const aside = {key: 'aside', x: 7, y: 7};
    expect(neighbour([from, aside, straight], from, 'right')).toBe(straight);
    expect(neighbour([from, aside], from, 'right')).toBe(aside);
  });
});

describe('type-ahead', () => {
  test('one letter goes on from the state in focus, through all that begin so, and round', () => {
    const expected = names.filter(({name}) => name.startsWith('S')).map(({key}) => key);
    const met = ['BRA'];
    for (const _ of [...expected, 'once more']) met.push(nextByName(names, met.at(-1), 's')!);
    expect(met.slice(1)).toEqual([...expected, expected[0]]);
  });

  test('with no state in focus begins at the first', () => {
    expect(nextByName(names, undefined, 'a')).toBe('AFG');
    expect(nextByName(names, 'nobody', 'a')).toBe('AFG');
    expect(nextByName(names, undefined, 'z')).toBe('ZMB');
  });

  test('more letters stay where they still fit, and move on where they do not', () => {
    expect(typing('south a', undefined)).toBe('ZAF');
    expect(typing('south s', undefined)).toBe('SSD');
    expect(nextByName(names, 'ZAF', 'south')).toBe('ZAF');
    expect(nextByName(names, 'ZAF', 'south k')).toBe('KOR');
  });

  test('may leave out accents, or have them', () => {
    expect(typing('turkm', undefined)).toBe('TKM');
    expect(typing('turk', undefined)).toBe('TUR');
    expect(nextByName(names, undefined, 'türki')).toBe('TUR');
    expect(nextByName(names, undefined, 'sao')).toBe('STP');
    expect(nextByName(names, undefined, "cote d'")).toBe('CIV');
  });

  test('the only state with its letter is found from itself', () => {
    expect(nextByName(names, 'QAT', 'q')).toBe('QAT');
  });

  test.each(['x', 'zz', '1', '/', '’', ' '])('%j leads nowhere', (typed) => {
    expect(nextByName(names, 'FRA', typed)).toBeUndefined();
  });

  test('without names there is nowhere to go', () => {
    expect(nextByName([], undefined, 'a')).toBeUndefined();
  });
});

function placeOf(key: string): CountryShape {
  return states.find((country) => country.key === key)!;
}

function step(key: string, direction: Direction): string | undefined {
  return neighbour(states, placeOf(key), direction)?.key;
}

function ahead(from: CountryShape, to: {x: number; y: number}, direction: Direction): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return {left: -dx, right: dx, up: -dy, down: dy}[direction];
}

/** The states that one arrow key meets until it stops, or until twice as many as there are. */
function walk(key: string, direction: Direction): string[] {
  const met = [key];
  for (let next = step(key, direction); next; next = step(next, direction)) {
    met.push(next);
    if (met.length > 2 * states.length) break;
  }
  return met;
}

const nextOf = new Map(
  states.map(({key}) => [key, DIRECTIONS.flatMap((direction) => step(key, direction) ?? [])]),
);

function reachable(start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  // A set goes on to what is added to it on the way.
  for (const key of seen) for (const next of nextOf.get(key)!) seen.add(next);
  return seen;
}

/** Typing letter by letter, as a reader does; what was typed so far stays. */
function typing(text: string, from: string | undefined): string | undefined {
  let current = from;
  for (let end = 1; end <= text.length; end += 1) {
    current = nextByName(names, current, text.slice(0, end)) ?? current;
  }
  return current;
}
