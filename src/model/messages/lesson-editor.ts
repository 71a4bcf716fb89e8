import {pluralIn} from './plural';
import {english} from './core';

const plural = pluralIn(english.lang);

/** The messages of the lesson editor, in English. The labels of its fields are in `places`. */
export const englishLessonEditor = {
  title: 'Edit lesson',
  lead: 'Changes show at once. They stay in this window until you save them as a file.',
  noProblems: 'No problems. Ready to save.',
  problemCount: (count: number) =>
    plural(count, {
      one: `${count} problem. The slide shows the last version without problems.`,
      other: `${count} problems. The slide shows the last version without problems.`,
    }),
  spoilers: 'These places tell an answer before the class is asked:',
  unsaved: 'Not saved as a file yet.',
  saved: 'All changes saved.',
  unchanged: 'No changes yet.',
  cannot: (place: string, problem: string) => `Can’t do that. ${place}: ${problem}`,

  groups: {
    words: 'On the slide',
    show: 'On the map',
    question: 'For the class',
    teacher: 'For you',
    lesson: 'Whole lesson',
    steps: (step: number, count: number) => `Step ${step} of ${count}`,
  },
  hints: {
    title: 'Shown in the lesson list.',
    about: 'One sentence for the lesson list.',
    id: 'Lower-case letters, digits and hyphens. Used as the file name.',
    'step.id': 'Lower-case letters, digits and hyphens. Different for each step.',
    'step.text': 'Two sentences at most.',
    'step.show.acts': 'Beside the map, which outlines whose acts they are.',
    'step.notes': 'Only you see these. One paragraph per line.',
    'step.fullLessonOnly': 'The short lesson skips this step.',
    'step.question.countries': 'Leave empty to let the class choose.',
    'step.question.seed': 'Any word. Reuse it to repeat the same questions.',
  } as Readonly<Record<string, string>>,

  kinds: {
    none: 'None',
    open: 'Discussion question',
    guess: 'Guess, then the answer',
    quiz: 'Quiz',
  },
  guesses: {countries: 'Who signed', 'how-many': 'How many signed'},
  borders: {
    un: 'Disputed areas as in UN documents',
    neutral: 'Disputed areas left uncoloured',
  },

  actsModes: {none: 'None', one: 'One act', several: 'Several acts'},
  /** An act in a list to choose from. */
  act: (date: string, whose: string) => `${date}: ${whose}`,
  any: 'Any',

  none: 'None',
  allCategories: 'All categories',
  addCountry: 'Add country',
  chooseCountry: 'Select a country',
  removeCountry: (country: string) => `Remove ${country}`,

  add: 'Add step',
  duplicate: 'Copy step',
  earlier: 'Move earlier',
  later: 'Move later',
  remove: 'Remove step',
  removed: (heading: string) => `Removed “${heading}”.`,
  restore: (heading: string) => `Restore “${heading}”`,
  save: 'Save as a file',
  done: 'Done',

  /** What a new lesson, step or question begins with. */
  initial: {
    lesson: {id: 'new-lesson', title: 'New lesson', about: 'One sentence about this lesson.'},
    heading: 'New step',
    text: 'Text for the class.',
    questions: {
      open: 'What do you notice?',
      guess: 'What is your guess?',
      quiz: 'What does the data say?',
    },
    seed: 'first-class',
  },
};

/** The same in one language. */
export type LessonEditorMessages = typeof englishLessonEditor;
