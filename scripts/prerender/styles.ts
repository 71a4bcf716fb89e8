/** Styles of the prerendered map: its layout, and the colours of each round. */
import {CONTAINER, TYPE_SIZES} from '../../src/map/style/host';
import {DOT_RADIUS} from '../../src/map/view/markers';
import {coloursOf} from '../../src/model/stances/colours';
import {defaultRound} from '../../src/model/stances/stances';
import type {Dataset, Round, Stance} from '../../src/model/types';
import {coursesOf} from './stance-histories';
import {DOT_WIDTHS} from './map-html';
import {minifyCss} from './minify-css';
import {WIDTH} from '../world/projection';

/** Categories with a pattern instead of a plain fill. */
const HATCHED = ['withdrawn', 'both'];

/** Returns the text of `first.css`. */
export function prerenderStyles(dataset: Dataset, layout: string): string {
  const {positions, rounds} = dataset;
  const courses = coursesOf(dataset);
  const home = defaultRound(rounds)!;
  const colours = [...coloursOf(positions)];
  const define = (value: (shades: readonly [string, string]) => string) =>
    colours.map(([id, shades]) => `--_${id}:var(--stance-${id},${value(shades)})`).join(';');
  const categories = colours.map(([id]) => `[data-first] [data-c="${id}"]{--_ink:var(--_${id})}`);
  const ofRound = (round: Round) => {
    const named = `[data-round="${round.id}"]`;
    const page = round === home ? `:is(:root:not([data-round]),${named})` : named;
    const shown = `${page} [data-first]`;
    const found = courses.inRound(round.id);
    const having = (stance: Stance) =>
      `:is(${found.get(stance)!.map((name) => `[data-r="${name}"]`)})`;
    return [
      `${shown} [data-for="${round.id}"]{display:revert}`,
      ...[...found.keys()].map((stance) => `${shown} ${having(stance)}{--_ink:var(--_${stance})}`),
      ...HATCHED.filter((stance) => found.has(stance)).map(
        (stance) => `${shown} .states ${having(stance)}{fill:url('#first-${stance}')}`,
      ),
      `${shown} .areas ${having('outside')}{fill:url('#first-outside')}`,
    ];
  };
  return `/* Written by "npm run data". */
[data-first]{${define(([light]) => light)}}
@supports (color:light-dark(red,red)){[data-first]{${define(([light, dark]) => `light-dark(${light},${dark})`)}}}
${minifyCss(`stance-atlas,:host{${CONTAINER}} [data-first]{${TYPE_SIZES}} ${layout}`)}
${categories.join('\n')}
${rounds.flatMap(ofRound).join('\n')}
${DOT_WIDTHS.map(radius).join('\n')}
`;
}

/** Keeps dots the same size on screen at every map width. */
function radius(pixels: number): string {
  const units = Math.round(((DOT_RADIUS * WIDTH) / pixels) * 100) / 100;
  return `[data-width="${pixels}"] circle{r:${units}px}`;
}
