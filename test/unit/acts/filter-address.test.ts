import {expect, test} from 'vitest';
import type {ActFilter} from '../../../src/model/acts/filter';
import {
  readActFilter,
  readActLook,
  writeActFilter,
  writeActLook,
} from '../../../src/model/acts/filter-address';
import {index} from '../../support/fixtures/acts-sample';

test.each<ActFilter>([
  {},
  {kind: ['motion', 'vote'], from: '2021', to: '2021'},
  {country: ['CAN'], organization: ['eu'], region: ['Europe'], text: 'crimes & “genocide”'},
])('an address gives back what was filtered: %j', (filter) => {
  expect(readActFilter(index, writeActFilter(filter))).toEqual(filter);
});

test('parameters of the atlas stay, and what is no longer chosen goes', () => {
  const query = '?country=QAT&acts-kind=law&acts-to=2021';
  expect(writeActFilter({kind: ['vote']}, query)).toBe('?country=QAT&acts-kind=vote');
  expect(readActFilter(index, '?country=QAT&kind=law')).toEqual({});
});

test('what no act has, and dates that do not exist, are left out', () => {
  const query = '?acts-kind=duel,law&acts-country=XXX&acts-from=2021-02-30&acts-to=2022';
  expect(readActFilter(index, query)).toEqual({kind: ['law'], to: '2022'});
});

test('the order and the short list stand in an address, where they are not the default', () => {
  expect(writeActLook({order: 'country', short: true}, '?round=2019-07')).toBe(
    '?round=2019-07&acts-order=country&acts-short=1',
  );
  expect(writeActLook({order: 'date', short: false}, '?acts-order=country&acts-short=1')).toBe('');
  expect(readActLook('?acts-order=country&acts-short=1')).toEqual({order: 'country', short: true});
  expect(readActLook('?acts-order=size&acts-short=yes')).toEqual({order: 'date', short: false});
});
