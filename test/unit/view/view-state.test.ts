import {describe, expect, test} from 'vitest';
import {readViewState, writeViewState, type ViewState} from '../../../src/model/view/view-state';

const DEFAULT_ROUND = '2020-10';

const STATES: ViewState[] = [
  {},
  {round: '2019-10'},
  {country: 'QAT'},
  {view: 'table'},
  {round: '2021-03', country: 'CUB'},
  {round: '2019-07', country: 'MDV', view: 'table'},
  {scope: 'region=africa'},
  {view: 'shifts', scope: 'region=africa&changed=1&name=a+b'},
];

describe('address and state', () => {
  test.each(STATES)('%j comes back from its address', (country) => {
    expect(readViewState(write(country))).toEqual(country);
  });

  test.each([
    '',
    '?round=2019-10',
    '?round=2019-07&country=QAT&view=table',
    '?view=table&region=africa&changed=1',
  ])('%j comes back from its state', (url) => {
    expect(write(readViewState(url))).toBe(url);
  });

  test('the same state has the same address, in whatever order it was typed', () => {
    const one = readViewState('?view=table&country=QAT&round=2019-07');
    expect(write(one)).toBe('?round=2019-07&country=QAT&view=table');
  });
});

describe('what is written', () => {
  test('is only what differs from the default', () => {
    expect(write({round: DEFAULT_ROUND, view: 'map'})).toBe('');
    expect(write({round: DEFAULT_ROUND, country: 'QAT', view: 'map'})).toBe('?country=QAT');
    expect(write({round: '2019-07', view: 'map'})).toBe('?round=2019-07');
  });

  test('replaces what was there before, and takes away what is default again', () => {
    expect(write({round: '2019-07'}, '?round=2019-10&country=QAT')).toBe('?round=2019-07');
    expect(write({round: DEFAULT_ROUND}, '?round=2019-10&view=table')).toBe('');
    expect(write({round: '2019-07'}, '?round=2019-10&round=2021-03')).toBe('?round=2019-07');
  });

  test('leaves the parameters of others as they are, in their order', () => {
    const foreign = '?utm_source=mail&tag=a&tag=b&q=caf%C3%A9';
    expect(write({country: 'QAT'}, foreign)).toBe(`${foreign}&country=QAT`);
    expect(write({}, `${foreign}&country=QAT`)).toBe(foreign);
  });
});

describe('rubbish', () => {
  test.each(['?', '?round=', '?round=&country=&view=', '?&&==', '?roundd=2019-07', '?ROUND=x'])(
    '%j is the default view',
    (query) => {
      expect(readViewState(query)).toEqual({});
    },
  );

  test('the parameters of others are no part of the view', () => {
    expect(readViewState('?utm_source=x&country=QAT&__proto__=1')).toEqual({country: 'QAT'});
  });

  test('broken escapes and markup are text, and go back as text', () => {
    const country = readViewState('?round=%E0%A4%A&country=%3Cb%3E&view=a%26b');
    expect(country).toMatchObject({country: '<b>', view: 'a&b'});
    expect(readViewState(write(country))).toEqual(country);
    expect(write(country)).not.toMatch(/[<>"]/);
  });
});

function write(country: ViewState, query?: string): string {
  return writeViewState(country, DEFAULT_ROUND, query);
}
