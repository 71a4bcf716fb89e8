import {expect, test} from 'vitest';
import {loadGroups} from '../../../src/elements/loading/groups-loader';

test('the groups of countries are loaded once, by whoever asks first', async () => {
  const [groups, again] = await Promise.all([loadGroups('groups.json'), loadGroups('groups.json')]);
  expect(again).toBe(groups);
  expect(groups.map(({short}) => short)).toContain('ASEAN');
});
