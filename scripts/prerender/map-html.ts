/** Renders the atlas as HTML, to be shown until the elements take over. */
import {
  LEGEND_SYMBOLS,
  SWATCH_DOTS,
  SWATCH_HALF,
  SWATCH_HATCH,
  type Glyph,
} from '../../src/map/style/legend-symbols';
import {DOT_RADIUS, layoutMarkers} from '../../src/map/view/markers';
import type {Shape, World} from '../../src/map/world/shapes';
import {worldAttributes, worldMarkup} from '../../src/map/world/inline-svg-markup';
import {describeLegend, type LegendMarkId} from '../../src/model/description/legend';
import {
  colourOwner,
  isStriped,
  stippledPositions,
  type Positions,
} from '../../src/model/description/look';
import {ROUND_PATTERNS, stipplePatterns} from '../../src/model/description/patterns';
import {stippledMark} from '../../src/model/description/stipple';
import {attributesHtml, html, type Content, type Markup} from '../../src/model/html';
import type {Messages} from '../../src/model/messages/core';
import {AtlasViewModel, type RoundView} from '../../src/model/view/view-model';
import {defaultRound} from '../../src/model/stances/stances';
import type {Dataset, Stance} from '../../src/model/types';
import {prerenderTimeline} from './timeline-html';
import {coursesOf, type StanceHistories} from './stance-histories';
import {roundTo} from '../../src/model/round';

/** Map widths in px that dots are laid out for; `first.css` shows the set that fits. */
export const DOT_WIDTHS = [340, 860] as const;

/**
 * Renders one SVG map for all rounds, with a sentence per round that is its legend too. `first.css` colours
 * the round that `first.js` reads from the URL, or the default round. The elements reuse the
 * shapes. Parts have the same names as in the elements, so that an author’s styles apply at once.
 */
export function prerenderMap(dataset: Dataset, world: World, messages: Messages): Markup {
  const viewModel = new AtlasViewModel(dataset, messages);
  const views = viewModel.roundViews;
  const home = viewModel.viewOf(defaultRound(dataset.rounds)!);
  const courses = coursesOf(dataset);
  const stippled = stippledPositions(dataset.positions);
  const colouring = (shape: Shape) => ({'data-r': courses.nameOf(colourOwner(shape, false))});
  return html`<div class="first" part="layout" data-first>
<div class="first-head"><div part="summary">${views.map((view) => sentence(view, stippled))}</div></div>
<div class="first-stage" part="body"><div part="figure">
<svg class="first-map" part="map" id="first-map" role="img"${attributesHtml({...worldAttributes(world), 'aria-label': messages.map.label(home.caption)})}>
${patterns(dataset.positions)}${worldMarkup(world, colouring)}${hatching(world)}${dots(world, courses)}${diamonds(world, views)}</svg></div><span part="toolbar"></span></div>
<div class="first-slider" part="timeline">${prerenderTimeline(viewModel, home.round.id, messages)}</div><div class="first-bar" part="bar"></div>
<div class="first-foot"><details part="disclaimer"><summary>${messages.atlas.boundaries} <u>${messages.atlas.more}</u></summary><p>${dataset.disclaimer}</p></details>
<span part="source" title="${dataset.title}">${messages.atlas.version(dataset.version)}</span>
${views.map((view) => notes(view, messages))}</div>
<div class="first-letters" part="notes"></div></div>`;
}

/** The sentence of a round, which is its legend too. */
function sentence({round, sentenceParts}: RoundView, stippled: readonly string[]): Markup {
  const parts = sentenceParts.map((part): Content => {
    if (part.kind === 'date') return html`<b>${part.text}</b>`;
    if (part.kind === 'text') return part.text;
    const {stance, number, text} = part;
    return html`<span part="item"><i><svg viewBox="0 0 16 16" aria-hidden="true"><rect x=".75" y=".75" width="14.5" height="14.5" rx="3" data-c="${stance}"/>${SWATCH_MARKS[stippledMark(stance, stippled) ?? 'none'](stance)}</svg>&nbsp;<b>${number}</b></i> <u>${text}</u></span>`;
  });
  return html`<p class="first-summary" part="legend" data-for="${round.id}">${parts}</p>`;
}

/** Hatches the disputed areas, whatever their colour. */
function hatching({areas}: World): readonly Markup[] {
  return areas
    .filter((area) => isStriped(area, false))
    .map(({path}) => html`<path class="over" d="${path}"/>`);
}

function patterns(positions: Positions): readonly Markup[] {
  return [...ROUND_PATTERNS, ...stipplePatterns(positions)].map(
    ({id, size, d}) =>
      html`<pattern id="first-${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="${size}" height="${size}"/><path class="line" d="${d}"/></pattern>`,
  );
}

/** Rounds positions to a tenth of a unit, less than a third of a pixel. */
function dots(world: World, courses: StanceHistories): readonly Markup[] {
  return DOT_WIDTHS.map((pixels) => {
    const unit = world.width / pixels;
    const radius = DOT_RADIUS * unit;
    const rects = layoutMarkers(world.countries, unit).map(
      ({code, x, y}) =>
        html`<rect x="${roundTo(x - radius, 1)}" y="${roundTo(y - radius, 1)}" data-r="${courses.nameOf(code)}"/>`,
    );
    return html`<g class="dots" data-width="${pixels}">${rects}</g>`;
  });
}

/** Marks countries that spoke alone with a diamond, never with a fill. */
function diamonds(world: World, views: readonly RoundView[]): readonly Markup[] {
  return views
    .filter((view) => view.individualSpeakers.size > 0)
    .map((view) => {
      const marks = world.countries
        .filter(({key}) => view.individualSpeakers.has(key))
        .map(
          ({key, x, y}) =>
            html`<path data-c="${view.individualSpeakers.get(key)!}" d="M${x} ${y - 5}l5 5-5 5-5-5z"/>`,
        );
      return html`<g class="alone" data-for="${view.round.id}">${marks}</g>`;
    });
}

/** What stands for no category: sides without a letter, and rare marks. */
function notes(view: RoundView, messages: Messages): Markup {
  const {missing, marks: lines} = describeLegend(view, messages);
  const gaps = missing.map((gap) => html`<li part="missing">${gap}</li>`);
  const items = lines.map(({mark, label}) => markLine(mark, label));
  return html`<ul data-for="${view.round.id}">${[...items.toReversed(), ...gaps]}</ul>`;
}

/** Marks on swatches, which distinguish categories without colour. */
const SWATCH_MARKS = {
  stripes: () => html`<path class="hatch" d="${SWATCH_HATCH}"/>`,
  half: () => html`<path class="half" d="${SWATCH_HALF}"/>`,
  dots: (stance: Stance) => html`<path class="stipple" data-c="${stance}" d="${SWATCH_DOTS}"/>`,
  none: () => undefined,
};

function markLine(kind: LegendMarkId, label: string): Markup {
  const {path, dashes, opacity}: Glyph = LEGEND_SYMBOLS[kind];
  const attributes = attributesHtml({d: path, 'stroke-dasharray': dashes, opacity});
  return html`<li part="mark ${kind}"><svg viewBox="0 0 16 16" aria-hidden="true"><path${attributes}/></svg>${label}</li>`;
}
