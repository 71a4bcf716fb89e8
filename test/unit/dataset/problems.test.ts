import {expect, test} from 'vitest';
import {DatasetError, formatProblem} from '../../../src/data/problems';
import {readDataset} from '../../../src/data/dataset/validate';
import {sampleDataset, type SampleRecord} from '../../support/fixtures/dataset-sample';

/** What is spoilt, how, and every problem that must be told: its field and words of its advice. */
type Case = [string, (dataset: SampleRecord) => void, [field: string, todo: RegExp][]];

const cases: Case[] = [
  [
    'codes that are no state of the record',
    (dataset) => {
      dataset.letters[0]!.signatories = ['AAA', 'XXX'];
      Object.assign(dataset.letters[1]!, {deliveredBy: 'YYY'});
      dataset.areas[0]!.of = 'ZZZ';
      dataset.unmappedRounds[0]!.letters[0]!.deliveredBy = 'QQQ';
    },
    [
      ['letters[0].signatories[1]', /not in countries/],
      ['letters[1].deliveredBy', /not in countries/],
      ['areas[0].of', /not in countries/],
      ['unmappedRounds[0].letters[0].deliveredBy', /not in countries/],
    ],
  ],
  [
    'a signatory that is listed twice',
    (dataset) => {
      Object.assign(dataset.letters[0]!, {signatories: ['AAA', 'BBB', 'AAA'], announced: 3});
    },
    [['letters[0].signatories[2]', /listed twice/]],
  ],
  [
    'ids that are there twice',
    (dataset) => {
      dataset.countries[1]!.code = 'AAA';
      dataset.countries[3]!.numeric = '003';
      dataset.countries[3]!.name = 'Celand';
      dataset.letters[2]!.id = '2020-04-no';
      dataset.sources.push(dataset.sources[0]!);
      dataset.letters[0]!.signatories = ['AAA', 'CCC'];
    },
    [
      ['countries[1].code', /twice/],
      ['countries[3].numeric', /twice/],
      ['countries[3].name', /twice/],
      ['letters[2].id', /twice/],
      ['sources[1].id', /twice/],
    ],
  ],
  [
    'a source and a position that are not in the record',
    (dataset) => {
      dataset.letters[0]!.sources = ['minutes', 'rumour'];
      dataset.letters[1]!.position = 'perhaps';
      dataset.unmappedRounds[0]!.letters[0]!.position = 'maybe';
    },
    [
      ['letters[0].sources[1]', /not in sources/],
      ['letters[1].position', /not in positions/],
      ['unmappedRounds[0].letters[0].position', /not in positions/],
    ],
  ],
  [
    'days and months that do not exist',
    (dataset) => {
      dataset.updated = '2019-02-30';
      dataset.letters[0]!.date = '2020-04-31';
      dataset.letters[1]!.date = '2020-04';
      dataset.letters[3]!.round = '2020-13';
      dataset.sources[0]!.date = 'yesterday';
    },
    [
      ['updated', /day that exists/],
      ['letters[0].date', /day that exists/],
      ['letters[1].date', /day that exists/],
      ['letters[3].round', /month/],
      ['sources[0].date', /day, month or year/],
    ],
  ],
  [
    'a complete list with fewer names than announced',
    (dataset) => void (dataset.letters[0]!.announced = 5),
    [['letters[0].announced', /2 are listed.*set listStatus to unpublished/]],
  ],
  [
    'an unpublished list that names all',
    (dataset) => void (dataset.letters[0]!.listStatus = 'unpublished'),
    [['letters[0].announced', /2 are listed.*set listStatus to complete/]],
  ],
  [
    'a signatory that has withdrawn from the same letter',
    (dataset) => {
      const withdrew = [{country: 'AAA', note: 'Took it back.', sources: ['minutes']}];
      Object.assign(dataset.letters[0]!, {withdrew});
    },
    [['letters[0].withdrew[0].country', /among the signatories/]],
  ],
  [
    'letters far from their round',
    (dataset) => {
      dataset.letters[0]!.date = '2020-07-01';
      dataset.unmappedRounds[0]!.letters[0]!.date = '2019-09-30';
    },
    [
      ['letters[0].date', /not near its round 2020-04/],
      ['unmappedRounds[0].letters[0].date', /not near its round 2019-12/],
    ],
  ],
  [
    'facts without a source',
    (dataset) => {
      dataset.letters[0]!.sources = [];
      const denied = [{country: 'CCC', note: 'Says no.', sources: []}];
      Object.assign(dataset.letters[1]!, {denied});
      dataset.unmappedRounds[0]!.letters[0]!.sources = [];
    },
    [
      ['letters[0].sources', /at least 1/],
      ['letters[1].denied[0].sources', /at least 1/],
      ['unmappedRounds[0].letters[0].sources', /at least 1/],
    ],
  ],
  [
    'colours that would bring styles with them',
    (dataset) => {
      dataset.positions[0]!.colour = {light: 'red;} * {display: none', dark: 'url(x)'};
      dataset.positions[1]!.colour = {light: '#12345', dark: 'blue'};
    },
    [
      ['positions[0].colour.light', /hex colour/],
      ['positions[0].colour.dark', /hex colour/],
      ['positions[1].colour.light', /hex colour/],
      ['positions[1].colour.dark', /hex colour/],
    ],
  ],
  [
    'an address that would run a script',
    (dataset) => void (dataset.sources[0]!.url = 'javascript:alert(1)'),
    [['sources[0].url', /http/]],
  ],
  [
    'positions named by the fixed words or by no simple word',
    (dataset) => {
      dataset.positions.push({...dataset.positions[0]!, id: 'withdrawn'});
      dataset.positions.push({...dataset.positions[0]!, id: 'In Favour'});
    },
    [
      ['positions[3].id', /reserved word/],
      ['positions[4].id', /lower-case letters/],
    ],
  ],
  [
    'dated lists whose count is not theirs',
    (dataset) => {
      const dated = {
        date: '2020-04-01',
        count: 3,
        signatories: ['AAA', 'AAA'],
        sources: ['minutes'],
      };
      Object.assign(dataset.letters[0]!, {
        originalSignatories: dated,
        laterSignatories: {...dated, count: 1},
      });
    },
    [
      ['letters[0].originalSignatories.signatories[1]', /twice/],
      ['letters[0].originalSignatories.count', /2 are listed/],
      ['letters[0].laterSignatories.signatories[1]', /twice/],
      ['letters[0].laterSignatories.count', /2 are listed/],
    ],
  ],
  [
    'two letters of one round on the same side',
    (dataset) => void (dataset.letters[2]!.position = 'yes'),
    [['letters[2].position', /already has a letter/]],
  ],
  [
    'fields that nobody knows',
    (dataset) => {
      Object.assign(dataset, {postions: []});
      Object.assign(dataset.letters[0]!, {signatorys: [], constructor: 1});
      Object.assign(dataset.countries[0]!.labelPoint, {3: 1});
    },
    [
      ['postions', /unknown field/],
      ['letters[0].signatorys', /unknown field/],
      ['letters[0].constructor', /unknown field/],
      ['countries[0].labelPoint', /latitude only/],
    ],
  ],
  [
    'values of the wrong kind',
    (dataset) => {
      Object.assign(dataset.letters[0]!, {announced: '2', form: 'mail', notes: 'One.'});
      Object.assign(dataset.countries[0]!, {labelPoint: [181, 'x'], name: '  ', numeric: 1});
      Object.assign(dataset.areas[2]!, {mark: 'dotted'});
      Object.assign(dataset.areas[1]!, {kind: 'toString'});
      Object.assign(dataset.sources, [null]);
    },
    [
      ['letters[0].announced', /whole number/],
      ['letters[0].form', /letter, statement/],
      ['letters[0].notes', /list/],
      ['countries[0].labelPoint[0]', /between -180 and 180/],
      ['countries[0].labelPoint[1]', /between -90 and 90/],
      ['countries[0].name', /not empty/],
      ['countries[0].numeric', /three digits/],
      ['areas[2].mark', /hatched, dashed/],
      ['areas[1]', /territory, outside, disputed/],
      ['sources[0]', /object/],
      ...unknownSources(),
    ],
  ],
  [
    'a known round all of whose letters are entered by now',
    (dataset) => {
      const [known] = dataset.unmappedRounds;
      Object.assign(known!, {id: '2020-01'});
      Object.assign(known!.letters[0]!, {position: 'yes'});
    },
    [['unmappedRounds[0].id', /already has all its letters: remove it here/]],
  ],
  [
    'a known round without letters',
    (dataset) => void (dataset.unmappedRounds[0]!.letters = []),
    [['unmappedRounds[0].letters', /at least 1/]],
  ],
];

