import {describe, expect, test} from 'vitest';
import {checkActs} from '../../../scripts/data/acts/check-acts';
import {parseActTexts, readActTexts} from '../../../scripts/data/files';
import {formatProblem} from '../../../src/data/problems';

type Json = Record<string, unknown>;
type Entries = Record<string, Json[]>;

const FILE = 'data/acts/2021.json';
const TERMS = 'data/act-terms.json';
const ORGANIZATIONS = 'data/organizations.json';
const CANADA = '2021-02-22-can-commons-motion';
const OLYMPICS = '2021-03-12-international-olympic-committee-president';

/** What is spoilt, in which act, how, and every problem that must be told: its field and advice. */
const faults: [string, string, Json, [field: string, todo: RegExp][]][] = [
  [
    'a country that is in no list',
    CANADA,
    {countries: ['CAN', 'TWN']},
    [['countries[1]', /not in countries\.json/]],
  ],
  ['a country twice', CANADA, {countries: ['CAN', 'CAN']}, [['countries[1]', /listed twice/]]],
  ['a place that is in no list', CANADA, {others: ['HKG']}, [['others[0]', /places of act-terms/]]],
  [
    'an unknown organization',
    OLYMPICS,
    {organization: 'fifa'},
    [['organization', /not in organizations\.json/]],
  ],
  ['a kind of its own', CANADA, {kind: 'duel'}, [['kind', /kinds of act-terms/]]],
  [
    'a direction of its own',
    CANADA,
    {direction: 'good'},
    [['direction', /one of critical, supportive, mixed, none/]],
  ],
  ['a status of its own', CANADA, {status: 'lost'}, [['status', /one of adopted/]]],
  ['an organ kind of its own', CANADA, {organKind: 'king'}, [['organKind', /one of government/]]],
  ['no summary', CANADA, {summary: ' '}, [['summary', /must be text/]]],
  ['a field that nobody knows', CANADA, {remark: 'x'}, [['remark', /unknown field/]]],
  ['a field that is missing', CANADA, {direction: undefined}, [['direction', /is missing/]]],
  ['no source', CANADA, {sources: []}, [['sources', /at least 1/]]],
  [
    'a date that does not fit the id',
    CANADA,
    {date: '2021-02-23'},
    [['id', /begin with the date/]],
  ],
  ['a day that does not exist', CANADA, {date: '2021-02-30'}, [['date', /exists/]]],
  ['an end before the beginning', CANADA, {until: '2021-01'}, [['until', /before the date/]]],
  [
    'another year than the file',
    CANADA,
    {id: '2020-02-22-x', date: '2020-02-22'},
    [['date', /not in 2021/]],
  ],
  [
    'a country’s act without an organ',
    CANADA,
    {organ: null},
    [['organ', /who in the country acted/]],
  ],
  [
    'a country’s act by civil society',
    CANADA,
    {organKind: 'civil'},
    [['organKind', /not of a country/]],
  ],
  [
    'an act of a country and an organization',
    CANADA,
    {organization: 'eu'},
    [['organization', /must be null/]],
  ],
  ['an act of nobody by a government', CANADA, {countries: []}, [['organKind', /must be civil/]]],
  [
    'an organ kind that its organization is not',
    OLYMPICS,
    {organKind: 'court'},
    [['organKind', /is civil by organizations/]],
  ],
];

describe('a problem is told with file, field and remedy', () => {
  test.each(faults)('%s', (_fault, id, change, expected) => {
    const {files, at} = spoiltAct(id, change);
    const found = checkActs(files).problems ?? [];
    expect(found.map(({file}) => file)).toEqual(expected.map(() => FILE));
    expect(found.map(({field}) => field)).toEqual(
      expected.map(([field]) => `acts[${at}].${field}`),
    );
    expected.forEach(([, todo], number) => expect(found[number]!.todo).toMatch(todo));
  });

  test.each([
    ['a script for an address', {url: 'javascript:alert(1)'}, 'url', /http/],
    ['no address, although it was not a copy', {url: null}, 'url', /seen in a copy/],
    ['an address of a copy', {seen: 'in a copy'}, 'url', /seen in a copy/],
    ['a kind of its own', {kind: 'rumour'}, 'kind', /primary, secondary/],
    ['a title by somebody', {titleBy: 'them'}, 'titleBy', /"us"/],
  ])('of a source: %s', (_fault, change, field, todo) => {
    const files = parsed();
    const act = actIn(files, CANADA);
    Object.assign((act.entry['sources'] as Json[])[0]!, change);
    const [found, ...others] = checkActs(files).problems ?? [];
    expect(others).toEqual([]);
    expect(found?.field).toBe(`acts[${act.at}].sources[0].${field}`);
    expect(found?.todo).toMatch(todo);
  });

  test('an id that two files have', () => {
    const files = parsed();
    const [first] = (files.get('data/acts/2020.json') as Entries)['acts']!;
    (files.get(FILE) as Entries)['acts']!.push({...first});
    const told = (checkActs(files).problems ?? []).map(formatProblem);
    expect(told.some((line) => line.includes('is also in data/acts/2020.json'))).toBe(true);
  });

  test('a word that the program does not know, and one that nobody explains', () => {
    const files = parsed();
    const {directions} = files.get(TERMS) as Entries;
    directions!.pop();
    directions!.push({id: 'wrong', label: 'Wrong', definition: 'Wrong.'});
    const [found] = checkActs(files).problems ?? [];
    expect(found).toMatchObject({file: TERMS, field: 'directions[3].id', value: 'wrong'});
  });

  test('a place that the map or world-countries name otherwise', () => {
    const files = parsed();
    const {places} = files.get(TERMS) as Entries;
    places![0]!['name'] = 'Formosa';
    places![1]!['region'] = 'Asia';
    expect((checkActs(files).problems ?? []).map(({field}) => field)).toEqual([
      'places[0].name',
      'places[1].region',
    ]);
  });

  test('an organization twice, and one without a name', () => {
    const files = parsed();
    const {organizations} = files.get(ORGANIZATIONS) as Entries;
    Object.assign(organizations![1]!, {id: 'adidas', name: ''});
    const found = checkActs(files).problems ?? [];
    expect(found.filter(({file}) => file === ORGANIZATIONS).map(({field}) => field)).toEqual([
      'organizations[1].name',
      'organizations[1].id',
    ]);
  });

  test('all problems at once', () => {
    const {files} = spoiltAct(CANADA, {direction: 'good', kind: 'duel', summary: ''});
    expect(checkActs(files).problems).toHaveLength(3);
  });
});

test('a file that is missing or not JSON is a problem', () => {
  const texts = readActTexts('.');
  texts.delete(TERMS);
  texts.set(FILE, '{"acts": [');
  const {problems} = parseActTexts(texts);
  expect(problems.map(({file, todo}) => [file, todo])).toEqual([
    [TERMS, 'is missing: add the file'],
    [FILE, 'is not valid JSON: correct the syntax'],
  ]);
});

test('the acts of the project have no problem', () => {
  expect(checkActs(parsed()).problems).toBeUndefined();
});

function parsed(): Map<string, unknown> {
  return new Map(parseActTexts(readActTexts('.')).files);
}

function actIn(files: ReadonlyMap<string, unknown>, id: string): {entry: Json; at: number} {
  const acts = (files.get(FILE) as Entries)['acts']!;
  const at = acts.findIndex((act) => act['id'] === id);
  return {entry: acts[at]!, at};
}

function spoiltAct(id: string, change: Json) {
  const files = parsed();
  const {entry, at} = actIn(files, id);
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete entry[key];
    else entry[key] = value;
  }
  return {files, at};
}
