import {formatDate, formatDay} from '../dates';
import type {AllMessages, LetterDetails} from '../messages/views';
import type {
  CountryCode,
  DatedList,
  IsoDate,
  LaterCount,
  Letter,
  Position,
  Remark,
  SourceId,
} from '../types';

/** Names as they were on one day. */
export interface LetterList {
  /** The key of its message. A list that never changed has `signatories`. */
  readonly key: 'signatories' | 'currentSignatories' | 'originalSignatories' | 'laterSignatories';
  /** The day of the letter, unless the list is of another day. */
  readonly date: IsoDate;
  readonly countries: readonly CountryCode[];
}

/** The remarks on single countries; each kind is the key of its message. */
export const REMARK_KINDS = ['withdrew', 'denied', 'reported', 'discrepancy', 'alone'] as const;

export type RemarkKind = (typeof REMARK_KINDS)[number];

/** What a source says of one country and this letter. */
export interface LetterRemark extends Remark {
  readonly kind: RemarkKind;
}

/** A letter in the order in which it is read. */
export interface LetterDescription {
  readonly lists: readonly LetterList[];
  /** How good the list is, where it has no primary source. */
  readonly listNote: string | undefined;
  readonly disputedBy: readonly SourceId[];
  readonly laterCount: LaterCount | undefined;
  /** Remarks on the letter as a whole. */
  readonly notes: readonly string[];
  /** Remarks on single countries. */
  readonly remarks: readonly LetterRemark[];
  readonly sources: readonly SourceId[];
}

/** Returns a letter in the words and numbers that messages take. */
export function letterDetails(
  letter: Letter,
  positions: readonly Position[],
  nameOf: (code: CountryCode) => string,
  {locale}: AllMessages,
): LetterDetails {
  const {position, form, date, forum, symbol, deliveredBy, announced, signatories} = letter;
  const {laterCount} = letter;
  return {
    letter: positions.find(({id}) => id === position)?.letter ?? position,
    form,
    date: formatDay(date, locale),
    forum,
    symbol,
    deliveredBy: deliveredBy && nameOf(deliveredBy),
    announced,
    signed: signatories.length,
    listStatus: letter.listStatus,
    later: laterCount && {count: laterCount.count, date: formatDate(laterCount.date, locale)},
  };
}

/** Describes a letter, apart from its facts. */
export function describeLetter(letter: Letter): LetterDescription {
  const {listNote, disputedBy, laterCount, notes, sources} = letter;
  return {
    lists: listsOf(letter),
    listNote,
    disputedBy,
    laterCount,
    notes,
    remarks: remarksOf(letter),
    sources,
  };
}

/** Says what a remark is, on which country, and its day. */
export function remarkText(
  remark: LetterRemark,
  positions: readonly Position[],
  nameOf: (code: CountryCode) => string,
  messages: AllMessages,
): string {
  const {kind, country} = remark;
  const what = messages.letters[kind](nameOf(country), sideOf(remark, positions));
  return messages.sentences([what, datedNote(remark, messages)]);
}

/** Says how many countries a later source counted, and its note. */
export function laterCountText(later: LaterCount, {letters, locale, sentences}: AllMessages) {
  return sentences([letters.laterCount(later.count, formatDate(later.date, locale)), later.note]);
}

/** The note of a remark with the day of the fact. */
export function datedNote({note, date}: Remark, {country, locale}: AllMessages): string {
  return country.note(note, date && formatDate(date, locale));
}

/** The letter with which a country that spoke alone agreed. */
export function sideOf({position}: Remark, positions: readonly Position[]): string | undefined {
  return positions.find(({id}) => id === position)?.letter;
}

/** The list as it is now and, where it changed, as it was first and who joined. */
function listsOf(letter: Letter): readonly LetterList[] {
  const {signatories: countries, originalSignatories: first, laterSignatories: later} = letter;
  const dated = (key: LetterList['key'], list: DatedList | undefined): readonly LetterList[] =>
    list ? [{key, date: list.date, countries: list.signatories}] : [];
  return [
    {key: first ? 'currentSignatories' : 'signatories', date: letter.date, countries},
    ...dated('originalSignatories', first),
    ...dated('laterSignatories', later),
  ];
}

function remarksOf(letter: Letter): readonly LetterRemark[] {
  const lists: Readonly<Record<RemarkKind, readonly Remark[]>> = {
    withdrew: letter.withdrew,
    denied: letter.denied,
    reported: letter.reportedSignatories,
    discrepancy: letter.discrepancies,
    alone: letter.individualStatements,
  };
  return REMARK_KINDS.flatMap((kind) => lists[kind].map((remark) => ({...remark, kind})));
}
