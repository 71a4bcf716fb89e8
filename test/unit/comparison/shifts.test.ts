import {describe, expect, test} from 'vitest';
import {earlierFirst} from '../../../src/model/comparison/order';
import {isChange, shiftIds, shiftsBetween} from '../../../src/model/comparison/shifts';
import type {Round} from '../../../src/model/types';
import {
  codes,
  datasetOf,
  listOf,
  namedOn,
  PAIRS,
  record,
  ROUNDS,
  without,
} from '../../support/fixtures/comparison-sample';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

const SIDES = ['condemn', 'support'];

describe('July 2019 vs. October 2020', () => {
  test('17 join the critical letter, none leaves it; 11 join the other, 16 leave it', () => {
    expect(countsOf('2019-07', '2020-10')).toEqual({
      'joined-condemn': 17,
      'joined-support': 11,
      'left-support': 16,
      withdrawn: 1,
      steady: 150,
    });
  });

  test.each(SIDES)('each name on the side of %s is what the two lists imply', (side) => {
    const [before, after] = [namedOn('2019-07', side), namedOn('2020-10', side)];
    expect(countriesOf('2019-07', '2020-10', `joined-${side}`)).toEqual(without(after, before));
    expect(countriesOf('2019-07', '2020-10', `left-${side}`)).toEqual(without(before, after));
  });

  test('Qatar, which took its name back, neither left nor held steady', () => {
    expect(countriesOf('2019-07', '2020-10', 'withdrawn')).toEqual(['QAT']);
  });
});

describe('October 2020 vs. March 2021', () => {
  test('no state left or joined anything: Cuba is steady, the others are not comparable', () => {
    expect(countsOf('2020-10', '2021-03')).toEqual({steady: 1, incomparable: 194});
    expect(countriesOf('2020-10', '2021-03', 'steady')).toEqual(['CUB']);
  });

  test('with whichever round it is compared, March 2021 makes no shift', () => {
    for (const round of ROUNDS) {
      const shifts = Object.keys(countsOf(round, '2021-03'));
      expect(shifts.filter(isChange), round).toEqual([]);
    }
  });
});

describe('any two rounds', () => {
  test.each(PAIRS)('%s, %s: each state has the shift that the evidence implies', (one, other) => {
    expect(Object.fromEntries(realShifts(one, other))).toEqual(shiftsByEvidence(one, other));
  });

  test.each(PAIRS)('%s, %s: the shifts follow the calendar, not the order', (one, other) => {
    expect(realShifts(one, other)).toEqual(realShifts(other, one));
  });

  test('a round against itself: all hold steady, save who withdrew and who is not known', () => {
    expect(countsOf('2019-07', '2019-07')).toEqual({steady: 194, withdrawn: 1});
    expect(countsOf('2019-10', '2019-10')).toEqual({steady: 195});
    expect(countsOf('2021-03', '2021-03')).toEqual({steady: 1, incomparable: 194});
  });
});

describe('a record of three sides', () => {
  const THREE = ['yes', 'no', 'abstain'];

  test('a side without a letter in one round makes no shift, the others do', () => {
    const {rounds} = datasetOf(sampleDataset());
    expect(rounds.map(({id}) => id)).toEqual(['2020-01', '2020-04']);
    const shifts = shiftsBetween(
      datasetOf(sampleDataset()).countries,
      THREE,
      rounds[0]!,
      rounds[1]!,
    );
    expect(Object.fromEntries(shifts)).toEqual({
      AAA: 'steady',
      BBB: 'joined-yes',
      CCC: 'incomparable',
      DDD: 'incomparable',
    });
  });

  test('from any side to any other is a switch', () => {
    const before = {yes: ['AAA'], no: ['BBB'], abstain: ['CCC']};
    const after = {yes: ['CCC'], no: ['AAA'], abstain: ['BBB']};
    expect(threeSided(before, after)).toMatchObject({
      AAA: 'switched',
      BBB: 'switched',
      CCC: 'switched',
      DDD: 'steady',
    });
  });

  test('to stand on both is to have joined the second; to keep one is to have left the other', () => {
    const before = {yes: ['AAA'], no: ['BBB'], abstain: ['DDD']};
    const after = {yes: ['AAA', 'BBB'], no: ['AAA', 'BBB'], abstain: ['DDD']};
    expect(threeSided(before, after)).toMatchObject({AAA: 'joined-no', BBB: 'joined-yes'});
    const parted = {yes: ['AAA'], no: ['BBB'], abstain: ['DDD']};
    expect(threeSided(after, parted, ['2020-05', '2020-06'])).toMatchObject({
      AAA: 'left-no',
      BBB: 'left-yes',
    });
  });

  test('to stand on the same two sides twice is steady', () => {
    const same = {yes: ['AAA'], no: ['AAA'], abstain: ['DDD']};
    expect(threeSided(same, same)['AAA']).toBe('steady');
  });

  test('lists its shifts side by side, then the rest; only moves are changes', () => {
    const ids = shiftIds(THREE);
    expect(ids.join(' ')).toBe(
      'joined-yes left-yes joined-no left-no joined-abstain left-abstain ' +
        'switched withdrawn steady incomparable',
    );
    expect(ids.filter(isChange)).toEqual(ids.slice(0, 7));
  });
});

