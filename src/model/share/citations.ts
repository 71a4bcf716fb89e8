/** References to a view, in the forms that readers' programs and style guides ask for. */
import {capitalize} from '../text';
import {formatDay} from '../dates';
import type {IsoDate} from '../types';

/** What a reference names. */
export interface CitationData {
  /** The record's title, then what of it is shown: `Letters: July 2019`. */
  readonly title: string;
  /** Version and day of the record. */
  readonly version: string;
  readonly updated: IsoDate;
  /** Address of the view. */
  readonly url: string;
  /** The day on which the reader saw it. */
  readonly accessed: IsoDate;
  readonly lang: string;
}

/** The project made the map; it names no persons. */
const AUTHOR = 'Stance Atlas';
const KIND = 'Interactive map';

/** Style guides of American English; their dates are in it, whatever the language of the page. */
const STYLE_LOCALE = 'en-US';

/** Small words that Chicago's headline style leaves small. */
const MINOR_WORDS = new Set(
  'a an the and but for or nor as at by from in into of off on onto to up vs. with'.split(' '),
);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The four forms by the name under which a reader chooses them. */
export const CITATION_FORMS = {
  apa: {write: apa, extension: 'txt'},
  chicago: {write: chicago, extension: 'txt'},
  bibtex: {write: bibtex, extension: 'bib'},
  csl: {write: cslJson, extension: 'json'},
} as const;

export type CitationForm = keyof typeof CITATION_FORMS;

/** APA, 7th edition: a work that changes carries the day on which it was retrieved. */
export function apa({title, version, updated, url, accessed}: CitationData): string {
  const [year] = updated.split('-');
  const [, monthAndDay] = /^(.*), \d+$/.exec(formatDay(updated, STYLE_LOCALE)) ?? [];
  const retrieved = formatDay(accessed, STYLE_LOCALE);
  return `${AUTHOR}. (${year}, ${monthAndDay}). ${title} (Version ${version}) [${KIND}]. Retrieved ${retrieved}, from ${url}`;
}

/** Chicago, notes and bibliography: the entry of the bibliography. */
export function chicago({title, version, updated, url, accessed, lang}: CitationData): string {
  const heading = lang.startsWith('en') ? headline(title) : title;
  const modified = formatDay(updated, STYLE_LOCALE);
  const seen = formatDay(accessed, STYLE_LOCALE);
  return `${AUTHOR}. “${heading}.” ${KIND}. Version ${version}, last modified ${modified}. Accessed ${seen}. ${url}.`;
}

/** For BibTeX and BibLaTeX alike. */
export function bibtex(cited: CitationData): string {
  const {title, version, updated, url, accessed} = cited;
  const [year = '', month = ''] = updated.split('-');
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{{${AUTHOR}}}`],
    // The second braces keep a style from making the names in it small.
    ['title', `{{${latexText(title)}}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? ''],
    ['howpublished', `{${KIND}}`],
    ['version', `{${latexText(version)}}`],
    ['note', `{Data version ${latexText(version)}}`],
    ['url', `{${url}}`],
    ['urldate', `{${accessed}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${idOf(cited)},`, ...lines, '}'].join('\n');
}

/** CSL-JSON, which Zotero, Pandoc and others read. */
export function cslJson(cited: CitationData): string {
  const {title, version, updated, url, accessed, lang} = cited;
  const item = {
    id: idOf(cited),
    type: 'map',
    author: [{literal: AUTHOR}],
    title,
    genre: KIND,
    version,
    issued: {'date-parts': [datePartsOf(updated)]},
    accessed: {'date-parts': [datePartsOf(accessed)]},
    URL: url,
    language: lang,
  };
  return JSON.stringify([item], null, 2);
}

/** `stance-atlas-2026.11.0-2019-07`: the version, and the view in the address. */
function idOf({version, url}: CitationData): string {
  const parameters = new URL(url).searchParams;
  const view = ['round', 'versus', 'country', 'act'].flatMap((key) => parameters.get(key) ?? []);
  const key = ['stance-atlas', version, ...view].join('-');
  return key.replaceAll(/[^\w.-]/g, '-');
}

function datePartsOf(date: IsoDate): readonly number[] {
  return date.split('-').map(Number);
}

/** A title with capitals as Chicago sets them; a word with capitals of its own keeps them. */
function headline(title: string): string {
  return title
    .split(' ')
    .map((word, index, words) => {
      const isInside = index > 0 && !words[index - 1]!.endsWith(':') && index < words.length - 1;
      return isInside && MINOR_WORDS.has(word) ? word : capitalize(word);
    })
    .join(' ');
}

/** Signs that LaTeX would take for commands. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function latexText(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}
