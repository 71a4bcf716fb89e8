/** Styles of the prerendered map: its layout, and the colours of each round. */
import {CONTAINER, TYPE_SIZES} from '../../src/map/style/host';
import {
  patternedStances,
  patternFillRule,
  patternRules,
  percent,
} from '../../src/map/style/map-rules';
import {DOT_RADIUS} from '../../src/map/view/markers';
import {dotOf, territoryShade, type MapShape} from '../../src/model/description/look';
import {ROUND_PATTERNS} from '../../src/model/description/patterns';
import {coloursOf} from '../../src/model/stances/colours';
import {defaultRound} from '../../src/model/stances/stances';
import type {Dataset, Round, Stance} from '../../src/model/types';
import {coursesOf} from './stance-histories';
import {DOT_WIDTHS} from './map-html';
import {minifyCss} from './minify-css';
import {WIDTH} from '../world/projection';

/** Fills territories. `--_shade` is set with the colour of stances that need another shade. */
const TERRITORIES = `.first-map .areas [data-kind='territory']{fill:color-mix(in srgb,var(--_category-colour) var(--_shade,${percent(territoryShade(''))}),var(--_background))}`;

/** Paper lines between countries cannot be seen on hatched paper. */
const COAST = 'stroke:color-mix(in srgb,CanvasText 38%,Canvas)';

const HOLLOW_DOT = 'fill:var(--_background);stroke:var(--_category-colour);stroke-width:2';

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
  const ofRound = (round: Round) => {
    const named = `[data-round="${round.id}"]`;
    const page = round === home ? `:is(:root:not([data-round]),${named})` : named;
    const shown = `${page} [data-first]`;
    const found = courses.inRound(round.id);
    const patterned = (kind: MapShape['kind']) =>
      patternedStances(kind).filter((stance) => found.has(stance));
    const having = (stance: Stance) =>
      `:is(${found.get(stance)!.map((name) => `[data-r="${name}"]`)})`;
    return [
      `${shown} [data-for="${round.id}"]{display:revert}${shown} ul[data-for="${round.id}"]{display:flex}`,
      ...[...found.keys()].map((stance) => `${shown} ${having(stance)}{${inkOf(stance)}}`),
      ...patterned('state').map((stance) =>
        patternFillRule(`${shown} .states ${having(stance)}`, `first-${stance}`),
      ),
      ...patterned('disputed').map((stance) =>
        patternFillRule(`${shown} .areas ${having(stance)}`, `first-${stance}`),
      ),
      ...(found.has('unknown') ? [`${shown} .borders:not(.disputed){${COAST}}`] : []),
      ...[...found.keys()]
        .filter((stance) => dotOf({stance}).isHollow)
        .map((stance) => `${shown} .dots ${having(stance)}{${HOLLOW_DOT}}`),
    ];
  };
  return `/* Written by "npm run data". */
[data-first]{${define(([light]) => light)}}
@supports (color:light-dark(red,red)){[data-first]{${define(([light, dark]) => `light-dark(${light},${dark})`)}}}
${minifyCss(`stance-atlas,:host{${CONTAINER}} [data-first]{${TYPE_SIZES}} ${layout}`)}
${TERRITORIES}
${patternRules('first', ROUND_PATTERNS)}
${categories.join('\n')}
${rounds.flatMap(ofRound).join('\n')}
${DOT_WIDTHS.map(radius).join('\n')}
`;
}

function inkOf(stance: Stance): string {
  const shade = territoryShade(stance);
  const own = shade === territoryShade('') ? '' : `;--_shade:${percent(shade)}`;
  return `--_category-colour:var(--_${stance})${own}`;
}

/** Keeps dots the same size on screen at every map width. */
function radius(pixels: number): string {
  const units = Math.round(((DOT_RADIUS * WIDTH) / pixels) * 100) / 100;
  return `[data-width="${pixels}"] circle{r:${units}px}`;
}
