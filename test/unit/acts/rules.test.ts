import {describe, expect, test} from 'vitest';
import {isActOfCountry, organKindOf, scopeOf} from '../../../src/model/acts/rules';
import type {Act, OrganKind} from '../../../src/model/acts/types';
import {index} from '../../support/fixtures/acts-sample';

const organizations = new Map([
  ['eu', {scope: 'intergovernmental' as const}],
  ['adidas', {scope: 'civil' as const}],
]);

describe('the scope follows from the actors', () => {
  test.each([
    [['CAN'], [], null, 'state'],
    [[], ['TWN'], null, 'state'],
    [[], [], 'eu', 'intergovernmental'],
    [[], [], 'adidas', 'civil'],
    [[], [], null, 'civil'],
    [[], [], 'not-in-the-list', 'civil'],
  ])('%j %j %j', (countries, others, organization, scope) => {
    expect(scopeOf({countries, others, organization}, organizations)).toBe(scope);
  });
});

test.each<[OrganKind, boolean]>([
  ['government', true],
  ['parliament', true],
  ['court', true],
  ['members', false],
  ['subnational', false],
])('an act of a country by %s counts for it: %s', (organKind, counts) => {
  expect(isActOfCountry({countries: ['CAN'], others: [], organKind} as unknown as Act)).toBe(
    counts,
  );
});

test('no act of an organization or of persons counts for a country', () => {
  const counting = index.acts.filter(({ofCountry}) => ofCountry);
  expect(counting.filter(({scope}) => scope !== 'state')).toEqual([]);
});

test.each([
  ['company', 'civil', 'company'],
  ['parliament', 'intergovernmental', 'parliament'],
  ['tribunal', 'intergovernmental', 'court'],
  ['tribunal', 'civil', 'civil'],
  ['un-body', 'intergovernmental', 'intergovernmental'],
  ['religious', 'civil', 'civil'],
] as const)('an organization of type %s and scope %s is %s', (type, scope, expected) => {
  expect(organKindOf({type, scope})).toBe(expected);
});
