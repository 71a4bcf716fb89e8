/** `first.html`: the first view, for atlases in other people's pages. */
import type {World} from '../../src/map/world/shapes';
import {escapeHtml} from '../../src/map/world/inline-svg';
import type {AllMessages} from '../../src/model/messages/views';
import {defaultRound} from '../../src/model/stances/stances';
import type {Dataset} from '../../src/model/types';
import {prerenderMap} from './map-html';

/**
 * All that `stance-atlas.js` fetches before a reader sees the map: the view that our own pages have
 * in their HTML, its looks, and the record as far as the elements need it to take over. Looks and
 * record are plain text: a strict policy complains of a style or a script even unused.
 *
 * @param styles - The text of `first.css`.
 * @param record - The text of `first.json`.
 */
export function prerenderEmbedFragment(
  dataset: Dataset,
  world: World,
  messages: AllMessages,
  styles: string,
  record: string,
): string {
  const {atlas, first, lang} = messages;
  return `<!doctype html>
<title>${escapeHtml(dataset.title)}</title>
<pre hidden>${asText(styles)}</pre>
<div class="first-here" lang="${lang}" data-round="${defaultRound(dataset.rounds)!.id}">
<p class="first-failed" role="alert" hidden>${escapeHtml(first.failed)} <button type="button">${escapeHtml(atlas.retry)}</button></p>
${prerenderMap(dataset, world, messages)}
<pre hidden data-stance-file="first.json">${asText(record)}</pre>
</div>
`;
}

/** Text in an element as it is, where quotes end nothing. */
function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
