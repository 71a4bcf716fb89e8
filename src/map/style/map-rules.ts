/** The rules of every map as CSS text, for the live map and for the prerendered one. */
import {
  fillOf,
  PALE_STANCES,
  territoryShade,
  type Categorised,
  type Fill,
} from '../../model/description/look';
import type {Pattern, Tint} from '../../model/description/patterns';
import {OTHER_STANCES} from '../../model/stances/stances';
import type {Stance} from '../../model/types';

/** A share of a colour on the background. */
export function shade(ink: string, share: number | string, ground = 'var(--_paper)'): string {
  return `color-mix(in srgb, ${ink} ${typeof share === 'number' ? percent(share) : share}, ${ground})`;
}

/** A share from 0 to 1 as a percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** Fills territories. A stance with a shade of its own has a rule of its own. */
export function territoryRules(selector: string, withStance: (stance: Stance) => string): string {
  const pale = PALE_STANCES.map((stance) => selector + withStance(stance));
  return (
    rule(selector, `fill: ${shade('var(--_ink)', territoryShade(''))}`) +
    rule(pale.join(), `fill: ${shade('var(--_ink)', territoryShade(PALE_STANCES[0]!))}`)
  );
}

/** The pattern of a shape; undefined: it is filled with a colour. */
export function patternIn(shape: Categorised): string | undefined {
  const fill: Fill = fillOf(shape);
  return 'pattern' in fill ? fill.pattern : undefined;
}

/** The stances that are no position and have a pattern on shapes of a kind. */
export function patternedStances(kind: Categorised['kind']): readonly Stance[] {
  return OTHER_STANCES.filter((stance) => patternIn({kind, stance}) !== undefined);
}

/** Colours patterns, whose ids begin with a prefix. */
export function patternRules(prefix: string, patterns: readonly Pattern[]): string {
  return patterns
    .map(({id, line, ground}) => {
      const selector = `#${prefix}-${id}`;
      const below = ground === undefined ? 'transparent' : inkOf(ground);
      return (
        rule(`${selector} .ground`, `fill: ${below}`) +
        rule(`${selector} .line`, `fill: ${tintValue(line)}`)
      );
    })
    .join('');
}

/** One rule of a style sheet. */
export function rule(selector: string, declarations: string): string {
  return `${selector} {${declarations}}\n`;
}

function tintValue({colour, share, on}: Tint): string {
  const ink = inkOf(colour);
  return share === undefined ? ink : shade(ink, share, on === undefined ? 'transparent' : inkOf(on));
}

function inkOf(colour: string): string {
  return colour === 'ink' ? 'CanvasText' : `var(--_${colour})`;
}
