import type {ListStatus, OtherStance, PositionId, Stance} from '../types';
import {FAILED, RETRY} from './failure';
import {listPartsIn} from './list';
import {pluralIn} from './plural';
import {
  categoryPart,
  datePart,
  joinParts,
  sentence,
  textPart,
  type CategoryPart,
  type SentencePart,
} from './sentence';

const lang = 'en';

/** British English: the day before the month, no comma before “and”. */
const locale = 'en-GB';

const plural = pluralIn(lang);
const list = listPartsIn(locale);

const noun = (count: number) => plural(count, {one: 'country', other: 'countries'});

/** What is said of a list that is not known. */
export const OPEN_LISTS = {unpublished: 'not published', unmapped: 'not mapped'} satisfies Record<
  OpenList,
  string
>;

/** Why a list is not known. */
export type OpenList = Exclude<ListStatus, 'complete'>;

/** What the sentence on a round is made of. */
export interface RoundFacts {
  /** `July 2019`. */
  readonly month: string;
  /** One for each side, in the dataset's order. */
  readonly letters: readonly LetterFacts[];
  /** How many countries signed more than one letter, withdrew, signed none, are not known. */
  readonly both: number;
  readonly withdrawn: number;
  readonly none: number;
  readonly unknown: number;
}

/** The letter of one side; `missing` if none was found. */
export interface LetterFacts {
  readonly position: PositionId;
  /** `critical`. */
  readonly short: string;
  /** `critical letter`. */
  readonly letter: string;
  readonly status: ListStatus | 'missing';
  readonly announced: number;
  readonly signed: number;
}

function roundSentence(facts: RoundFacts): readonly SentencePart[] {
  const {month, letters, unknown} = facts;
  const open = letters.filter(({status}) => status in OPEN_LISTS);
  const lists = plural(open.length, {one: 'the list is', other: 'the lists are'});
  const gap = open.some(({status}) => status === 'unmapped') ? 'not mapped' : 'unpublished';
  const verb = plural(unknown, {one: 'is', other: 'are'});
  const hiddenText = noun(unknown);
  const notKnown = categoryPart('unknown', unknown, `${verb} not known`, {hiddenText});
  const clauses = [
    list(signedParts(facts)),
    ...open.map((letter) => [namedPart(letter)]),
    unknown ? [textPart(`${lists} ${gap}, so `), notKnown] : [],
  ];
  return sentence`In ${datePart(month)}, ${joinParts(clauses, '; ')}.`;
}

/**
 * What the numbers count is said once, with the first of them; a screen reader, which may come to
 * one phrase alone, hears it with each.
 */
function signedParts({letters, both, withdrawn, none}: RoundFacts): readonly CategoryPart[] {
  const phrases: [Stance, number, text: string, verb?: string][] = [
    ...letters.map(({position, status, signed, letter}): [Stance, number, string] => [
      position,
      status === 'complete' ? signed : 0,
      `the ${letter}`,
    ]),
    ['both', both, 'both'],
    ['withdrawn', withdrawn, 'withdrew', ''],
    ['none', none, 'neither'],
  ];
  return phrases
    .filter(([, count]) => count)
    .map(([stance, count, text, verb = ' signed'], index) => {
      const hiddenText = noun(count) + verb;
      return index
        ? categoryPart(stance, count, text, {hiddenText})
        : categoryPart(stance, count, `${hiddenText} ${text}`);
    });
}

function namedPart({position, short, announced, signed}: LetterFacts): CategoryPart {
  const signatories = plural(announced, {one: 'signatory', other: 'signatories'});
  const verb = plural(signed, {one: 'was', other: 'were'});
  return categoryPart(position, signed, `of ${announced} ${short} ${signatories} ${verb} named`);
}

/**
 * Everything that readers see before they use a later view, apart from the dataset's own texts,
 * in English. Part of the first map of every article, so keep it short; what comes later is in
 * `views.ts`. Another language is another object of the same type.
 */
export const english = {
  lang,
  locale,

  stances: {
    both: 'Signed both letters',
    withdrawn: 'Signed, then withdrew',
    none: 'Signed neither letter',
    unknown: 'Not known',
    outside: 'Not a UN member or observer state',
  } satisfies Record<OtherStance, string>,

  atlas: {
    viewLabel: 'View',
    views: {
      map: 'Map',
      sides: 'Two maps',
      all: 'All rounds',
      table: 'Table',
      shifts: 'Changes',
    } as Readonly<Record<string, string>>,
    compare: 'Compare',
    find: 'Find country',
    loading: 'Loading map…',
    partLoading: 'Loading…',
    unprinted: 'The map was not loaded. Scroll to it, then print again.',
    failed: FAILED,
    kept: 'Couldn’t load the new data. Showing the previous map.',
    partFailed: 'Couldn’t load this section.',
    comparisonFailed: 'Couldn’t load the comparison. Showing one round.',
    retry: RETRY,
    source: (title: string, version: string) => `Data: ${title}, version ${version}.`,
    version: (version: string) => `Data version ${version}`,
    boundaries: 'Boundaries imply no opinion on legal status.',
    more: 'More',
    actions: 'Actions',
    acts: 'Acts',
    download: 'Download',
    share: 'Share',
    sources: 'Sources',
    fullScreen: 'Full screen',
  },

  summary: {
    round: roundSentence,
    /** A sentence and what has to be said beside it, such as a letter that was not found. */
    withRemarks: (text: string, remarks: readonly string[]) =>
      [text, ...remarks.map((remark) => `${remark}.`)].join(' '),
  },

  map: {
    label: (round: string) => `World map, ${round}`,
    description:
      'Arrow keys move between countries. Type to jump to a name. Enter opens details. ? lists all shortcuts.',
    country: (name: string, lines: readonly string[]) => `${name}: ${lines.join('; ')}`,
    territory: (name: string, of: string) => `${name}, territory of ${of}`,
    disputed: (name: string) => `${name}, disputed area`,
    alone: (letter: string) => `Spoke alone, in line with the ${letter}; not a signatory`,
    close: 'Close',
  },

  slider: {
    label: 'Timeline',
    value: (round: string, place: number, total: number) => `${round}, ${place} of ${total}`,
    previous: 'Previous round',
    next: 'Next round',
    play: 'Play',
    pause: 'Pause',
    first: 'Earlier round',
    second: 'Later round',
    blocked: (round: string) => `${round} is already selected as the other round.`,
    known: (label: string) => `${label}: not mapped`,
    knownLetter: (letter: string, announced: number) =>
      plural(announced, {
        one: `${announced} country announced for the ${letter}`,
        other: `${announced} countries announced for the ${letter}`,
      }),
  },

  legend: {
    title: 'Legend',
    label: 'Legend. Select a category to highlight it.',
    showAll: 'Show all',
    announced: (announced: number, why: OpenList) =>
      `${announced} announced, list ${OPEN_LISTS[why]}`,
    noLetter: (letter: string) => `No ${letter} found`,
    territory: 'Lighter: territory',
    tint: 'Tint: signed both times',
    alone: (count: number) =>
      plural(count, {
        one: `${count} spoke alone, not a signature`,
        other: `${count} spoke alone, not signatures`,
      }),
    disputed: 'Disputed area',
  },
};

/** The messages of the first map, in one language. */
export type Messages = typeof english;
