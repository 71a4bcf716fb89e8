/** The words that the teacher's page adds to its text, in English. */
export const teachingEnglish = {
  contents: 'On this page',
};
