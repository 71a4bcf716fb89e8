import {describe, expect, test} from 'vitest';
import {describeLegend, describeLegendOfAll} from '../../../src/model/description/legend';
import {mapViewOf} from '../../../src/model/description/view';
import {allEnglish} from '../../../src/model/messages/views';
import {createComparisonView} from '../../../src/model/view/comparison-view';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import {builtData} from '../../support/fixtures/built-data';

const {dataset} = builtData;
const viewModel = new AtlasViewModel(dataset, allEnglish);
const [first, , , last] = viewModel.roundViews;

describe('the legend of a round', () => {
  test('has its categories with their counts, and the positions that have no letter', () => {
    for (const view of viewModel.roundViews) {
      const {items, missing} = describeLegend(view, allEnglish);
      expect(items).toBe(view.categories);
      expect(missing).toBe(view.missing);
    }
    expect(describeLegend(last!, allEnglish).missing).toHaveLength(1);
  });

  test('explains territories and disputed areas, and individual speakers where there are any', () => {
    expect(marksOf(describeLegend(first!, allEnglish))).toEqual(['territory', 'disputed']);
    expect(marksOf(describeLegend(last!, allEnglish))).toEqual(['alone', 'territory', 'disputed']);
  });

  test('counts the individual speakers', () => {
    const [alone] = describeLegend(last!, allEnglish).marks;
    expect(alone?.label).toBe(allEnglish.legend.alone(last!.individualSpeakers.size));
  });
});

test('the legend of a comparison has its shifts, and no individual speakers', () => {
  const view = createComparisonView(dataset, first!, last!, allEnglish);
  const legend = describeLegend(view, allEnglish);
  expect(legend.items).toBe(view.legend);
  expect(legend.missing).toBe(view.missing);
  expect(marksOf(legend)).toEqual(['territory', 'disputed']);
});

test('the legend of a comparison says what the tints of those mean who signed both times', () => {
  const [, , october] = viewModel.roundViews;
  const view = createComparisonView(dataset, first!, october!, allEnglish);
  const {tint} = describeLegend(view, allEnglish);
  expect(tint).toEqual({positions: ['condemn', 'support'], label: allEnglish.legend.tint});
  expect(describeLegend(first!, allEnglish).tint).toBeUndefined();
});

test('nothing is said of tints where nobody is known to have signed both times', () => {
  const same = {...dataset, countries: dataset.countries.filter(({code}) => code === 'BRA')};
  const views = new AtlasViewModel(same, allEnglish).roundViews;
  const view = createComparisonView(same, views[0]!, views[2]!, allEnglish);
  expect(describeLegend(view, allEnglish).tint).toBeUndefined();
});

test('the map of a comparison shows its shifts, and no individual speakers', () => {
  const view = createComparisonView(dataset, last!, first!, allEnglish);
  const {stances, shifts, individualSpeakers} = mapViewOf(view);
  expect(stances).toBe(first!.stances);
  expect(shifts).toBe(view.shifts);
  expect(individualSpeakers.size).toBe(0);
});

test('the legend of all rounds explains the individual speakers of any of them', () => {
  const legend = describeLegendOfAll(viewModel, first!, allEnglish);
  expect(legend.items).toEqual(viewModel.categoriesOfAllRounds(first!));
  expect(legend.missing).toBe(first!.missing);
  expect(marksOf(legend)).toEqual(['alone', 'territory', 'disputed']);
});

function marksOf({marks}: ReturnType<typeof describeLegend>): readonly string[] {
  return marks.map(({mark}) => mark);
}
