import type {OtherStance} from './types';

/**
 * Every word that a reader sees and that is not in the record, in English. Another language
 * is another object of this type. Counts and dates arrive as numbers and finished text.
 */
export const english = {
  lang: 'en',

  stances: {
    both: 'Named on both letters',
    withdrawn: 'Signed, then withdrew its name',
    none: 'Named on neither letter',
    unknown: 'Not known: list not published',
    outside: 'Not a UN member or observer state',
  } satisfies Record<OtherStance, string>,

  atlas: {
    label: 'Map of the states’ stances',
    viewLabel: 'Show as',
    views: {map: 'Map', table: 'Table'} as Readonly<Record<string, string>>,
    loading: 'Loading the record and the map …',
    partLoading: 'Loading …',
    failed: 'The map could not be loaded.',
    partFailed: 'This part could not be loaded.',
    retry: 'Try again',
    source: (title: string, version: string) => `Data: ${title}, version ${version}.`,
    chooseHint: 'Choose a state on the map, in the table or by name to read what it signed.',
  },

  summary: {
    side: (named: number, letter: string) =>
      `${named} ${named === 1 ? 'state' : 'states'} named on the ${letter}`,
    unpublished: (announced: number, letter: string) =>
      `${announced} states announced for the ${letter}, list not published`,
    missing: (letter: string) => `no ${letter} found`,
    none: (count: number) => `${count} named on neither`,
    unknown: (count: number) => `${count} not known`,
    round: (round: string, parts: readonly string[]) => `${round}: ${parts.join('; ')}.`,
  },

  map: {
    label: (round: string) => `World map, ${round}`,
    description:
      'One stop for the Tab key. Arrow keys move between neighbouring states, letters jump to a name, Enter opens a state, question mark lists the keys.',
    state: (name: string, stance: string) => `${name}: ${stance}`,
    territory: (name: string, of: string) => `${name}, territory of ${of}`,
    disputed: (name: string) => `${name}, disputed area`,
    alone: (letter: string) =>
      `Spoke alone that day, on the side of the ${letter}; not a signature`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    regions: 'Zoom to a region',
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
    keys: 'Keys',
    keysTitle: 'Keys on the map',
    keyList: [
      ['Arrow keys', 'go to the neighbouring state'],
      ['Home, End', 'first and last state by name'],
      ['Letters', 'go to the state whose name begins so'],
      ['Enter or Space', 'open the state'],
      ['+ and −', 'zoom in and out'],
      ['0', 'show the whole world'],
      ['Escape', 'close what is open'],
      ['?', 'this list'],
    ] as readonly (readonly [string, string])[],
    close: 'Close',
  },

  slider: {
    label: 'Round of letters',
    value: (round: string, place: number, total: number) => `${round}, ${place} of ${total}`,
    previous: 'Previous round',
    next: 'Next round',
    play: 'Play through the rounds',
    pause: 'Pause',
    known: (label: string) => `${label}: known, not mapped`,
    knownLetter: (letter: string, announced: number) => `${letter}: ${announced} states announced`,
  },

  legend: {
    label: 'What the colours mean; choose one to see only its states',
    filterOn: (label: string) => `Showing only: ${label}`,
    showAll: 'Show all',
    announced: (announced: number) => `${announced} announced, list not published`,
    noLetter: (letter: string) => `No ${letter} of this round was found`,
    territory: 'Territories take the colour of their state, lighter',
    alone: (count: number) => `${count} spoke alone (not a signature)`,
    disputed: 'Disputed area',
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
    notReadOut: 'A letter; not read out',
    counts: (announced: number, named: number) => `${announced} states announced, ${named} named`,
    unpublished: (announced: number, named: number) =>
      `${announced} states announced; the list was not published; ${named} named`,
    signatories: (named: number) => `All ${named} states named`,
    missing: (letter: string) => `No ${letter} on this side was found for this round.`,
    quality: 'List',
    primary: 'From a primary source.',
    disputed: 'Disputed by',
    symbol: 'UN document',
    forms: {letter: 'Letter', statement: 'Joint statement'},
    firstPublished: (count: number, date: string) =>
      `First published on ${date} with ${count} names.`,
    joined: (count: number, date: string) => `${count} joined by ${date}.`,
    withdrew: (name: string) => `${name} withdrew its name.`,
    denied: (name: string) => `${name} denied having supported it.`,
    reported: (name: string) => `${name} is reported as a member; not counted.`,
    alone: (name: string) => `${name} spoke alone; not a signature.`,
    discrepancy: (name: string) => `Sources differ on ${name}.`,
    remarks: 'What else is known',
  },

  sources: {
    title: 'Sources',
    kinds: {primary: 'primary', secondary: 'secondary', tertiary: 'tertiary'},
  },

  search: {
    label: 'Find a state',
    placeholder: 'Name of a state',
    found: (count: number) => (count === 1 ? '1 state found' : `${count} states found`),
    nothing: (typed: string) => `No state is called “${typed}”. Try another spelling.`,
    via: (name: string, other: string) => `${name} (${other})`,
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

  announce: {
    opened: (name: string, rounds: string) => `${name}. ${rounds}`,
    round: (round: string, stance: string) => `${round}: ${stance}.`,
    closed: (name: string) => `${name} closed.`,
  },
};

/** A catalogue of words, in one language. */
export type Messages = typeof english;
