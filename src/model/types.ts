/**
 * The nouns of the record. Everything here is read-only: a dataset is made once, checked,
 * frozen, and then only read.
 */

/** ISO 3166-1 alpha-3 code of a state, such as `FRA`. */
export type CountryCode = string;

/** A stop of the slider, named after its month: `2019-07`. */
export type RoundId = string;

/** A side that a letter can take; the record names them (`support`, `condemn`). */
export type PositionId = string;

/** A calendar day, month or year: `2019-07-08`, `2019-07`, `2019`. Never an instant. */
export type IsoDate = string;

/** Key of a source in the record, such as `un-g11`. */
export type SourceId = string;

/** What a state's record says when no position does. */
export type OtherStance = 'both' | 'withdrawn' | 'none' | 'unknown' | 'outside';

/** One state's stance in one round: a position of the record, or one of the fixed words. */
export type Stance = PositionId | OtherStance;

/** One side, with the words and colours that the record gives it. */
export interface Position {
  readonly id: PositionId;
  /** What a legend says of a state with this position. */
  readonly label: string;
  /** The side in one word, for a table: `critical`. */
  readonly short: string;
  /** The letter in running text: `critical letter`. */
  readonly letter: string;
  /** CSS colours for light and dark surroundings. */
  readonly colour: {readonly light: string; readonly dark: string};
  /** The position whose shape and stipple it has in place of its own; null: none. */
  readonly looksLike?: PositionId | null;
}

/** Where a fact can be checked. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly date: IsoDate;
  readonly kind: 'primary' | 'secondary' | 'tertiary';
  readonly url: string;
  /** How much of it was seen by those who made the record. */
  readonly seen?: string;
}

/** A UN member or observer state. */
export interface Country {
  readonly code: CountryCode;
  /** ISO 3166-1 alpha-2 code, two letters: readers may type it in the search. */
  readonly alpha2?: string;
  /** ISO 3166-1 numeric code, three digits. */
  readonly numeric: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly region: string;
  readonly subregion: string;
  /**
   * Degrees: longitude, latitude; on land, where a label or a marker stands. The build projects
   * it into the geometry, so the record that pages load leaves it out.
   */
  readonly labelPoint?: readonly [number, number];
}

/** Something that a source says of one state and one letter. */
export interface Remark {
  readonly country: CountryCode;
  readonly note: string;
  readonly sources: readonly SourceId[];
  readonly date?: IsoDate;
  readonly position?: PositionId;
}

/** A list of names as it stood on one day. */
export interface DatedList {
  readonly date: IsoDate;
  readonly count?: number;
  readonly signatories: readonly CountryCode[];
  readonly sources: readonly SourceId[];
}

/** How many states a source counted on a later day, without naming those that joined. */
export interface LaterCount {
  readonly count: number;
  readonly date: IsoDate;
  readonly note: string;
  readonly sources: readonly SourceId[];
}

/**
 * `complete`: as many named as announced. `unpublished`: the list was never made public.
 * `unmapped`: the letter is known, and its list has not been entered.
 */
export type ListStatus = 'complete' | 'unpublished' | 'unmapped';

/** One joint letter or statement. */
export interface Letter {
  readonly id: string;
  readonly round: RoundId;
  readonly date: IsoDate;
  readonly forum: string;
  readonly form: 'letter' | 'statement';
  /** UN document symbol, where it has one. */
  readonly symbol: string | null;
  /** The state that read it out, where one did. */
  readonly deliveredBy: CountryCode | null;
  readonly position: PositionId;
  /** How many states it claimed. */
  readonly announced: number;
  /** A later claim of more signatories, whose names are not public. */
  readonly laterCount?: LaterCount;
  readonly listStatus: ListStatus;
  /** Said where the list rests on less than a primary source. */
  readonly listNote?: string;
  readonly signatories: readonly CountryCode[];
  readonly sources: readonly SourceId[];
  readonly disputedBy: readonly SourceId[];
  readonly originalSignatories?: DatedList;
  readonly laterSignatories?: DatedList;
  readonly withdrew: readonly Remark[];
  readonly denied: readonly Remark[];
  readonly discrepancies: readonly Remark[];
  readonly reportedSignatories: readonly Remark[];
  readonly individualStatements: readonly Remark[];
  readonly notes: readonly string[];
}

/** A letter that is known of, of a round whose lists have not been seen whole. */
export interface UnmappedLetter {
  readonly position: PositionId;
  readonly date: IsoDate;
  readonly deliveredBy: CountryCode;
  readonly announced: number;
  readonly about: string;
  readonly sources: readonly SourceId[];
}

/** A round that is known of and not mapped. */
export interface UnmappedRound {
  readonly id: RoundId;
  readonly label: string;
  readonly forum: string;
  readonly note: string;
  readonly letters: readonly UnmappedLetter[];
}

/** A shape of the map that is not one of the states. */
export type Area =
  | {readonly kind: 'territory'; readonly name: string; readonly of: CountryCode}
  | {readonly kind: 'outside'; readonly name: string; readonly note: string}
  | {
      readonly kind: 'disputed';
      readonly name: string;
      readonly note: string;
      /** The state whose colour it takes under `borders="un"`; null: outside. */
      readonly of: CountryCode | null;
      readonly mark: 'hatched' | 'dashed';
    };

/** One stop: the letters of one session that answer each other. */
export interface Round {
  readonly id: RoundId;
  readonly letters: readonly Letter[];
  /** Positions for which no joint letter of this round is in the record. */
  readonly missing: readonly Position[];
}

/** The whole record, checked and frozen. */
export interface Dataset {
  readonly title: string;
  /** Version and day of the data, not of the program. */
  readonly version: string;
  readonly updated: IsoDate;
  readonly positions: readonly Position[];
  readonly countries: readonly Country[];
  /** Oldest first. */
  readonly rounds: readonly Round[];
  readonly unmappedRounds: readonly UnmappedRound[];
  readonly sources: readonly Source[];
  readonly areas: readonly Area[];
  /** The line on boundaries that stands under every map. */
  readonly disclaimer: string;
}
