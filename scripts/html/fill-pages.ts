import {escapeHtml} from '../../src/map/world/inline-svg';
import {categoriesOf} from '../../src/model/stances/categories';
import {formatDate, formatMonth} from '../../src/model/dates';
import type {AllMessages} from '../../src/model/messages/views';
import {letterDetails} from '../../src/model/description/letter';
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
    const meaning = position ? messages.about.signed(position.letter) : meanings[stance];
    return `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(meaning ?? '')}</dd>`;
  });
  return `<dl>${items.join('')}</dl>`;
}

function qualityList(dataset: Dataset, messages: AllMessages): string {
  const {rounds} = dataset;
  const items = rounds.flatMap(({letters}) =>
    letters.map((letter) => `<li>${escapeHtml(letterLine(letter, dataset, messages))}</li>`),
  );
  return `<ul>${items.join('')}</ul>`;
}

function letterLine(
  letter: Letter,
  {positions, countries}: Dataset,
  messages: AllMessages,
): string {
  const nameOf = (code: string) => countries.find((one) => one.code === code)?.name ?? code;
  const details = letterDetails(letter, positions, nameOf, messages);
  const month = formatMonth(letter.round, messages.locale);
  return messages.about.letter(month, details, letter.listNote);
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
  return `<p>${escapeHtml(disclaimer)}</p>${group(about.territories, 'territory')}${group(about.outside, 'outside')}${group(about.disputed, 'disputed')}`;
}

function sourceText({sources}: Dataset, messages: AllMessages): string {
  const items = sources
    .toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date))
    .map((source) => `<li>${sourceLine(source, messages)}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function sourceLine(source: Source, {sources, locale}: AllMessages): string {
  const {title, publisher, date, kind, url, seen} = source;
  const seenPart = seen ? `; ${escapeHtml(seen)}` : '';
  return `<cite><a href="${escapeHtml(url)}" rel="noopener external">${escapeHtml(title)}</a></cite>, ${escapeHtml(publisher)}, ${escapeHtml(formatDate(date, locale))} (${sources.kinds[kind]}${seenPart})`;
}
