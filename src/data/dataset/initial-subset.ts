import {preformatMonths} from '../../model/dates';
import type {Bundle} from './schema';

/**
 * What a first map needs of a record: names, positions, who is on which list. Sources, remarks and
 * what else is told of states and letters come with the whole record, when a later view needs it.
 */
export function initialSubset(dataset: Bundle, locale: string) {
  const {title, version, updated, positions, unmappedRounds, areas, disclaimer} = dataset;
  return {
    title,
    version,
    updated,
    positions,
    countries: dataset.countries.map(({code, name}) => ({code, name})),
    letters: dataset.letters.map((letter) => {
      const {id, round, date, position, announced, listStatus, signatories} = letter;
      const withdrew = letter.withdrew.map(({country}) => ({country}));
      const alone = letter.individualStatements;
      return {
        id,
        round,
        date,
        position,
        announced,
        listStatus,
        signatories,
        withdrew,
        individualStatements: alone.map(({country, position: side}) => ({country, position: side})),
      };
    }),
    unmappedRounds,
    areas,
    disclaimer,
    dates: preformatMonths([...new Set(dataset.letters.map(({round}) => round))], locale),
  };
}

/** The same as a bundle, in which what is still to come is empty. */
export function expandInitialSubset(
  first: Omit<ReturnType<typeof initialSubset>, 'dates'>,
): Bundle {
  return {
    ...first,
    countries: first.countries.map((country) => ({...NO_STATE, ...country})),
    letters: first.letters.map((letter) => ({
      ...NO_LETTER,
      ...letter,
      withdrew: letter.withdrew.map(remarkOf),
      individualStatements: letter.individualStatements.map(remarkOf),
    })) as Bundle['letters'],
    sources: [],
  };
}

const NO_STATE = {numeric: '', otherNames: [], region: '', subregion: ''};

const NO_LETTER = {
  forum: '',
  form: 'letter',
  symbol: null,
  deliveredBy: null,
  sources: [],
  disputedBy: [],
  denied: [],
  discrepancies: [],
  reportedSignatories: [],
  notes: [],
};

function remarkOf<T extends object>(known: T) {
  return {note: '', sources: [], ...known};
}
