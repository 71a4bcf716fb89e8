import {english, type Messages} from './core';
import type {OtherStance} from '../types';

/**
 * The words of the views that load when they are first used, in English; the other half of the
 * catalogue in `messages.ts`.
 */
export const englishParts = {
  help: {
    title: 'Keys on the map',
    keyList: [
      ['Arrow keys', 'go to the neighbouring state'],
      ['Home, End', 'first and last state by name'],
      ['Letters', 'go to the state whose name begins so'],
      ['Enter or Space', 'open the state'],
      ['+ and −', 'zoom in and out'],
      ['0', 'show the whole world'],
      ['] and [', 'next and previous state that changed, in a comparison'],
      ['Escape', 'close what is open'],
      ['?', 'this list'],
    ] as readonly (readonly [string, string])[],
  },

  near: {title: 'Also here:'},

  pair: {
    caption: (first: string, second: string) => `${first} vs. ${second}`,
    joined: (letter: string) => `Joined the ${letter}`,
    left: (letter: string) => `Left the ${letter}`,
    shifts: {
      switched: 'Switched sides',
      withdrawn: 'Withdrew its name in one of the rounds',
      steady: 'Steady: the same in both rounds',
      incomparable: 'Not comparable',
    } as Readonly<Record<string, string>>,
    side: (joined: number, left: number, letter: string) =>
      `${joined || 'no'} ${joined === 1 ? 'state' : 'states'} joined the ${letter}, ${left || 'none'} left it`,
    sideUnknown: (letter: string) => `the ${letter} cannot be compared`,
    switched: (count: number) => `${count || 'none'} switched sides`,
    incomparable: (count: number) => `${count} states not comparable`,
    sentence: (caption: string, parts: readonly string[]) => `${caption}: ${parts.join('; ')}.`,
  },

  announce: {
    opened: (name: string, rounds: string) => `${name}. ${rounds}`,
    round: (round: string, stance: string) => `${round}: ${stance}.`,
  },

  table: {
    label: 'Stances of all states in every round',
    state: 'State',
    region: 'Region',
    find: 'Filter by name',
    stance: 'Stance in the round on show',
    anyStance: 'Any stance',
    shown: (shown: number, total: number) => `${shown} of ${total} states`,
    nothing: 'No state fits. Clear the filter to see them all.',
    clear: 'Clear filters',
    sortBy: (column: string) => `Sort by ${column}`,
    pairLabel: (caption: string) => `Stances of all states and what changed, ${caption}`,
    stanceIn: (round: string) => `Stance in ${round}`,
    shift: 'Shift',
    anyShift: 'Any shift',
    shiftCount: (shift: string, count: number) => `${shift} (${count})`,
    signs: {none: '–', unknown: '?', withdrawn: 'withdrew', both: 'both'} as Readonly<
      Record<string, string>
    >,
  },

  country: {
    close: 'Close',
    alsoCalled: (names: string) => `Also: ${names}`,
    rounds: 'Stance in each round',
    letters: 'The letters of the round',
    deliveredBy: (name: string) => `read out by ${name}`,
    counts: (announced: number, named: number) => `${announced} announced, ${named} named`,
    unpublished: (announced: number, named: number) =>
      `${announced} announced, list not published, ${named} named`,
    bearings: {
      named: 'Named on it.',
      'first-named': 'Among the first names published.',
      joined: 'Joined later.',
      withdrew: 'Withdrew its name.',
      denied: 'Denied having supported it.',
      reported: 'Reported as a member by one source; not counted, not coloured.',
      alone: 'Spoke alone; not a signature.',
      discrepancy: 'Sources differ.',
      delivered: 'Read it out.',
    } as Readonly<Record<string, string>>,
    notNamed: 'Not named on it.',
    notKnown: 'The list was not published; it is not known whether this state signed.',
    on: (date: string) => `(${date})`,
  },

  letters: {
    label: (round: string) => `The letters of ${round}`,
    deliveredBy: (name: string) => `Read out by ${name}`,
    counts: (announced: number, named: number) => `${announced} states announced, ${named} named`,
    unpublished: (announced: number, named: number) =>
      `${announced} states announced; the list was not published; ${named} named`,
    signatories: (named: number) => `All ${named} states named`,
    missing: (letter: string) => `No ${letter} was found for this round.`,
    quality: 'List',
    disputed: 'Disputed by',
    symbol: 'UN document',
    forms: {letter: 'Letter', statement: 'Joint statement'},
    asItStands: (named: number) => `As it stands: all ${named} states named`,
    firstPublished: (count: number, date: string) => `As first sent, ${date}: ${count} names`,
    joined: (count: number, date: string) => `Joined by ${date}: ${count} names`,
    withdrew: (name: string) => `${name} withdrew its name.`,
    denied: (name: string) => `${name} denied having supported it.`,
    reported: (name: string) => `${name} is reported as a member; not counted.`,
    alone: (name: string) => `${name} spoke alone; not a signature.`,
    discrepancy: (name: string) => `Sources differ on ${name}.`,
    remarks: 'What else is known',
  },

  shifts: {
    title: 'What changed between the two rounds',
    choose: 'Choose two rounds to see which states moved, from what, to what.',
    lists: 'States by what became of them',
    count: (label: string, count: number) => `${label} (${count})`,
    matrix: 'From stance to stance',
    matrixCaption: (rows: string, columns: string) =>
      `Rows: ${rows}. Columns: ${columns}. Each cell counts the states with that pair of stances; choose a number to list them.`,
    steadyKey: 'the same in both rounds',
    incomparableKey: 'not comparable',
    total: 'Total',
    states: (count: number) => (count === 1 ? '1 state' : `${count} states`),
    /** A stance in one round, to be read out in a row of words. */
    place: (round: string, stance: string) => `${round} ${stance}`,
    cell: (from: string, to: string, countries: string) => `${from}, ${to}: ${countries}`,
    steady: (cell: string) => `${cell}, the same in both rounds`,
    incomparable: (line: string) => `${line}, not comparable`,
    flows: 'Through all the rounds',
    flowsHint:
      'Each ribbon is the states that went from one stance to another between two rounds; choose one to list them. With the keyboard: arrow keys go from ribbon to ribbon, Enter lists its states, Escape closes the list.',
    ribbon: (from: string, to: string, countries: string) => `${from} to ${to}: ${countries}`,
    /** Stances in a word, for heads of columns and labels in the figure. */
    short: {
      both: 'both',
      withdrawn: 'withdrew',
      none: 'neither',
      unknown: 'not known',
      outside: 'outside',
    } satisfies Record<OtherStance, string> as Readonly<Record<string, string>>,
  },

  sources: {
    title: 'Sources',
    kinds: {primary: 'primary', secondary: 'secondary', tertiary: 'tertiary'},
  },

  downloads: {
    label: 'Take it away',
    record: 'Download the record',
    pair: 'This comparison',
    csv: 'CSV',
    facts: 'CSV (one line a fact)',
    json: 'JSON',
    picture: 'Picture of what is on show',
    svg: 'SVG',
    png: 'PNG',
    copyPng: 'Copy as PNG',
    copyAlt: 'Copy the alt text',
    thePng: 'The picture',
    theAlt: 'The alt text',
    copied: (what: string) => `${what} is on the clipboard.`,
    notCopied: (what: string, reason: string) => `${what} could not be copied: ${reason}`,
    cannotCopy:
      'To copy the picture or its alt text, open this page at an address that begins with https, in a browser that lets pages copy.',
    button: (what: string, form: string) => `${what}: ${form}`,
    bom: 'For Excel (UTF-8 with byte order mark)',
    started: (file: string) => `${file} is on its way to your downloads.`,
    failed: (file: string, reason: string) =>
      `${file} could not be made: ${reason} Try again, or choose another form.`,
  },

  search: {
    found: (count: number) => (count === 1 ? '1 state found' : `${count} states found`),
    nothing: (typed: string) => `No state is called “${typed}”. Try another spelling.`,
  },

  /** Of the first map, where nothing takes it over. */
  first: {
    failed: 'The slider, the table and the cards could not be loaded. Map and legend are complete.',
  },

  about: {
    named: (letter: string) => `Its name stands on the list of the ${letter} of the round.`,
    meanings: {
      both: 'Its name stands on the lists of both letters of the round. No state so far.',
      withdrawn: 'It was on the list as first sent and took its name back.',
      none: 'The lists are published, and its name stands on none of them. That says nothing of what it thinks.',
      unknown:
        'At least one list of the round was never published, and its name was found nowhere. It may have signed.',
      outside: 'Not a UN member or observer state, and so unable to sign.',
    } satisfies Record<OtherStance, string>,
    letter: (month: string, letter: string, counts: string) => `${month}, ${letter}: ${counts}.`,
    territories: 'Territories, with the state that signs for them',
    outside: 'Areas of no UN member or observer state',
    disputed: 'Disputed areas',
  },
};

/** The whole catalogue of a language: the first map's words and those of the later views. */
export type AllMessages = Messages & typeof englishParts;

/** All words in English. */
export const allEnglish: AllMessages = {...english, ...englishParts};
