/** The nouns of the acts beside the letters. They never change a stance or a colour. */
import type {CountryCode, IsoDate} from '../types';

/** The rules below depend on these words; kinds of acts are open, and only the data has them. */
export const DIRECTIONS = ['critical', 'supportive', 'mixed', 'none'] as const;

export const STATUSES = ['adopted', 'proposed', 'rejected', 'withdrawn'] as const;

export const SCOPES = ['state', 'intergovernmental', 'civil'] as const;

export const ORGAN_KINDS = [
  'government',
  'parliament',
  'court',
  'members',
  'subnational',
  'intergovernmental',
  'civil',
  'company',
] as const;

/** Which way the act’s own words point. */
export type ActDirection = (typeof DIRECTIONS)[number];

/** What became of an act. */
export type ActStatus = (typeof STATUSES)[number];

/** Under whose name an act is filed: countries, organizations of countries, or neither. */
export type ActScope = (typeof SCOPES)[number];

/** What kind of organ acted. */
export type OrganKind = (typeof ORGAN_KINDS)[number];

/** Code of a country, or of one of the places that are no countries: `TWN`, `XKX`. */
export type ActorCode = CountryCode;

/** Where an act can be checked. */
export interface ActSource {
  readonly title: string;
  /** Says that the title is a description made for this dataset. */
  readonly titleBy?: 'us';
  readonly publisher: string;
  /** Null: the source bears no date. */
  readonly date: IsoDate | null;
  /** Null: it was seen in a copy only. */
  readonly url: string | null;
  readonly kind: 'primary' | 'secondary';
  /** How much of it was seen. */
  readonly seen: 'whole' | 'part' | 'title only' | 'in a copy';
}

/** One dated act of a country, an organization or persons. */
export interface Act {
  readonly id: string;
  /** A day, a month or a year: as exactly as it is known. */
  readonly date: IsoDate;
  /** The end of an act that took longer. */
  readonly until?: IsoDate;
  readonly countries: readonly CountryCode[];
  /** Places that are not UN members or observer states. */
  readonly others: readonly ActorCode[];
  readonly organization: string | null;
  /** The office or body that acted, in words. */
  readonly organ: string | null;
  readonly organKind: OrganKind;
  readonly kind: string;
  readonly direction: ActDirection;
  readonly status: ActStatus;
  /** For readers; continues “actor, organ:”. */
  readonly summary: string;
  /** For readers: what is doubtful or needs to be known besides. */
  readonly note?: string;
  readonly sources: readonly ActSource[];
}

/** A word of the data, with what it means. */
export interface ActTerm<T extends string = string> {
  readonly id: T;
  readonly label: string;
  readonly definition: string;
}

/** A kind of act; its plural names a list of such acts. */
export interface ActKind extends ActTerm {
  readonly plural: string;
}

/** An organization, a group or a company that acts in its own name. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly type:
    'company' | 'ngo' | 'other' | 'parliament' | 'regional' | 'religious' | 'tribunal' | 'un-body';
  readonly scope: Exclude<ActScope, 'state'>;
}

/** A place that acts and is not a country of the dataset. */
export interface Place {
  readonly code: ActorCode;
  /** As the areas of the map name it. */
  readonly name: string;
  readonly region: string;
}

/** All acts, with the words and names that they use. */
export interface ActRecord {
  /** Version and day of the dataset that they belong to. */
  readonly version: string;
  readonly updated: IsoDate;
  readonly kinds: readonly ActKind[];
  readonly directions: readonly ActTerm<ActDirection>[];
  readonly organKinds: readonly ActTerm<OrganKind>[];
  readonly scopes: readonly ActTerm<ActScope>[];
  readonly statuses: readonly ActTerm<ActStatus>[];
  readonly places: readonly Place[];
  readonly organizations: readonly Organization[];
  /** In order of time. */
  readonly acts: readonly Act[];
}
