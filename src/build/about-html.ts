import {readFileSync} from 'node:fs';
import {readDataset} from '../data/validate';
import {classesOf} from '../model/classes';
import {formatDate, formatMonth} from '../model/dates';
import {allEnglish, type AllMessages} from '../model/messages-parts';
import type {Area, Dataset, Letter, Source} from '../model/types';

/** Where `npm run data` puts the record. */
const RECORD = 'public/atlas.json';

/**
 * Writes what "About the data" says of the record into the page itself, where it can be read
 * without any script. `<!-- build:sources -->` and the like mark the places.
 */
export function fillPage(html: string): string {
  const json: unknown = JSON.parse(readFileSync(RECORD, 'utf8'));
  const {dataset} = readDataset(json, RECORD);
  if (!dataset) throw new Error(`${RECORD} is not a valid record. Run "npm run data".`);
  return fillPlaces(html, dataset, allEnglish);
}

/** The page with each place filled; a place of an unknown name is an error. */
export function fillPlaces(html: string, dataset: Dataset, messages: AllMessages): string {
  const parts: Readonly<Record<string, () => string>> = {
    classes: () => classList(dataset, messages),
    quality: () => qualityList(dataset, messages),
    boundaries: () => boundaryText(dataset, messages),
    sources: () => sourceText(dataset, messages),
  };
  return html.replace(/<!-- build:(.*?) -->/g, (_place, name: string) => {
    const part = parts[name];
    if (!part)
      throw new Error(`"build:${name}" is no part. Use: ${Object.keys(parts).join(', ')}.`);
    return part();
  });
}

function classList({positions}: Dataset, messages: AllMessages): string {
  const items = classesOf(positions, messages).map(({stance, label}) => {
    const position = positions.find(({id}) => id === stance);
    const meanings: Readonly<Record<string, string>> = messages.about.meanings;
    const meaning = position ? messages.about.named(position.letter) : meanings[stance];
    return `<dt>${escape(label)}</dt><dd>${escape(meaning ?? '')}</dd>`;
  });
  return `<dl>${items.join('')}</dl>`;
}

function qualityList({rounds, positions}: Dataset, messages: AllMessages): string {
  const items = rounds.flatMap(({letters}) =>
    letters.map((letter) => {
      const name = positions.find(({id}) => id === letter.position)?.letter ?? letter.position;
      return `<li>${escape(letterLine(letter, name, messages))}</li>`;
    }),
  );
  return `<ul>${items.join('')}</ul>`;
}

function letterLine(letter: Letter, name: string, {about, letters, lang}: AllMessages): string {
  const {announced, signatories, listStatus, listQuality, round} = letter;
  const counts = listStatus === 'complete' ? letters.counts : letters.unpublished;
  const line = about.letter(formatMonth(round, lang), name, counts(announced, signatories.length));
  return listQuality ? `${line} ${letters.quality}: ${listQuality}` : line;
}

function boundaryText({areas, disclaimer, countries}: Dataset, {about}: AllMessages): string {
  const names = new Map(countries.map(({code, name}) => [code, name]));
  const lines = (kind: Area['kind']) =>
    areas
      .filter((area) => area.kind === kind)
      .map((area) => {
        const said = area.kind === 'territory' ? names.get(area.of) : area.note;
        return `<li>${escape(area.name)}: ${escape(said ?? '')}</li>`;
      });
  const group = (title: string, kind: Area['kind']) =>
    `<details><summary>${escape(title)}</summary><ul>${lines(kind).join('')}</ul></details>`;
  return `<p>${escape(disclaimer)}</p>${group(about.territories, 'territory')}${group(
    about.outside,
    'outside',
  )}${group(about.disputed, 'disputed')}`;
}

function sourceText({sources}: Dataset, messages: AllMessages): string {
  const items = sources
    .toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date))
    .map((source) => `<li>${sourceLine(source, messages)}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function sourceLine(source: Source, {sources, lang}: AllMessages): string {
  const {title, publisher, date, kind, url, seen} = source;
  const seenPart = seen ? `; ${escape(seen)}` : '';
  return `<cite><a href="${escape(url)}" rel="noopener external">${escape(title)}</a></cite>, ${escape(
    publisher,
  )}, ${escape(formatDate(date, lang))} (${sources.kinds[kind]}${seenPart})`;
}

/** Data may bring words, never markup. */
function escape(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => named[character]!);
}
