import {describe, expect, test} from 'vitest';
import {Details} from '../../../src/model/view/detail-view-model';
import {allEnglish} from '../../../src/model/messages/views';
import {Presentation} from '../../../src/model/view/view-model';
import {pairWith, shownFor} from '../../../src/model/view/resolve-view';
import {PAIRS, presentation, record, ROUNDS} from '../../support/fixtures/comparison-sample';

const details = new Details(presentation, allEnglish);

/** What is shown for what was asked for: the round, and the two rounds of the comparison. */
function shown(round?: string, versus?: string, given: Details | undefined = details) {
  const {view, pair} = shownFor(presentation, given, round, versus)!;
  return {
    round: view.round.id,
    pair: pair && [pair.first.round.id, pair.second.round.id],
  };
}

describe('one round', () => {
  test.each(ROUNDS)('%s is shown alone when it alone is asked for', (round) => {
    expect(shown(round)).toEqual({round, pair: undefined});
  });

  test.each([undefined, '', '2018-07', 'july'])('%s gives way to the default', (round) => {
    expect(shown(round)).toEqual({round: '2020-10', pair: undefined});
  });

  test('needs no details', () => {
    const view = shownFor(presentation, undefined, '2019-10', undefined)?.view;
    expect(view?.caption).toBe('October 2019');
  });

  test('of a record without rounds there is none', () => {
    const empty = new Presentation({...record, rounds: []}, allEnglish);
    expect(shownFor(empty, undefined, '2019-07', undefined)).toBeUndefined();
  });
});

describe('two rounds', () => {
  test.each(PAIRS)('%s vs. %s is a comparison in that order', (first, second) => {
    expect(shown(first, second)).toEqual({round: first, pair: [first, second]});
  });

  test.each([undefined, '', '2018-07', '2020-10'])('2020-10 vs. %s is none', (versus) => {
    expect(shown('2020-10', versus)).toEqual({round: '2020-10', pair: undefined});
  });

  test('a second round is compared with the default where the first is not known', () => {
    expect(shown('2018-07', '2019-10').pair).toEqual(['2020-10', '2019-10']);
    expect(shown('2018-07', '2020-10').pair).toBeUndefined();
  });

  test('are no comparison before the details have come', () => {
    expect(shownFor(presentation, undefined, '2019-07', '2020-10')?.pair).toBeUndefined();
  });

  test('are made once: what is drawn from them is then the same', () => {
    const pairs = [1, 2].map(() => shownFor(presentation, details, '2019-07', '2020-10')?.pair);
    expect(pairs[0]).toBe(pairs[1]);
  });
});

describe('the pair for a reader who asks to compare', () => {
  test.each([
    ['2019-07', ['2019-07', '2019-10']],
    ['2019-10', ['2019-07', '2019-10']],
    ['2020-10', ['2019-07', '2020-10']],
    ['2021-03', ['2019-07', '2021-03']],
  ])('the round %s is %j', (round, pair) => {
    expect(pairWith(record.rounds, round)).toEqual(pair);
  });

  test.each([0, 1])('there is none in a record of %i rounds', (count) => {
    expect(pairWith(record.rounds.slice(0, count), '2019-07')).toBeUndefined();
  });
});
