import type {OtherStance} from '../types';

/**
 * Every word that a reader sees and that is not in the record, in English: here what the first
 * map needs, in `messages-parts.ts` what comes later. Another language is another object of the
 * same type. Counts and dates arrive as numbers and finished text.
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
    viewLabel: 'Show as',
    views: {
      map: 'Map',
      sides: 'Side by side',
      all: 'All rounds',
      table: 'Table',
      shifts: 'Who moved',
    } as Readonly<Record<string, string>>,
    compare: 'Compare',
    find: 'Find a state',
    nameOfState: 'Name of a state',
    loading: 'Loading the record and the map …',
    partLoading: 'Loading …',
    failed: 'The map could not be loaded.',
    kept: 'What you asked for could not be loaded; what was shown before stays.',
    partFailed: 'This part could not be loaded.',
    retry: 'Try again',
    source: (title: string, version: string) => `Data: ${title}, version ${version}.`,
    chooseHint: 'Choose a state on the map, in the table or by name to read what it signed.',
    chooseOnMap: 'Choose a state on the map to read what it signed.',
  },

  summary: {
    side: (named: number, letter: string) =>
      `${named} ${named === 1 ? 'state' : 'states'} named on the ${letter}`,
    unpublished: (announced: number, letter: string) =>
      `${announced} states announced for the ${letter}, list not published`,
    missing: (letter: string) => `no ${letter} found`,
    both: (count: number) => `${count} named on both`,
    withdrawn: (count: number) => `${count} withdrew`,
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
    nextChanged: 'Next state that changed',
    previousChanged: 'Previous state that changed',
    changed: (place: number, total: number) => (place ? `${place} of ${total}` : `${total} states`),
    walk: 'Walk through the states that changed',
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
    close: 'Close',
  },

  slider: {
    label: 'Round of letters',
    value: (round: string, place: number, total: number) => `${round}, ${place} of ${total}`,
    previous: 'Previous round',
    next: 'Next round',
    play: 'Play through the rounds',
    pause: 'Pause',
    first: 'First round',
    second: 'Second round',
    swap: 'Swap the two rounds',
    blocked: (round: string) => `${round} is taken by the other round; the two cannot meet.`,
    known: (label: string) => `${label}: known, not mapped`,
    knownLetter: (letter: string, announced: number) => `${letter}: ${announced} states announced`,
  },

  legend: {
    meaning: 'What the colours mean',
    label: 'What the colours mean; choose one to see only its states',
    announced: (announced: number) => `${announced} announced, list not published`,
    noLetter: (letter: string) => `No ${letter} of this round was found`,
    territory: 'Territories take the colour of their state, lighter',
    alone: (count: number) => `${count} spoke alone (not a signature)`,
    disputed: 'Disputed area',
  },
};

/** A catalogue of words, in one language. */
export type Messages = typeof english;
