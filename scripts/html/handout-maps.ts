/**
 * Renders the rounds as small maps for print. All shapes of one category are one path: with a
 * pattern on each shape, printing would take a minute and 16 MB.
 */
import {layoutMarkers} from '../../src/map/view/markers';
import type {CountryShape, Shape, World} from '../../src/map/world/shapes';
import {html, type Content, type Markup} from '../../src/model/html';
import {
  describeLegend,
  describeLegendOfAll,
  type LegendMarkId,
} from '../../src/model/description/legend';
import {fillOf, type Categorised} from '../../src/model/description/look';
import {TERRITORY_SHADE} from '../../src/model/description/rules';
import {describeMap, type MapDescription} from '../../src/model/description/map';
import {mapViewOf} from '../../src/model/description/view';
import type {HandoutMessages} from '../../src/model/messages/handout';
import type {AtlasViewModel, RoundView} from '../../src/model/view/view-model';
import {PrintPatterns, OVER} from './handout-patterns';

/** Width in px that dots are laid out for: half an A4 page without margins. */
const WIDTH = 330;

/** In map units. */
const DOT_RADIUS = 6.4;
const ALONE = 9;

type Description = MapDescription<CountryShape, Shape>;

/** Renders the maps of all rounds with their counts, and the key to their marks. */
export function handoutMaps(
  viewModel: AtlasViewModel,
  world: World,
  messages: HandoutMessages,
): Markup {
  const {roundViews, dataset} = viewModel;
  const patterns = new PrintPatterns(dataset.positions);
  const maps = roundViews.map((view) => roundMap(view, world, patterns, messages));
  return html`<svg class="shapes" aria-hidden="true"><defs>${patterns.patterns()}</defs></svg>
<div class="maps">${maps}</div>
<ul class="marks">${markLines(viewModel, messages)}</ul>
<p class="note">${dataset.disclaimer}</p>`;
}

/** Renders the marks of the legend, and those that only print explains. */
function markLines(viewModel: AtlasViewModel, messages: HandoutMessages): Markup {
  const {handout, legend} = messages;
  const words = {...handout, disputed: legend.disputed};
  const {marks} = describeLegendOfAll(viewModel, viewModel.roundViews.at(-1)!, messages);
  const lines = [
    ['dot', handout.dots],
    ...marks.map(({mark}) => [mark, words[mark]] as const),
    ['dashed', handout.disputedLines],
  ] as const;
  return html`${lines.map(([mark, label]) => html`<li>${legendSample(mark)} ${label}</li>`)}`;
}

function roundMap(
  view: RoundView,
  world: World,
  patterns: PrintPatterns,
  messages: HandoutMessages,
): Markup {
  const {caption} = view;
  const {items, missing} = describeLegend(view, messages);
  const map = describeMap(world, mapViewOf(view));
  const counts = items.map(
    ({stance, label, count, note}) =>
      html`<li>${patterns.sample(stance)} <span>${label}${note && ` (${note})`}</span> <b>${count}</b></li>`,
  );
  const gaps = missing.map((sentence) => html`<li class="gap">${sentence}</li>`);
  return html`<figure data-round="${view.round.id}"><figcaption><h3>${caption}</h3></figcaption>
<svg class="map" viewBox="0 0 ${world.width} ${world.height}" role="img" aria-label="${messages.map.label(caption)}">
${coloured(map, patterns)}<path class="borders" d="${world.borders}"/><path class="disputed" d="${world.disputedBorders}"/>${dots(map, world, patterns)}${aloneMarks(map, patterns)}</svg>
<ul class="counts">${counts}${gaps}</ul></figure>`;
}

/** Renders all shapes, one path per category; `data-states` lists the codes of its countries. */
function coloured({areas, countries}: Description, patterns: PrintPatterns): Markup {
  const territories = areas.filter(({kind}) => kind === 'territory');
  const others = areas.filter(({kind}) => kind !== 'territory');
  const striped = areas.filter(({isStriped}) => isStriped);
  const named = groupsOf(countries).map(
    ([stance, members]) =>
      html`<path ${patterns.paint(stance)} data-stance="${stance}" data-states="${members.map(({shape}) => shape.key).join(' ')}" d="${members.map(pathOf)}"/>`,
  );
  return html`<g class="territories">${paths(territories, patterns, pathOf)}</g>${paths(others, patterns, pathOf)}${named}<path ${OVER} d="${striped.map(pathOf)}"/>`;
}

