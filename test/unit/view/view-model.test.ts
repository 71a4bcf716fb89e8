import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readDataset} from '../../../src/data/dataset/validate';
import {DetailViewModel} from '../../../src/model/view/detail-view-model';
import {allEnglish} from '../../../src/model/messages/views';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import type {Dataset, Round} from '../../../src/model/types';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

const dataset = readDataset(
  JSON.parse(readFileSync('public/atlas.json', 'utf8')),
  'record',
).dataset!;
const sample = readDataset(sampleDataset(), 'sample').dataset!;
const viewModel = new AtlasViewModel(dataset, allEnglish);
const details = new DetailViewModel(viewModel, allEnglish);

describe('stops', () => {
  test('stand at their true distances: 0, 3, 15 and 20 months', () => {
    expect(viewModel.stops.map(({id, at}) => [id, at])).toEqual([
      ['2019-07', 0],
      ['2019-10', 3],
      ['2020-10', 15],
      ['2021-03', 20],
    ]);
  });

  test('are named by month and year', () => {
    const labels = viewModel.stops.map(({label}) => label);
    expect(labels).toEqual(['July 2019', 'October 2019', 'October 2020', 'March 2021']);
    expect(viewModel.stops.map(({short}) => short.join(' '))).toEqual([
      'Jul 2019',
      'Oct 2019',
      'Oct 2020',
      'Mar 2021',
    ]);
  });

  test('the round that is known and not mapped is a ghost at 12 months, which says why', () => {
    const [ghost, ...others] = viewModel.unmappedStops;
    expect(others).toEqual([]);
    expect(ghost).toMatchObject({id: '2020-07', at: 12, label: 'June–July 2020'});
    expect(ghost?.lines).toEqual([
      'Human Rights Council, 44th session (Geneva)',
      '27 countries announced for the critical letter',
      '46 countries announced for the supporting letter',
      dataset.unmappedRounds[0]?.note,
    ]);
    expect(viewModel.stops.map(({id}) => id)).not.toContain('2020-07');
  });

  test('a known round before the first stop has no place on the track', () => {
    expect(sample.unmappedRounds).toHaveLength(1);
    expect(new AtlasViewModel(sample, allEnglish).unmappedStops).toEqual([]);
  });
});

describe('the legend of a round', () => {
  test('lists the classes that occur, with their counts', () => {
    expect(classesOf('2019-07')).toEqual([
      ['condemn', 22],
      ['support', 50],
      ['withdrawn', 1],
      ['none', 122],
    ]);
    expect(classesOf('2020-10')).toEqual([
      ['condemn', 39],
      ['support', 45],
      ['none', 111],
    ]);
  });

  test('in March 2021 says that 64 were announced and the list is not published', () => {
    const {categories, missing} = viewOf('2021-03');
    expect(categories.map(({stance, count, note}) => [stance, count, note])).toEqual([
      ['support', 1, '64 announced, list not published'],
      ['unknown', 194, undefined],
    ]);
    expect(missing).toEqual(['No critical letter found']);
  });

  test('elsewhere has no note and no missing side', () => {
    for (const id of ['2019-07', '2019-10', '2020-10']) {
      expect(viewOf(id).categories.filter(({note}) => note !== undefined)).toEqual([]);
      expect(viewOf(id).missing).toEqual([]);
    }
  });

  test('takes its labels from the record and the catalogue', () => {
    const labels = viewOf('2019-07').categories.map(({label}) => label);
    expect(labels.slice(0, 2)).toEqual(dataset.positions.map(({label}) => label));
    expect(labels.slice(2)).toEqual([allEnglish.stances.withdrawn, allEnglish.stances.none]);
  });

  test('keeps a side that has a letter though all who signed it are elsewhere', () => {
    const raw = sampleDataset();
    const letters = raw.letters.map((letter) =>
      letter.position === 'abstain' ? {...letter, signatories: ['CCC']} : letter,
    );
    const twice = readDataset({...raw, letters}, 'sample').dataset!;
    const {categories} = new AtlasViewModel(twice, allEnglish).viewOf(twice.rounds.at(-1)!);
    expect(categories.map(({stance, count}) => [stance, count])).toEqual([
      ['yes', 2],
      ['no', 0],
      ['abstain', 0],
      ['both', 1],
      ['none', 1],
    ]);
  });

  test('lists three sides where the record has three', () => {
    const {categories} = new AtlasViewModel(sample, allEnglish).viewOf(sample.rounds.at(-1)!);
    expect(categories.map(({stance, count}) => [stance, count])).toEqual([
      ['yes', 2],
      ['no', 1],
      ['abstain', 1],
    ]);
  });
});

