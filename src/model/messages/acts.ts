import {lowerFirst} from '../text';
import {english} from './core';
import {listIn} from './list';
import {pluralIn} from './plural';

const plural = pluralIn(english.lang);
const list = listIn(english.locale);

/** What is said of one act where there is room for one sentence. */
export interface ActFacts {
  /** `Canada`. */
  readonly actor: string;
  /** `House of Commons`. */
  readonly organ: string | null;
  /** `22 February 2021`. */
  readonly date: string;
  /** `Parliamentary motion`. */
  readonly kind: string;
  /** `Critical`. */
  readonly direction: string;
  /** `Rejected`; left out where the act was adopted or done. */
  readonly status?: string;
}

/** The messages of the acts beside the letters, in English. Names of kinds and directions are data. */
export const englishActs = {
  lang: english.lang,
  locale: english.locale,

  /** Whose act it is, where it has neither a country nor an organization. */
  persons: 'Private persons',
  actors: (names: readonly string[]) => list(names),
  manyActors: (count: number) =>
    plural(count, {one: `${count} country`, other: `${count} countries`}),
  /** Actor and organ. */
  whose: (actor: string, organ: string) => `${actor}, ${organ}`,
  notOfCountry: 'Not an act of the country',
  note: 'Note:',

  /** `8 February 2021 to February 2024`. */
  period: (from: string, to: string) => `${from} to ${to}`,

  /** How many sources an act has, where there is no room for them. */
  sourceCount: (count: number) =>
    plural(count, {one: `${count} source`, other: `${count} sources`}),

  source: {
    title: 'Sources',
    inCopy: 'Seen in a copy',
    titleOnly: 'Only the title was seen',
    ownTitle: 'Our description, not a title',
    undated: 'No date',
    citation: (title: string, publisher: string, date: string) =>
      [title, publisher, date].join(', '),
    kinds: {primary: 'Primary source', secondary: 'Report'},
  },

  facets: {
    direction: 'Direction',
    kind: 'Kind',
    scope: 'Scope',
    organKind: 'Organ',
    status: 'Status',
    region: 'Region',
    country: 'Country',
    organization: 'Organisation',
    period: 'Period',
    text: 'Search',
  },

  filters: {
    label: 'Filter acts',
    /** What opens the filters on a phone. */
    open: (count: number) => (count > 0 ? `Filters (${count})` : 'Filters'),
    chosen: (facet: string, count: number) => (count > 0 ? `${facet} (${count})` : facet),
    /** `Kind: Parliamentary motion`. */
    made: (facet: string, value: string) => `${facet}: ${value}`,
    remove: (made: string) => `Remove filter ${made}`,
    current: 'Current filters',
    clear: 'Clear filters',
    year: 'Year',
    from: 'From',
    to: 'To',
    anyYear: 'Any year',
    yearCount: (year: string, count: number) => `${year} (${count})`,
  },
  order: {label: 'Order', date: 'By date', country: 'By country'},
  groupCount: (count: number) => plural(count, {one: `${count} act`, other: `${count} acts`}),

  /** Kinds of acts that have one mark. */
  marks: {
    round: 'Words',
    square: 'Parliaments and laws',
    triangle: 'Measures',
    diamond: 'Inquiries and contacts',
    bar: 'Changed signatures',
    cross: 'Other',
    hollow: 'Outline: proposed, rejected or withdrawn',
  },
  copyFailed: 'Couldn’t copy. Select the text and copy it yourself.',
  downloads: {label: 'Download and print', csv: 'CSV', json: 'JSON', print: 'Print'},
  short: 'Short',
  list: 'Acts',

  /** The card of a country or an organization. */
  actor: {
    types: {
      'un-body': 'UN body',
      regional: 'Organisation of countries',
      parliament: 'Parliament of several countries',
      tribunal: 'Court or tribunal',
      religious: 'Religious organisation',
      ngo: 'Non-governmental organisation',
      company: 'Company',
      other: 'Organisation',
    },
    country: 'Country',
    place: 'Not a UN member or observer state',
    /** `12 acts, 2018 to 2022: 9 critical, 3 no side taken.` */
    about: (count: number, first: string, last: string, directions: readonly string[]) => {
      const acts = plural(count, {one: `${count} act`, other: `${count} acts`});
      const time = first === last ? first : `${first} to ${last}`;
      return `${acts}, ${time}: ${directions.join(', ')}.`;
    },
    direction: (count: number, label: string) => `${count} ${lowerFirst(label)}`,
    letters: 'Letters on the map',
  },

  /** `22 February 2021, Canada, House of Commons: Parliamentary motion (critical).` */
  announcement: ({actor, organ, date, kind, direction, status}: ActFacts) => {
    const who = [date, actor, organ].filter(Boolean).join(', ');
    const what = [direction, ...(status ? [status] : [])].map(lowerFirst).join(', ');
    // Names stand in labels of kinds, “Olympic” among them: they are left as they are.
    return `${who}: ${kind} (${what}).`;
  },
  shown: (count: number, total: number) =>
    count === total
      ? plural(total, {one: `${total} act.`, other: `All ${total} acts.`})
      : plural(count, {one: `${count} of ${total} acts.`, other: `${count} of ${total} acts.`}),
  none: 'No matches.',

  rail: {
    /** Name of the row of marks. */
    label: 'Acts beside the rounds',
    acts: 'Acts',
    count: (count: number) => plural(count, {one: `${count} act`, other: `${count} acts`}),
    kind: 'Kind of act',
    allKinds: 'All kinds',
    kindCount: (kind: string, count: number) => `${kind} (${count})`,
    earlier: (count: number) => `${count} earlier`,
    later: (count: number) => `${count} later`,
    /** Where there is room for a number alone. */
    earlierShort: (count: number) => `‹ ${count}`,
    laterShort: (count: number) => `${count} ›`,
    /** One mark: `Canada, 22 February 2021`, `5 acts, 1 March 2021 to 22 March 2021`. */
    mark: (what: string, date: string) => `${what}, ${date}`,
    marks: (what: string, date: string) => `${what}, ${date}.`,
    all: 'All acts',
    steps: 'Step through acts',
    previous: 'Previous act',
    next: 'Next act',
    place: (number: number, count: number) => `${number} of ${count}`,
    unknown: (id: string) => `There is no act “${id}”.`,
  },

  card: {
    evidence: 'Evidence',
    /** Acts that do not count for the country. */
    apart: 'Not acts of the country',
    facts: (facts: readonly string[]) => facts.join(' · '),
  },

  /** Title of a reference to one act. */
  citation: (act: string) => `Acts: ${act}`,
};

/** The same in one language. */
export type ActMessages = typeof englishActs;
