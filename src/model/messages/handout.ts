import {OPEN_LISTS} from './core';
import {allEnglish, type AllMessages} from './views';
import {listIn} from './list';
import {pluralIn} from './plural';
import type {ListStatus} from '../types';

const plural = pluralIn(allEnglish.lang);
const list = listIn(allEnglish.locale);
const either = listIn(allEnglish.locale, 'disjunction');

const countries = (count: number) =>
  plural(count, {one: `${count} country`, other: `${count} countries`});

/** The messages of the printed handout, in English; the build writes them. */
export const englishHandout = {
  handout: {
    data: (title: string, version: string, date: string) =>
      `Data: ${title}, version ${version}, ${date}.`,
    dots: 'Dot: small country',
    territory: 'Paler: territory',
    disputedLines: 'Dashed: disputed border',
    alone: 'Spoke alone, in line with the letter whose pattern it has; not a signature',

    date: 'Date',
    formAndDate: (form: string, date: string) => `${form}, ${date}`,
    forum: 'Where',
    document: 'UN document',
    noDocument: 'none known',
    deliveredBy: 'Delivered by',
    announced: 'Announced',
    signed: 'Signed',
    countries,
    signatories: (count: number, status: ListStatus) =>
      status === 'complete'
        ? countries(count)
        : `${countries(count)} named; list ${OPEN_LISTS[status]}`,
    publishers: (publishers: readonly string[]) => list(publishers),
    letter: (round: string, letter: string) => `${round}: ${letter}`,
    /** The number of an entry in the list of sources. */
    reference: (number: number) => `[${number}]`,

    unmapped: (label: string) => `${label}: not mapped`,
    unmappedLetter: (letter: string, announced: number, by: string, date: string) =>
      `${date}: ${countries(announced)} announced for the ${letter}, delivered by ${by}.`,

    printActs: (round: string) => `Print the acts around ${round}`,
    acts: (round: string) => `Acts around ${round}`,
    actsAbout: (count: number, from: string, to: string) => {
      const acts = plural(count, {one: `${count} act`, other: `${count} acts`});
      return `${acts} of countries, organisations and persons, ${from} to ${to}. The direction follows from the act’s own words on Xinjiang. An act is not a signature, and changes no map.`;
    },

    printLesson: (title: string) => `Print the questions of “${title}”`,
    nameAndDate: ['Name', 'Date'],
    step: (number: number, heading: string) => `${number}. ${heading}`,
    country: 'Country',
    guess: 'Your guess',
    number: 'Your number',
    letterColumn: 'Letter',
    answerColumn: 'Answer',
    guessFirst: 'Fill in this page before you see the maps.',
    guesses: (labels: readonly string[]) =>
      `Write for each country: ${either(labels.map((label) => `“${label}”`))}.`,
    markOnMap: 'Mark it on one of the maps.',
    forTeacher: 'For the teacher',
    answerTitle: 'Answer:',
    answer: (labels: readonly string[], explanation: string) => `${list(labels)}. ${explanation}`,
    checkIn: (sources: string) => `Check it in ${sources}.`,
    version: (lesson: string) => `Answers: ${lesson}`,
  },
};

/** The messages of the views and of the handout, in one language. */
export type HandoutMessages = AllMessages & typeof englishHandout;

/** The same in English. */
export const allEnglishHandout: HandoutMessages = {...allEnglish, ...englishHandout};
