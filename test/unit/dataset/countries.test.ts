import {geoContains} from 'd3';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {expect, test} from 'vitest';
import atlas10 from 'world-atlas/countries-10m.json';
import atlas50 from 'world-atlas/countries-50m.json';
import file from '../../../data/countries.json';

const {countries} = file;
const byCode = new Map(countries.map((country) => [country.code, country]));

test('the states are the 193 UN members and the two observer states', () => {
  expect(countries).toHaveLength(195);
  expect(byCode.get('VAT')?.name).toBe('Holy See');
  expect(byCode.get('PSE')?.name).toBe('State of Palestine');
});

test('states that lists often miss are there', () => {
  for (const code of ['KNA', 'LCA', 'VCT', 'SSD', 'TLS', 'MNE', 'NRU', 'TUV']) {
    expect(byCode.has(code), code).toBe(true);
  }
});

test('what is not a UN member or observer state is not among the states', () => {
  for (const code of ['TWN', 'XKX', 'UNK', 'ESH', 'COK', 'NIU', 'GRL', 'HKG', 'ATA']) {
    expect(byCode.has(code), code).toBe(false);
  }
});

test('codes, numbers and names are there once each, in order of codes', () => {
  const codes = countries.map(({code}) => code);
  expect(codes).toEqual(codes.toSorted());
  for (const key of ['code', 'alpha2', 'numeric', 'name'] as const) {
    expect(new Set(countries.map((country) => country[key])).size, key).toBe(195);
  }
});

test.each([
  ['Burma', 'MMR'],
  ['Ivory Coast', 'CIV'],
  ['Swaziland', 'SWZ'],
  ['Vatican', 'VAT'],
  ['Turkey', 'TUR'],
  ['Cape Verde', 'CPV'],
  ['East Timor', 'TLS'],
  ['Macedonia', 'MKD'],
  ['Czech Republic', 'CZE'],
  ['DRC', 'COD'],
  ['Congo-Kinshasa', 'COD'],
  ['Congo-Brazzaville', 'COG'],
  ['Palestine', 'PSE'],
  ['USA', 'USA'],
  ['UK', 'GBR'],
  ['Great Britain', 'GBR'],
  ['UAE', 'ARE'],
  ['Russian Federation', 'RUS'],
  ['Viet Nam', 'VNM'],
  ['Republic of Korea', 'KOR'],
  ['People’s Republic of China', 'CHN'],
  ['Ceylon', 'LKA'],
  ['Zaire', 'COD'],
])('a reader who types %s means one state', (name, code) => {
  const found = countries.filter((country) => country.otherNames.includes(name));
  expect(found.map((country) => country.code)).toEqual([code]);
});

test('no other name is the name of another state, or stands with two states', () => {
  const names = countries.flatMap(({name, otherNames}) => [name, ...otherNames]);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

test('other names are words in Latin letters, not two-letter codes', () => {
  const names = countries.flatMap(({otherNames}) => otherNames);
  const inLatin = names.filter((name) => /^[\p{Script=Latin}\s’.-]+$/u.test(name));
  expect(inLatin).toEqual(names);
  expect(names.filter((name) => name.length < 3)).toEqual(['UK', 'US']);
});

test('each label point lies on its own state', () => {
  const offLand = countries.filter(({code, numeric, labelPoint}) => {
    const shapes = code === 'TUV' ? shapes10 : shapes50;
    const own = shapes.filter(({id}) => id === numeric);
    return !own.some((shape) => geoContains(shape, labelPoint as [number, number]));
  });
  expect(offLand.map(({code}) => code)).toEqual([]);
});

test('Morocco’s label stands north of Western Sahara, which the source draws in Morocco', () => {
  expect(byCode.get('MAR')?.labelPoint[1]).toBeGreaterThan(27.67);
});

const shapes50 = shapesOf(atlas50 as unknown as Topology<{countries: GeometryCollection}>);
const shapes10 = shapesOf(atlas10 as unknown as Topology<{countries: GeometryCollection}>);

function shapesOf(topology: Topology<{countries: GeometryCollection}>) {
  return feature(topology, topology.objects.countries).features;
}
