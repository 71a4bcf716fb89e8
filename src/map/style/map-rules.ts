/** The rules of every map as CSS text, for the live map and for the prerendered one. */
import {fillOf, territoryShade, type Categorised} from '../../model/description/look';
import {PALE_STANCES} from '../../model/description/rules';
import type {Pattern, Tint} from '../../model/description/patterns';
import {OTHER_STANCES} from '../../model/stances/stances';
import type {Stance} from '../../model/types';

/** The ink of a shape's category, as the style sheets of both maps name it. */
const INK = 'var(--_category-colour)';

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

function fillRule(selector: string, fill: string): string {
  return `${selector}{fill:${fill}}`;
}

function tintOf({colour, share, on}: Tint): string {
  if (share === undefined) return valueOf(colour);
  return mixed(valueOf(colour), share, on === undefined ? 'transparent' : valueOf(on));
}

function valueOf(colour: string): string {
  if (colour === 'ink') return 'CanvasText';
  return colour === 'paper' ? 'var(--_background)' : `var(--_${colour})`;
}
