/**
 * A small record of another kind than the project's own: three sides, four states, one round
 * mapped whole and one with a side missing. Each call makes a new one, to be spoilt at will.
 */
export function sampleRecord() {
  return {
    title: 'A vote',
    version: '1',
    updated: '2020-05-01',
    positions: [
      {
        id: 'yes',
        label: 'Yes',
        short: 'yes',
        letter: 'motion',
        colour: {light: '#123', dark: '#abcdef'},
      },
      {
        id: 'no',
        label: 'No',
        short: 'no',
        letter: 'reply',
        colour: {light: '#123456', dark: '#ABC'},
      },
      {
        id: 'abstain',
        label: 'Abstained',
        short: 'none',
        letter: 'note',
        colour: {light: '#000', dark: '#fff'},
      },
    ],
    countries: [
      country('AAA', '001', 'Aland'),
      country('BBB', '002', 'Beland'),
      country('CCC', '003', 'Celand'),
      country('DDD', '004', 'Deland'),
    ],
    letters: [
      letter('yes', '2020-03-31', ['AAA', 'BBB']),
      letter('no', '2020-04-02', ['CCC']),
      letter('abstain', '2020-04-01', ['DDD']),
      {...letter('yes', '2020-01-15', ['AAA']), id: '2020-01-yes', round: '2020-01'},
    ],
    sources: [
      {
        id: 'minutes',
        title: 'Minutes',
        publisher: 'The secretary',
        date: '2020-04',
        kind: 'primary',
        url: 'https://example.org/minutes',
      },
    ],
    knownRounds: [
      {
        id: '2019-12',
        label: 'December 2019',
        forum: 'Assembly',
        note: 'Not seen whole.',
        letters: [
          {
            position: 'no',
            date: '2019-12-01',
            deliveredBy: 'AAA',
            announced: 3,
            about: 'The motion',
            sources: ['minutes'],
          },
        ],
      },
    ],
    areas: [
      {kind: 'territory', name: 'Isle', of: 'AAA'},
      {kind: 'outside', name: 'Ice', note: 'Nobody’s.'},
      {kind: 'disputed', name: 'Hill', note: 'Two claim it.', of: null, mark: 'dashed'},
    ],
    disclaimer: 'Borders are a reading aid.',
  };
}

export type SampleRecord = ReturnType<typeof sampleRecord>;

function country(code: string, numeric: string, name: string) {
  return {
    code,
    numeric,
    name,
    otherNames: [`Republic of ${name}`],
    region: 'Land',
    subregion: 'Inland',
    labelPoint: [1, 2],
  };
}

function letter(position: string, date: string, signatories: string[]) {
  return {
    id: `2020-04-${position}`,
    round: '2020-04',
    date,
    forum: 'Assembly',
    form: 'letter',
    position,
    announced: signatories.length,
    listStatus: 'complete',
    signatories,
    sources: ['minutes'],
  };
}
