import {allEnglish, type AllMessages} from './views';
import {listIn} from './list';
import {pluralIn} from './plural';

const plural = pluralIn(allEnglish.lang);
const list = listIn(allEnglish.locale);

/** What an alternative text is made of. */
export interface AltTextFacts {
  /** Of the dataset. */
  readonly title: string;
  /** `July 2019`, or both rounds of a comparison. */
  readonly caption: string;
  readonly countries: number;
  readonly isComparison: boolean;
  readonly categories: readonly {
    readonly label: string;
    readonly count: number;
    readonly note?: string;
  }[];
  /** What else is known, without full stops. */
  readonly notes: readonly string[];
}

function altText({title, caption, countries, isComparison, ...facts}: AltTextFacts): string {
  const all = plural(countries, {one: `${countries} country`, other: `${countries} countries`});
  const colour = isComparison
    ? 'by what changed between the two rounds'
    : 'by the joint letter it signed';
  const counts = facts.categories.map(({label, count, note}) =>
    note ? `${label}: ${count} (${note})` : `${label}: ${count}`,
  );
  const sentences = [
    `World map. ${title}, ${caption}`,
    `Each of ${all} is coloured ${colour}`,
    counts.join('; '),
    ...facts.notes,
    'The accompanying table lists every country',
  ];
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}

/** The messages of images and of their alternative texts, in English. */
export const englishImages = {
  image: {
    title: (dataset: string, caption: string) => `${dataset}, ${caption}`,
    /** One side and the days of its letters. */
    letter: (letter: string, dates: readonly string[]) => `${letter}: ${list(dates)}`,
    facts: (facts: readonly string[]) => facts.join(' · '),
    changed: 'Changes between the two rounds',
    country: (name: string, lines: readonly string[]) => `${name}: ${lines.join('; ')}`,
    highlighted: (label: string) => `Highlighted: ${label}`,
    sources: (sources: readonly string[]) => `Sources: ${sources.join('; ')}.`,
    source: (publisher: string, date: string) => `${publisher}, ${date}`,
    quality: (letter: string, round: string, quality: string) =>
      `List of the ${letter}, ${round}: ${quality}`,
    disputed: (letter: string, round: string, publishers: readonly string[]) =>
      `List of the ${letter}, ${round}: disputed by ${list(publishers)}.`,
    noteIn: (round: string, note: string) => `${round}: ${note}`,
    version: (title: string, version: string, date: string) =>
      `Data: ${title}, version ${version}, ${date}.`,
  },

  altText,
};

/** The messages of the views and of images, in one language. */
export type ImageMessages = AllMessages & typeof englishImages;

/** The same in English. */
export const allEnglishImages: ImageMessages = {...allEnglish, ...englishImages};
