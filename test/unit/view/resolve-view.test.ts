import {describe, expect, test} from 'vitest';
import {DetailViewModel} from '../../../src/model/view/detail-view-model';
import {allEnglish} from '../../../src/model/messages/views';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import {defaultComparison, resolveView} from '../../../src/model/view/resolve-view';
import {PAIRS, viewModel, record, ROUNDS} from '../../support/fixtures/comparison-sample';

const details = new DetailViewModel(viewModel, allEnglish);

/** What is shown for what was asked for: both rounds as asked, and the comparison from its earlier one. */
function shown(round?: string, versus?: string, given: DetailViewModel | undefined = details) {
  const {view, versus: other, comparison} = resolveView(viewModel, given, round, versus)!;
  return {
    round: view.round.id,
    versus: other,
    pair: comparison && [comparison.from.round.id, comparison.to.round.id],
  };
}

describe('one round', () => {
  test.each(ROUNDS)('%s is shown alone when it alone is asked for', (round) => {
    expect(shown(round)).toEqual({round});
  });

  test.each([undefined, '', '2018-07', 'july'])('%s gives way to the default', (round) => {
    expect(shown(round)).toEqual({round: '2020-10'});
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
  test.each(PAIRS)('%s and %s are kept as asked, and compared by the calendar', (round, versus) => {
    expect(shown(round, versus)).toEqual({round, versus, pair: [round, versus].toSorted()});
  });

  test.each([undefined, '', '2018-07', '2020-10'])('2020-10 and %s are none', (versus) => {
    expect(shown('2020-10', versus)).toEqual({round: '2020-10'});
  });

  test('a second round is compared with the default where the first is not known', () => {
    expect(shown('2018-07', '2019-10').pair).toEqual(['2019-10', '2020-10']);
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
    expect(resolveView(viewModel, details, '2020-10', '2019-07')?.comparison).toBe(pairs[0]);
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
