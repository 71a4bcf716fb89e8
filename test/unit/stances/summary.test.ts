import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {english, type Messages} from '../../../src/model/messages/core';
import {sentenceText} from '../../../src/model/messages/sentence';
import {stancesOf} from '../../../src/model/stances/stances';
import {summarise} from '../../../src/model/stances/summary';
import type {Dataset} from '../../../src/model/types';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

const real = readDataset(JSON.parse(readFileSync('public/atlas.json', 'utf8')), 'record').dataset!;

/** A catalogue without words, so that the facts can be told from their wording. */
const BARE: Messages = {
  ...english,
  summary: {
    ...english.summary,
    round: ({month, letters, ...counts}) => {
      const sides = letters.map(({letter, status, announced, signed}) => {
        if (status === 'missing') return `${letter} missing`;
        return status === 'unpublished' ? `${letter} (${announced})` : `${letter} ${signed}`;
      });
      const rest = (['both', 'withdrawn', 'none', 'unknown'] as const)
        .filter((stance) => counts[stance] > 0)
        .map((stance) => `${stance} ${counts[stance]}`);
      return [{kind: 'text', text: [month, ...sides, ...rest].join(' | ')}];
    },
  },
};

describe('the record', () => {
  test.each([
    ['2019-07', 'critical letter 22 | supporting letter 50 | withdrawn 1 | none 122'],
    ['2019-10', 'critical letter 23 | supporting letter 54 | none 118'],
    ['2020-10', 'critical letter 39 | supporting letter 45 | none 111'],
    ['2021-03', 'critical letter missing | supporting letter (64) | unknown 194'],
  ])('%s: %s', (id, facts) => {
    expect(sentence(real, id, BARE)).toBe(`${id} | ${facts}`);
  });

  test('March 2021 says in words that the list is not published', () => {
    expect(sentence(real, '2021-03', english)).toBe(
      'In 2021-03, 1 of 64 supporting signatories was named; ' +
        'the list is unpublished, so 194 are not known.',
    );
  });

  test('a round is one sentence, without a word that judges', () => {
    for (const {id} of real.rounds) {
      const said = sentence(real, id, english);
      expect(said).toMatch(/^[^.]+\.$/);
      expect(said).not.toMatch(/only|just|but|however|despite|abuse|genocide|condemn/i);
    }
  });
});

describe('another record', () => {
  test('three sides are all told, in the order of the record', () => {
    expect(sentence(sampleWith({}), '2020-04', BARE)).toBe('2020-04 | motion 2 | reply 1 | note 1');
  });

  test('each side without a letter is told', () => {
    expect(sentence(sampleWith({}), '2020-01', BARE)).toBe(
      '2020-01 | motion 1 | reply missing | note missing | none 3',
    );
  });

  test('a country on two lists is told, and counted on both', () => {
    const twice = sampleWith({no: {signatories: ['BBB', 'CCC'], announced: 2}});
    expect(sentence(twice, '2020-04', BARE)).toBe('2020-04 | motion 2 | reply 2 | note 1 | both 1');
  });

  test('one country is not “countries”', () => {
    const one = sampleWith({yes: {signatories: ['AAA'], announced: 1}});
    expect(sentence(one, '2020-04', english)).toBe(
      'In 2020-04, 1 country signed the motion, 1 the reply, 1 the note and 1 neither.',
    );
  });

  test('who withdrew stands before who signed neither', () => {
    expect(sentence(real, '2019-07', english)).toBe(
      'In 2019-07, 22 countries signed the critical letter, 50 the supporting letter, ' +
        '1 withdrew and 122 neither.',
    );
  });
});

function sentence({rounds, countries, positions}: Dataset, id: string, messages: Messages) {
  const round = rounds.find((one) => one.id === id)!;
  return sentenceText(summarise(round, id, stancesOf(countries, round), positions, messages));
}

/** The sample record, with letters changed by their position. */
function sampleWith(changes: Readonly<Record<string, object>>): Dataset {
  const dataset = sampleDataset();
  const letters = dataset.letters.map((letter) => ({...letter, ...changes[letter.position]}));
  return readDataset({...dataset, letters}, 'sample').dataset!;
}
