import type {ShiftId, Shifts} from '../comparison/shifts';
import type {Stances} from '../stances/stances';
import type {CountryCode, PositionId, Stance} from '../types';
import {colourOwner, isStriped, type Categorised, type MapShape} from './look';

/** What a map shows: one round or, with `shifts`, the change from it to another one. */
export interface MapView {
  readonly stances: Stances;
  readonly shifts?: Shifts | undefined;
  readonly individualSpeakers: ReadonlyMap<CountryCode, PositionId>;
}

/** One shape of a map and what it shows. */
export interface ShapeDescription<S extends MapShape = MapShape> extends Categorised {
  readonly shape: S;
  /** The country whose colour it takes; null: none. */
  readonly owner: CountryCode | null;
  readonly stance: Stance;
  readonly shift: ShiftId | undefined;
  /** Stripes lie over its colour: it is disputed. */
  readonly isStriped: boolean;
}

/** A country whose delegate spoke without signing: a mark, never a colour. */
export interface SpeakerMark {
  readonly country: CountryCode;
  readonly position: PositionId;
}

/** Everything that a map shows, in the order in which it is drawn. */
export interface MapDescription<C extends MapShape, A extends MapShape> {
  readonly areas: readonly ShapeDescription<A>[];
  readonly countries: readonly ShapeDescription<C>[];
  readonly speakers: readonly SpeakerMark[];
}

/** Describes a map. Nothing here depends on its size: which countries need a dot, `markers` tells. */
export function describeMap<C extends MapShape, A extends MapShape>(
  {countries, areas}: {readonly countries: readonly C[]; readonly areas: readonly A[]},
  view: MapView,
  isNeutral = false,
): MapDescription<C, A> {
  return {
    areas: areas.map((area) => describeShape(area, view, isNeutral)),
    countries: countries.map((country) => describeShape(country, view, isNeutral)),
    speakers: describeSpeakers(view),
  };
}

/** Describes one shape. */
export function describeShape<S extends MapShape>(
  shape: S,
  {stances, shifts}: Pick<MapView, 'stances' | 'shifts'>,
  isNeutral = false,
): ShapeDescription<S> {
  const owner = colourOwner(shape, isNeutral);
  return {
    shape,
    kind: shape.kind,
    owner,
    stance: (owner !== null && stances.get(owner)) || 'outside',
    shift: (owner !== null && shifts?.get(owner)) || undefined,
    isStriped: isStriped(shape, isNeutral),
  };
}

/** Describes the marks of individual speakers. A comparison has none: they belong to one round. */
export function describeSpeakers({
  shifts,
  individualSpeakers,
}: Pick<MapView, 'shifts' | 'individualSpeakers'>): readonly SpeakerMark[] {
  if (shifts) return [];
  return [...individualSpeakers].map(([country, position]) => ({country, position}));
}
