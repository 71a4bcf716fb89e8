import {english} from './core';
import {listIn} from './list';

const either = listIn(english.locale, 'disjunction');

/** Where a problem is: in a step, in a field, in a line of the file. */
export interface LessonLocation {
  /** From 1, with its heading if it has one. */
  readonly step?: {readonly number: number; readonly heading: string} | undefined;
  /** Label of the field. */
  readonly label?: string | undefined;
  /** Number in a list, from 1. */
  readonly item?: number | undefined;
  readonly line?: number | undefined;
}

/**
 * The messages on problems in a lesson file, in English, for a teacher who has never looked inside
 * one. They name parts of the file as it does only where they are to be written there.
 */
export const englishLessonProblems = {
  locale: english.locale,

  /** `Step 3 (“July 2019: 22 and 50”) · Heading · line 48`. */
  location: ({step, label, item, line}: LessonLocation) => {
    const parts = [
      step && (step.heading ? `Step ${step.number} (“${step.heading}”)` : `Step ${step.number}`),
      label,
      item && `no. ${item}`,
      line && `line ${line}`,
    ];
    return parts.filter(Boolean).join(' · ');
  },
  wholeFile: 'The file',
  onLine: (number: number) => `Line ${number}`,
  /** Labels of the fields, by their place in the file. */
  places: {
    $schema: 'File type',
    id: 'File name',
    title: 'Lesson title',
    about: 'Description',
    order: 'Place in the lesson list',
    steps: 'Steps',
    'step.id': 'Short name',
    'step.heading': 'Heading',
    'step.text': 'Text',
    'step.notes': 'Notes',
    'step.minutes': 'Minutes',
    'step.fullLessonOnly': 'Full lesson only',
    'step.show': 'Map',
    'step.show.round': 'Round',
    'step.show.versus': 'Compare with',
    'step.show.view': 'View',
    'step.show.filter': 'Highlighted category',
    'step.show.region': 'Region',
    'step.show.country': 'Highlighted country',
    'step.show.borders': 'Borders',
    'step.show.act': 'Act',
    'step.show.acts': 'Acts',
    'step.show.acts.from': 'Acts from',
    'step.show.acts.to': 'Acts to',
    'step.show.acts.kind': 'Kind of act',
    'step.show.acts.direction': 'Direction of acts',
    'step.show.acts.country': 'Country of acts',
    'step.question': 'Question or activity',
    'step.question.kind': 'Question or activity',
    'step.question.text': 'Question',
    'step.question.round': 'Round to guess',
    'step.question.guess': 'Guess',
    'step.question.countries': 'Countries to guess',
    'step.question.seed': 'Quiz seed',
    'step.question.count': 'Number of questions',
  } as Readonly<Record<string, string>>,
  quoted: (text: string) => `“${text}”`,
  choice: (written: string, name: string) => `“${written}” (${name})`,
  either: (choices: readonly string[]) => either(choices),
  /** What the file says, and what is wrong with it. */
  problem: (value: string, todo: string) => `${value} ${todo}`,

  missing: (todo: string) => `is missing: ${todo}`,
  /** A number or “true” was written as text. */
  unquoted: (todo: string) => `${todo}, without quotation marks`,

  /** What is wrong, by code, and behind a colon what to do. */
  todo: {
    tooLarge: ({limit}: {limit: string}) =>
      `is larger than ${limit}: check that it is the right file`,
    unreadable: 'could not be read: check that it is still there, then choose it again',
    emptyFile: 'is empty: choose a file saved with “Save as a file”',
    noLesson: 'is not a lesson file: choose a .json file saved with “Save as a file”',
    notJson:
      'cannot be read: check this line and the one above for a missing or extra comma, quotation mark or bracket',
    unknownField: ({name}: {name: string}) =>
      `has an unknown part “${name}”: check the spelling, or remove it`,
    group: 'must have named parts: copy an example from another lesson',

    empty: 'enter some text',
    noText: 'must be text in quotation marks',
    tooLong: ({length, limit}: {length: number; limit: number}) =>
      `has ${length} characters, too long to read from the back of a room: shorten it to ${limit}`,
    noteTooLong: ({length, limit}: {length: number; limit: number}) =>
      `has ${length} characters; the limit is ${limit}: split it into paragraphs`,
    sentences: ({count, limit}: {count: number; limit: number}) =>
      `has ${count} sentences; the limit is ${limit}: move the rest to the notes`,
    oneLine: 'must be one line: remove the line break',
    markup: ({found}: {found: string}) => `contains HTML (${found}): use plain text`,
    placeholder:
      'counts nothing in the data: write a category and a round, such as {support 2019-07}, or leave out the braces',
    spoiler: ({asked, heading}: {asked: number; heading: string}) =>
      `tells what step ${asked} asks (“${heading}”): move it after that step, or leave the answer out`,
    id: 'can only have lower-case letters, digits and hyphens: try first-step',
    noSteps: 'must have at least one step',
    tooManySteps: ({count, limit}: {count: number; limit: number}) =>
      `has ${count} steps; the limit is ${limit}: split it into several lessons`,
    sameId: ({other}: {other: number}) =>
      `is already used by step ${other}: choose another short name`,
    allLong: 'has none left for the short lesson: untick “Full lesson only” in at least one step',
    round: ({known}: {known: string}) => `is not a round: use ${known}`,
    unmapped: ({label, known}: {label: string; known: string}) =>
      `is not mapped (${label}), because complete lists have not been seen: use ${known}`,
    sameRound: 'is the round already shown: choose another, or none',
    needsVersus: ({view}: {view: string}) =>
      `(${view}) compares two rounds: choose a second round, or another view`,
    filter: ({known}: {known: string}) => `is not a category of one round: use ${known}`,
    comparisonFilter: ({known}: {known: string}) =>
      `is not a category of a comparison: use ${known}`,
    filterNeedsVersus: ({known}: {known: string}) =>
      `is a category of a comparison, but only one round is shown: choose a second round, or use ${known}`,
    act: ({example}: {example: string}) =>
      `is not the id of an act: copy it from the link of the act, such as ${example}`,
    actDate: 'must be a year, a month or a day: try 2021, 2021-03 or 2021-03-15',
    allActs: 'would be all there are: enter a period, a kind, a direction or a country',
    noActs: 'match no act: choose a longer period, or leave out the kind, direction or country',
    actAndActs: 'is one act, but the step has several as well: remove the one or the others',
    actsAndActivity: 'takes the place of the acts: remove them, or ask a discussion question',
    oneOf: ({known}: {known: string}) => `is not an option: use ${known}`,
    country: ({countries}: {countries: string}) =>
      `is not a known country: use a three-letter code, such as ${countries}`,
    countryMeant: ({countries}: {countries: string}) =>
      `is not a known country: did you mean ${countries}?`,
    twice: 'is listed twice: remove one',
    noList: ({known}: {known: string}) =>
      `has a list that is not known, so guesses cannot be checked: use ${known}`,
    countriesForCount:
      'belong to a guess of who signed, but this step asks how many: remove them, or let the class guess who signed',
    minutes: ({limit}: {limit: number}) =>
      `must be a number above 0 and up to ${limit}, such as 2 or 2.5`,
    count: ({limit}: {limit: number}) => `must be a whole number from 1 to ${limit}`,
    guessed: ({limit}: {limit: number}) =>
      `must be 1 to ${limit} countries; leave them out to let the class choose`,
    notes: ({limit}: {limit: number}) => `must be text, or up to ${limit} paragraphs`,
    yesNo: 'must be true (yes) or false (no), without quotation marks',
    fileName: ({expected}: {expected: string}) =>
      `must be ${expected}, like the file name: change one of them`,
    sameOrder: ({other}: {other: string}) => `is already the place of ${other}: change one of them`,
  },
};

/** The same in one language. */
export type LessonProblemMessages = typeof englishLessonProblems;