describe('a view', () => {
  test('those that spoke alone are marked, and their stance stays unknown', () => {
    const {individualSpeakers, stances} = viewOf('2021-03');
    expect([...individualSpeakers.keys()].toSorted().join(' ')).toBe(
      'AUS BDI CMR LAO LKA PRK SSD VEN',
    );
    expect([...individualSpeakers.keys()].map((code) => stances.get(code))).toEqual(
      Array(8).fill('unknown'),
    );
  });

  test('has the month for a caption, and a sentence that begins with it', () => {
    expect(viewOf('2019-10').caption).toBe('October 2019');
    expect(viewOf('2019-10').sentence).toMatch(/^In October 2019, 23 .*54 .*118 /);
  });
});

describe('a state', () => {
  test('is read out with its stance in all four rounds', () => {
    const {withdrawn, none, unknown} = allEnglish.stances;
    expect(details.announcementOf('QAT')).toBe(
      `Qatar. July 2019: ${withdrawn}. October 2019: ${none}. ` +
        `October 2020: ${none}. March 2021: ${unknown}.`,
    );
  });

  test('that is not in the record is read out by its code, as outside', () => {
    expect(details.announcementOf('XXX')).toMatch(/^XXX\. /);
    expect(
      details.announcementOf('XXX').match(new RegExp(allEnglish.stances.outside, 'g')),
    ).toHaveLength(4);
  });

  test('has one stance on its card, in its row and on the map', () => {
    for (const {code, stances} of details.rows) {
      const onMap = dataset.rounds.map((round) => viewModel.viewOf(round).stances.get(code));
      expect(stances, code).toEqual(onMap);
      expect(
        details.entriesOf(code).map(({stance}) => stance),
        code,
      ).toEqual(onMap);
    }
  });
});

describe('with 4,000 rounds', () => {
  test('to show one round reads the letters of that round alone, and of none twice', () => {
    const {dataset: many, read} = archive();
    const shown = new AtlasViewModel(many, allEnglish);
    expect(shown.stops.at(-1)?.at).toBe(3999);
    expect(read.size).toBe(0);
    const round = many.rounds[2000]!;
    const view = shown.viewOf(round);
    expect([...read.keys()]).toEqual([round.id]);
    const reads = read.get(round.id);
    expect(shown.viewOf(round)).toBe(view);
    expect(read.get(round.id)).toBe(reads);
  });
});

function viewOf(id: string) {
  return viewModel.viewOf(dataset.rounds.find((round) => round.id === id)!);
}

function classesOf(id: string) {
  return viewOf(id).categories.map(({stance, count}) => [stance, count]);
}

/** The sample record with a round a month from 1700 on, and how often each was read. */
function archive(): {dataset: Dataset; read: ReadonlyMap<string, number>} {
  const read = new Map<string, number>();
  const {letters, missing} = sample.rounds.at(-1)!;
  const rounds = Array.from({length: 4000}, (_, index): Round => {
    const id = `${1700 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return {
      id,
      missing,
      get letters() {
        read.set(id, (read.get(id) ?? 0) + 1);
        return letters;
      },
    };
  });
  return {dataset: {...sample, rounds}, read};
}
