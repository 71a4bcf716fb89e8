import {css} from 'lit';

/** Looks of the rare classes and of what changed: hatched, so that they are told in grey too. */
export const hatchStyles = css`
  .state[data-stance='withdrawn'] .shape {
    fill: url('#hatch-withdrawn');
  }

  .state[data-stance='both'] .shape {
    fill: url('#hatch-both');
  }

  .area[data-fill='outside'] {
    fill: url('#hatch-outside');
  }

  [data-layer='shift']
    :is(.state[data-shift='steady'] :is(.shape, .dot), .area[data-shift='steady']) {
    fill: color-mix(in srgb, var(--_ink) 30%, var(--_paper));
  }

  [data-layer='shift']
    :is(
      .state[data-shift='steady'][data-stance='none'] :is(.shape, .dot),
      .area[data-shift='steady'][data-fill='none']
    ) {
    fill: var(--_none);
  }

  [data-layer='shift']
    :is(.state[data-shift='incomparable'] .shape, .area[data-shift='incomparable']) {
    fill: url('#hatch-incomparable');
  }

  [data-layer='shift'] .state[data-shift='incomparable'] .dot {
    fill: var(--_outside);
  }

  [data-layer='shift'] .state[data-shift='switched'] .shape {
    fill: url('#hatch-both');
  }

  [data-layer='shift'] .state[data-shift='withdrawn'] .shape {
    fill: url('#hatch-withdrawn');
  }

  [data-layer='shift'] .state:is([data-shift^='left-'], [data-shift='withdrawn']) .dot {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 2;
  }

  .over {
    fill: url('#hatch-over');
    pointer-events: none;
    stroke: none;
  }

  .state[data-stance='withdrawn'] .dot {
    fill: var(--_paper);
    stroke: var(--_withdrawn);
    stroke-width: 2;
  }

  #hatch-withdrawn .ground,
  #hatch-both .line {
    fill: var(--_none);
  }

  #hatch-withdrawn .line {
    fill: var(--_withdrawn);
  }

  #hatch-both .ground {
    fill: var(--_both);
  }

  #hatch-outside .ground {
    fill: var(--_outside);
  }

  #hatch-outside .line {
    fill: var(--_unknown);
  }

  #hatch-incomparable .ground {
    fill: var(--_outside);
  }

  #hatch-incomparable .line {
    fill: color-mix(in srgb, var(--_unknown) 80%, var(--_outside));
  }

  [id^='hatch-left'] .ground {
    fill: var(--_paper);
  }

  [id^='hatch-left'] .line {
    fill: var(--_ink);
  }

  #hatch-over .ground {
    fill: transparent;
  }

  #hatch-over .line {
    fill: color-mix(in srgb, CanvasText 55%, transparent);
  }
`;
