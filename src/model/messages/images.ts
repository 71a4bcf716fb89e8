import {allEnglish, type AllMessages} from './views';

/** The words of pictures and of the texts that stand in for them, in English. */
export const englishPicture = {
  picture: {
    title: (dataset: string, shown: string) => `${dataset}, ${shown}`,
    /** One side and the days of its letters. */
    letter: (letter: string, dates: readonly string[]) => `${letter}: ${dates.join(' and ')}`,
    facts: (facts: readonly string[]) => facts.join(' · '),
    changed: 'What changed between the two rounds',
    open: (name: string, lines: readonly string[]) => `${name}: ${lines.join('; ')}`,
    filtered: (label: string) => `Others faded, to show “${label}”.`,
    sources: (sources: readonly string[]) => `Sources: ${sources.join('; ')}.`,
    source: (publisher: string, date: string) => `${publisher}, ${date}`,
    quality: (letter: string, round: string, quality: string) =>
      `List of the ${letter}, ${round}: ${quality}`,
    disputed: (letter: string, round: string, publishers: string) =>
      `List of the ${letter}, ${round}: disputed by ${publishers}.`,
    remarkIn: (round: string, remark: string) => `${round}: ${remark}`,
    version: (title: string, version: string, date: string) =>
      `Data: ${title}, version ${version} of ${date}.`,
  },

  altText: {
    round: (title: string, shown: string, countries: number) =>
      `World map. ${title}, ${shown}. Each of ${countries} states is coloured by which joint letter it is named on.`,
    pair: (title: string, shown: string, countries: number) =>
      `World map. ${title}, ${shown}. Each of ${countries} states is coloured by what changed between the two rounds.`,
    count: (label: string, count: number) => `${label}: ${count}`,
    noted: (line: string, note: string) => `${line} (${note})`,
    list: (counts: readonly string[]) => `${counts.join('; ')}.`,
    sentence: (text: string) => `${text}.`,
    table: 'The states are named in the table that goes with the map.',
  },
};

/** The whole catalogue, and the words of pictures. */
export type ImageMessages = AllMessages & typeof englishPicture;

/** All words of pictures in English. */
export const pictureEnglish: ImageMessages = {...allEnglish, ...englishPicture};
