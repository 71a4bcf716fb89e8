import {expect, test} from 'vitest';
import sources from '../../../data/sources.json';
import {isUnDocument} from '../../../src/model/description/un-document';

test('the documents of the UN are told from what others wrote of them', () => {
  const found = sources.sources.filter(isUnDocument).map(({id}) => id);
  expect(found).toEqual(['un-g11', 'un-g17']);
});

test.each([
  ['https://undocs.org/A/HRC/41/G/11', true],
  ['https://www.un.org/press/en', true],
  ['https://un.org.example.com/', false],
  ['https://usun.usmission.gov/', false],
  ['', false],
])('%j: %s', (url, isOne) => {
  expect(isUnDocument({url})).toBe(isOne);
});
