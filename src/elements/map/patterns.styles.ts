import {css, unsafeCSS} from 'lit';
import {
  patternedStances,
  patternFillRule,
  patternOf,
  patternRules,
  shaded,
} from '../../map/style/map-rules';
import {OTHER_SHIFTS} from '../../model/comparison/shifts';
import {dotOf} from '../../model/description/look';
import {STEADY_SHADE} from '../../model/description/rules';
import {INCOMPARABLE_PATTERN, ROUND_PATTERNS} from '../../model/description/patterns';

/**
 * What has no change to show: in a map of changes the stance of the first round gives no pattern,
 * whichever round that is. Adds no weight to a rule.
 */
const OF_STANCES = ":where(:not([data-layer='shift'] [data-shift]))";

/** Rare stances. Countries and areas differ: a pattern is too rough for most areas. */
const stances = [
  ...patternedStances('state').map((stance) =>
    patternFillRule(`${OF_STANCES}.state[data-stance='${stance}'] .shape`, `hatch-${stance}`),
  ),
  ...patternedStances('disputed').map((stance) =>
    // Stronger than the shade of territories.
    patternFillRule(`svg ${OF_STANCES}.area[data-fill='${stance}']`, `hatch-${stance}`),
  ),
];

/** What changed. Positions that were left have their rules in the palette. */
const shifts = OTHER_SHIFTS.flatMap((shift) => {
  const pattern = patternOf({kind: 'state', stance: '', shift});
  if (!pattern) return [];
  const ofShift = `[data-shift='${shift}']`;
  const country = `.state${ofShift} .shape`;
  const isOnAreas = patternOf({kind: 'territory', stance: '', shift});
  const shapes = isOnAreas ? `:is(${country},.area${ofShift})` : country;
  return patternFillRule(`[data-layer='shift'] ${shapes}`, `hatch-${pattern}`);
});

/** Looks of the rare categories and of what changed: striped, so that they are told in grey too. */
export const hatchStyles = css`
  ${unsafeCSS(stances.join(''))}

  [data-layer='shift']
    :is(.state[data-shift='steady'] :is(.shape, .dot), .area[data-shift='steady']) {
    fill: ${unsafeCSS(shaded(STEADY_SHADE))};
  }

  [data-layer='shift']
    :is(
      .state[data-shift='steady'][data-stance='none'] :is(.shape, .dot),
      .area[data-shift='steady'][data-fill='none']
    ) {
    fill: var(--_none);
  }

  ${unsafeCSS(shifts.join(''))}

  [data-layer='shift'] .state[data-shift='incomparable'] .dot {
    fill: var(--_${unsafeCSS(dotOf({stance: '', shift: 'incomparable'}).colour)});
  }

  [data-layer='shift'] .state:is([data-shift^='left-'], [data-shift='withdrawn']) .dot {
    fill: var(--_background);
    stroke: var(--_category-colour);
    stroke-width: 2;
  }

  .over {
    fill: url('#hatch-over');
    pointer-events: none;
    stroke: none;
  }

  ${unsafeCSS(OF_STANCES)}.state:is([data-stance='withdrawn'], [data-stance='unknown']) .dot {
    fill: var(--_background);
    stroke: var(--_category-colour);
    stroke-width: 2;
  }

  ${unsafeCSS(patternRules('hatch', [...ROUND_PATTERNS, INCOMPARABLE_PATTERN]))}

  [id^='hatch-left'] .ground {
    fill: var(--_background);
  }

  [id^='hatch-left'] .line {
    fill: var(--_category-colour);
  }
`;
