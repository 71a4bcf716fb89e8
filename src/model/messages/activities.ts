import {english} from './core';
import {englishLessonProblems} from './lesson-problems';

/**
 * The words of lessons, in English: guesses, quiz, and what is wrong with a lesson file. Other
 * halves of the catalogue are in `messages.ts` and `messages-parts.ts`.
 */
export const englishLesson = {
  lang: english.lang,
  locale: english.locale,

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

  /** Guesses and quiz on the screen. */
  play: {
    hidden: 'Hidden until you reveal',
    hiddenMap: (round: string) => `${round}, stances hidden`,
    hiddenHint: 'The stances are hidden until the answer is shown.',
    asked: 'To be guessed',
    guessed: (label: string) => `Guess: ${label}`,
    noMap: 'The map could not be loaded. Choose states by name.',
    legend: 'What the colours mean',
    state: 'State',
    chooseState: 'Choose on the map or here',
    chooseFirst: 'Choose a state first.',
    notAsked: (state: string) => `${state} is not to be guessed here.`,
    guessFor: (state: string) => `Your guess: ${state}`,
    guessForNone: 'Your guess',
    guessedFor: (state: string, label: string) => `${state}: ${label}`,
    takenBack: (state: string) => `${state}: guess taken back.`,
    noGuess: 'no guess yet',
    guesses: (team: string, count: number) =>
      `${team}: ${count} ${count === 1 ? 'guess' : 'guesses'}`,
    teams: 'Teams',
    team: (number: number) => `Team ${number}`,
    everyone: 'The class',
    teamName: (number: number) => `Name of team ${number}`,
    turn: 'Whose guess',
    howMany: (letter: string) => `How many on the ${letter}?`,
    howManyBy: (team: string, letter: string) => `${team}: how many on the ${letter}?`,
    wholeNumber: (most: number) => `Whole numbers from 0 to ${most}.`,
    reveal: 'Reveal',
    undo: 'Undo',
    undone: 'Undone.',
    clear: 'Clear',
    cleared: 'All guesses cleared.',
    hideAgain: 'Hidden again.',
    marks: {hit: 'Hit', miss: 'Miss', uncounted: 'Not counted'},
    answer: (round: string) => `The answer: ${round}`,
    record: (label: string) => `Record: ${label}`,
    score: (hits: number, misses: number, uncounted: number) =>
      `${hits} ${hits === 1 ? 'hit' : 'hits'}, ${misses} ${misses === 1 ? 'miss' : 'misses'}, ${uncounted} not counted`,
    distance: (distance: number, counted: number) =>
      `${distance} off in ${counted} ${counted === 1 ? 'number' : 'numbers'}`,
    noneCounted: 'No number can be counted',
    off: (distance: number) => (distance === 0 ? 'exact' : `${distance} off`),
    noNumber: 'no number',
    place: 'Place',
    teamHead: 'Team',
    result: 'Result',
    answerHead: 'Record',
    standings: 'Standings',
    evidence: 'Evidence',
    letters: 'Letters',
    letterOf: (letter: string, date: string) => `${letter}, ${date}`,
    again: 'Play again',
    round: 'Round',
    what: 'Guess',
    game: (round: string, kind: string) => `Guess: ${round}, ${kind}`,
    kinds: {states: 'state by state', 'how-many': 'how many'},

    question: (place: number, total: number) => `Question ${place} of ${total}`,
    points: (right: number, counted: number) => `${right} of ${counted} right`,
    teamPoints: (team: string, right: number, counted: number) => `${team}: ${right} of ${counted}`,
    turnOf: (team: string) => `${team}, it is your turn`,
    answerNow: 'Answer',
    showAnswer: 'Show the answer',
    nextQuestion: 'Next question',
    toEnd: 'To the result',
    byName: 'Choose by name',
    chosen: (state: string) => `Chosen: ${state}`,
    chosenUnnamed: 'A state is chosen.',
    noneChosen: 'No state is chosen yet.',
    verdicts: {
      hit: 'Right.',
      miss: 'Not right.',
      uncounted: 'Not counted: the record does not settle it.',
      skipped: 'The answer:',
    },
    youSaid: (answer: string) => `Answered: ${answer}`,
    noAnswer: 'Not answered.',
    rightIs: (answer: string) => `By the record: ${answer}`,
    choiceMarks: {right: 'right', wrong: 'your answer'},
    end: 'The result',
    allAnswers: 'All answers',
    seed: (seed: string) => `Seed: ${seed}`,
    sameQuiz: 'The same quiz again:',
    anotherQuiz: 'Another quiz',
    sameAgain: 'The same again',
    nothing: 'The record has nothing to ask.',
  },

  problems: englishLessonProblems,
};

/** The words of lessons, in one language. */
export type LessonMessages = typeof englishLesson;
