/** Renders the timeline as a picture, with the places of the live one. */
import {html, joinHtml, type Content, type Markup} from '../../src/model/html';
import type {Messages} from '../../src/model/messages/core';
import {
  barHeight,
  highestCount,
  isAlone,
  LABEL_ROOM,
  labelledStops,
  spanOf,
  type Stop,
  type StopCount,
} from '../../src/model/view/slider-stops';
import type {AtlasViewModel, UnmappedStop} from '../../src/model/view/view-model';
import {roundTo} from '../../src/model/round';

/** Width of the track on a small phone, in px: what has room there has room everywhere. */
const NARROW = 300;

/** What the live timeline has on one track. */
type Marks = Pick<AtlasViewModel, 'stops' | 'unmappedStops'>;

/**
 * Renders track, counts and dates. All of it is said in words elsewhere. Room is kept for the button
 * beside the track, which works later.
 */
export function prerenderTimeline(marks: Marks, chosen: string, {atlas}: Messages): Markup {
  const {stops, unmappedStops} = marks;
  const home = stops.findIndex(({id}) => id === chosen);
  const labelled = labelledStops(stops, home, NARROW, LABEL_ROOM);
  const highest = highestCount(marks);
  const all = [
    ...stops.map((stop, index) => renderStop(stop, highest, labelled.has(index) && label(stop))),
    ...unmappedStops.map((stop) => renderUnmapped(stop, stops, highest)),
  ];
  return html`<div aria-hidden="true">${all}</div><s aria-hidden="true">${atlas.compare}</s>`;
}

/** Where the stops of a track are, as rules of a style sheet: a strict policy forbids them in tags. */
export function stopRules({stops, unmappedStops}: Marks): string {
  const span = spanOf(stops);
  return [...stops, ...unmappedStops]
    .filter(({at}) => at > 0)
    .map(({id, at}) => `[data-stop="${id}"]{--_at:${roundTo(at / span, 4)}}`)
    .join('');
}

function renderUnmapped(stop: UnmappedStop, stops: readonly Stop[], highest: number): Markup {
  const hasRoom = isAlone(stop, stops, NARROW);
  return renderStop(stop, hasRoom ? highest : 0, hasRoom && label(stop), html` class=unmapped`);
}

function renderStop(
  {id, counts}: Pick<Stop, 'id' | 'counts'>,
  highest: number,
  words: Content,
  more?: Markup,
): Markup {
  const numbers = counts.map((count) => renderCount(count, highest));
  return html`<p data-stop="${id}">${highest > 0 && html`<span>${numbers}</span>`}<i${more}></i>${words}</p>`;
}

function renderCount({position, count, list}: StopCount, highest: number): Markup {
  const look = list !== 'complete' && html` class="${list}"`;
  return html`<u data-c="${position}"${look}>${list === 'missing' ? '–' : count}<svg width="9" height="${barHeight(count, highest)}"></svg></u>`;
}

function label({short}: Pick<Stop, 'short'>): Markup {
  return html`<b>${joinHtml(short, html` <br>`)}</b>`;
}