describe('an unpublished list', () => {
  const before = {yes: ['AAA'], no: ['BBB'], abstain: ['CCC']};
  const after = {yes: ['BBB'], no: ['DDD'], abstain: ['CCC']};

  test('shows those it names to have joined; of the others it tells nothing', () => {
    expect(threeSided(before, after, ['2020-01', '2020-04'], 'yes')).toEqual({
      AAA: 'incomparable',
      BBB: 'switched',
      CCC: 'steady',
      DDD: 'joined-no',
    });
  });
});

function realShifts(one: string, other: string) {
  const [from, to] = earlierFirst(roundOf(one), roundOf(other), ({id}) => id);
  return shiftsBetween(record.countries, SIDES, from, to);
}

function roundOf(id: string): Round {
  return record.rounds.find((round) => round.id === id)!;
}

function countriesOf(one: string, other: string, shift: string): string[] {
  const found = [...realShifts(one, other)].filter(([, candidate]) => candidate === shift);
  return found.map(([code]) => code).toSorted();
}

function countsOf(one: string, other: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const shift of realShifts(one, other).values()) counts[shift] = (counts[shift] ?? 0) + 1;
  return counts;
}

/** The rule written once more, from the evidence, by sets of names. */
function shiftsByEvidence(one: string, other: string): Record<string, string> {
  const [before, after] = [one, other].toSorted() as [string, string];
  const lists = SIDES.map((side) => [side, listOf(before, side), listOf(after, side)] as const);
  const isWhole = lists.every(([, earlier, later]) => earlier && later);
  const shiftOf = (code: string) => {
    const moves = lists.flatMap(([side, earlier, later]) => {
      if (!earlier || !later || earlier.has(code) === later.has(code)) return [];
      return [`${later.has(code) ? 'joined' : 'left'}-${side}`];
    });
    if (moves.length) return moves.length > 1 ? 'switched' : moves[0]!;
    if (!isWhole) {
      const stays = SIDES.some(
        (side) => namedOn(before, side).has(code) && namedOn(after, side).has(code),
      );
      return stays ? 'steady' : 'incomparable';
    }
    return code === 'QAT' && before === '2019-07' ? 'withdrawn' : 'steady';
  };
  return Object.fromEntries(codes.map((code) => [code, shiftOf(code)]));
}

/** The shifts of the sample's four states between two rounds of three letters. */
function threeSided(
  before: Readonly<Record<string, string[]>>,
  after: Readonly<Record<string, string[]>>,
  months: readonly [string, string] = ['2020-01', '2020-04'],
  unpublished = '',
): Record<string, string> {
  const sample = sampleDataset();
  const [template] = sample.letters;
  const letters = [before, after].flatMap((lists, index) =>
    Object.entries(lists).map(([position, signatories]) => {
      const round = months[index]!;
      const isKept = index === 1 && position === unpublished;
      return {
        ...template,
        id: `${round}-${position}`,
        round,
        date: `${round}-02`,
        position,
        signatories,
        announced: signatories.length + (isKept ? 1 : 0),
        listStatus: isKept ? 'unpublished' : 'complete',
      };
    }),
  );
  const {countries, rounds} = datasetOf({...sample, letters});
  const shifts = shiftsBetween(countries, ['yes', 'no', 'abstain'], rounds[0]!, rounds[1]!);
  return Object.fromEntries(shifts);
}
