import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {fold, searchCountries} from '../../../src/model/search';

const {dataset} = readDataset(JSON.parse(readFileSync('public/atlas.json', 'utf8')), 'record');
const {countries} = dataset!;

describe('a name that is not the record’s own', () => {
  test.each([
    ['Burma', 'MMR', 'Burma'],
    ['Ivory Coast', 'CIV', 'Ivory Coast'],
    ['Swaziland', 'SWZ', 'Swaziland'],
    ['Vatican', 'VAT', 'Vatican'],
    ['Turkey', 'TUR', 'Turkey'],
    ['DPRK', 'PRK', 'DPRK'],
  ])('%s finds %s, and says through which name', (typed, code, via) => {
    const [first] = searchCountries(countries, typed, 'en');
    expect(first).toMatchObject({country: {code}, via});
  });
});

describe('accents, apostrophes and case', () => {
  test.each([
    'Côte d’Ivoire',
    "Côte d'Ivoire",
    "Cote d'Ivoire",
    'Cote d’Ivoire',
    'Cote d‘Ivoire',
    'cote divoire',
    "  COTE D'IVOIRE ",
  ])('%j finds Côte d’Ivoire and no other', (typed) => {
    expect(codes(typed)).toEqual(['CIV']);
  });

  test.each(['Türkiye', 'turkiye', 'TÜRKİYE', 'Tu\u0308rkiye'])('%j finds Türkiye', (typed) => {
    expect(searchCountries(countries, typed, 'en')).toMatchObject([{country: {code: 'TUR'}}]);
  });

  test('fold gives one form to all spellings', () => {
    expect(fold('  São Tomé & Príncipe ')).toBe(fold('Sao Tome and Principe'));
    expect(fold('Guinea-Bissau')).toBe(fold('guinea  bissau'));
    expect(fold('U.S.')).toBe('us');
  });
});

describe('a name as people type it', () => {
  test.each([
    ['Bosnia & Herzegovina', 'BIH'],
    ['People’s Republic of China', 'CHN'],
    ["People's Republic of China", 'CHN'],
    ['The Philippines', 'PHL'],
    ['the gambia', 'GMB'],
    ['cote d ivoire', 'CIV'],
    ['Zaire', 'COD'],
    ['Ceylon', 'LKA'],
    ['Hellenic Republic', 'GRC'],
    ['ba', 'BIH'],
    ['DE', 'DEU'],
    ['gb', 'GBR'],
  ])('%s finds its country first', (typed, code) => {
    expect(codes(typed)[0]).toBe(code);
  });
});

describe('every state', () => {
  test('comes first when its name or its code is typed', () => {
    for (const {name, code} of countries) {
      const typed = [name, fold(name), code, code.toLowerCase()];
      expect(
        typed.map((text) => codes(text)[0]),
        name,
      ).toEqual(Array(4).fill(code));
    }
  });

  test('is found by each of its other names', () => {
    for (const {code, otherNames} of countries) {
      for (const other of otherNames) expect(codes(other), other).toContain(code);
    }
  });
});

describe('the order of results', () => {
  test('“korea” finds both, by name', () => {
    expect(codes('korea')).toEqual(['PRK', 'KOR']);
  });

  test('a whole name comes before names that begin so, and these before words that do', () => {
    expect(codes('guinea')).toEqual(['GIN', 'GNB', 'GNQ', 'PNG']);
    expect(codes('niger')).toEqual(['NER', 'NGA']);
    expect(codes('Republic of Korea')).toEqual(['KOR', 'PRK']);
  });

  test('an own name comes before another’s other name of the same fit', () => {
    expect(codes('congo')).toEqual(['COG', 'COD']);
  });

  test('each state is there once, however many of its names fit', () => {
    const found = codes('united');
    expect(new Set(found).size).toBe(found.length);
    expect(found.slice(0, 3)).toEqual(['ARE', 'GBR', 'USA']);
  });

  test('letters inside a word find nothing: “mali” is not Somalia', () => {
    expect(codes('mali')).toEqual(['MLI']);
  });
});

test.each(['', '   ', '!!!', '’', '%_', '\\'])(
  '%j is nothing typed, and finds nothing',
  (typed) => {
    expect(codes(typed)).toEqual([]);
  },
);

test.each(['zzz', 'Atlantis', '中国', '(.*)', 'x'.repeat(5000)])('%j finds nothing', (typed) => {
  expect(codes(typed)).toEqual([]);
});

function codes(typed: string): string[] {
  return searchCountries(countries, typed, 'en').map(({country}) => country.code);
}
