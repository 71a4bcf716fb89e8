import {expect, test} from 'vitest';
import {PlacesLaid} from '../../../src/map/view/marker-cache';
import type {StateShape} from '../../../src/map/world/shapes';

const state = (key: string, x: number, area: number): StateShape => ({
  kind: 'state',
  key,
  path: 'M0 0Z',
  x,
  y: 0,
  area,
});
const states = [state('BIG', 0, 5000), state('PAD', 300, 300), state('DOT', 600, 1)];

test('places are kept as long as shapes and scale are the same', () => {
  const laid = new PlacesLaid();
  const places = laid.at(states, 1);
  expect([...places.markers.keys()]).toEqual(['DOT']);
  expect([...places.pads.keys()]).toEqual(['PAD']);
  expect(laid.at(states, 1)).toBe(places);
});

test('another scale or other shapes lay them out anew', () => {
  const laid = new PlacesLaid();
  laid.at(states, 1);
  expect([...laid.at(states, 0.05).markers.keys()]).toEqual([]);
  expect([...laid.at([state('NEW', 0, 1)], 0.05).markers.keys()]).toEqual([]);
  expect([...laid.at([state('NEW', 0, 1)], 1).markers.keys()]).toEqual(['NEW']);
});
