import {parse} from 'csv-parse/sync';
import {describe, expect, test} from 'vitest';
import {csvText} from '../../../src/model/share/csv';

const read = (text: string, bom = false): string[][] => parse(text, {bom});

describe('CSV', () => {
  test('has commas between cells and CRLF after every line', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['1', ''],
      ]),
    ).toBe('a,b\r\n1,\r\n');
  });

  test.each([
    ['a comma', 'Korea, Republic of', '"Korea, Republic of"'],
    ['a quote', 'the "like-minded"', '"the ""like-minded"""'],
    ['a line feed', 'one\ntwo', '"one\ntwo"'],
    ['a carriage return', 'one\rtwo', '"one\rtwo"'],
    ['an accent', 'Côte d’Ivoire', 'Côte d’Ivoire'],
    ['a bar and a semicolon', 'a | b; c', 'a | b; c'],
    ['white space at its ends', ' a ', ' a '],
  ])('keeps a cell with %s, in quotes only where it must', (_, value, written) => {
    const text = csvText([['x', value, 'y']]);
    expect(text).toBe(`x,${written},y\r\n`);
    expect(read(text)).toEqual([['x', value, 'y']]);
  });

  test('with a line break in a cell stays one row to a parser', () => {
    const rows = [
      ['head', 'b'],
      ['one\r\ntwo\r\n', '"'],
      ['', ''],
    ];
    expect(read(csvText(rows))).toEqual(rows);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '=HYPERLINK("http://a.b","c")'])(
    'gives %j an apostrophe, so that no spreadsheet runs it',
    (value) => {
      expect(read(csvText([['x', value]]))).toEqual([['x', `'${value}`]]);
    },
  );

  test.each(['2019-07', 'a=b', 'https://un.org/?a=-1', '–', "d'Ivoire"])(
    'leaves %j as it is',
    (value) => {
      expect(csvText([[value]])).toBe(`${value}\r\n`);
    },
  );

  test.each([
    ['semicolon', ';'],
    ['tab', '\t'],
  ] as const)(
    'has a %s between cells if asked, and quotes cells that have one',
    (name, between) => {
      const rows = [['a', `b${between}c`, 'd, e']];
      const text = csvText(rows, {separator: name});
      expect(text).toBe(`a${between}"b${between}c"${between}d, e\r\n`);
      expect(parse(text, {delimiter: between})).toEqual(rows);
    },
  );

  test('quotes codes that begin with 0', () => {
    expect(csvText([['004', '250', '0', '2019-07']])).toBe('"004",250,0,2019-07\r\n');
  });

  test('begins with a byte order mark only if asked', () => {
    const rows = [['name'], ['Türkiye']];
    const marked = csvText(rows, {bom: true});
    expect([...new TextEncoder().encode(marked)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(marked.slice(1)).toBe(csvText(rows));
    expect(read(marked, true)).toEqual(rows);
  });
});
