/** Renders `first.html`, the prerendered map for atlases on other sites. */
import type {World} from '../../src/map/world/shapes';
import {html, trustedHtml, type Markup} from '../../src/model/html';
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
  return html`<!doctype html>
<title>${dataset.title}</title>
<pre hidden>${asText(styles)}</pre>
<div class="prerendered" lang="${lang}" data-round="${defaultRound(dataset.rounds)!.id}">
<p class="first-failed" role="alert" hidden>${first.failed} <button type="button">${atlas.retry}</button></p>
${prerenderMap(dataset, world, messages)}
<pre hidden data-stance-file="first.json">${asText(record)}</pre>
</div>
<p hidden class="prerendered-end"></p>
`.toString();
}

/** Escapes element text, where quotes are harmless. */
function asText(text: string): Markup {
  return trustedHtml(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
}
