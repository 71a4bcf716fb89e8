import {english, OPEN_LISTS, type Messages, type OpenList} from './core';
import {listIn} from './list';
import {pluralIn} from './plural';
import {
  categoryPart,
  datePart,
  joinParts,
  sentence,
  type CategoryPart,
  type SentencePart,
} from './sentence';
import type {Separator} from '../share/csv';
import {capitalize} from '../text';
import type {ListStatus, OtherStance, PositionId} from '../types';

const plural = pluralIn(english.lang);
const list = listIn(english.locale);

const noun = (count: number) => plural(count, {one: 'country', other: 'countries'});
const countries = (count: number) => `${count} ${noun(count)}`;

/** One letter in finished words and numbers. */
export interface LetterDetails {
  /** `critical letter`. */
  readonly letter: string;
  readonly form: 'letter' | 'statement';
  /** `8 July 2019`. */
  readonly date: string;
  readonly forum: string;
  readonly symbol: string | null;
  /** Name of the country that read it out. */
  readonly deliveredBy: string | null;
  readonly announced: number;
  readonly signed: number;
  readonly listStatus: ListStatus;
  /** A later claim of more signatories, and its day. */
  readonly later?: {readonly count: number; readonly date: string} | undefined;
}

/** What the sentence on a comparison is made of. */
export interface ComparisonFacts {
  /** The months of the two rounds, the earlier one first. */
  readonly from: string;
  readonly to: string;
  /** One for each side, in the dataset's order. */
  readonly sides: readonly SideChange[];
  /** The letters of either round whose lists are not known. */
  readonly openLists: readonly OpenLetter[];
  /** How many countries changed sides, withdrew, stayed as they were, cannot be compared. */
  readonly switched: number;
  readonly withdrawn: number;
  readonly steady: number;
  readonly incomparable: number;
}

/** What happened to one letter between two rounds. */
export interface SideChange {
  readonly position: PositionId;
  readonly letter: string;
  /** False where one of the rounds has no list that is known. */
  readonly isCompared: boolean;
  readonly joined: number;
  readonly left: number;
}

/** A letter of a round, such as the `critical letter` of `July 2019`. */
export interface LetterInRound {
  readonly round: string;
  readonly letter: string;
}

/** A letter of a round whose list is not known, and why. */
export interface OpenLetter extends LetterInRound {
  readonly list: OpenList;
}

/** A position in a round, such as `Signed neither letter` in `July 2019`. */
export interface PositionInRound {
  readonly round: string;
  readonly position: string;
}

/** Countries that went from one position to another, or stayed. */
export interface CountriesMoved {
  readonly from: PositionInRound;
  readonly to: PositionInRound;
  readonly count: number;
  readonly kind: 'moved' | 'steady' | 'incomparable';
}

function comparisonSentence(facts: ComparisonFacts): readonly SentencePart[] {
  const {from, to, sides, switched, openLists} = facts;
  const compared = sides.filter(({isCompared}) => isCompared);
  const others = sides.filter(({isCompared}) => !isCompared);
  const changes = compared.map((side, index) => {
    const joined = joinedPart(side, index === 0);
    return sentence`${joined}, ${leftPart(side)}`;
  });
  const letters = list(others.map(({letter}) => `the ${letter}`));
  const uncompared = `${letters} cannot be compared`;
  const period = sentence`From ${datePart(from)} to ${datePart(to)}, `;
  const first = compared.length > 0 ? joinParts(changes, '; ') : sentence`${uncompared}`;
  const sentences = [
    sentence`${period}${first}`,
    compared.length > 0 && others.length > 0 ? sentence`${capitalize(uncompared)}` : [],
    ...openLists.map(
      ({round, letter, list: why}) =>
        sentence`The ${datePart(round)} list of the ${letter} is ${why === 'unpublished' ? why : OPEN_LISTS[why]}`,
    ),
    ...others.map(knownChanges),
    switchedSentence(switched, others.length === 0),
    restOf(facts),
  ];
  return sentence`${joinParts(sentences, '. ')}.`;
}

