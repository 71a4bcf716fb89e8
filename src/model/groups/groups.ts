/** Groups of countries, such as the African Union, and which countries were in them on a day. */
import type {CountryCode, IsoDate, Source} from '../types';

/** A country’s time in a group. Without days it was a member all the time that the list covers. */
export interface Membership {
  readonly country: CountryCode;
  /** First day as a member. */
  readonly from?: IsoDate;
  /** Last day as a member, as far as a source says. */
  readonly until?: IsoDate;
  /** Day on which a source no longer has it, if the day on which it left is not known. */
  readonly goneBy?: IsoDate;
}

/** Where a list of members can be checked; a web page may have no date. */
export type GroupSource = Omit<Source, 'id' | 'date'> & Partial<Pick<Source, 'date'>>;

/** A group of countries with its members. */
export interface CountryGroup {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** The list holds from this day … */
  readonly since: IsoDate;
  /** … to this one. */
  readonly asOf: IsoDate;
  /** How many members its sources count on the last day. */
  readonly count: number;
  readonly members: readonly Membership[];
  /** Names of members that are not countries of the dataset. */
  readonly others?: readonly string[];
  /** A remark for readers. */
  readonly note?: string;
  readonly sources: readonly GroupSource[];
}

/** Returns the countries that were in a group on a day, such as the day of a letter. */
export function membersOn({members}: CountryGroup, day: IsoDate): ReadonlySet<CountryCode> {
  return countriesOf(members.filter(({from, until}) => isBetween(from, day, until)));
}

/** Returns the countries of which nobody knows whether they had left a group on a day. */
export function notKnownOn({members}: CountryGroup, day: IsoDate): ReadonlySet<CountryCode> {
  return countriesOf(
    members.filter(({until, goneBy}) => until && goneBy && until < day && day < goneBy),
  );
}

/** Returns the groups that a country was in on a day, in their own order. */
export function groupsOf(
  groups: readonly CountryGroup[],
  country: CountryCode,
  day: IsoDate,
): readonly CountryGroup[] {
  return groups.filter((group) => membersOn(group, day).has(country));
}

function isBetween(from: IsoDate | undefined, day: IsoDate, until: IsoDate | undefined): boolean {
  return (!from || from <= day) && (!until || day <= until);
}

function countriesOf(members: readonly Membership[]): ReadonlySet<CountryCode> {
  return new Set(members.map(({country}) => country));
}
