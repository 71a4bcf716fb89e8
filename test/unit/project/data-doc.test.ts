/** What docs/data.md says of files, held against the files and against what makes them. */
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {openLesson} from '../../../src/data/lesson/read';
import {readDataset} from '../../../src/data/dataset/validate';
import {DIRECTIONS, ORGAN_KINDS} from '../../../src/model/acts/types';
import {OTHER_STANCES} from '../../../src/model/stances/stances';
import {shiftIds} from '../../../src/model/comparison/shifts';
import {englishLessons} from '../../../src/model/messages/lessons';
import {allEnglish} from '../../../src/model/messages/views';
import {
  factCells,
  comparisonRows,
  comparisonJson,
  datasetRows,
  datasetJson,
} from '../../../src/model/share/exports';
import {createComparisonView} from '../../../src/model/view/comparison-view';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import {index as actIndex} from '../../support/fixtures/acts-sample';

type Schema = Readonly<Record<string, unknown>>;

const TEXT = readFileSync('docs/data.md', 'utf8');

/** Where the schema of the groups has the fields of one. */
const GROUP_FIELDS = ['properties', 'groups', 'items', 'properties'];

const {dataset} = readDataset(JSON.parse(readFileSync('public/atlas.json', 'utf8')), 'atlas.json');
const real = new AtlasViewModel(dataset!, allEnglish);
const [first, , second] = real.roundViews;
const pair = createComparisonView(dataset!, first!, second!, allEnglish);
const rounds = dataset!.rounds.map(({id}) => id);

/** A round as the name of a column. */
function nameOf(round: string): string {
  return `round_${round.replace('-', '_')}`;
}

describe('docs/data.md lists', () => {
  test('every stance, positions first', () => {
    const positions = dataset!.positions.map(({id}) => id);
    expect(listed('Stances')).toEqual([...positions, ...OTHER_STANCES]);
  });

  test('every change', () => {
    const positions = dataset!.positions.map(({id}) => id);
    expect(listed('Changes').toSorted()).toEqual(shiftIds(positions).toSorted());
  });

  test('every direction and kind of organ of acts', () => {
    const words = listed('Acts');
    expect(words.slice(0, DIRECTIONS.length)).toEqual([...DIRECTIONS]);
    expect([...new Set(words.slice(DIRECTIONS.length))].toSorted()).toEqual(
      [...ORGAN_KINDS].toSorted(),
    );
  });

  test('every column of the CSV, in order', () => {
    const columns = listed('CSV');
    // The guide has those of the first round for all.
    const [example] = rounds;
    const perRound = columns.filter((column) => column.startsWith(nameOf(example!)));
    const written = columns.flatMap((column) => {
      if (column !== perRound[0]) return perRound.includes(column) ? [] : [column];
      return rounds.flatMap((round) =>
        perRound.map((name) => name.replace(nameOf(example!), nameOf(round))),
      );
    });
    expect(written).toEqual(datasetRows(dataset!, real.roundViews, allEnglish)[0]);
  });

  test('every column of the long CSV, in order', () => {
    expect(listed('CSV, long')).toEqual(factCells(dataset!, real.roundViews, allEnglish)[0]);
  });

  test('every column of the CSV of a comparison, in order', () => {
    expect(listed('CSV of a comparison')).toEqual(comparisonRows(dataset!, pair, allEnglish)[0]);
  });

  test('every field of the JSON, in order', () => {
    const object = datasetJson(dataset!, real.roundViews, allEnglish);
    expect(listed('JSON')).toEqual(Object.keys(object));
    namesAllFields('JSON', object);
  });

  test('every field of the JSON of a comparison, in order', () => {
    const object = comparisonJson(dataset!, pair, allEnglish);
    expect(listed('JSON of a comparison')).toEqual(Object.keys(object));
    namesAllFields('JSON of a comparison', {...object, from: undefined, to: undefined});
  });

  test.each([
    ['Letters', 'letter', []],
    ['Remarks', 'letter', ['properties', 'denied', 'anyOf', '0', 'items']],
    ['Dataset', 'record', []],
    ['Sources', 'sources', ['properties', 'sources', 'items']],
    ['Countries', 'countries', ['properties', 'countries', 'items']],
    ['Territories', 'territories', []],
    ['Regions', 'regions', []],
    ['Groups', 'groups', ['properties', 'groups', 'items']],
    ['Members', 'groups', [...GROUP_FIELDS, 'members', 'items']],
    ['Lessons', 'lesson', []],
    ['Act files', 'acts', ['properties', 'acts', 'items']],
    ['Organisations', 'organizations', ['properties', 'organizations', 'items']],
    ['Words of acts', 'act-terms', []],
    ['Acts left out', 'left-out-acts', ['properties', 'leftOut', 'items']],
    ['Steps', 'lesson', ['properties', 'steps', 'items']],
    ['Views', 'lesson', ['properties', 'steps', 'items', 'properties', 'show']],
    [
      'Acts of a step',
      'lesson',
      ['properties', 'steps', 'items', 'properties', 'show', 'properties', 'acts'],
    ],
  ])('under “%s” every field of its schema', (heading, name, path) => {
    expect(listed(heading).toSorted()).toEqual(fieldsOf(inside(schema(name), path)));
  });

  test('every field of every kind of question', () => {
    const kinds = ['open', 'guess', 'quiz'];
    const question = ['properties', 'steps', 'items', 'properties', 'question', 'oneOf'];
    const fields = kinds.flatMap((_kind, index) =>
      fieldsOf(inside(schema('lesson'), [...question, String(index)])),
    );
    expect(listed('Questions').toSorted()).toEqual([...new Set(fields)].toSorted());
    for (const kind of kinds) expect(section('Questions')).toContain(`\`${kind}\``);
  });

  test('every field of the geometry files, in order', () => {
    const world = JSON.parse(readFileSync('public/world.json', 'utf8')) as object;
    expect(listed('Geometry files')).toEqual(Object.keys(world));
  });
});

