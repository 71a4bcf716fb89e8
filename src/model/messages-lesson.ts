/**
 * The words of lessons, in English: guesses, quiz, and what is wrong with a lesson file. Other
 * halves of the catalogue are in `messages.ts` and `messages-parts.ts`.
 */
export const englishLesson = {
  lang: 'en',

  predict: {
    unknown: 'Not counted: the list was not published.',
    withdrawn: 'Not counted: it signed, then withdrew its name.',
    outside: 'Not counted: not a state of this record.',
    unpublished: (announced: number) =>
      `Not counted: ${announced} states were announced, and the list was not published.`,
    missing: (letter: string) => `Not counted: no ${letter} was found.`,
  },

  quiz: {
    stance: (state: string, round: string) => `What does the record of ${round} say of ${state}?`,
    named: (letter: string) => `Named on the ${letter}`,
    notNamed: 'Named on no letter of the round',
    count: (letter: string, round: string) =>
      `How many states are named on the ${letter} of ${round}?`,
    joined: (letter: string, from: string, to: string) =>
      `Which of these states joined the ${letter} between ${from} and ${to}?`,
    left: (letter: string, from: string, to: string) =>
      `Which of these states left the ${letter} between ${from} and ${to}?`,
    switched: (from: string, to: string) =>
      `Which of these states switched sides between ${from} and ${to}?`,
    find: (letter: string, round: string) =>
      `Find a state that is named on the ${letter} of ${round}.`,
    findNone: (round: string) => `Find a state that is named on no letter of ${round}.`,
    point: (state: string) => `Point at ${state}.`,
    isNamed: (state: string, letter: string, round: string) =>
      `${state} is named on the ${letter} of ${round}.`,
    isNotNamed: (state: string, round: string) => `${state} is named on no letter of ${round}.`,
    names: (letter: string, round: string, count: number) =>
      `The ${letter} of ${round} names ${count} ${count === 1 ? 'state' : 'states'}.`,
    namesNot: (round: string, count: number) =>
      `${count} ${count === 1 ? 'state is' : 'states are'} named on no letter of ${round}.`,
    hasJoined: (state: string, letter: string, from: string, to: string) =>
      `${state} is not named on the ${letter} of ${from}, and is named on that of ${to}.`,
    hasLeft: (state: string, letter: string, from: string, to: string) =>
      `${state} is named on the ${letter} of ${from}, and is not named on that of ${to}.`,
    hasSwitched: (state: string, from: string, fromLetter: string, to: string, toLetter: string) =>
      `${state} is named on the ${fromLetter} of ${from} and on the ${toLetter} of ${to}.`,
  },

  problems: {
    /** Where in the file: `Step 3, heading`; `Step 2, question, states, no. 1`. */
    step: (number: number) => `Step ${number}`,
    item: (number: number) => `no. ${number}`,
    line: (number: number) => `Line ${number}`,
    tooLarge: (limit: string) =>
      `is larger than ${limit}: a lesson is text alone; check that it is the right file`,
    notJson: 'is where the file stops being JSON: look for a missing comma, quote or bracket here',
    notLesson: 'is not a lesson: it must be an object with id, title, about and steps',
    empty: 'must be text that is not empty: write something, or remove the step',
    tooLong: (length: number, limit: number) =>
      `has ${length} characters, and ${limit} can be read from the back of a room: shorten it`,
    noteTooLong: (length: number, limit: number) =>
      `has ${length} characters, and ${limit} are the limit: divide it into paragraphs`,
    sentences: (count: number, limit: number) =>
      `has ${count} sentences, and ${limit} are the limit: move the others to the notes`,
    oneLine: 'must be one line: remove the line break',
    markup: (found: string) =>
      `holds ${found}, which would be shown as it is written: write plain text`,
    id: 'must be small letters, digits and hyphens, such as first-step',
    noSteps: 'must be a list with at least 1 step',
    tooManySteps: (count: number, limit: number) =>
      `has ${count} steps, and ${limit} are the limit: divide it into lessons`,
    sameId: (other: number) => `is the id of step ${other} too: change one of them`,
    allLong: 'are all longOnly: the short lesson would be empty; leave it out in some',
    round: (known: string) => `is no round of the record: choose one of ${known}`,
    unmapped: (label: string, known: string) =>
      `is known and not mapped (${label}), because its lists have not been seen whole: choose one of ${known}`,
    sameRound: 'is the round that is shown already: choose another one, or remove it',
    needsVersus: (view: string) =>
      `compares two rounds: add a second one as versus, or choose another view than ${view}`,
    filter: (known: string) => `is no class of one round: choose one of ${known}`,
    pairFilter: (known: string) => `is no class of a comparison: choose one of ${known}`,
    oneOf: (known: string) => `must be one of ${known}`,
    state: (example: string) =>
      `is no state of the record: give its three-letter code, such as ${example}`,
    stateMeant: (nearest: string) => `is no state of the record: did you mean ${nearest}?`,
    or: ' or ',
    twice: 'is there twice: remove one',
    noList: (known: string) =>
      `has a list that was never published, so that no guess can be checked: choose one of ${known}`,
    statesForCount: 'is for guesses of states: remove it, or set guess to states',
    minutes: (limit: number) =>
      `must be a number of minutes above 0 and up to ${limit}, such as 2 or 2.5`,
    count: (limit: number) => `must be a whole number of questions from 1 to ${limit}`,
    guessed: (limit: number) => `must be a list of 1 to ${limit} states, or be left out`,
    notes: (limit: number) =>
      `must be a paragraph in quotes, or a list of up to ${limit} of them; [] for none`,
    yesNo: 'must be true or false, without quotes',
    fileName: (expected: string) =>
      `must be ${expected}, as the file is called: change one of them`,
  },
};

/** The words of lessons, in one language. */
export type LessonMessages = typeof englishLesson;
