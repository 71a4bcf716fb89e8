import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import {describe, expect, test} from 'vitest';
import {apa, bibtex, chicago, cslJson, type CitationData} from '../../../src/model/share/citations';

const ROUND: CitationData = {
  title: 'Joint letters on Xinjiang at the United Nations: July 2019',
  version: '2026.11.0',
  updated: '2026-11-22',
  url: 'https://example.org/atlas/?round=2019-07',
  accessed: '2026-12-01',
  lang: 'en',
};
const PAIR: CitationData = {
  ...ROUND,
  title: 'Joint letters on Xinjiang at the United Nations: July 2019 to October 2020',
  url: 'https://example.org/atlas/?round=2019-07&versus=2020-10',
};

test('APA names the maker, the day, the version, the kind, and when it was retrieved', () => {
  expect(apa(ROUND)).toBe(
    'Stance Atlas. (2026, November 22). Joint letters on Xinjiang at the United Nations: July 2019 (Version 2026.11.0) [Interactive map]. Retrieved December 1, 2026, from https://example.org/atlas/?round=2019-07',
  );
  expect(apa(PAIR)).toBe(
    'Stance Atlas. (2026, November 22). Joint letters on Xinjiang at the United Nations: July 2019 to October 2020 (Version 2026.11.0) [Interactive map]. Retrieved December 1, 2026, from https://example.org/atlas/?round=2019-07&versus=2020-10',
  );
});

test('Chicago has the title in headline style, and the days of the record and of the reader', () => {
  expect(chicago(ROUND)).toBe(
    'Stance Atlas. “Joint Letters on Xinjiang at the United Nations: July 2019.” Interactive map. Version 2026.11.0, last modified November 22, 2026. Accessed December 1, 2026. https://example.org/atlas/?round=2019-07.',
  );
  expect(chicago(PAIR)).toBe(
    'Stance Atlas. “Joint Letters on Xinjiang at the United Nations: July 2019 to October 2020.” Interactive map. Version 2026.11.0, last modified November 22, 2026. Accessed December 1, 2026. https://example.org/atlas/?round=2019-07&versus=2020-10.',
  );
});

test('a title in another language keeps its capitals', () => {
  expect(chicago({...ROUND, title: 'Lettres de juillet', lang: 'fr'})).toContain(
    '“Lettres de juillet.”',
  );
});

test('BibTeX is this entry', () => {
  expect(bibtex(PAIR)).toBe(`@misc{stance-atlas-2026.11.0-2019-07-2020-10,
  author = {{Stance Atlas}},
  title = {{Joint letters on Xinjiang at the United Nations: July 2019 to October 2020}},
  year = {2026},
  month = nov,
  howpublished = {Interactive map},
  version = {2026.11.0},
  note = {Data version 2026.11.0},
  url = {https://example.org/atlas/?round=2019-07&versus=2020-10},
  urldate = {2026-12-01},
}`);
});

test('signs that LaTeX takes for commands are written as text', () => {
  expect(bibtex({...ROUND, title: '50% of A & B_{c} ~ \\d'})).toContain(
    String.raw`title = {{50\% of A \& B\_\{c\} \textasciitilde{} \textbackslash{}d}},`,
  );
});

describe.each([
  ['a round', ROUND],
  ['a pair', PAIR],
])('another program reads of %s', (_, cited) => {
  test('the same in CSL-JSON', () => {
    expect(new Cite(cslJson(cited)).data[0]).toMatchObject({
      type: 'map',
      title: cited.title,
      author: [{literal: 'Stance Atlas'}],
      version: '2026.11.0',
      URL: cited.url,
      issued: {'date-parts': [[2026, 11, 22]]},
      accessed: {'date-parts': [[2026, 12, 1]]},
    });
  });

  test('the same in BibTeX', () => {
    const [entry] = new Cite(bibtex(cited)).data;
    expect(entry).toMatchObject({
      'citation-key': expect.stringMatching(/^stance-atlas-2026\.11\.0-2019-07/),
      URL: cited.url,
      issued: {'date-parts': [[2026, 11]]},
      accessed: {'date-parts': [[2026, 12, 1]]},
    });
    expect(entry?.title.replaceAll(/<[^>]+>/g, '')).toBe(cited.title);
    expect(Object.values(entry?.author?.[0] ?? {})).toContain('Stance Atlas');
  });

  test('and writes it down as we do', () => {
    const text = new Cite(cslJson(cited)).format('bibliography', {template: 'apa'});
    expect(text).toContain(`Stance Atlas. (2026). ${cited.title}`);
  });
});
