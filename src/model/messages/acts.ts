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

  /** `22 February 2021, Canada, House of Commons: parliamentary motion (critical).` */
  announcement: ({actor, organ, date, kind, direction, status}: ActFacts) => {
    const who = [date, actor, organ].filter(Boolean).join(', ');
    const what = [direction, status].filter(Boolean).join(', ');
    return `${who}: ${kind.toLowerCase()} (${what.toLowerCase()}).`;
  },
  shown: (count: number, total: number) =>
    count === total
      ? plural(total, {one: `${total} act.`, other: `All ${total} acts.`})
      : plural(count, {one: `${count} of ${total} acts.`, other: `${count} of ${total} acts.`}),
  none: 'No act fits these filters.',

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
