/** Styles of the prerendered map: its layout, and the colours of each round. */
import {CONTAINER, TYPE_SIZES} from '../../src/map/style/host';
import {
  patternedStances,
  patternFillRule,
  patternRules,
  percent,
  positionLook,
  STIPPLE_COLOUR,
  STIPPLED_FILL,
  STIPPLED_MEDIA,
} from '../../src/map/style/map-rules';
import {DOT_RADIUS} from '../../src/map/view/markers';
import {dotOf} from '../../src/model/description/dots';
import {
  lookOf,
  stippledPositions,
  stippleId,
  territoryShade,
  type MapShape,
} from '../../src/model/description/look';
import {ROUND_PATTERNS, stipplePatterns} from '../../src/model/description/patterns';
import {coloursOf} from '../../src/model/stances/colours';
import {defaultRound} from '../../src/model/stances/stances';
import {english} from '../../src/model/messages/core';
import {AtlasViewModel} from '../../src/model/view/view-model';
import type {Dataset, Position, Round, Stance} from '../../src/model/types';
import {coursesOf} from './stance-histories';
import {DOT_WIDTHS} from './map-html';
import {stopRules} from './timeline-html';
import {minifyCss} from './minify-css';
import {WIDTH} from '../world/projection';
import {roundTo} from '../../src/model/round';

/** Fills territories. `--_shade` is set with the colour of stances that need another shade. */
const TERRITORIES = `.first-map .areas [data-kind='territory']{fill:color-mix(in srgb,var(--_category-colour) var(--_shade,${percent(territoryShade(''))}),var(--_background))}`;

/** Paper lines between countries cannot be seen on hatched paper. */
const COAST = 'stroke:color-mix(in srgb,CanvasText 38%,Canvas)';

/** Looks of the current round on the timeline: bold labels, and the thumb. */
const CHOSEN_STOP = minifyCss(`--_ink: currentColor; --_shade: 1; font-weight: 700; & i {
  block-size: 13px; border: 6.5px solid; border-radius: 50%; color: var(--stance-accent, currentColor);
  margin-block-start: -1.5px; outline: 2px solid; outline-offset: 3px }`);

/** Returns the text of `first.css`. */
export function prerenderStyles(dataset: Dataset, layout: string): string {
  const {positions, rounds} = dataset;
  const courses = coursesOf(dataset);
  const home = defaultRound(rounds)!;
  const colours = [...coloursOf(positions)];
  const define = (value: (shades: readonly [string, string]) => string) =>
    colours.map(([id, shades]) => `--_${id}:var(--stance-${id},${value(shades)})`).join(';');
  const categories = colours.map(
    ([id]) => `[data-first] [data-c="${id}"]{--_category-colour:var(--_${id})}`,
  );
  const stipples = stippledPositions(positions).map(
    (id) => `.first-summary [data-c="${id}"]{--_stipple:${STIPPLE_COLOUR}}`,
  );
  const shownIn = (round: Round) => {
    const named = `[data-round="${round.id}"]`;
    const page = round === home ? `:is(:root:not([data-round]),${named})` : named;
    return `${page} [data-first]`;
  };
  const ofRound = (round: Round) => {
    const shown = shownIn(round);
    const found = courses.inRound(round.id);
    const patterned = (kind: MapShape['kind']) =>
      patternedStances(kind).filter((stance) => found.has(stance));
    const having = (stance: Stance) =>
      `:is(${found.get(stance)!.map((name) => `[data-r="${name}"]`)})`;
    return [
      `${shown} [data-for="${round.id}"]{display:revert}${shown} ul[data-for="${round.id}"]{display:flex}`,
      ...[...found.keys()].map(
        (stance) => `${shown} ${having(stance)}{${inkOf(stance, positions)}}`,
      ),
      ...patterned('state').map((stance) =>
        patternFillRule(`${shown} .states ${having(stance)}`, `first-${stance}`),
      ),
      ...patterned('disputed').map((stance) =>
        patternFillRule(`${shown} .areas ${having(stance)}`, `first-${stance}`),
      ),
      ...(found.has('unknown') ? [`${shown} .borders:not(.disputed){${COAST}}`] : []),
    ];
  };
  return `/* Written by "npm run data". */
[data-first]{${define(([light]) => light)}}
@supports (color:light-dark(red,red)){[data-first]{${define(([light, dark]) => `light-dark(${light},${dark})`)}}}
${minifyCss(`stance-atlas,:host{${CONTAINER}} [data-first]{${TYPE_SIZES}} ${layout}`)}
${TERRITORIES}
${patternRules('first', [...ROUND_PATTERNS, ...stipplePatterns(positions)])}
@media (prefers-contrast:more){[data-first]{--_none:var(--_background)}}
${STIPPLED_MEDIA}{.first-map .states path{${STIPPLED_FILL}}}
${categories.join('\n')}
${stipples.join('')}
${rounds.flatMap(ofRound).join('\n')}
${DOT_WIDTHS.map(dotSize).join('\n')}
${stopRules(new AtlasViewModel(dataset, english))}
${rounds.map((round) => `${shownIn(round)} [data-stop="${round.id}"]`).join()}{${CHOSEN_STOP}}
`;
}

/** The colour of a stance, and what its dots and shapes have beside it. */
function inkOf(stance: Stance, positions: readonly Position[]): string {
  const shade = territoryShade(stance);
  const own = shade === territoryShade('') ? '' : `;--_shade:${percent(shade)}`;
  return `--_category-colour:var(--_${stance})${own}${lookRules(stance, positions)}${ringOf(stance)}`;
}

function lookRules(stance: Stance, positions: readonly Position[]): string {
  const isPosition = positions.some(({id}) => id === stance);
  return isPosition ? positionLook(lookOf(stance, positions), `first-${stippleId(stance)}`) : '';
}

/** What `layout.css` needs for a dot that is a ring or empty. */
function ringOf(stance: Stance): string {
  const {colour, ring} = dotOf({stance});
  const paper = ring || colour === 'paper' ? ';--_dot:var(--_background)' : '';
  if (!ring) return paper;
  const dash = ring.dash ? `;--_dash:${ring.dash}` : '';
  return `${paper};--_ring:var(--_category-colour);--_ring-width:${ring.width}${dash}`;
}

/** Keeps dots the same size on screen at every map width. */
function dotSize(pixels: number): string {
  const units = roundTo((2 * DOT_RADIUS * WIDTH) / pixels, 2);
  return `[data-width="${pixels}"] rect{height:${units}px;width:${units}px}`;
}
