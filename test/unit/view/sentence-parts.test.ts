import {describe, expect, test} from 'vitest';
import {english} from '../../../src/model/messages/core';
import {
  sentenceText,
  type CategoryPart,
  type SentencePart,
} from '../../../src/model/messages/sentence';
import {englishViews} from '../../../src/model/messages/views';
import {pairOf, PAIRS, ROUNDS, viewOf} from '../../support/fixtures/comparison-sample';

interface Parts {
  readonly sentenceParts: readonly SentencePart[];
}

const categoriesIn = ({sentenceParts}: Parts) =>
  sentenceParts.filter((part): part is CategoryPart => part.kind === 'category');

/** A phrase with its number, and with the words that only a screen reader needs. */
function spoken({number, hiddenText, text, hiddenEnd}: CategoryPart): string {
  return [number, hiddenText, text, hiddenEnd].filter(Boolean).join(' ');
}

const datesIn = ({sentenceParts}: Parts) =>
  sentenceParts
    .filter(({kind}) => kind === 'date')
    .map((part) => ('count' in part ? '' : part.text));

describe('the sentence of a round in parts', () => {
  test.each(ROUNDS)('%s has a phrase for each line of its legend, with its count', (id) => {
    const view = viewOf(id);
    const legend = view.categories.map(({stance, count}) => [stance, count]);
    expect(categoriesIn(view).map(({stance, count}) => [stance, count])).toEqual(legend);
  });

  test.each(ROUNDS)('%s is the sentence as text, and has its month as a date', (id) => {
    const view = viewOf(id);
    expect(sentenceText(view.sentenceParts)).toBe(view.sentence);
    expect(datesIn(view)).toEqual([view.caption]);
  });

  test('July 2019 has these phrases, each whole for a screen reader', () => {
    expect(categoriesIn(viewOf('2019-07')).map(spoken)).toEqual([
      '22 countries signed the critical letter',
      '50 countries signed the supporting letter',
      '1 country withdrew',
      '122 countries signed neither',
    ]);
  });

  test('March 2021 has these phrases', () => {
    expect(categoriesIn(viewOf('2021-03')).map(spoken)).toEqual([
      '1 of 64 supporting signatories was named',
      '194 countries are not known',
    ]);
  });

  test('without counts above one, every word is in the singular', () => {
    const letter = {announced: 1, signed: 1};
    const sentenceParts = english.summary.round({
      month: 'May 2020',
      letters: [
        {...letter, position: 'yes', letter: 'motion', short: 'yes', status: 'complete'},
        {...letter, position: 'no', letter: 'reply', short: 'opposing', status: 'unpublished'},
      ],
      both: 1,
      withdrawn: 1,
      none: 1,
      unknown: 1,
    });
    expect(sentenceText(sentenceParts)).toBe(
      'In May 2020, 1 country signed the motion, 1 both, 1 withdrew and 1 neither; ' +
        '1 of 1 opposing signatory was named; the list is unpublished, so 1 is not known.',
    );
    expect(categoriesIn({sentenceParts}).map(spoken)).toEqual([
      '1 country signed the motion',
      '1 country signed both',
      '1 country withdrew',
      '1 country signed neither',
      '1 of 1 opposing signatory was named',
      '1 country is not known',
    ]);
  });

  test('a letter whose list names nobody has a phrase; another empty category has none', () => {
    const reply = {position: 'no', letter: 'reply', short: 'opposing', announced: 3, signed: 0};
    const sentenceParts = english.summary.round({
      month: 'May 2020',
      letters: [{...reply, status: 'unpublished'}],
      both: 0,
      withdrawn: 0,
      none: 0,
      unknown: 4,
    });
    expect(sentenceText(sentenceParts)).toBe(
      'In May 2020, 0 of 3 opposing signatories were named; ' +
        'the list is unpublished, so 4 are not known.',
    );
  });
});

describe('the sentence of a comparison in parts', () => {
  test.each(PAIRS)('%s and %s have a phrase for each line of the legend', (one, other) => {
    const view = pairOf(one, other);
    const legend = view.legend.map(({stance, count}) => [stance, count]);
    expect(categoriesIn(view).map(({stance, count}) => [stance, count])).toEqual(legend);
  });

  test.each(PAIRS)('%s and %s are the sentence as text, the earlier month first', (one, other) => {
    const view = pairOf(one, other);
    expect(sentenceText(view.sentenceParts)).toBe(view.sentence);
    expect(datesIn(view).slice(0, 2)).toEqual([view.from.caption, view.to.caption]);
  });

  test('July 2019 and October 2020 have these phrases, each whole for a screen reader', () => {
    expect(categoriesIn(pairOf('2020-10', '2019-07')).map(spoken)).toEqual([
      '17 countries joined the critical letter',
      'none left the critical letter',
      '11 countries joined the supporting letter',
      '16 countries left the supporting letter',
      '1 country withdrew',
      '150 countries unchanged',
    ]);
  });

  const side = {letter: 'motion', position: 'yes', isCompared: true, joined: 1, left: 1};
  const other = {...side, letter: 'reply', position: 'no'};
  const facts = {from: 'May 2020', to: 'June 2020', sides: [side, other], openLists: []};

  test('without counts above one, every word is in the singular', () => {
    const counts = {switched: 1, withdrawn: 1, steady: 1, incomparable: 1};
    const sentenceParts = englishViews.comparison.sentence({...facts, ...counts});
    expect(sentenceText(sentenceParts)).toBe(
      'From May 2020 to June 2020, 1 country joined the motion, 1 left; 1 joined the reply, ' +
        '1 left. 1 country changed sides. 1 withdrew, 1 unchanged, 1 not comparable.',
    );
    expect(categoriesIn({sentenceParts}).map(spoken)).toEqual([
      '1 country joined the motion',
      '1 country left the motion',
      '1 country joined the reply',
      '1 country left the reply',
      '1 country changed sides',
      '1 country withdrew',
      '1 country unchanged',
      '1 country not comparable',
    ]);
  });

  test('zeros are words', () => {
    const sides = [side, other].map((one) => ({...one, joined: 0, left: 0}));
    const counts = {switched: 0, withdrawn: 0, steady: 4, incomparable: 0};
    const sentenceParts = englishViews.comparison.sentence({...facts, sides, ...counts});
    expect(sentenceText(sentenceParts)).toBe(
      'From May 2020 to June 2020, no countries joined the motion, none left; ' +
        'none joined the reply, none left. None changed sides. 4 unchanged.',
    );
  });

  test('countries known to have changed have a phrase where a letter cannot be compared', () => {
    const sides = [side, {...other, isCompared: false, joined: 2}];
    const counts = {switched: 0, withdrawn: 0, steady: 0, incomparable: 3};
    const openLists = [{round: 'June 2020', letter: 'reply', list: 'unpublished'}] as const;
    const sentenceParts = englishViews.comparison.sentence({
      ...facts,
      sides,
      openLists,
      ...counts,
    });
    expect(sentenceText(sentenceParts)).toBe(
      'From May 2020 to June 2020, 1 country joined the motion, 1 left. ' +
        'The reply cannot be compared. The June 2020 list of the reply is unpublished. ' +
        '2 countries are known to have joined the reply; ' +
        '1 country is known to have left the reply. 3 not comparable.',
    );
    expect(categoriesIn({sentenceParts}).map(({stance}) => stance)).toEqual([
      'joined-yes',
      'left-yes',
      'joined-no',
      'left-no',
      'incomparable',
    ]);
  });
});
