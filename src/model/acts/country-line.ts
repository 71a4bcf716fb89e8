/** The acts of one country, and their places among its rounds. */
import {compareDates} from '../dates';
import type {CountryEntry} from '../stances/country-history';
import type {IsoDate} from '../types';
import type {ActIndex, IndexedAct} from './index-acts';
import {sortKey} from './time';
import type {ActorCode} from './types';

/** The acts of a country in order of time. */
export interface CountryActs {
  /** Acts of its government, parliament or courts. */
  readonly own: readonly IndexedAct[];
  /** Acts that do not count for it: of members of parliament, an opposition, a part of it. */
  readonly apart: readonly IndexedAct[];
}

/** A round or an act on a country’s line of time. */
export type LineEntry =
  | {readonly type: 'round'; readonly date: IsoDate; readonly entry: CountryEntry}
  | {readonly type: 'act'; readonly date: IsoDate; readonly act: IndexedAct};

/** Returns the acts of a country or place; those of organizations are not its own. */
export function actsOfCountry({acts}: ActIndex, code: ActorCode): CountryActs {
  const all = acts.filter(({codes}) => codes.includes(code));
  return {
    own: all.filter(({ofCountry}) => ofCountry),
    apart: all.filter(({ofCountry}) => !ofCountry),
  };
}

/** Returns the acts of an organization, in order of time. */
export function actsOfOrganization({acts}: ActIndex, id: string): readonly IndexedAct[] {
  return acts.filter(({act}) => act.organization === id);
}

/**
 * Returns rounds and acts on one line of time. A round stands at the day of the letter that names
 * the country, else at the day of its first letter; on one day the letter comes first.
 */
export function countryLine(
  history: readonly CountryEntry[],
  acts: readonly IndexedAct[],
): readonly LineEntry[] {
  const rounds = history.map((entry) => ({type: 'round' as const, date: dayOf(entry), entry}));
  const dated = acts.map((act) => ({type: 'act' as const, date: act.act.date, act}));
  // The sort is stable: rounds come first, and acts keep their order.
  return [...rounds, ...dated].toSorted((a, b) => compareDates(sortKey(a.date), sortKey(b.date)));
}

function dayOf({round, findings}: CountryEntry): IsoDate {
  const letters = findings.length > 0 ? findings.map(({letter}) => letter) : round.letters;
  const [first] = letters.map(({date}) => date).toSorted(compareDates);
  return first ?? round.id;
}
