/**
 * How categories look on every map: on the live map, in the prerendered page, in images and on
 * the handout. Each of them writes these rules in its own medium and has none of its own.
 */
import type {ShiftId} from '../comparison/shifts';
import type {CountryCode, Position, PositionId, Stance} from '../types';
import {
  AREA_PATTERNS,
  COUNTRY_PATTERNS,
  PALE_STANCES,
  PALE_TERRITORY_SHADE,
  PLAIN_LOOK,
  POSITION_LOOKS,
  STEADY_SHADE,
  TERRITORY_SHADE,
  type PositionLook,
} from './rules';

/** What a map knows of a shape, apart from its path. */
export interface MapShape {
  readonly kind: 'state' | 'territory' | 'outside' | 'disputed';
  /** The code of a country, or the name of an area. */
  readonly key: string;
  /** The country that signs for a territory, or whose colour a disputed area takes; null: none. */
  readonly of?: string | null;
  readonly mark?: 'hatched' | 'dashed';
}

/** A shape with its category in the round or, in a comparison, in the earlier round. */
export interface Categorised {
  readonly kind: MapShape['kind'];
  readonly stance: Stance;
  /** What changed between the two rounds of a comparison. */
  readonly shift?: ShiftId | undefined;
}

/** What a shape is filled with: the pattern of a category, or a share of a category's colour. */
export type Fill =
  | {readonly pattern: string}
  | {
      readonly colour: string;
      /** From 0 to 1; the rest is the background. */
      readonly share: number;
    };

/** The positions of a record in their order, as far as looks depend on them. */
export type Positions = readonly Pick<Position, 'id' | 'looksLike'>[];

/** The country whose colour a shape takes; null: none. Neutral borders give disputed areas none. */
export function colourOwner({kind, key, of}: MapShape, isNeutral: boolean): CountryCode | null {
  if (kind === 'state') return key;
  return kind === 'territory' || !isNeutral ? (of ?? null) : null;
}

/** True for an area with stripes over its colour: it is disputed. */
export function isStriped({kind, mark}: MapShape, isNeutral: boolean): boolean {
  return kind === 'disputed' && (isNeutral || mark === 'hatched');
}

/** How much of its country's colour a territory has. */
export function territoryShade(stance: Stance): number {
  return PALE_STANCES.includes(stance) ? PALE_TERRITORY_SHADE : TERRITORY_SHADE;
}

/** What a shape is filled with. */
export function fillOf({kind, stance, shift}: Categorised): Fill {
  if (shift === 'steady') return steadyFill(stance);
  const category = shift ?? stance;
  if (hasPattern(kind, category)) return {pattern: patternOf(category)};
  const share = kind === 'territory' ? territoryShade(stance) : 1;
  return {colour: colourOf(category), share};
}

/** The positions that have a stipple in marks, in print and where colours are few. */
export function stippledPositions(positions: Positions): readonly PositionId[] {
  return positions.map(({id}) => id).filter((id) => lookOf(id, positions).isStippled);
}

/** The id of the pattern of a stippled position. */
export function stippleId(position: PositionId): string {
  return `dots-${position}`;
}

/** The look of a position: by its place in the record, or that of the position that it looks like. */
export function lookOf(position: PositionId, positions: Positions): PositionLook {
  const {looksLike} = positions.find(({id}) => id === position) ?? {};
  if (looksLike === null) return PLAIN_LOOK;
  const place = positions.findIndex(({id}) => id === (looksLike ?? position));
  return POSITION_LOOKS[Math.max(0, place) % POSITION_LOOKS.length]!;
}

/** The category whose colour a stance or a shift takes. */
export function colourOf(category: Stance | ShiftId): string {
  if (category === 'switched') return 'both';
  if (category === 'incomparable') return 'unknown';
  return leftPosition(category) ?? signedPosition(category);
}

/** The position that a country joined; for a stance, the stance itself. */
export function signedPosition(category: Stance | ShiftId): string {
  return category.replace(/^joined-/, '');
}

/** What a legend draws over the colour of a rare category, so that it needs no colour. */
export function swatchMark(category: Stance | ShiftId): 'stripes' | 'half' | undefined {
  if (!hasPattern('state', category) && !hasPattern('disputed', category)) return undefined;
  return colourOf(category) === 'both' ? 'half' : 'stripes';
}

/** The position that a country left, if the shift is one of leaving. */
export function leftPosition(category: Stance | ShiftId): string | undefined {
  return /^left-(.+)$/.exec(category)?.[1];
}

/** Rare categories have stripes, so that they can be told apart without colours. */
function hasPattern(kind: MapShape['kind'], category: string): boolean {
  if (category === 'incomparable' || leftPosition(category) !== undefined) return true;
  return (kind === 'state' ? COUNTRY_PATTERNS : AREA_PATTERNS).includes(category);
}

function patternOf(category: string): string {
  return category === 'switched' ? 'both' : category;
}

/** What did not change is lighter, but for what is pale already. */
export function steadyFill(stance: Stance): {readonly colour: string; readonly share: number} {
  return {colour: stance, share: stance === 'none' ? 1 : STEADY_SHADE};
}