function joinedPart({position, letter, joined}: SideChange, isFirst: boolean): CategoryPart {
  const stance = `joined-${position}`;
  const text = `joined the ${letter}`;
  if (isFirst) {
    return categoryPart(stance, joined, `${noun(joined)} ${text}`, {number: `${joined || 'no'}`});
  }
  return categoryPart(stance, joined, text, numberOf(joined));
}

function leftPart({position, letter, left}: SideChange): CategoryPart {
  const hiddenEnd = `the ${letter}`;
  return categoryPart(`left-${position}`, left, 'left', {...numberOf(left), hiddenEnd});
}

/** A number without the word for what it counts, which a screen reader hears; 0 is a word. */
function numberOf(count: number) {
  return count ? {hiddenText: noun(count)} : {number: 'none'};
}

/** What is known of a letter that cannot be compared: its list may name some countries. */
function knownChanges({position, letter, joined, left}: SideChange): readonly SentencePart[] {
  const known = (stance: string, count: number, verb: string) => {
    const are = plural(count, {one: 'is', other: 'are'});
    const text = `${noun(count)} ${are} known to have ${verb} the ${letter}`;
    return count ? [categoryPart(stance, count, text)] : [];
  };
  return joinParts(
    [known(`joined-${position}`, joined, 'joined'), known(`left-${position}`, left, 'left')],
    '; ',
  );
}

function switchedSentence(count: number, isKnown: boolean): readonly SentencePart[] {
  if (count > 0) return [categoryPart('switched', count, `${noun(count)} changed sides`)];
  return isKnown ? sentence`None changed sides` : [];
}

function restOf({withdrawn, steady, incomparable}: ComparisonFacts): readonly SentencePart[] {
  const parts = [
    categoryPart('withdrawn', withdrawn, 'withdrew', {hiddenText: noun(withdrawn)}),
    categoryPart('steady', steady, 'unchanged', {hiddenText: noun(steady)}),
    categoryPart('incomparable', incomparable, 'not comparable', {hiddenText: noun(incomparable)}),
  ];
  return joinParts(
    parts.filter(({count}) => count > 0).map((part) => [part]),
    ', ',
  );
}

const FORMS = {letter: 'Letter', statement: 'Joint statement'};

function letterCounts({announced, signed, listStatus, later}: LetterDetails): string {
  const counts =
    listStatus === 'complete'
      ? `${countries(announced)} announced, ${signed} signed`
      : `${countries(announced)} announced, list ${OPEN_LISTS[listStatus]}, ${signed} named`;
  return later ? `${counts}; ${later.count} by ${later.date}` : counts;
}