function dots({countries}: Description, world: World, patterns: PrintPatterns): Markup {
  const markers = layoutMarkers(world.countries, world.width / WIDTH);
  const byCode = new Map(countries.map((country) => [country.shape.key, country]));
  const small = markers.map(({code, x, y}) => ({...byCode.get(code)!, x, y}));
  const drawn = groupsOf(small).map(([stance, members]) => {
    const {isSquare, attributes} = patterns.dot(stance);
    const draw = isSquare ? square : circle;
    return html`<path ${attributes} d="${members.map(({x, y}) => draw(x, y))}"/>`;
  });
  return html`<g class="dots">${drawn}</g>`;
}

function pathOf({shape}: {readonly shape: Shape}): string {
  return shape.path;
}

/** Renders one path per category, lighter where the rules of the map say so. */
function paths<T extends Categorised>(
  shapes: readonly T[],
  patterns: PrintPatterns,
  draw: (shape: T) => string,
): readonly Markup[] {
  return groupsOf(shapes).map(
    ([stance, members]) =>
      html`<path ${patterns.paint(stance)}${opacityOf(members[0]!)} d="${members.map(draw)}"/>`,
  );
}

function groupsOf<T extends Categorised>(shapes: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const shape of shapes) {
    const group = groups.get(shape.stance);
    if (group) group.push(shape);
    else groups.set(shape.stance, [shape]);
  }
  return [...groups];
}

/** Returns a shade as an opacity: on white paper they look the same, and patterns can have one. */
function opacityOf(shape: Categorised): Content {
  const fill = fillOf(shape);
  return !('pattern' in fill) && fill.share !== 1 && html` opacity="${fill.share}"`;
}

function circle(x: number, y: number): string {
  const arc = `a${DOT_RADIUS} ${DOT_RADIUS} 0 1 0`;
  return `M${x - DOT_RADIUS} ${y}${arc} ${2 * DOT_RADIUS} 0${arc}-${2 * DOT_RADIUS} 0z`;
}

function square(x: number, y: number): string {
  const side = 2 * DOT_RADIUS;
  return `M${x - DOT_RADIUS} ${y - DOT_RADIUS}h${side}v${side}h-${side}z`;
}

function aloneMarks({countries, speakers}: Description, patterns: PrintPatterns): Content {
  const marks = countries
    .filter(({shape}) => speakers.has(shape.key))
    .map(
      ({shape: {key, x, y}}) =>
        html`<path ${patterns.paint(speakers.get(key)!)} d="${diamond(x, y)}"/>`,
    );
  return marks.length > 0 && html`<g class="alone">${marks}</g>`;
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - ALONE}l${ALONE} ${ALONE}-${ALONE} ${ALONE}-${ALONE}-${ALONE}z`;
}

type LegendSample = LegendMarkId | 'dot' | 'dashed';

function legendSample(mark: LegendSample): Markup {
  const drawings: Readonly<Record<LegendSample, Markup>> = {
    dot: html`<g class="dots"><circle cx="18" cy="12" r="${DOT_RADIUS}" fill="#fff"/></g>`,
    territory: html`<g class="territories"><rect x="1" y="1" width="34" height="22" fill="#555" opacity="${TERRITORY_SHADE}"/></g>`,
    disputed: html`<rect x="1" y="1" width="34" height="22" ${OVER}/>`,
    dashed: html`<path class="disputed" d="M1 12h34"/>`,
    alone: html`<g class="alone"><path fill="#fff" d="${diamond(18, 12)}"/></g>`,
  };
  return html`<svg class="sample" viewBox="0 0 36 24" aria-hidden="true">${drawings[mark]}</svg>`;
}
