import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {assemble} from '../../../src/data/dataset/assemble';
import type {Bundle} from '../../../src/data/dataset/schema';
import {expandInitialSubset, type initialSubset} from '../../../src/data/dataset/initial-subset';
import {english} from '../../../src/model/messages/core';
import {AtlasViewModel, type RoundView} from '../../../src/model/view/view-model';

const read = (file: string): unknown => JSON.parse(readFileSync(`public/${file}`, 'utf8'));
const whole = assemble(read('atlas.json') as Bundle);
const first = assemble(expandInitialSubset(read('first.json') as ReturnType<typeof initialSubset>));
const [shownWhole, shownFirst] = [whole, first].map(
  (dataset) => new AtlasViewModel(dataset, english),
);

describe('what a first map needs of the record', () => {
  test.each(whole.rounds.map(({id}) => [id]))('shows %s as the whole record does', (id) => {
    expect(factsOf(shownFirst!, id)).toEqual(factsOf(shownWhole!, id));
  });

  test('has the same names, stops, ghosts, areas and notes', () => {
    for (const key of ['names', 'stops', 'unmappedStops'] as const) {
      expect(shownFirst![key], key).toEqual(shownWhole![key]);
    }
    for (const key of ['areas', 'positions', 'disclaimer', 'title', 'version'] as const) {
      expect(first[key], key).toEqual(whole[key]);
    }
  });

  test('brings no source and no remark: they come with the whole', () => {
    expect(first.sources).toEqual([]);
    expect(whole.sources.length).toBeGreaterThan(10);
    expect(JSON.stringify(first)).not.toContain('http');
  });
});

function factsOf(viewModel: AtlasViewModel, id: string): Omit<RoundView, 'round'> {
  const round = viewModel.dataset.rounds.find((candidate) => candidate.id === id)!;
  const {round: _, ...facts} = viewModel.viewOf(round);
  return facts;
}