test.each(cases)('%s: every problem is told', (_name, spoil, expected) => {
  const dataset = sampleDataset();
  spoil(dataset);
  const {problems = []} = readDataset(dataset, 'sample.json');
  const sorted = problems.toSorted((a, b) => (a.field < b.field ? -1 : 1));
  const wanted = expected.toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
  expect(sorted.map(({field}) => field)).toEqual(wanted.map(([field]) => field));
  sorted.forEach(({todo}, index) => expect(todo).toMatch(wanted[index]![1]));
});

test('a problem is one line: file, field, value, what to do', () => {
  const dataset = sampleDataset();
  dataset.letters[0]!.signatories[1] = 'XXX';
  const {problems = []} = readDataset(dataset, 'sample.json');
  expect(problems.map(formatProblem)).toEqual([
    'sample.json: letters[0].signatories[1]: "XXX": is not in countries: correct it, or add it there',
  ]);
  expect(new DatasetError(problems).message).toBe(formatProblem(problems[0]!));
});

test('a long value is cut short in the telling', () => {
  const problem = {file: 'a.json', field: 'b', value: 'x'.repeat(500), todo: 'is too long'};
  expect(formatProblem(problem).length).toBeLessThan(120);
});

/** The only source is gone, so that everything that rests on it says so. */
function unknownSources(): [string, RegExp][] {
  const letters = [0, 1, 2, 3].map((index) => `letters[${index}].sources[0]`);
  return [...letters, 'unmappedRounds[0].letters[0].sources[0]'].map((field) => [
    field,
    /not in sources/,
  ]);
}
