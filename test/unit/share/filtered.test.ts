import {describe, expect, test} from 'vitest';
import {countries} from '../../../data/countries.json';
import {allEnglish} from '../../../src/model/messages/views';
import {comparisonRows, datasetJson, datasetRows} from '../../../src/model/share/exports';
import {filteredJson, filteredRows} from '../../../src/model/share/filtered';
import {DetailViewModel} from '../../../src/model/view/detail-view-model';
import {pairOf, record, viewModel, viewOf} from '../../support/fixtures/comparison-sample';

const AFRICA = countries.filter(({region}) => region === 'Africa').map(({code}) => code);
const comparison = pairOf('2019-07', '2020-10');
const {scopes} = new DetailViewModel(viewModel, allEnglish);

function scopeOf(scope: string, isCompared = false) {
  const view = viewOf('2020-10');
  return scopes.scopeOf({scope, view, comparison: isCompared ? comparison : undefined});
}

describe('a CSV file', () => {
  const rows = datasetRows(record, viewModel.roundViews, allEnglish);

  test('without a filter is as it was', () => {
    expect(filteredRows(rows, undefined)).toBe(rows);
  });

  test('has the countries in scope, and a last column that says which these are', () => {
    const [head, ...lines] = filteredRows(rows, scopeOf('region=africa'));
    expect(head).toEqual([...rows[0]!, 'filter']);
    expect(lines.map(([code]) => code)).toEqual(AFRICA);
    expect(new Set(lines.map((line) => line.at(-1)))).toEqual(new Set(['Africa']));
  });

  test('of a comparison has those that changed in it', () => {
    const compared = comparisonRows(record, comparison, allEnglish);
    const [, ...lines] = filteredRows(compared, scopeOf('region=africa&changed=1', true));
    const changed = comparison.changedCountries(null).filter((code) => AFRICA.includes(code));
    expect(lines.map(([code]) => code).toSorted()).toEqual(changed.toSorted());
  });

  test('of a filter that nothing fits has its head alone', () => {
    expect(filteredRows(rows, scopeOf('name=nowhere'))).toHaveLength(1);
  });
});

test('a JSON file begins with the filter, and has the countries in scope', () => {
  const file = filteredJson(
    datasetJson(record, viewModel.roundViews, allEnglish),
    scopeOf('region=africa'),
  ) as {filter: object; countries: {code: string}[]};
  expect(Object.keys(file)[0]).toBe('filter');
  expect(file.filter).toEqual({label: 'Africa', countries: AFRICA.length});
  expect(file.countries.map(({code}) => code)).toEqual(AFRICA);
});
