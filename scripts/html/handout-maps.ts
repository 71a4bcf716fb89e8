/**
 * Renders the rounds as small maps for print. All shapes of one category are one path: with a
 * pattern on each shape, printing would take a minute and 16 MB.
 */
import {layoutMarkers, type Marker} from '../../src/map/view/markers';
import type {Shape, World} from '../../src/map/world/shapes';
import {escapeHtml} from '../../src/map/world/inline-svg';
import type {HandoutMessages} from '../../src/model/messages/handout';
import type {RoundView} from '../../src/model/view/view-model';
import type {Dataset, Stance} from '../../src/model/types';
import {PrintPatterns, OVER} from './handout-patterns';

/** Width in px that dots are laid out for: half an A4 page without margins. */
const WIDTH = 330;

/** In map units. */
const DOT_RADIUS = 6.4;
const ALONE = 9;

/** Renders the maps of all rounds with their counts, and the key to their marks. */
export function handoutMaps(
  {positions, disclaimer}: Dataset,
  world: World,
  views: readonly RoundView[],
  messages: HandoutMessages,
): string {
  const {handout, legend} = messages;
  const patterns = new PrintPatterns(positions);
  const alone = views.some((view) => view.individualSpeakers.size > 0);
  const marks = [
    ['dot', handout.dots],
    ['territory', handout.territory],
    ['over', legend.disputed],
    ['dashed', handout.disputedLines],
  ] as const;
  const lines = marks.map(([mark, label]) => `<li>${legendSample(mark)} ${escapeHtml(label)}</li>`);
  const spoke = alone ? `<li>${legendSample('alone')} ${escapeHtml(handout.alone)}</li>` : '';
  return `<svg class="shapes" aria-hidden="true"><defs>${patterns.patterns()}</defs></svg>
<div class="maps">${views.map((view) => roundMap(view, world, patterns, messages)).join('')}</div>
<ul class="marks">${lines.join('')}${spoke}</ul>
<p class="note">${escapeHtml(disclaimer)}</p>`;
}

function roundMap(
  view: RoundView,
  world: World,
  patterns: PrintPatterns,
  messages: HandoutMessages,
): string {
  const {caption, categories, missing} = view;
  const counts = categories.map(
    ({stance, label, count, note}) =>
      `<li>${patterns.sample(stance)} <span>${escapeHtml(label)}${note ? ` (${escapeHtml(note)})` : ''}</span> <b>${count}</b></li>`,
  );
  const gaps = missing.map((sentence) => `<li class="gap">${escapeHtml(sentence)}</li>`);
  return `<figure data-round="${view.round.id}"><figcaption><h3>${escapeHtml(caption)}</h3></figcaption>
<svg class="map" viewBox="0 0 ${world.width} ${world.height}" role="img" aria-label="${escapeHtml(messages.map.label(caption))}">
${coloured(view, world, patterns)}<path class="borders" d="${world.borders}"/><path class="disputed" d="${world.disputedBorders}"/>${dots(view, world, patterns)}${aloneMarks(view, world, patterns)}</svg>
<ul class="counts">${counts.join('')}${gaps.join('')}</ul></figure>`;
}

/** Renders all shapes, one path per category. */
function coloured(
  {stances}: RoundView,
  {countries, areas}: World,
  patterns: PrintPatterns,
): string {
  const stanceOf = ({kind, key, of}: Shape) =>
    stances.get(kind === 'state' ? key : (of ?? '')) ?? 'outside';
  const pale = areas.filter(({kind}) => kind === 'territory');
  const full = areas.filter(({kind}) => kind !== 'territory');
  const over = areas.filter(({kind, mark}) => kind === 'disputed' && mark === 'hatched');
  return `<g class="territories">${byCategory(patterns, pale, stanceOf, pathOf)}</g>${byCategory(patterns, full, stanceOf, pathOf)}${byCategory(patterns, countries, stanceOf, pathOf, ({key}) => key)}<path ${OVER} d="${over.map(pathOf).join('')}"/>`;
}

function dots({stances}: RoundView, world: World, patterns: PrintPatterns): string {
  const markers = layoutMarkers(world.countries, world.width / WIDTH);
  const stanceOf = ({code}: Marker) => stances.get(code) ?? 'outside';
  return `<g class="dots">${byCategory(patterns, markers, stanceOf, ({x, y}) => circle(x, y))}</g>`;
}

function pathOf({path}: Shape): string {
  return path;
}

/** Renders one path per category; `data-states` lists the codes of its countries. */
function byCategory<T>(
  patterns: PrintPatterns,
  items: readonly T[],
  stanceOf: (item: T) => Stance,
  draw: (item: T) => string,
  nameOf?: (item: T) => string,
): string {
  const groups = new Map<Stance, T[]>();
  for (const item of items) {
    const stance = stanceOf(item);
    groups.set(stance, [...(groups.get(stance) ?? []), item]);
  }
  return [...groups]
    .map(([stance, members]) => {
      const named = nameOf
        ? ` data-stance="${stance}" data-states="${members.map(nameOf).join(' ')}"`
        : '';
      return `<path ${patterns.paint(stance)}${named} d="${members.map(draw).join('')}"/>`;
    })
    .join('');
}

function circle(x: number, y: number): string {
  const arc = `a${DOT_RADIUS} ${DOT_RADIUS} 0 1 0`;
  return `M${x - DOT_RADIUS} ${y}${arc} ${2 * DOT_RADIUS} 0${arc}-${2 * DOT_RADIUS} 0z`;
}

function aloneMarks(
  {individualSpeakers}: RoundView,
  {countries}: World,
  patterns: PrintPatterns,
): string {
  const marks = countries
    .filter(({key}) => individualSpeakers.has(key))
    .map(
      ({key, x, y}) =>
        `<path ${patterns.paint(individualSpeakers.get(key)!)} d="${diamond(x, y)}"/>`,
    );
  return marks.length > 0 ? `<g class="alone">${marks.join('')}</g>` : '';
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - ALONE}l${ALONE} ${ALONE}-${ALONE} ${ALONE}-${ALONE}-${ALONE}z`;
}

type LegendSample = 'dot' | 'territory' | 'over' | 'dashed' | 'alone';

function legendSample(mark: LegendSample): string {
  const drawings: Readonly<Record<LegendSample, string>> = {
    dot: `<g class="dots"><circle cx="18" cy="12" r="${DOT_RADIUS}" fill="#fff"/></g>`,
    territory: `<g class="territories"><rect x="1" y="1" width="34" height="22" fill="#555"/></g>`,
    over: `<rect x="1" y="1" width="34" height="22" ${OVER}/>`,
    dashed: `<path class="disputed" d="M1 12h34"/>`,
    alone: `<g class="alone"><path fill="#fff" d="${diamond(18, 12)}"/></g>`,
  };
  return `<svg class="sample" viewBox="0 0 36 24" aria-hidden="true">${drawings[mark]}</svg>`;
}
