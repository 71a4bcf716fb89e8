import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {
  describeLetter,
  laterCountText,
  letterDetails,
  remarkText,
  type LetterDescription,
} from '../../../src/model/description/letter';
import {allEnglish} from '../../../src/model/messages/views';
import type {Letter, Remark} from '../../../src/model/types';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

const dataset = readDataset(sampleDataset(), 'sample').dataset!;
const SAMPLE = dataset.rounds.at(-1)!.letters[0]!;

describe('the facts of a letter', () => {
  test('are what it is, when, where, the UN document and who read it out', () => {
    expect(detailsOf({symbol: 'A/1', deliveredBy: 'BBB'})).toMatchObject({
      letter: 'motion',
      form: SAMPLE.form,
      date: '31 March 2020',
      forum: SAMPLE.forum,
      symbol: 'A/1',
      deliveredBy: 'Name of BBB',
    });
    expect(detailsOf({})).toMatchObject({symbol: null, deliveredBy: null});
  });

  test('are how many countries it announced and how many are named', () => {
    const counts = {announced: 3, signed: 2, listStatus: 'complete'};
    expect(detailsOf({announced: 3})).toMatchObject(counts);
  });

  test('say when the list was not published', () => {
    const details = detailsOf({announced: 9, signatories: [], listStatus: 'unpublished'});
    expect(details).toMatchObject({announced: 9, signed: 0, listStatus: 'unpublished'});
  });
});

test('a later count is in the facts, and has a text with its day and note', () => {
  const laterCount = {count: 5, date: '2020-04-03', note: 'So.', sources: []};
  expect(detailsOf({laterCount}).later).toEqual({count: 5, date: '3 April 2020'});
  expect(detailsOf({}).later).toBeUndefined();
  expect(laterCountText(laterCount, allEnglish)).toBe('5 countries by 3 April 2020. So.');
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
      ['currentSignatories', SAMPLE.signatories],
      ['originalSignatories', ['AAA']],
      ['laterSignatories', ['BBB']],
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

test('a remark says its country, its note, its day and the side of who spoke alone', () => {
  const [said] = descriptionOf({
    individualStatements: [
      {country: 'EEE', note: 'So.', sources: [], date: '2020-04-03', position: SAMPLE.position},
    ],
  }).remarks;
  expect(remarkText(said!, dataset.positions, nameOf, allEnglish)).toBe(
    'Name of EEE spoke alone, in line with the motion; not a signature. So. (3 April 2020)',
  );
});

function remark(country: string): readonly Remark[] {
  return [{country, note: 'So.', sources: []}];
}

function descriptionOf(more: Partial<Letter>): LetterDescription {
  return describeLetter({...SAMPLE, ...more});
}

function nameOf(code: string): string {
  return `Name of ${code}`;
}

function detailsOf(more: Partial<Letter>) {
  const letter = {...SAMPLE, symbol: null, deliveredBy: null, ...more};
  return letterDetails(letter, dataset.positions, nameOf, allEnglish);
}