describe('the examples in docs/data.md', () => {
  const [ownDataset = '', lesson = ''] = [...TEXT.matchAll(/^```json\n([^]*?)^```/gm)].map(
    ([, block]) => block!,
  );

  test('have a dataset that passes every check', () => {
    const reading = readDataset(JSON.parse(ownDataset), 'vote.json');
    expect(reading.problems).toBeUndefined();
    expect(reading.dataset?.positions.map(({id}) => id)).toEqual(['yes', 'no']);
  });

  test('have a lesson that passes every check', async () => {
    const withActs = {...dataset!, acts: actIndex};
    const reading = await openLesson(lesson, 'lesson.json', withActs, englishLessons);
    expect(reading.problems).toBeUndefined();
    expect(reading.lesson?.steps).toHaveLength(1);
  });
});

/** The text under a heading, up to the next. */
function section(heading: string): string {
  const [, rest = ''] = TEXT.split(`# ${heading}\n`);
  return rest.split(/^#+ /m)[0] ?? '';
}

/** The code words in the first cells of the tables under a heading. */
function listed(heading: string): string[] {
  const cells = [...section(heading).matchAll(/^\| (`.*?) +\|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!));
}

/** The items of each list must have their fields named in the list's row, or in a table of their own. */
function namesAllFields(heading: string, object: object): void {
  const elsewhere = ['sources', 'unmappedRounds'];
  for (const [key, value] of Object.entries(object)) {
    if (!Array.isArray(value) || elsewhere.includes(key)) continue;
    const [, row = ''] = new RegExp(`^\\| \`${key}\` +\\|(.*)`, 'm').exec(section(heading)) ?? [];
    for (const field of Object.keys(value[0] as object)) expect(row).toContain(`\`${field}\``);
  }
}

function schema(name: string): Schema {
  return JSON.parse(readFileSync(`data/schema/${name}.schema.json`, 'utf8')) as Schema;
}

function inside(from: Schema, path: readonly string[]): Schema {
  return path.reduce((part, key) => part[key] as Schema, from);
}

function fieldsOf({properties}: Schema): string[] {
  return Object.keys(properties as object)
    .filter((field) => field !== '$schema')
    .toSorted();
}
