import {describe, expect, test} from 'vitest';
import {allEnglish} from '../../../src/model/messages/views';
import type {ComparisonView} from '../../../src/model/view/comparison-view';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import {datasetOf, pairOf, PAIRS, record} from '../../support/fixtures/comparison-sample';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

const names = new Map(record.countries.map(({code, name}) => [code, name]));

describe('the sentence', () => {
  test('of July 2019 and October 2020 tells all sides, zeros in words', () => {
    expect(pairOf('2019-07', '2020-10').sentence).toBe(
      'From July 2019 to October 2020, 17 countries joined the critical letter, none left; ' +
        '11 joined the supporting letter, 16 left. None changed sides. 1 withdrew, 150 unchanged.',
    );
  });

  test.each(PAIRS.filter((pair) => pair.includes('2021-03')))(
    'of %s and %s says that neither side can be compared, and counts no shift',
    (first, second) => {
      const {sentence} = pairOf(first, second);
      expect(sentence).toContain(
        'the critical letter and the supporting letter cannot be compared',
      );
      expect(sentence).toContain('The March 2021 list of the supporting letter is unpublished.');
      expect(sentence).toContain('194 not comparable');
      expect(sentence).not.toMatch(/joined|left|changed sides/);
    },
  );

  test('of one letter whose list is not public still compares the other', () => {
    const {sentence} = samplePair(withUnpublished(['BBB']));
    expect(sentence).toBe(
      'From January 2020 to April 2020, 1 country joined the motion, none left. ' +
        'The reply and the note cannot be compared. ' +
        'The April 2020 list of the reply is unpublished. 1 unchanged, 2 not comparable.',
    );
  });

  test('tells of countries that are known to have joined a letter that cannot be compared', () => {
    const {sentence} = samplePair(withUnpublished(['CCC'], [replyOfJanuary(['DDD'])]));
    expect(sentence).toContain('1 country is known to have joined the reply.');
  });

  test('of a record with sides missing still tells of the side that both rounds have', () => {
    const {sentence} = samplePair();
    expect(sentence).toBe(
      'From January 2020 to April 2020, 1 country joined the motion, none left. ' +
        'The reply and the note cannot be compared. 1 unchanged, 2 not comparable.',
    );
  });

  test('of a record with a side missing does not pass over a switch between the others', () => {
    const {sentence, shifts} = samplePair([...sampleDataset().letters, replyOfJanuary(['BBB'])]);
    expect(shifts.get('BBB')).toBe('switched');
    expect(sentence).toContain('1 country changed sides');
    expect(sentence).toContain('The note cannot be compared');
  });
});

describe('the order', () => {
  test.each(PAIRS)('of %s and %s is that of the calendar', (one, other) => {
    const {from, to, caption, sentence} = pairOf(one, other);
    expect([from.round.id, to.round.id]).toEqual([one, other].toSorted());
    expect(caption).toBe(`${from.caption} to ${to.caption}`);
    expect(sentence).toMatch(new RegExp(`^From ${from.caption} to ${to.caption}, `));
  });

  test.each(PAIRS)('of %s and %s, as they are asked for, changes nothing', (one, other) => {
    expect(shownOf(pairOf(one, other))).toEqual(shownOf(pairOf(other, one)));
  });
});

describe('the remarks', () => {
  test('say which letter was not found and which list is not published', () => {
    expect(pairOf('2021-03', '2020-10').missing).toEqual([
      'March 2021: No critical letter found',
      'March 2021: List of the supporting letter not published',
    ]);
    expect(pairOf('2019-07', '2020-10').missing).toEqual([]);
  });
});

describe('the classes of a pair', () => {
  test('say 0 of a shift that one would look for, and pass over one that could not be', () => {
    const counts = pairOf('2019-07', '2020-10').categories.map(({shift, countries}) => [
      shift,
      countries.length,
    ]);
    expect(counts).toEqual([
      ['joined-condemn', 17],
      ['left-condemn', 0],
      ['joined-support', 11],
      ['left-support', 16],
      ['withdrawn', 1],
      ['steady', 150],
    ]);
    const march = pairOf('2020-10', '2021-03').categories.map(({shift}) => shift);
    expect(march).toEqual(['steady', 'incomparable']);
  });

  test.each(PAIRS)('of %s and %s hold every state once, by name', (first, second) => {
    const {categories, shifts} = pairOf(first, second);
    expect(categories.flatMap(({countries}) => countries).toSorted()).toEqual(
      [...shifts.keys()].toSorted(),
    );
    for (const {shift, countries} of categories) {
      expect(countries.every((code) => shifts.get(code) === shift)).toBe(true);
      const found = countries.map((code) => names.get(code)!);
      expect(found).toEqual(found.toSorted(new Intl.Collator('en').compare));
    }
  });

  test('are worded with the letters of the record', () => {
    const labels = pairOf('2019-07', '2020-10').categories.map(({label}) => label);
    expect(labels.slice(0, 2)).toEqual(['Joined the critical letter', 'Left the critical letter']);
    expect(labels).not.toContain(undefined);
  });
});

/** All that a comparison shows, as values that can be compared. */
function shownOf({changedCountries, ...rest}: ComparisonView) {
  return {...rest, changed: changedCountries(null)};
}

/** The sample's letters, with a reply in April whose list names only these countries. */
function withUnpublished(signatories: readonly string[], more: readonly object[] = []) {
  const reply = {listStatus: 'unpublished', announced: 3, signatories};
  const letters = sampleDataset().letters.map((letter) =>
    letter.position === 'no' ? {...letter, ...reply} : letter,
  );
  return [...letters, ...more];
}

function replyOfJanuary(signatories: readonly string[]) {
  const reply = sampleDataset().letters.find(({position}) => position === 'no')!;
  const place = {id: '2020-01-no', round: '2020-01', date: '2020-01-16'};
  return {...reply, ...place, signatories, announced: signatories.length};
}

/** The sample's two rounds; its letters may be exchanged. */
function samplePair(letters: readonly object[] = sampleDataset().letters) {
  const dataset = datasetOf({...sampleDataset(), letters});
  return pairOf('2020-01', '2020-04', new AtlasViewModel(dataset, allEnglish));
}
