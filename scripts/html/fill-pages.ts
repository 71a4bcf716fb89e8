import {escapeHtml} from '../../src/map/world/inline-svg';
import {categoriesOf} from '../../src/model/stances/categories';
import {formatDate, formatMonth} from '../../src/model/dates';
import type {AllMessages} from '../../src/model/messages/views';
import type {Area, Dataset, Letter, Source} from '../../src/model/types';
import type {BuiltData} from '../data/write-data';
import {prerenderMap} from '../prerender/map-html';
import {fileInPage} from '../prerender/inline-json';
import {docsParts} from './docs';
import {handoutParts} from './handout';
import {plainTable} from './plain-table';
import type {BundledFile} from '../../src/data/bundled-files';
import {shareTags} from './meta-tags';
import {defaultShared, siteBase} from './shared-views';
import {teachingParts} from './teaching';

/**
 * Fills the placeholders of a page, such as `<!-- build:sources -->`, with HTML made from the
 * dataset, so that the page can be read without scripts.
 *
 * @throws {Error} when a placeholder has an unknown name.
 */
export function fillHtml(html: string, data: BuiltData, messages: AllMessages): string {
  const {dataset, world} = data;
  const parts: Readonly<Record<string, () => string>> = {
    rounds: () => dataset.rounds.map(({id}) => id).join(' '),
    first: () => prerenderMap(dataset, world, messages),
    table: () => plainTable(dataset, messages),
    files: () => filesInPage(['first.json', 'atlas.json'], data.files),
    classes: () => classList(dataset, messages),
    quality: () => qualityList(dataset, messages),
    boundaries: () => boundaryText(dataset, messages),
    sources: () => sourceText(dataset, messages),
    share: () => shareTags(defaultShared(dataset), siteBase()),
    ...handoutParts(data),
    ...teachingParts,
    ...docsParts,
  };
  return html.replace(/<!-- build:(.*?) -->/g, (_place, name: string) => {
    const part = parts[name];
    if (!part)
      throw new Error(
        `Unknown placeholder "build:${name}". Expected one of: ${Object.keys(parts).join(', ')}.`,
      );
    return part();
  });
}

/** Returns data files as inline scripts, for pages that cannot fetch them. */
function filesInPage(names: readonly BundledFile[], files: BuiltData['files']): string {
  return names.map((name) => fileInPage(name, files.get(name)!)).join('\n');
}

function classList({positions}: Dataset, messages: AllMessages): string {
  const items = categoriesOf(positions, messages).map(({stance, label}) => {
    const position = positions.find(({id}) => id === stance);
    const meanings: Readonly<Record<string, string>> = messages.about.meanings;
    const meaning = position ? messages.about.named(position.letter) : meanings[stance];
    return `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(meaning ?? '')}</dd>`;
  });
  return `<dl>${items.join('')}</dl>`;
}

function qualityList({rounds, positions}: Dataset, messages: AllMessages): string {
  const items = rounds.flatMap(({letters}) =>
    letters.map((letter) => {
      const name = positions.find(({id}) => id === letter.position)?.letter ?? letter.position;
      return `<li>${escapeHtml(letterLine(letter, name, messages))}</li>`;
    }),
  );
  return `<ul>${items.join('')}</ul>`;
}

function letterLine(letter: Letter, name: string, {about, letters, lang}: AllMessages): string {
  const {announced, signatories, listStatus, listNote, round} = letter;
  const counts = listStatus === 'complete' ? letters.counts : letters.unpublished;
  const line = about.letter(formatMonth(round, lang), name, counts(announced, signatories.length));
  return listNote ? `${line} ${letters.quality}: ${listNote}` : line;
}

function boundaryText({areas, disclaimer, countries}: Dataset, {about}: AllMessages): string {
  const names = new Map(countries.map(({code, name}) => [code, name]));
  const lines = (kind: Area['kind']) =>
    areas
      .filter((area) => area.kind === kind)
      .map((area) => {
        const said = area.kind === 'territory' ? names.get(area.of) : area.note;
        return `<li>${escapeHtml(area.name)}: ${escapeHtml(said ?? '')}</li>`;
      });
  const group = (title: string, kind: Area['kind']) =>
    `<details><summary>${escapeHtml(title)}</summary><ul>${lines(kind).join('')}</ul></details>`;
  return `<p>${escapeHtml(disclaimer)}</p>${group(about.territories, 'territory')}${group(
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
  const seenPart = seen ? `; ${escapeHtml(seen)}` : '';
  return `<cite><a href="${escapeHtml(url)}" rel="noopener external">${escapeHtml(title)}</a></cite>, ${escapeHtml(
    publisher,
  )}, ${escapeHtml(formatDate(date, lang))} (${sources.kinds[kind]}${seenPart})`;
}
