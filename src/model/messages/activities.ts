import {english, OPEN_LISTS, type OpenList} from './core';
import {pluralIn} from './plural';

const plural = pluralIn(english.lang);

const countries = (count: number) =>
  plural(count, {one: `${count} country`, other: `${count} countries`});

/** The messages of guesses and of the quiz, in English. */
export const englishActivities = {
  lang: english.lang,
  locale: english.locale,

  /** Why a guess is not counted. */
  uncounted: {
    unknown: (list: OpenList) => `Not counted: the list was ${OPEN_LISTS[list]}.`,
    withdrawn: 'Not counted: it signed, then withdrew.',
    outside: 'Not counted: not in this dataset.',
    openList: (announced: number, list: OpenList) =>
      `Not counted: ${countries(announced)} announced, list ${OPEN_LISTS[list]}.`,
    missing: (letter: string) => `Not counted: no ${letter} was found.`,
  },

  quiz: {
    position: (country: string, round: string) => `What did ${country} do in ${round}?`,
    signed: (letter: string) => `Signed the ${letter}`,
    signedNone: 'Signed neither letter',
    count: (letter: string, round: string) =>
      `How many countries signed the ${letter} of ${round}?`,
    joined: (letter: string, from: string, to: string) =>
      `Which of these countries joined the ${letter} between ${from} and ${to}?`,
    left: (letter: string, from: string, to: string) =>
      `Which of these countries left the ${letter} between ${from} and ${to}?`,
    switched: (from: string, to: string) =>
      `Which of these countries changed sides between ${from} and ${to}?`,
    find: (letter: string, round: string) =>
      `Find a country that signed the ${letter} of ${round}.`,
    findNone: (round: string) => `Find a country that signed neither letter of ${round}.`,
    point: (country: string) => `Point to ${country}.`,
    hasSigned: (country: string, letters: readonly string[], round: string) =>
      letters.length > 0
        ? letters.map((letter) => `${country} signed the ${letter} of ${round}.`).join(' ')
        : `${country} signed neither letter of ${round}.`,
    haveSigned: (letter: string, round: string, count: number) =>
      `${countries(count)} signed the ${letter} of ${round}.`,
    haveSignedNone: (round: string, count: number) =>
      `${countries(count)} signed neither letter of ${round}.`,
    hasJoined: (country: string, letter: string, from: string, to: string) =>
      `${country} did not sign the ${letter} of ${from} but signed the one of ${to}.`,
    hasLeft: (country: string, letter: string, from: string, to: string) =>
      `${country} signed the ${letter} of ${from} but not the one of ${to}.`,
    hasSwitched: (
      country: string,
      fromLetter: string,
      from: string,
      toLetter: string,
      to: string,
    ) => `${country} signed the ${fromLetter} of ${from}, then the ${toLetter} of ${to}.`,
  },

  /** Guesses and quiz on the screen. */
  activity: {
    hidden: 'Hidden until the answer',
    hiddenMap: (round: string) => `${round}, positions hidden`,
    hiddenHint: 'Positions are hidden until the answer is shown.',
    asked: 'Your turn to guess',
    outlinedAsked: 'Outlined: your turn to guess',
    outlinedGuessed: 'Outlined: guessed',
    /** Above the legend of an earlier round, while a later one is guessed. */
    mapShows: (round: string) => `The map shows ${round}`,
    guessed: (label: string) => `Guess: ${label}`,
    noMap: 'Couldn’t load the map. Choose countries by name.',
    legend: 'Legend',
    country: 'Country',
    chooseCountry: 'Choose on the map or here',
    chooseFirst: 'Choose a country first.',
    notAsked: (country: string) => `${country} is not part of this question.`,
    guessFor: (country: string) => `Your guess: ${country}`,
    guessForNone: 'Your guess',
    labelled: (label: string, text: string) => `${label}: ${text}`,
    removed: (country: string) => `${country}: guess removed.`,
    noGuess: 'no guess yet',
    guesses: (team: string, count: number) =>
      plural(count, {one: `${team}: ${count} guess`, other: `${team}: ${count} guesses`}),
    teams: 'Teams',
    team: (number: number) => `Team ${number}`,
    everyone: 'The class',
    teamName: (number: number) => `Name of team ${number}`,
    turn: 'Team',
    howMany: (letter: string) => `How many signed the ${letter}?`,
    wholeNumber: (most: number) => `Whole numbers from 0 to ${most}.`,
    reveal: 'Reveal',
    undo: 'Undo',
    undone: 'Undone.',
    clear: 'Clear',
    cleared: 'All guesses cleared.',
    hideAgain: 'Hidden again.',
    marks: {hit: 'Right', miss: 'Incorrect', uncounted: 'Not counted'},
    answer: (round: string) => `Answer: ${round}`,
    answerAnnounced: (round: string, sentence: string) => `Answer: ${round}. ${sentence}`,
    result: (country: string, mark: string) => `${country}: ${mark}.`,
    resultGuess: (label: string) => `Guess: ${label}.`,
    resultAnswer: (label: string) => `Answer: ${label}.`,
    score: (hits: number, misses: number, uncounted: number) =>
      `${hits} right, ${misses} incorrect, ${uncounted} not counted`,
    /** Above the distance of a team's numbers from those of the lists. */
    off: 'Off by',
    numbersAnswer: 'Answer',
    unknownNumber: '–',
    place: (place: number, team: string) => `${place}. ${team}`,
    ranking: 'Ranking',
    evidence: 'Evidence',
    /** Above sources that are no documents of the UN. */
    headlines: 'Headlines are the sources’ own.',
    again: 'Play again',
    round: 'Round',
    what: 'Guess',
    game: (round: string, kind: string) => `Guess: ${round}, ${kind}`,
    kinds: {countries: 'country by country', 'how-many': 'how many'},

    question: (number: number, total: number) => `Question ${number} of ${total}`,
    questionAnnounced: (number: number, total: number, prompt: string) =>
      `Question ${number} of ${total}. ${prompt}`,
    points: (right: number, counted: number) => `${right} of ${counted} right`,
    teamPoints: (team: string, right: number, counted: number) =>
      `${team}: ${right} of ${counted} right`,
    turnOf: (team: string) => `${team}, it’s your turn`,
    answerNow: 'Answer',
    showAnswer: 'Show answer',
    nextQuestion: 'Next question',
    toEnd: 'See results',
    byName: 'Choose by name',
    chosen: (country: string) => `Chosen: ${country}`,
    chosenUnnamed: 'Country chosen.',
    noneChosen: 'No country chosen yet.',
    verdicts: {
      hit: 'Right.',
      miss: 'Incorrect.',
      uncounted: 'Not counted: the data can’t settle this one.',
      skipped: 'The answer:',
    },
    verdictAnnounced: (verdict: string, explanation: string) => `${verdict} ${explanation}`,
    /** The country that was pointed to, and what it signed. */
    pointedTo: (country: string, position: string) => `${country}: ${position}.`,
    answered: (answer: string, verdict: string) => `Your answer: ${answer}. ${verdict}`,
    noAnswer: 'Not answered.',
    rightIs: (answer: string) => `Answer: ${answer}`,
    choiceMarks: {right: 'right', wrong: 'your answer'},
    results: 'Results',
    resultsOf: (right: number, counted: number) => `Results: ${right} of ${counted} right`,
    allAnswers: 'All answers',
    seed: (seed: string) => `Seed: ${seed}`,
    sameQuiz: 'Link to this quiz:',
    anotherQuiz: 'New quiz',
    sameAgain: 'Repeat this quiz',
    nothing: 'No questions available.',
  },
};

/** The same in one language. */
export type ActivityMessages = typeof englishActivities;
