/** Looks of the first view (`first-view.ts`): the colours of the record, round by round. */
import {coloursOf} from '../model/colours';
import {defaultRound, stancesOf} from '../model/stances';
import type {Dataset, Round} from '../model/types';

/** Classes that are hatched or halved, on a ground of their own. */
const HATCHED = ['withdrawn', 'both'];

/** The text of `first.css`. */
export function firstCss(dataset: Dataset, layout: string): string {
  const {positions, rounds, countries} = dataset;
  const home = defaultRound(rounds)!;
  const colours = [...coloursOf(positions)];
  const define = (value: (shades: readonly [string, string]) => string) =>
    colours.map(([id, shades]) => `--_${id}:var(--stance-${id},${value(shades)})`).join(';');
  const classes = colours.map(([id]) => `[data-first] [data-c="${id}"]{--_ink:var(--_${id})}`);
  const ofRound = (round: Round) => {
    const found = new Set([...stancesOf(countries, round).values(), 'outside']);
    const named = `[data-round="${round.id}"]`;
    const page = round === home ? `:root:is(:not([data-round]),${named})` : named;
    const shown = `${page} [data-first]`;
    return [
      `${shown} [data-for="${round.id}"]{display:revert}`,
      ...[...found].map(
        (stance) => `${shown} [data-r~="${round.id}:${stance}"]{--_ink:var(--_${stance})}`,
      ),
      ...HATCHED.filter((stance) => found.has(stance)).map(
        (stance) =>
          `${shown} .states [data-r~="${round.id}:${stance}"]{fill:url('#first-${stance}')}`,
      ),
      `${shown} .areas [data-r~="${round.id}:outside"]{fill:url('#first-outside')}`,
    ];
  };
  return `/* Written by "npm run data" from the record and src/build/first-layout.css. */
[data-first]{${define(([light]) => light)}}
@supports (color:light-dark(red,red)){[data-first]{${define(([light, dark]) => `light-dark(${light},${dark})`)}}}
${layout}
${classes.join('\n')}
${rounds.flatMap(ofRound).join('\n')}
`;
}
