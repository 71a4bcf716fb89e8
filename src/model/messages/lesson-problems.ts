import {english} from './core';

/**
 * What is wrong with a lesson file, in English, for a teacher who has never seen the inside of one.
 * What a file itself calls a thing stands only where it is to be written there.
 */
export const englishLessonProblems = {
  /** Of the names of countries. */
  locale: english.locale,

  /** Where it is: `Step 3 (“July 2019: 22 and 50”), heading`. */
  step: (number: number, heading: string) =>
    heading ? `Step ${number} (“${heading}”)` : `Step ${number}`,
  item: (number: number) => `no. ${number}`,
  wholeFile: 'the file',
  line: (number: number) => `line ${number}`,
  places: {
    $schema: 'kind of file',
    id: 'file name',
    title: 'title of the lesson',
    about: 'what it is about',
    order: 'place in the list of lessons',
    steps: 'list of steps',
    'step.id': 'short name of the step',
    'step.heading': 'heading',
    'step.text': 'text',
    'step.notes': 'notes',
    'step.minutes': 'minutes',
    'step.longOnly': 'only in the full lesson',
    'step.show': 'what is shown',
    'step.show.round': 'round',
    'step.show.versus': 'second round',
    'step.show.view': 'shown as',
    'step.show.filter': 'class that stays lit',
    'step.show.region': 'part of the map',
    'step.show.country': 'state in the spotlight',
    'step.show.borders': 'borders',
    'step.question': 'question or activity',
    'step.question.kind': 'question or activity',
    'step.question.text': 'question in words',
    'step.question.round': 'round to guess',
    'step.question.guess': 'what is guessed',
    'step.question.states': 'states to guess',
    'step.question.seed': 'word for the quiz',
    'step.question.count': 'number of questions',
  } as Readonly<Record<string, string>>,
  quoted: (text: string) => `“${text}”`,
  choice: (written: string, name: string) => `“${written}” (${name})`,
  or: ' or ',

  tooLarge: (limit: string) =>
    `is larger than ${limit}, and a lesson is text alone: check that it is the right file`,
  unreadable: 'could not be read: check that it is still there, then choose it again',
  emptyFile: 'is empty: choose the file that you saved with “Save as a file”',
  noLesson:
    'is no lesson, but a picture, a document or something else: choose a file that was saved with “Save as a file”; its name ends in .json',
  notJson:
    'is where the file stops making sense: look in this line and the one above for a comma, a quotation mark or a bracket that is missing or too many',
  missing: (todo: string) => `is missing: ${todo}`,
  unknownField: (name: string) =>
    `holds “${name}”, which no lesson has: check its spelling in the file, or take it out`,
  group: 'is not written as its parts, each with a name: copy this piece from another lesson',

  empty: 'write something here',
  noText: 'must be words between quotation marks',
  tooLong: (length: number, limit: number) =>
    `has ${length} characters, and ${limit} can be read from the back of a room: shorten it`,
  noteTooLong: (length: number, limit: number) =>
    `has ${length} characters, and ${limit} are the limit: divide it into paragraphs`,
  sentences: (count: number, limit: number) =>
    `has ${count} sentences, and ${limit} are the limit: move the others to the notes`,
  oneLine: 'must be one line: remove the line break',
  markup: (found: string) =>
    `holds ${found}, which the class would see just so: write plain words instead`,
  id: 'may have small letters, digits and hyphens alone: write something like first-step',
  noSteps: 'must hold at least one step',
  tooManySteps: (count: number, limit: number) =>
    `has ${count} steps, and ${limit} are the limit: divide it into lessons`,
  sameId: (other: number) => `is the short name of step ${other} too: change one of them`,
  allLong:
    'has no step for the short lesson: leave at least one step that is not only in the full lesson',
  round: (known: string) => `is no round of the record: write ${known}`,
  unmapped: (label: string, known: string) =>
    `is a round that is known and not mapped (${label}), because its lists have not been seen whole: write ${known}`,
  sameRound: 'is the round that is shown already: choose another one, or none',
  needsVersus: (view: string) =>
    `(${view}) compares two rounds: choose a second round, or another way to show it`,
  filter: (known: string) => `is no class of one round: write ${known}`,
  pairFilter: (known: string) => `is no class of a comparison of two rounds: write ${known}`,
  filterNeedsVersus: (known: string) =>
    `is a class of a comparison, and one round is shown: choose a second round, or write ${known}`,
  oneOf: (known: string) => `is not known here: write ${known}`,
  state: (example: string) =>
    `is no state of the record: write its code of three letters, such as ${example}`,
  stateMeant: (nearest: string) => `is no state of the record: did you mean ${nearest}?`,
  twice: 'is there twice: remove one',
  noList: (known: string) =>
    `has a list that was never published, so that no guess can be checked: write ${known}`,
  statesForCount:
    'go with a guess of who signed, and here it is how many: remove them, or let the class guess who signed',
  minutes: (limit: number) => `must be a number above 0 and up to ${limit}, such as 2 or 2.5`,
  /** What should be no text is one. */
  unquoted: (todo: string) => `${todo}, without quotation marks`,
  count: (limit: number) => `must be a whole number from 1 to ${limit}`,
  guessed: (limit: number) =>
    `must be 1 to ${limit} states; without any, the class chooses them itself`,
  notes: (limit: number) => `must be words, or up to ${limit} paragraphs of them`,
  yesNo: 'must be true (yes) or false (no), without quotation marks',
  fileName: (expected: string) => `must be ${expected}, as the file is called: change one of them`,
  sameOrder: (other: string) => `is the place of ${other} too: change one of them`,
};

/** What is wrong with a lesson file, in one language. */
export type LessonProblemWords = typeof englishLessonProblems;
