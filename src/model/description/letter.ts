import type {CountryCode, DatedList, IsoDate, Letter, Remark, SourceId} from '../types';

/** What is known of a letter, besides who signed it; null: not known, or nobody. */
export type LetterFact =
  | {readonly kind: 'date'; readonly date: IsoDate; readonly form: Letter['form']}
  | {readonly kind: 'forum'; readonly forum: string}
  | {readonly kind: 'symbol'; readonly symbol: string | null}
  | {readonly kind: 'deliveredBy'; readonly country: CountryCode | null};

/** How many countries a letter claimed and how many are named. */
export interface LetterCounts {
  readonly announced: number;
  readonly signed: number;
  /** The list was published. `counts` or `unpublished` is the key of the message. */
  readonly key: 'counts' | 'unpublished';
}

/** Names as they were on one day. */
export interface LetterList {
  /** `signatories`: the only list; `asItStands`: the last one of several. */
  readonly key: 'signatories' | 'asItStands' | 'firstPublished' | 'joined';
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
  readonly facts: readonly LetterFact[];
  readonly counts: LetterCounts;
  readonly lists: readonly LetterList[];
  /** How good the list is, where it has no primary source. */
  readonly listNote: string | undefined;
  readonly disputedBy: readonly SourceId[];
  /** Remarks on the letter as a whole. */
  readonly notes: readonly string[];
  /** Remarks on single countries. */
  readonly remarks: readonly LetterRemark[];
  readonly sources: readonly SourceId[];
}

/** Describes a letter. */
export function describeLetter(letter: Letter): LetterDescription {
  const {listNote, disputedBy, notes, sources} = letter;
  return {
    facts: factsOf(letter),
    counts: countsOf(letter),
    lists: listsOf(letter),
    listNote,
    disputedBy,
    notes,
    remarks: remarksOf(letter),
    sources,
  };
}

function factsOf({form, date, forum, symbol, deliveredBy}: Letter): readonly LetterFact[] {
  return [
    {kind: 'date', date, form},
    {kind: 'forum', forum},
    {kind: 'symbol', symbol},
    {kind: 'deliveredBy', country: deliveredBy},
  ];
}

function countsOf({announced, signatories, listStatus}: Letter): LetterCounts {
  const key = listStatus === 'complete' ? 'counts' : 'unpublished';
  return {announced, signed: signatories.length, key};
}

/** The list as it is now and, where it changed, as it was first and who joined. */
function listsOf(letter: Letter): readonly LetterList[] {
  const {signatories: countries, originalSignatories: first, laterSignatories: joined} = letter;
  const dated = (key: LetterList['key'], list: DatedList | undefined): readonly LetterList[] =>
    list ? [{key, date: list.date, countries: list.signatories}] : [];
  return [
    {key: first ? 'asItStands' : 'signatories', date: letter.date, countries},
    ...dated('firstPublished', first),
    ...dated('joined', joined),
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
