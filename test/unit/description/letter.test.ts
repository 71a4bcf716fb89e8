import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {describeLetter, type LetterDescription} from '../../../src/model/description/letter';
import type {Letter, Remark} from '../../../src/model/types';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

const SAMPLE = readDataset(sampleDataset(), 'sample').dataset!.rounds.at(-1)!.letters[0]!;

describe('the facts of a letter', () => {
  test('are its date and form, where, the UN document and who read it out, in this order', () => {
    const {date, form, forum} = SAMPLE;
    expect(descriptionOf({symbol: 'A/1', deliveredBy: 'BBB'}).facts).toEqual([
      {kind: 'date', date, form},
      {kind: 'forum', forum},
      {kind: 'symbol', symbol: 'A/1'},
      {kind: 'deliveredBy', country: 'BBB'},
    ]);
  });

  test('say when no UN document is known, and when nobody read it out', () => {
    expect(descriptionOf({}).facts.slice(2)).toEqual([
      {kind: 'symbol', symbol: null},
      {kind: 'deliveredBy', country: null},
    ]);
  });
});

describe('the counts of a letter', () => {
  test('are what it announced and how many are named', () => {
    expect(descriptionOf({announced: 3}).counts).toEqual({announced: 3, signed: 2, key: 'counts'});
  });

  test('say when the list was not published', () => {
    const {counts} = descriptionOf({announced: 9, signatories: [], listStatus: 'unpublished'});
    expect(counts).toEqual({announced: 9, signed: 0, key: 'unpublished'});
  });
});

describe('the lists of a letter', () => {
  test('are one where it never changed', () => {
    expect(descriptionOf({}).lists).toEqual([
      {key: 'signatories', date: SAMPLE.date, countries: SAMPLE.signatories},
    ]);
  });

  test('are the last one, then the first one and who joined, where it changed', () => {
    const list = {date: '2020-04-02', sources: []};
    const {lists} = descriptionOf({
      originalSignatories: {...list, signatories: ['AAA']},
      laterSignatories: {...list, signatories: ['BBB']},
    });
    expect(lists.map(({key, countries}) => [key, countries])).toEqual([
      ['asItStands', SAMPLE.signatories],
      ['firstPublished', ['AAA']],
      ['joined', ['BBB']],
    ]);
  });
});

test('the remarks on a letter come in one order, each with its country', () => {
  const {notes, remarks} = descriptionOf({
    notes: ['A note.'],
    individualStatements: remark('EEE'),
    discrepancies: remark('DDD'),
    reportedSignatories: remark('CCC'),
    denied: remark('BBB'),
    withdrew: remark('AAA'),
  });
  expect(notes).toEqual(['A note.']);
  expect(remarks.map(({kind, country}) => [kind, country])).toEqual([
    ['withdrew', 'AAA'],
    ['denied', 'BBB'],
    ['reported', 'CCC'],
    ['discrepancy', 'DDD'],
    ['alone', 'EEE'],
  ]);
});

function remark(country: string): readonly Remark[] {
  return [{country, note: 'So.', sources: []}];
}

function descriptionOf(more: Partial<Letter>): LetterDescription {
  return describeLetter({...SAMPLE, symbol: null, deliveredBy: null, ...more});
}
