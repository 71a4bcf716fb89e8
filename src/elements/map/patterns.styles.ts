import {css, unsafeCSS} from 'lit';
import {
  dotRule,
  patternedStances,
  patternFillRule,
  patternOf,
  patternRules,
  shaded,
  STIPPLE,
  STIPPLED_FILL,
  STIPPLED_MEDIA,
} from '../../map/style/map-rules';
import {OTHER_SHIFTS} from '../../model/comparison/shifts';
import {dotOf} from '../../model/description/dots';
import {STEADY_SHADE} from '../../model/description/rules';
import {INCOMPARABLE_PATTERN, ROUND_PATTERNS} from '../../model/description/patterns';
import {OTHER_STANCES} from '../../model/stances/stances';

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

/** Dots. The shapes of the positions are in the palette. */
const dots = [
  ...OTHER_STANCES.map((stance) =>
    dotRule(`${OF_STANCES}.state[data-stance='${stance}'] .dot`, dotOf({stance})),
  ),
  ...[...OTHER_SHIFTS, 'left-' as const].map((shift) =>
    dotRule(`[data-layer='shift'] .state[data-shift^='${shift}'] .dot`, dotOf({stance: '', shift})),
  ),
  dotRule(
    `[data-layer='shift'] .state[data-shift='steady'][data-stance='none'] .dot`,
    dotOf({stance: 'none', shift: 'steady'}),
  ),
];

/** Looks of the rare categories and of what changed: striped, so that they are told in grey too. */
export const hatchStyles = css`
  ${unsafeCSS(stances.join(''))}

  [data-layer='shift']
    :is(.state[data-shift='steady'] :is(.shape, .dot), .area[data-shift='steady']) {
    fill: ${unsafeCSS(shaded(STEADY_SHADE))};
  }

  [data-layer='shift']
    :is(
      .state[data-shift='steady'][data-stance='none'] .shape,
      .area[data-shift='steady'][data-fill='none']
    ) {
    fill: var(--_none);
  }

  ${unsafeCSS(shifts.join(''))}

  ${unsafeCSS(dots.join(''))}

  .over {
    fill: url('#hatch-over');
    pointer-events: none;
    stroke: none;
  }

  ${unsafeCSS(patternRules('hatch', [...ROUND_PATTERNS, INCOMPARABLE_PATTERN]))}

  [id^='hatch-left'] .ground {
    fill: var(--_background);
  }

  :is([id^='hatch-left'] .line, [id^='hatch-dots'] .ground) {
    fill: var(--_category-colour);
  }

  [id^='hatch-dots'] .line {
    fill: ${unsafeCSS(STIPPLE)};
  }

  ${unsafeCSS(STIPPLED_MEDIA)} {
    .state .shape {
      ${unsafeCSS(STIPPLED_FILL)};
    }
  }
`;
