import {expect, test} from 'vitest';
import {actCitation, actUrl} from '../../../src/model/acts/address';
import {readActId, writeActId} from '../../../src/model/acts/query';
import {englishActs} from '../../../src/model/messages/acts';
import {apa, bibtex} from '../../../src/model/share/citations';
import {actOf, index} from '../../support/fixtures/acts-sample';

const ID = '2021-02-22-can-commons-motion';

test('an address names an act, and leaves other parameters alone', () => {
  expect(writeActId(ID, '?lang=en&act=other')).toBe(`?lang=en&act=${ID}`);
  expect(writeActId(undefined, '?act=other')).toBe('');
  expect(readActId(`?round=2019-07&act=${ID}`)).toBe(ID);
  expect(readActId('?act=')).toBeUndefined();
});

test('the lasting address of an act has nothing but the act', () => {
  expect(actUrl('https://example.org/atlas/acts.html?kind=motion#list', ID)).toBe(
    `https://example.org/atlas/acts.html?act=${ID}`,
  );
});

test('a reference names whose act it is, its day and its address', () => {
  const cited = actCitation(
    index,
    actOf(ID),
    {page: 'https://example.org/acts.html', accessed: '2026-11-28'},
    englishActs,
  );
  expect(cited.title).toBe('Acts: Canada, House of Commons, 22 February 2021');
  expect(apa(cited)).toContain(`from https://example.org/acts.html?act=${ID}`);
  expect(bibtex(cited)).toMatch(/^@misc\{stance-atlas-[\d.]+-2021-02-22-can-commons-motion,/);
});
