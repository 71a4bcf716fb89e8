/** The rules of every map as CSS text, for the live map and for the prerendered one. */
import type {DotLook} from '../../model/description/dots';
import {fillOf, territoryShade, type Categorised} from '../../model/description/look';
import {PALE_STANCES, STIPPLE_SHADE, type PositionLook} from '../../model/description/rules';
import type {Pattern, Tint} from '../../model/description/patterns';
import {OTHER_STANCES} from '../../model/stances/stances';
import type {Stance} from '../../model/types';

/** The ink of a shape's category, as the style sheets of both maps name it. */
const INK = 'var(--_category-colour)';

/**
 * Where maps have the stipple that marks always have: on a screen with colours it would make a
 * change of the round dearer.
 */
export const STIPPLED_MEDIA = '@media print,(monochrome),(prefers-contrast:more)';

/** The colour of the dots of a stipple. */
export const STIPPLE_COLOUR = `rgb(0 0 0/${STIPPLE_SHADE})`;

/** The dots of a stipple; nothing where a category has none. */
export const STIPPLE = 'var(--_stipple,none)';

/** Fills the shape of a country with its stipple, or with its colour if it has none. */
export const STIPPLED_FILL = `fill:var(--_stippled,${INK})`;

/** How dots are round, or as their category wants them. */
export const DOT_CORNERS = 'rx:var(--_rx,50%)';

/**
 * What tells a position beside its colour, for the rules above.
 * @param pattern the id of the pattern of its stipple
 */
export function positionLook({dot, isStippled}: PositionLook, pattern: string): string {
  const corners = dot === 'square' ? ';--_rx:0' : '';
  if (!isStippled) return corners;
  return `${corners};--_stipple:${STIPPLE_COLOUR};--_stippled:url('#${pattern}')`;
}

/** Mixes two colours; `share` is of the first one, from 0 to 1. */
export function mixed(colour: string, share: number, other = 'var(--_background)'): string {
  return `color-mix(in srgb,${colour} ${percent(share)},${other})`;
}

/** A shape's own colour, in a share from 0 to 1. */
export function shaded(share: number): string {
  return mixed(INK, share);
}

/** A share from 0 to 1 as a percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** Fills territories. `ofStance` selects among them those of a stance. */
export function territoryRules(selector: string, ofStance: (stance: Stance) => string): string {
  const rules = PALE_STANCES.map((stance) =>
    fillRule(selector + ofStance(stance), shaded(territoryShade(stance))),
  );
  return fillRule(selector, shaded(territoryShade(''))) + rules.join('');
}

/** The pattern of a shape; undefined: it has an even colour. */
export function patternOf(shape: Categorised): string | undefined {
  const fill = fillOf(shape);
  return 'pattern' in fill ? fill.pattern : undefined;
}

/** The stances, other than positions, that have a pattern on shapes of a kind. */
export function patternedStances(kind: Categorised['kind']): readonly Stance[] {
  return OTHER_STANCES.filter((stance) => patternOf({kind, stance}));
}

/** Fills shapes with a pattern. */
export function patternFillRule(selector: string, id: string): string {
  return fillRule(selector, `url('#${id}')`);
}

/** Colours patterns, whose ids begin with a prefix. */
export function patternRules(prefix: string, patterns: readonly Pattern[]): string {
  return patterns
    .map(({id, line, ground}) => {
      const pattern = `#${prefix}-${id}`;
      const below = ground === undefined ? 'transparent' : valueOf(ground);
      return fillRule(`${pattern} .ground`, below) + fillRule(`${pattern} .line`, tintOf(line));
    })
    .join('');
}

/** Draws dots that are rings or empty, whatever their shape; nothing for others. */
export function dotRule(selector: string, {colour, ring}: DotLook): string {
  const rules = [
    (ring || colour === 'paper') && 'fill:var(--_background)',
    ring && `stroke:${INK};stroke-width:${ring.width}`,
    ring?.dash && `stroke-dasharray:${ring.dash}`,
  ].filter(Boolean);
  return rules.length ? `${selector}{${rules.join(';')}}` : '';
}

function fillRule(selector: string, fill: string): string {
  return `${selector}{fill:${fill}}`;
}

function tintOf({colour, share, on}: Tint): string {
  if (share === undefined) return valueOf(colour);
  return mixed(valueOf(colour), share, on === undefined ? 'transparent' : valueOf(on));
}

function valueOf(colour: string): string {
  if (colour === 'ink') return 'CanvasText';
  if (colour === 'black') return '#000';
  return colour === 'paper' ? 'var(--_background)' : `var(--_${colour})`;
}
