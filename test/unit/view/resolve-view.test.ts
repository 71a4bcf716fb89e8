import {describe, expect, test} from 'vitest';
import {DetailViewModel} from '../../../src/model/view/detail-view-model';
import {allEnglish} from '../../../src/model/messages/views';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import {defaultComparison, resolveView} from '../../../src/model/view/resolve-view';
import {PAIRS, viewModel, record, ROUNDS} from '../../support/fixtures/comparison-sample';

const details = new DetailViewModel(viewModel, allEnglish);

/** What is shown for what was asked for: the round, and the two rounds of the comparison. */
function shown(round?: string, versus?: string, given: DetailViewModel | undefined = details) {
  const {view, comparison} = resolveView(viewModel, given, round, versus)!;
  return {
    round: view.round.id,
    pair: comparison && [comparison.first.round.id, comparison.second.round.id],
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
    const view = resolveView(viewModel, undefined, '2019-10', undefined)?.view;
    expect(view?.caption).toBe('October 2019');
  });

  test('of a record without rounds there is none', () => {
    const empty = new AtlasViewModel({...record, rounds: []}, allEnglish);
    expect(resolveView(empty, undefined, '2019-07', undefined)).toBeUndefined();
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
    expect(resolveView(viewModel, undefined, '2019-07', '2020-10')?.comparison).toBeUndefined();
  });

  test('are made once: what is drawn from them is then the same', () => {
    const pairs = [1, 2].map(
      () => resolveView(viewModel, details, '2019-07', '2020-10')?.comparison,
    );
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
    expect(defaultComparison(record.rounds, round)).toEqual(pair);
  });

  test.each([0, 1])('there is none in a record of %i rounds', (count) => {
    expect(defaultComparison(record.rounds.slice(0, count), '2019-07')).toBeUndefined();
  });
});
