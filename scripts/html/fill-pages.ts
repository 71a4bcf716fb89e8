import {html, joinHtml, type Content, type Markup} from '../../src/model/html';
import type {AllMessages} from '../../src/model/messages/views';
import type {Area, Dataset} from '../../src/model/types';
import type {BuiltData} from '../data/write-data';
import {prerenderMap} from '../prerender/map-html';
import {fileInPage} from '../prerender/inline-json';
import {actsParts} from './acts';
import {classList, qualityTable, sourcesByRound} from './about-data';
import {docsParts} from './docs';
import {handoutParts} from './handout';
import {plainTable} from './plain-table';
import type {BundledFile} from '../../src/data/bundled-files';
import {siteTags} from './meta-tags';
import {sharedSite, siteBase, viewLinks} from './shared-views';
import {siteParts} from './site-frame';
import {teachingParts} from './teaching';

/**
 * Fills the placeholders of a page, such as `<!-- build:sources -->`, with HTML made from the
 * dataset, so that the page can be read without scripts.
 *
 * @throws {Error} when a placeholder has an unknown name.
 */
export function fillHtml(page: string, data: BuiltData, messages: AllMessages): string {
  const {dataset, world} = data;
  const parts: Readonly<Record<string, () => Content>> = {
    rounds: () => dataset.rounds.map(({id}) => id).join(' '),
    first: () => prerenderMap(dataset, world, messages),
    table: () => plainTable(dataset, messages),
    files: () => filesInPage(['first.json', 'atlas.json'], data.files),
    classes: () => classList(dataset, messages),
    quality: () => qualityTable(dataset, messages),
    boundaries: () => boundaryText(dataset, messages),
    sources: () => sourcesByRound(dataset, messages),
    share: () => siteTags(sharedSite(dataset), siteBase()),
    views: () => viewLinks(dataset),
    ...actsParts(data),
    ...handoutParts(data),
    ...teachingParts,
    ...docsParts,
    ...siteParts,
  };
  return page.replace(/<!-- build:(.*?) -->/g, (_place, name: string) => {
    const part = parts[name];
    if (!part)
      throw new Error(
        `Unknown placeholder "build:${name}". Expected one of: ${Object.keys(parts).join(', ')}.`,
      );
    return html`${part()}`.toString();
  });
}

/** Returns data files as inline scripts, for pages that cannot fetch them. */
function filesInPage(names: readonly BundledFile[], files: BuiltData['files']): Markup {
  const scripts = names.map((name) => fileInPage(name, files.get(name)!));
  return joinHtml(scripts, '\n');
}

function boundaryText({areas, disclaimer, countries}: Dataset, {about}: AllMessages): Markup {
  const names = new Map(countries.map(({code, name}) => [code, name]));
  const lines = (kind: Area['kind']) =>
    areas
      .filter((area) => area.kind === kind)
      .map((area) => {
        const said = area.kind === 'territory' ? names.get(area.of) : area.note;
        return html`<li>${area.name}: ${said ?? ''}</li>`;
      });
  const group = (title: string, kind: Area['kind']) =>
    html`<details><summary>${title}</summary><ul>${lines(kind)}</ul></details>`;
  return html`<p>${disclaimer}</p>${group(about.territories, 'territory')}${group(about.outside, 'outside')}${group(about.disputed, 'disputed')}`;
}
