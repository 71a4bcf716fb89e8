import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {english, type Messages} from '../../../src/model/messages/core';
import {stancesOf} from '../../../src/model/stances/stances';
import {summarise} from '../../../src/model/stances/summary';
import type {Dataset} from '../../../src/model/types';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

const real = readDataset(JSON.parse(readFileSync('public/atlas.json', 'utf8')), 'record').dataset!;

/** A catalogue without words, so that the facts can be told from their wording. */
const BARE: Messages = {
  ...english,
  summary: {
    side: (named, letter) => `${letter} ${named}`,
    unpublished: (announced, letter) => `${letter} (${announced})`,
    missing: (letter) => `${letter} missing`,
    both: (count) => `both ${count}`,
    withdrawn: (count) => `withdrawn ${count}`,
    none: (count) => `none ${count}`,
    unknown: (count) => `unknown ${count}`,
    round: (round, parts) => `${round} | ${parts.join(' | ')}`,
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

  test('March 2021 says in words that the list is not published and that a side is missing', () => {
    expect(sentence(real, '2021-03', english)).toBe(
      '2021-03: no critical letter found; ' +
        '64 states announced for the supporting letter, list not published; 194 not known.',
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

  test('a state on two lists is told, and counted on both', () => {
    const twice = sampleWith({no: {signatories: ['BBB', 'CCC'], announced: 2}});
    expect(sentence(twice, '2020-04', BARE)).toBe('2020-04 | motion 2 | reply 2 | note 1 | both 1');
  });

  test('one state is not “states”', () => {
    expect(sentence(sampleWith({}), '2020-04', english)).toContain('1 state named on the reply');
  });
});

function sentence({rounds, countries, positions}: Dataset, id: string, messages: Messages) {
  const round = rounds.find((one) => one.id === id)!;
  return summarise(round, id, stancesOf(countries, round), positions, messages);
}

/** The sample record, with letters changed by their position. */
function sampleWith(changes: Readonly<Record<string, object>>): Dataset {
  const dataset = sampleDataset();
  const letters = dataset.letters.map((letter) => ({...letter, ...changes[letter.position]}));
  return readDataset({...dataset, letters}, 'sample').dataset!;
}
