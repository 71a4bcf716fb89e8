import {expect, test} from 'vitest';
import {MarkerCache} from '../../../src/map/view/marker-cache';
import type {CountryShape} from '../../../src/map/world/shapes';

const country = (key: string, x: number, area: number): CountryShape => ({
  kind: 'state',
  key,
  path: 'M0 0Z',
  x,
  y: 0,
  area,
});
const countries = [country('BIG', 0, 5000), country('PAD', 300, 300), country('DOT', 600, 1)];

test('places are kept as long as shapes and scale are the same', () => {
  const laid = new MarkerCache();
  const places = laid.at(countries, 1);
  expect([...places.markers.keys()]).toEqual(['DOT']);
  expect([...places.hitAreas.keys()]).toEqual(['PAD']);
  expect(laid.at(countries, 1)).toBe(places);
});

test('another scale or other shapes lay them out anew', () => {
  const laid = new MarkerCache();
  laid.at(countries, 1);
  expect([...laid.at(countries, 0.05).markers.keys()]).toEqual([]);
  expect([...laid.at([country('NEW', 0, 1)], 0.05).markers.keys()]).toEqual([]);
  expect([...laid.at([country('NEW', 0, 1)], 1).markers.keys()]).toEqual(['NEW']);
});
