/** Renders `first.html`, the prerendered map for atlases on other sites. */
import type {World} from '../../src/map/world/shapes';
import {escapeHtml} from '../../src/map/world/inline-svg';
import type {AllMessages} from '../../src/model/messages/views';
import {defaultRound} from '../../src/model/stances/stances';
import type {Dataset} from '../../src/model/types';
import {prerenderMap} from './map-html';

/**
 * Renders everything that `stance-atlas.js` fetches before the map is visible: the prerendered map,
 * its styles, and the part of the dataset that the elements need to take over. Styles and data are
 * plain text, because a strict policy reports even unused style and script elements.
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
<p hidden class="first-end"></p>
`;
}

/** Escapes element text, where quotes are harmless. */
function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
