/** The messages that the teaching page adds to its text, in English; the build writes them. */
export const englishTeaching = {
  contents: 'On this page',
};
