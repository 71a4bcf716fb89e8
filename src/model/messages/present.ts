import {english} from './core';
import {pluralIn} from './plural';

const plural = pluralIn(english.lang);

const steps = (count: number) => plural(count, {one: `${count} step`, other: `${count} steps`});
const minutes = (count: number) =>
  plural(count, {one: `${count} minute`, other: `${count} minutes`});

/** The messages of the presenting page, in English. */
export const englishPresent = {
  lang: english.lang,

  start: {
    title: 'Present in class',
    lead: 'Choose a lesson to present. Use the arrow keys, a clicker or swipe.',
    lessons: 'Lessons',
    full: (count: number, time: number) => `Full: ${steps(count)}, ${minutes(time)}`,
    short: (time: number) => `Short: ${minutes(time)}`,
    own: 'Your own lesson',
    createLead:
      'Start with one step and edit it in the form. The lesson stays in this window until you save it as a file.',
    create: 'New lesson',
    ownLead: 'Open a lesson file, or drop it anywhere on this page. It stays on this device.',
    file: 'Lesson file (JSON)',
    kept: 'In this window',
    unsaved: '(unsaved changes)',
    explore: 'Back to map',
    failed: 'Couldn’t load the lessons.',
    lessonFailed: (lesson: string) =>
      `Couldn’t load the lesson “${lesson}”. Check your connection.`,
    again: 'Try again',
    missing: (lesson: string) => `There is no lesson “${lesson}”. Choose one below.`,
    lost: 'This lesson was opened from a file. Open the file again to continue.',
  },

  problems: {
    title: (file: string, count: number) =>
      plural(count, {
        one: `Couldn’t open ${file}: ${count} problem`,
        other: `Couldn’t open ${file}: ${count} problems`,
      }),
    lead: 'Your current lesson is unchanged. Fix these problems in the file and open it again:',
    close: 'Close',
  },

  slide: {
    place: (step: number, count: number) => `${step} of ${count}`,
    announced: (step: number, count: number, heading: string) => `${step} of ${count}: ${heading}`,
    title: (heading: string, lesson: string) => `${heading} – ${lesson}`,
    question: 'Question:',
    spotlight: (country: string, position: string) => `${country}: ${position}`,
    bar: 'Lesson',
    previous: 'Previous',
    next: 'Next',
    jump: (step: number, count: number) => `Step ${step} of ${count}: choose a step`,
    blank: 'Blank',
    full: 'Full screen',
    sources: 'Sources',
    headlines: 'Headlines are the sources’ own.',
    explore: 'Open this view with its letters and sources in a new window',
    territories: 'Territories have a lighter shade of the country that signs for them.',
    notes: 'Notes',
    edit: 'Edit',
    help: 'Help',
    leave: 'End',
    blocked:
      'The browser blocked the second window. Allow pop-ups for this page, then press “Notes” again.',
    activityFailed: 'Couldn’t load this activity. Continue, or reload the page to try again.',
    close: 'Close',
    steps: 'Steps',
    leaving:
      'This lesson has guesses or answers of the class. Keep them on this device for a day, or delete them?',
    keepPlays: 'Keep',
    deletePlays: 'Delete',
    stay: 'Continue lesson',
    unblank: 'Show the lesson',
    blankTitle: 'Blank screen',
  },

  shortcuts: {
    title: 'Keyboard shortcuts',
    list: [
      ['→, Page Down, Space', 'next step'],
      ['←, Page Up', 'previous step'],
      ['Home, End', 'first step, last step'],
      ['B or .', 'blank the screen, or show it again'],
      ['F', 'full screen'],
      ['?', 'show shortcuts'],
      ['Esc', 'close dialog, exit full screen, end lesson'],
    ] as readonly (readonly [string, string])[],
    touch: 'On a touch screen: swipe, or tap the left or right edge.',
    focus: 'Shortcuts are off while you type or use the map.',
  },

  presenter: {
    title: 'Presenter notes',
    now: (step: number, count: number) => `Now: ${step} of ${count}`,
    next: 'Next',
    last: 'This is the last step.',
    notes: 'Notes',
    none: 'No notes for this step.',
    time: 'Time',
    elapsed: 'Elapsed:',
    start: 'Start',
    reset: 'Reset',
    planned: (step: number, until: number, all: number) =>
      `This step: ${step} min. Planned: ${until} of ${all} min`,
    waiting: 'Connecting to the audience window…',
    alone: 'Audience window closed. You can continue here.',
    blanked: 'The class sees a blank screen.',
  },
};

/** The same in one language. */
export type PresentMessages = typeof englishPresent;
