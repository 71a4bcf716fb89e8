import {describe, expect, test} from 'vitest';
import {checkDataset} from '../../../scripts/data/check-dataset';
import {parseTexts, readTexts, type DatasetFiles} from '../../../scripts/data/files';
import {readInitialDataset} from '../../../src/data/dataset/load';
import {readDataset} from '../../../src/data/dataset/validate';
import {allEnglish} from '../../../src/model/messages/views';
import type {UnmappedRound} from '../../../src/model/types';
import {AtlasViewModel} from '../../../src/model/view/view-model';

/** The steps of “Add a letter” in CONTRIBUTING.md, on a copy of the files. */
const files = parseTexts(readTexts('.')).files;
const [known] = (files.get('data/record.json') as {unmappedRounds: UnmappedRound[]}).unmappedRounds;
const {countries} = files.get('data/countries.json') as {countries: {code: string}[]};

/** A file as somebody would write it; its names are the first countries of the list. */
function fileOf(position: string): readonly [string, unknown] {
  const {date, announced, deliveredBy, sources} = known!.letters.find(
    (letter) => letter.position === position,
  )!;
  const signatories = countries.map(({code}) => code).filter((code) => code !== deliveredBy);
  const letter = {
    $schema: '../schema/letter.schema.json',
    id: `${known!.id}-${position}`,
    round: known!.id,
    date,
    forum: known!.forum,
    form: 'statement',
    symbol: null,
    deliveredBy,
    position,
    announced,
    listStatus: 'complete',
    signatories: [deliveredBy, ...signatories.slice(1, announced)],
    sources,
  };
  return [`data/letters/${date}-${position}.json`, letter];
}

function built(changed: DatasetFiles) {
  const checked = checkDataset(changed);
  if (checked.problems) return {problems: checked.problems, datasets: []};
  const whole = readDataset(JSON.parse(checked.text), 'atlas.json').dataset!;
  const first = readInitialDataset(JSON.parse(checked.first), 'first.json');
  return {problems: [], datasets: [whole, first]};
}

describe.each(known!.letters.map(({position}) => position))(
  'a contributor adds the file of the %s letter of the known round, and nothing else',
  (position) => {
    const {problems, datasets} = built(new Map([...files, fileOf(position)]));

    test('the data has no problem', () => {
      expect(problems).toEqual([]);
    });

    test('first map and whole data draw it, the other letter not mapped and nobody “neither”', () => {
      const other = known!.letters.find((letter) => letter.position !== position)!;
      const sentences = datasets.map((dataset) => {
        const viewModel = new AtlasViewModel(dataset, allEnglish);
        const view = viewModel.viewOf(dataset.rounds.find(({id}) => id === known!.id)!);
        expect([...view.stances.values()]).not.toContain('none');
        expect(view.missing).toEqual([]);
        expect(viewModel.unmappedStops).toEqual([]);
        return view.sentence;
      });
      expect(sentences).toHaveLength(2);
      expect(sentences[0]).toContain(`0 of ${other.announced}`);
      expect(sentences[0]).toBe(sentences[1]);
    });
  },
);

test('with both files, the record is named as the place from which the round is to be removed', () => {
  const added = known!.letters.map(({position}) => fileOf(position));
  const {problems} = built(new Map([...files, ...added]));
  expect(problems.map(({file, field, todo}) => [file, field, todo])).toEqual([
    ['data/record.json', 'unmappedRounds[0].id', 'already has all its letters: remove it here'],
  ]);
  const record = {...(files.get('data/record.json') as object), unmappedRounds: []};
  const whole = built(new Map([...files, ...added, ['data/record.json', record]]));
  expect(whole.problems).toEqual([]);
});
