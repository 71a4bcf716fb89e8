import type {Shifts} from '../comparison/shifts';
import type {Stances} from '../stances/stances';
import type {CountryCode, PositionId} from '../types';
import type {ComparisonView} from '../view/comparison-view';
import type {RoundView} from '../view/view-model';

/** What one map shows: a round or, with `shifts`, the change from it to a later one. */
export interface MapView {
  readonly stances: Stances;
  readonly shifts?: Shifts | undefined;
  readonly individualSpeakers: ReadonlyMap<CountryCode, PositionId>;
}

const NOBODY: MapView['individualSpeakers'] = new Map();

/** True for a comparison. */
export function isComparisonView(view: RoundView | ComparisonView): view is ComparisonView {
  return 'shifts' in view;
}

/** What the map of a round or of a comparison shows. Individual speakers belong to one round. */
export function mapViewOf(view: RoundView | ComparisonView): MapView {
  if (!isComparisonView(view)) return view;
  return {stances: view.from.stances, shifts: view.shifts, individualSpeakers: NOBODY};
}
