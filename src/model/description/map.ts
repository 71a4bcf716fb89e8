import type {ShiftId} from '../comparison/shifts';
import type {CountryCode, Stance} from '../types';
import {categoryOf} from './category';
import {colourOwner, isStriped, type Categorised, type MapShape} from './look';
import type {MapView} from './view';

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

/** Everything that a map shows, in the order in which it is drawn. */
export interface MapDescription<C extends MapShape, A extends MapShape> {
  readonly areas: readonly ShapeDescription<A>[];
  readonly countries: readonly ShapeDescription<C>[];
  /** Countries that spoke without signing, with their position: a mark, never a colour. */
  readonly speakers: MapView['individualSpeakers'];
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
    speakers: view.individualSpeakers,
  };
}

/** Describes one shape. */
export function describeShape<S extends MapShape>(
  shape: S,
  view: Pick<MapView, 'stances' | 'shifts'>,
  isNeutral = false,
): ShapeDescription<S> {
  const owner = colourOwner(shape, isNeutral);
  return {
    shape,
    kind: shape.kind,
    owner,
    ...categoryOf(owner, view),
    isStriped: isStriped(shape, isNeutral),
  };
}
