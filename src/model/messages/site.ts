/** The messages of the header, the footer and the notes of the site’s pages, in English; the build writes them. */
export const englishSite = {
  name: 'Stance Atlas',
  nav: 'Site',
  explore: 'Explore',
  acts: 'Acts',
  embed: 'Embed',
  teach: 'Teach',

  /** Of the standalone file, where scripts are off. */
  singleFile:
    'The map needs JavaScript. To read the data without it, open this file in a text editor: it contains the data as JSON.',

  share: {
    /** Of the whole site, in link previews: it names no round. */
    description: (countries: number, first: string, last: string) =>
      `Which of ${countries} countries signed which letter, from ${first} to ${last}, with a source for every name.`,
    /** Of its picture: the sentence of each round, oldest first. */
    alt: (rounds: readonly string[]) => ['One world map for each round.', ...rounds].join(' '),
    views: 'A page for each round and each comparison:',
  },

  skip: {
    content: 'Skip to content',
    map: 'Skip to map',
    table: 'Skip to table',
    about: 'Skip to “About the data”',
  },

  footer: {
    map: 'Map',
    table: 'Plain table',
    acts: 'Acts',
    data: 'Data (JSON)',
    code: 'Embed code',
    file: 'Standalone file',
    documentation: 'Documentation',
    teaching: 'For teachers',
    present: 'Present',
    quiz: 'Quiz',
    handout: 'Handout',
    qr: 'QR code',
    qrFailed: 'Couldn’t load the QR code. Reload the page to try again.',
    licences: 'Licences',
    thirdParty: 'Third-party licences',
    credits: [
      'Code: MIT licence',
      'Data: CC BY 4.0',
      'Shapes: Natural Earth, public domain, through world-atlas',
      'Codes and regions: world-countries, ODbL 1.0',
    ] as readonly string[],
  },

  actsPage: {
    /** `184 acts from 2009 to 2025, …` */
    lead: (count: number, first: string, last: string) =>
      `${count} acts from ${first} to ${last}, each with whose act it is and its sources. None of them changes a colour of the map of letters.`,
    leftOut: (count: number) =>
      `${count} passages of the article are no act here. They have no date or no named actor, repeat another act, are one of the UN joint letters, are the remark of a private person or a judgement of the press, or no source was found for them.`,
  },

  ways: {
    label: 'Ways to teach',
    present: 'A lesson on the projector, step by step.',
    quiz: 'Questions from the data, for one student or for teams.',
    handout: 'Maps, letters and questions on paper.',
    qr: 'Opens the map on students’ devices.',
  },

  lists: {
    label: 'Lists',
    columns: ['Round', 'Letter', 'Announced', 'Named', 'List', 'Best source'] as readonly string[],
    complete: 'Complete',
    unpublished: 'Not published',
    unmapped: 'Not mapped',
    disputed: (publishers: string) => `Disputed by ${publishers}.`,
    unmappedRound: (label: string, note: string) => `${label}: ${note}`,
  },

  sources: {
    unmapped: (label: string) => `${label}, not mapped`,
    several: 'Several rounds',
  },
};
