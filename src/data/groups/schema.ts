/** What a file of groups may hold, field by field. */
import * as v from 'valibot';
import {membersOn, type CountryGroup} from '../../model/groups/groups';
import {
  count,
  day,
  group,
  id,
  list,
  name,
  reference,
  source,
  type KnownIds,
} from '../dataset/schema';
import {rule, unique} from '../json/fields';

const {title, publisher, date, kind, url, seen} = source.entries;

const groupSource = group({title, publisher, date: v.exactOptional(date), kind, url, seen});

/** Returns the schema of a file of groups whose members are countries of the dataset. */
export function groupsSchema(known: KnownIds) {
  const membership = v.pipe(
    group({
      country: reference('countries', /^[A-Z]{3}$/, known),
      from: v.exactOptional(day),
      until: v.exactOptional(day),
      goneBy: v.exactOptional(day),
    }),
    rule(
      ['until', 'from'],
      ({from, until}) => !from || !until || from <= until,
      'is before “from”: correct one of them',
    ),
    rule(
      ['goneBy', 'until'],
      ({until, goneBy}) => !goneBy || (until !== undefined && until < goneBy),
      'must be later than “until”: correct one of them, or add “until”',
    ),
  );
  const countryGroup = v.pipe(
    group({
      id,
      name,
      short: name,
      since: day,
      asOf: day,
      count,
      members: v.pipe(list(membership, 1), unique('is listed twice: remove one', 'country')),
      others: v.exactOptional(list(name, 1)),
      note: v.exactOptional(name),
      sources: list(groupSource, 1),
    }),
    rule(['asOf', 'since'], ({since, asOf}) => since <= asOf, 'is before “since”: correct one'),
    rule(
      ['count', 'asOf', 'members', 'others'],
      (whole) => whole.count === listedCount(whole),
      (whole) => `but ${listedCount(whole)} are listed: correct the number or the list`,
    ),
  );
  return group({
    $schema: name,
    about: name,
    groups: v.pipe(list(countryGroup, 1), unique('is used twice: rename one', 'id')),
  });
}

/** How many members a group has on the last day of its list, with those outside the dataset. */
function listedCount(whole: CountryGroup): number {
  return membersOn(whole, whole.asOf).size + (whole.others?.length ?? 0);
}
