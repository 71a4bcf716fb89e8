import type {OtherStance} from '../types';
import {listIn} from './list';
import {pluralIn} from './plural';

const lang = 'en';

/** British English: the day before the month, no comma before “and”. */
const locale = 'en-GB';

const plural = pluralIn(lang);
const list = listIn(locale);

const countries = (count: number) =>
  plural(count, {one: `${count} country`, other: `${count} countries`});

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
  /** `critical letter`. */
  readonly letter: string;
  readonly status: 'complete' | 'unpublished' | 'missing';
  readonly announced: number;
  readonly signed: number;
}

function roundSentence({month, letters, both, withdrawn, none, unknown}: RoundFacts): string {
  const having = (status: string) => letters.filter((one) => one.status === status);
  const signed = having('complete').map(({letter, signed: count}, index) =>
    index ? `${count} the ${letter}` : `${countries(count)} signed the ${letter}`,
  );
  const others = [
    both && `${both} both`,
    withdrawn && `${withdrawn} withdrew`,
    none && (withdrawn ? `${none} signed neither` : `${none} neither`),
  ];
  const open = having('unpublished').map(({letter, announced, signed: count}) =>
    plural(count, {
      one: `${count} of ${announced} signatories of the ${letter} was named`,
      other: `${count} of ${announced} signatories of the ${letter} were named`,
    }),
  );
  const clauses = [
    list([...signed, ...others].filter((part) => typeof part === 'string')),
    ...open,
    unknown && `the list is unpublished, so ${unknown} are not known`,
    ...having('missing').map(({letter}) => `no ${letter} was found`),
  ];
  return `In ${month}, ${clauses.filter(Boolean).join('; ')}.`;
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
    countryName: 'Country name',
    loading: 'Loading map…',
    partLoading: 'Loading…',
    failed: 'Couldn’t load the map.',
    kept: 'Couldn’t load the new data. Showing the previous map.',
    partFailed: 'Couldn’t load this section.',
    retry: 'Try again',
    source: (title: string, version: string) => `Data: ${title}, version ${version}.`,
    chooseHint: 'Select a country to see what it signed.',
    chooseOnMap: 'Select a country on the map to see what it signed.',
  },

  summary: {round: roundSentence},

  /** A text under its name: `July 2019: Signed neither letter`. */
  labelled: (label: string, text: string) => `${label}: ${text}`,

  map: {
    label: (round: string) => `World map, ${round}`,
    description:
      'Arrow keys move between countries. Type to jump to a name. Enter opens details. ? lists all shortcuts.',
    country: (name: string, lines: readonly string[]) => `${name}: ${lines.join('; ')}`,
    territory: (name: string, of: string) => `${name}, territory of ${of}`,
    disputed: (name: string) => `${name}, disputed area`,
    alone: (letter: string) =>
      `Made its own statement, in line with the ${letter}; not a signatory`,
    nextChange: 'Next change',
    previousChange: 'Previous change',
    changed: (place: number, total: number) => (place ? `${place} of ${total}` : countries(total)),
    stepThroughChanges: 'Step through changes',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    regions: 'Zoom to region',
    regionNames: {
      world: 'World',
      africa: 'Africa',
      americas: 'Americas',
      asia: 'Asia',
      europe: 'Europe',
      oceania: 'Oceania',
      caribbean: 'Caribbean',
      gulf: 'Gulf',
    } as Readonly<Record<string, string>>,
    shortcuts: 'Shortcuts',
    close: 'Close',
  },

  slider: {
    label: 'Timeline',
    value: (round: string, place: number, total: number) => `${round}, ${place} of ${total}`,
    previous: 'Previous round',
    next: 'Next round',
    play: 'Play',
    pause: 'Pause',
    first: 'First round',
    second: 'Second round',
    swap: 'Swap rounds',
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
    announced: (announced: number) => `${announced} announced, list not published`,
    noLetter: (letter: string) => `No ${letter} found`,
    territory: 'Lighter: territory',
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
