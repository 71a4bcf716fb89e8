/** The words of the presenting page, in English. */
export const englishPresent = {
  lang: 'en',

  start: {
    title: 'Present it to a class',
    lead: 'Choose a lesson and lead your class through it, step by step, with the keys, a clicker or a finger.',
    lessons: 'Lessons',
    full: (steps: number, minutes: number) => `Full: ${steps} steps, ${minutes} minutes`,
    short: (minutes: number) => `Short: ${minutes} minutes`,
    own: 'A lesson of your own',
    createLead:
      'Begin one with a single step, and write it in the form that opens. It stays in this window until you save it as a file.',
    create: 'New lesson',
    ownLead:
      'Open a lesson file from your disk, or drop it anywhere on this page. It stays on this device.',
    file: 'Lesson file (JSON)',
    kept: 'In this window',
    unsaved: 'with changes that are in no file yet',
    explore: 'To the map',
    teaching: 'How to run a lesson: for teachers',
    documentation: 'Documentation',
    loading: 'Loading the lessons …',
    failed: 'The lessons could not be loaded.',
    again: 'Try again',
    missing: (lesson: string) => `There is no lesson “${lesson}” here. Choose one below.`,
    lost: 'That lesson came from a file, and this window does not have it. Open the file again.',
  },

  problems: {
    title: (file: string, count: number) =>
      `${file} cannot be shown yet: ${count} ${count === 1 ? 'problem' : 'problems'}`,
    lead: 'The lesson on show is as it was. Put these right in the file, then open it again:',
    close: 'Close',
  },

  slide: {
    place: (step: number, steps: number) => `${step} of ${steps}`,
    said: (step: number, steps: number, heading: string) => `${step} of ${steps}: ${heading}`,
    title: (heading: string, lesson: string) => `${heading} – ${lesson}`,
    question: 'Question',
    spotlight: (country: string, stance: string) => `${country}: ${stance}`,
    bar: 'Lesson',
    previous: 'Previous',
    next: 'Next',
    jump: (step: number, steps: number) => `Step ${step} of ${steps}: choose a step`,
    blank: 'Blank',
    full: 'Full screen',
    sources: 'Sources',
    explore: 'Open this view with all its letters and sources, in a new window',
    second: 'Notes',
    edit: 'Edit',
    help: 'Help',
    leave: 'End',
    blocked:
      'The browser has not let the second window open. Allow pop-ups for this page, then press “Notes” again.',
    activityFailed: 'This activity could not be loaded. Go on, or reload the page to try again.',
    close: 'Close',
    steps: 'Steps',
    blanked: 'Show the lesson again',
    blankTitle: 'The screen is blank',
  },

  keys: {
    title: 'Keys',
    list: [
      ['→, Page Down, Space', 'next step'],
      ['←, Page Up', 'previous step'],
      ['Home, End', 'first step, last step'],
      ['B or .', 'blank the screen, and show it again'],
      ['F', 'full screen'],
      ['?', 'this list'],
      ['Escape', 'leave what is open, then full screen, then the lesson'],
    ] as readonly (readonly [string, string])[],
    touch: 'On a touch screen: swipe, or tap at the left or right edge.',
    focus: 'While a field, the map or a button has the focus, the keys that it needs are its own.',
  },

  second: {
    title: 'Notes for the one who leads',
    now: 'Now',
    next: 'Next',
    last: 'This is the last step.',
    notes: 'Notes',
    none: 'No notes for this step.',
    time: 'Time',
    elapsed: 'Since the start',
    start: 'Start',
    reset: 'Reset',
    planned: (step: number, until: number, all: number) =>
      `This step: ${step} min. To its end: ${until} of ${all} min planned.`,
    waiting: 'Waiting for the lesson in the other window …',
    alone: 'The other window is closed: this one goes on alone.',
    blanked: 'The class sees a blank screen.',
  },
};
