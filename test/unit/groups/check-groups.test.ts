import {expect, test} from 'vitest';
import data from '../../../data/groups.json';
import {checkGroups} from '../../../scripts/data/check-groups';
import {readGroups} from '../../../scripts/data/files';
import {readBundledGroups} from '../../../src/data/groups/read';
import {DatasetError} from '../../../src/data/problems';
import {builtData} from '../../support/fixtures/built-data';

const {dataset} = builtData;

/** A group that a country left. */
const EU = data.groups.findIndex(({id}) => id === 'european-union');

test('the groups in the repository have no problem', () => {
  expect(checkGroups(readGroups('.').json, dataset).problems).toBeUndefined();
});

test('what is written can be read again, and carries nothing that only the build needs', () => {
  const {text = ''} = checkGroups(data, dataset);
  expect(readBundledGroups(JSON.parse(text), 'groups.json')).toEqual(data.groups);
  expect(text).not.toMatch(/"(\$schema|about)"/);
});

test('a file of another build is refused by its name', () => {
  expect(() => readBundledGroups({groups: []}, 'groups.json')).toThrow(DatasetError);
  expect(() => readBundledGroups(null, 'groups.json')).toThrow(/^groups.json: was built by/);
});

test('a missing file is told', () => {
  expect(readGroups('test').problem).toEqual({
    file: 'data/groups.json',
    field: '',
    value: undefined,
    todo: 'is missing: add the file',
  });
});

test.each([
  ['count', 28, 'count', 'but 27 are listed: correct the number or the list'],
  ['asOf', '2013-01-01', 'asOf', 'is before “since”: correct one'],
  ['id', 'african-union', 'id', 'is used twice: rename one'],
  ['sources', [], 'sources', 'must be a list of at least 1'],
  ['member', [], 'member', 'unknown field: check the spelling or remove it'],
  ['members', [{country: 'XXX'}], 'members[0].country', 'is not in countries: correct it, or add'],
  [
    'members',
    [{country: 'FRA'}, {country: 'FRA'}],
    'members[1].country',
    'is listed twice: remove one',
  ],
  [
    'members',
    [{country: 'FRA', from: '2020-01-02', until: '2020-01-01'}],
    'members[0].until',
    'is before “from”: correct one of them',
  ],
  [
    'members',
    [{country: 'FRA', until: '2020-01-02', goneBy: '2020-01-02'}],
    'members[0].goneBy',
    'must be later than “until”',
  ],
  [
    'members',
    [{country: 'FRA', goneBy: '2020-01-02'}],
    'members[0].goneBy',
    'must be later than “until”',
  ],
  ['since', '2019-10-01', 'since', 'the list begins after the letter of 2019-07-08: find a source'],
  ['asOf', '2020-12-31', 'asOf', 'the list ends before the letter of 2021-03-12: find a source'],
])('a wrong %s (%j) is told at %s', (field, value, place, todo) => {
  const groups = data.groups.map((group, index) =>
    index === EU ? {...group, [field]: value} : group,
  );
  const at = field === 'id' ? EU + 1 : EU;
  const {problems = []} = checkGroups({...data, groups}, dataset);
  expect(problems.map(({file, field: where}) => [file, where])).toContainEqual([
    'data/groups.json',
    `groups[${at}].${place}`,
  ]);
  expect(problems.map((problem) => problem.todo).join('\n')).toContain(todo);
});
