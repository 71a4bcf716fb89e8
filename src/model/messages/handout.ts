import {allEnglish, type AllMessages} from './views';

/** The words of the printed handout, in English. */
export const englishHandout = {
  handout: {
    data: (title: string, version: string, date: string) =>
      `Data: ${title}, version ${version} of ${date}.`,
    dots: 'Small states are drawn as dots',
    territory: 'Territories look like the state that signs for them, paler',
    disputedLines: 'Disputed borders are dashed',
    alone: 'Spoke alone, on the side whose pattern it has; not a signature',

    date: 'Date',
    forum: 'Where',
    document: 'UN document',
    noDocument: 'none known',
    deliveredBy: 'Read out by',
    announced: 'Announced',
    named: 'Named',
    states: (count: number) => `${count} ${count === 1 ? 'state' : 'states'}`,
    names: (count: number) => (count === 1 ? '1 state named' : `All ${count} states named`),
    listNotPublished: 'the list was not published',
    letter: (round: string, letter: string) => `${round}: ${letter}`,
    /** Where to look in the numbered list of sources. */
    reference: (number: number) => `[${number}]`,

    known: (label: string) => `${label}: known, not mapped`,
    knownLetter: (letter: string, announced: number, by: string, date: string) =>
      `${letter}, ${date}, read out by ${by}: ${announced} states announced.`,

    printLesson: (title: string) => `Print the questions of “${title}”`,
    nameAndDate: ['Name', 'Date'],
    step: (number: number, heading: string) => `${number}. ${heading}`,
    state: 'State',
    guess: 'Your guess',
    number: 'Your number',
    letterName: 'Letter',
    byRecord: 'By the record',
    guessFirst: 'Fill in this page before you see the maps.',
    guesses: (labels: readonly string[]) =>
      `Write for each state: ${labels.map((label) => `“${label}”`).join(' or ')}.`,
    neither: 'neither',
    markOnMap: 'Mark it on one of the maps.',
    forTeacher: 'For the teacher',
    right: 'Right',
    checkIn: (sources: string) => `Check it in ${sources}.`,
    version: (lesson: string) => `Answers: ${lesson}`,
  },
};

/** The whole catalogue, and the words of the handout. */
export type HandoutMessages = AllMessages & typeof englishHandout;

/** All words of the handout in English. */
export const handoutEnglish: HandoutMessages = {...allEnglish, ...englishHandout};