/** The messages of the views that load when they are first used, in English. */
export const englishViews = {
  /** More of the atlas and of the map: what is beside the first map, and comes after it. */
  atlas: {
    ...english.atlas,
    less: 'Less',
    stepThroughChanges: 'Step through changes',
    previousChange: 'Previous change',
    nextChange: 'Next change',
    changes: (place: number, total: number) =>
      place
        ? `${place} of ${total}`
        : plural(total, {one: `${total} change`, other: `${total} changes`}),
  },

  map: {
    ...english.map,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    regions: 'Zoom to region',
    ownRegion: 'Region',
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
  },

  /** A text under its name: `July 2019: Signed neither letter`. */
  labelled: (label: string, text: string) => `${label}: ${text}`,

  /** Whole sentences, one after the other. */
  sentences: (all: readonly string[]) => all.join(' '),

  help: {
    title: 'Keyboard shortcuts',
    shortcuts: [
      ['Arrow keys', 'move to a neighbouring country'],
      ['Home, End', 'first or last country by name'],
      ['Letters', 'jump to a country'],
      ['Enter or Space', 'open the country'],
      ['+ and −', 'zoom in or out'],
      ['0', 'show the whole world'],
      ['] and [', 'next or previous change, in a comparison'],
      ['Esc', 'close'],
      ['?', 'show shortcuts'],
    ] as readonly (readonly [string, string])[],
  },

  nearby: {title: 'Nearby:'},

  comparison: {
    /** The earlier round comes first. */
    caption: (from: string, to: string) => `${from} to ${to}`,
    openList: (letter: string, why: OpenList) => `List of the ${letter} ${OPEN_LISTS[why]}`,
    joined: (letter: string) => `Joined the ${letter}`,
    left: (letter: string) => `Left the ${letter}`,
    shifts: {
      switched: 'Changed sides',
      withdrawn: 'Withdrew',
      steady: 'Unchanged',
      incomparable: 'Not comparable',
    } as Readonly<Record<string, string>>,
    sentence: comparisonSentence,
  },

  announce: {
    country: (name: string, rounds: readonly PositionInRound[]) =>
      [`${name}.`, ...rounds.map(({round, position}) => `${round}: ${position}.`)].join(' '),
  },

  /** Positions in a word, for tables and the chart of all rounds; those of the sides are data. */
  tableLabels: {
    both: 'both',
    withdrawn: 'withdrew',
    none: 'neither',
    unknown: 'not known',
    outside: 'outside',
  } satisfies Record<OtherStance, string> as Readonly<Record<string, string>>,

  table: {
    label: 'Positions of all countries in every round',
    country: 'Country',
    region: 'Region',
    find: 'Filter countries',
    position: 'Position in this round',
    anyPosition: 'Any position',
    shown: (shown: number, total: number) => `${shown} of ${countries(total)}`,
    nothing: 'No matches.',
    sortBy: (column: string) => `Sort by ${column}`,
    sortHint:
      'To sort by several columns: Shift + click, or Shift + Enter, on each further column.',
    /** Said with the head of a column that is not the first to sort by. */
    sortKey: (place: number, ascending: boolean) =>
      `sort column ${place}, ${ascending ? 'ascending' : 'descending'}`,
    comparisonLabel: (caption: string) => `Positions and changes of all countries, ${caption}`,
    positionIn: (round: string) => `Position in ${round}`,
    change: 'Change',
    anyChange: 'Any change',
    changeCount: (change: string, count: number) => `${change} (${count})`,
  },

  /** The filter of countries, wherever it is. */
  scope: {
    title: 'Filters',
    /** On a phone, in place of the filters: `Filters · 54 of 195 countries`. */
    folded: (shown: string) => `Filters · ${shown}`,
    region: 'Region',
    anyRegion: 'All regions',
    regions: 'Regions',
    subregions: 'Subregions',
    group: 'Group',
    anyGroup: 'All groups',
    changed: 'Changed only',
    clear: 'Clear filters',
    counted: (label: string, count: number) => `${label} (${count})`,
    label: (parts: readonly string[]) => parts.join(', '),
    members: (group: string, date: string) => `${group}, members on ${date}`,
    changedLabel: 'changed',
    named: (text: string) => `name with “${text}”`,
  },

  country: {
    close: 'Close',
    about: (subregion: string, otherNames: readonly string[]) =>
      otherNames.length > 0
        ? `${subregion}. Other or former names: ${list(otherNames)}.`
        : subregion,
    rounds: 'Position in each round',
    letters: 'Evidence',
    letter: (details: LetterDetails) => {
      const {date, forum, symbol, deliveredBy} = details;
      const facts = [
        date,
        forum,
        symbol && `UN document ${symbol}`,
        deliveredBy && `delivered by ${deliveredBy}`,
        letterCounts(details),
      ];
      return `${facts.filter(Boolean).join('; ')}.`;
    },
    /** What a letter says about a country. */
    findings: {
      named: 'Signed.',
      'first-named': 'Original signatory.',
      joined: 'Joined later.',
      withdrew: 'Withdrew.',
      denied: 'Denied supporting it.',
      reported: 'Listed as a signatory by one source; not counted.',
      alone: 'Spoke alone; not a signature.',
      discrepancy: 'Sources differ.',
      delivered: 'Delivered it.',
    } as Readonly<Record<string, string>>,
    /** What a country that spoke alone did, with the letter that it agreed with. */
    alone: (letter: string) => `Spoke alone, in line with the ${letter}; not a signature.`,
    originalSignatory: (date: string) => `Original signatory, ${date}.`,
    joinedLater: (date: string) => `Joined later, ${date}.`,
    note: (note: string, date: string | undefined) => (date ? `${note} (${date})` : note),
    notSigned: 'Did not sign.',
    notKnown: {
      unpublished: 'The list was not published, so it is not known whether this country signed.',
      unmapped: 'The list is not mapped, so it is not known whether this country signed.',
    } satisfies Record<OpenList, string>,
  },

  letters: {
    label: (round: string) => `Letters from ${round}`,
    forms: FORMS,
    facts: ({form, date, forum, symbol, deliveredBy}: LetterDetails) => {
      const facts = [
        `${FORMS[form]}, ${date}`,
        forum,
        deliveredBy && `Delivered by ${deliveredBy}`,
        symbol && `UN document ${symbol}`,
      ];
      return `${facts.filter(Boolean).join('. ')}.`;
    },
    counts: (details: LetterDetails) => `${letterCounts(details)}.`,
    signatories: (count: number) =>
      plural(count, {one: `${count} signatory`, other: `All ${count} signatories`}),
    missing: (letter: string) => `No ${letter} was found for this round.`,
    quality: 'List quality',
    listStatus: {
      complete: 'Complete list.',
      unpublished: 'List not published.',
      unmapped: 'List not mapped.',
    } satisfies Record<ListStatus, string>,
    disputed: 'Disputed by',
    currentSignatories: (count: number) => `Current signatories (${count})`,
    originalSignatories: (count: number, date: string) =>
      `Original signatories, ${date} (${count})`,
    laterSignatories: (count: number, date: string) => `Joined by ${date} (${count})`,
    withdrew: (name: string) => `${name} withdrew.`,
    denied: (name: string) => `${name} denied supporting it.`,
    reported: (name: string) => `One source lists ${name} as a signatory; not counted.`,
    alone: (name: string, letter?: string) =>
      letter
        ? `${name} spoke alone, in line with the ${letter}; not a signature.`
        : `${name} spoke alone; not a signature.`,
    laterCount: (count: number, date: string) => `${countries(count)} by ${date}.`,
    discrepancy: (name: string) => `Sources differ on ${name}.`,
    notes: 'Notes',
  },

  /** A letter as the evidence of an answer. */
  evidence: {
    letter: (details: LetterDetails) => {
      const {date, letter, symbol} = details;
      const cited = symbol ? `${letter} (${symbol})` : letter;
      return `${date}, ${cited}: ${letterCounts(details)}`;
    },
  },

  shifts: {
    title: 'Changes between the two rounds',
    any: 'Changes across all rounds',
    anyList: 'Changed between any two rounds',
    anyHint: 'Countries on one list of a side and missing from another list of the same side.',
    compareWith: (round: string) => `Compare with ${round}`,
    lists: 'Countries by change',
    count: (label: string, count: number) => `${label} (${count})`,
    matrix: 'Change matrix',
    matrixCaption: (rows: string, columns: string) =>
      `Rows: ${rows}. Columns: ${columns}. Select a number to list the countries.`,
    steady: 'unchanged',
    incomparable: 'not comparable',
    total: 'Total',
    moved: ({from, to, count, kind}: CountriesMoved) => {
      if (kind === 'steady') {
        return `“${from.position}” in ${from.round} and ${to.round}: ${countries(count)}`;
      }
      const path = `From “${from.position}” in ${from.round} to “${to.position}” in ${to.round}`;
      const moved = `${path}: ${countries(count)}`;
      return kind === 'incomparable' ? `${moved}, not comparable` : moved;
    },
    flows: 'All rounds',
    flowsHint:
      'Each band shows countries moving from one position to another. Select a band to list them. With the keyboard: arrow keys move between bands, Enter lists the countries, Esc closes the list.',
  },

  sources: {
    title: 'Sources',
    kinds: {primary: 'primary', secondary: 'secondary', tertiary: 'tertiary'},
    /** One source in a cell of a table: what, who, when. */
    citation: (title: string, publisher: string, date: string) => `${title}, ${publisher}, ${date}`,
    brief: (publisher: string, date: string) => `${publisher}, ${date}`,
    listed: (sources: readonly string[]) =>
      plural(sources.length, {
        one: `Source: ${sources.join('; ')}.`,
        other: `Sources: ${sources.join('; ')}.`,
      }),
  },

  downloads: {
    label: 'Download',
    dataset: 'Download data',
    comparison: 'This comparison',
    csv: 'CSV',
    csvLong: 'CSV, long',
    json: 'JSON',
    image: 'Image of this view',
    svg: 'SVG',
    png: 'PNG',
    copyImage: 'Copy image',
    copyAltText: 'Copy alt text',
    copied: {image: 'Image copied', altText: 'Alt text copied'},
    notCopied: {
      image: (reason: string) => `Couldn’t copy the image: ${reason}`,
      altText: (reason: string) => `Couldn’t copy the alt text: ${reason}`,
    },
    cannotCopy:
      'Copying an image or its alt text needs a secure (https) page and a current browser.',
    button: (what: string, form: string) => `${what}: ${form}`,
    bom: 'Excel-friendly CSV',
    separator: 'Separator',
    separators: {comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab'} satisfies Record<
      Separator,
      string
    > as Readonly<Record<string, string>>,
    /** What files of data hold while a filter is on. */
    filtered: (label: string) => `CSV and JSON hold only: ${label}.`,
    started: (file: string) => `Downloading ${file}`,
    failed: (file: string, reason: string) =>
      `Couldn’t create ${file}: ${reason} Try again or choose another format.`,
    /** Reasons, as whole sentences. */
    noCanvas: 'This browser does not support canvas.',
    noImage: 'The browser could not create the image.',
  },

  share: {
    link: 'Link',
    copyLink: 'Copy link',
    send: 'Send…',
    qr: 'QR code',
    code: 'Embed code',
    copyCode: 'Copy code',
    moreOptions: 'More options',
    citation: 'Citation',
    style: 'Style',
    styles: {apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', csl: 'CSL-JSON'},
    copyCitation: 'Copy citation',
    copied: {link: 'Link copied', code: 'Code copied', citation: 'Citation copied'},
    notCopied: 'Couldn’t copy. The text is selected: copy it yourself.',
    sent: 'Sent',
  },

  search: {
    found: (count: number) => `${countries(count)} found`,
    results: (count: number) => plural(count, {one: `${count} result`, other: `${count} results`}),
    kinds: {
      region: (count: number) => `region, ${countries(count)}`,
      subregion: (count: number) => `subregion, ${countries(count)}`,
      group: (count: number) =>
        `group, ${plural(count, {one: `${count} member`, other: `${count} members`})}`,
    },
    territory: (owner: string) => `territory; ${owner} signs for it`,
    nothing: (typed: string) => `No country called “${typed}”. Try another spelling.`,
  },

  /** For an article whose map came prerendered and whose elements did not load. */
  first: {
    failed: 'Couldn’t load the interactive controls. The map and legend are complete.',
  },

  about: {
    signed: (letter: string) => `Signed the ${letter} of the round.`,
    meanings: {
      both: 'Signed both letters of the round. No country has so far.',
      withdrawn: 'Signed the original letter, then withdrew.',
      none: 'The lists are public and the country is on neither. That does not tell us what it thinks.',
      unknown:
        'At least one list of the round was not published or is not mapped, and no source names the country. It may have signed.',
      outside: 'Not a UN member or observer state, so it could not sign.',
    } satisfies Record<OtherStance, string>,
    territories: 'Territories and the countries that sign for them',
    outside: 'Areas outside UN member and observer states',
    disputed: 'Disputed areas',
  },
};

/** The messages of the first map and of the later views, in one language. */
export type AllMessages = Messages & typeof englishViews;

/** The same in English. */
export const allEnglish: AllMessages = {...english, ...englishViews};
